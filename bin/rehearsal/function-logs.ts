import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import type { AwsConfig } from './deployed-stage.ts';

export interface LogGroupText {
  readonly name: string;
  readonly lines: readonly string[];
}

/** All that every log group has. */
export async function readLogs(config: AwsConfig): Promise<LogGroupText[]> {
  const client = new CloudWatchLogsClient(config);
  const groups: LogGroupText[] = [];
  for await (const { logGroups = [] } of paginateDescribeLogGroups({ client }, {}))
    for (const { logGroupName: name = '' } of logGroups) {
      const lines: string[] = [];
      for await (const { events = [] } of paginateFilterLogEvents({ client }, { logGroupName: name }))
        lines.push(...events.flatMap(({ message }) => message ?? []));
      groups.push({ name, lines });
    }
  return groups;
}

const isTrouble = (line: string) =>
  /"level":"(?:warn|error)"|"errorMessage"|^Error|Task timed out|Runtime\./.test(line);

/** What the functions complained of last, at most so many lines; nothing where the logs cannot be read. */
export async function troubleIn(config: AwsConfig, most: number): Promise<string[]> {
  const groups = await readLogs(config).catch(() => []);
  return groups
    .flatMap(({ name, lines }) =>
      lines.filter(isTrouble).map(line => `${name.split('/').at(-1)}: ${line.trim()}`),
    )
    .slice(-most);
}
