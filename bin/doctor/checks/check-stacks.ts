import {
  type CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
  type Stack,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { stackNames } from '../../../lib/stack-names.ts';
import { deploymentOf } from '../../operator/command-for.ts';
import { bad, type Finding, ok, warn } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { type StageResources, stageResources } from '../stage-resources.ts';

/** Whether the stage is deployed, and how its last deployment ended; no resources where it is not. */
export async function checkStacks({ clients, settings, region }: Patient): Promise<{
  readonly resources: StageResources | null;
  readonly findings: readonly Finding[];
}> {
  const names = Object.values(stackNames(settings.stage));
  const stacks = await Promise.all(names.map(name => describe(clients.cloudFormation, name)));
  const deployed = stacks.filter(stack => stack !== null);
  const findings = names.map((name, index) => findingOf(name, stacks[index] ?? null, settings.stage, region));
  if (deployed.length < names.length) return { resources: null, findings };
  const summaries = await Promise.all(names.map(name => resourcesOf(clients.cloudFormation, name)));
  const outputs = deployed.flatMap(({ Outputs = [] }) =>
    Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const),
  );
  const since = new Date(Math.max(...deployed.map(({ CreationTime }) => CreationTime?.getTime() ?? 0)));
  return { resources: stageResources(Object.fromEntries(outputs), since, summaries.flat()), findings };
}

async function describe(client: CloudFormationClient, StackName: string): Promise<Stack | null> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    return Stacks[0] ?? null;
  } catch (error) {
    // CloudFormation has no error of its own for a stack that is not there.
    if (error instanceof Error && error.name === 'ValidationError' && /does not exist/.test(error.message))
      return null;
    throw error;
  }
}

async function resourcesOf(client: CloudFormationClient, StackName: string): Promise<StackResourceSummary[]> {
  const summaries: StackResourceSummary[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName }))
    summaries.push(...(page.StackResourceSummaries ?? []));
  return summaries;
}

/** By the stack's status; the first that fits. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html */
function findingOf(name: string, stack: Stack | null, stage: string, region: string): Finding {
  const deploy = deploymentOf(stage);
  const events = `aws cloudformation describe-stack-events --stack-name ${name} --query "StackEvents[?contains(ResourceStatus,'FAILED')].[LogicalResourceId,ResourceStatusReason]" --output text`;
  const status = stack?.StackStatus ?? '';
  if (stack === null)
    return bad(
      'stacks',
      `${name} is not deployed in ${region}.`,
      `${deploy}  # or AWS_REGION, where it is elsewhere`,
    );
  if (status === 'ROLLBACK_COMPLETE' || status === 'ROLLBACK_FAILED')
    return bad(
      'stacks',
      `The first deployment of ${name} failed (${status}), and nothing of it runs.`,
      `${events}; mend that, and ${deploy}`,
    );
  if (status.endsWith('_ROLLBACK_FAILED'))
    return bad(
      'stacks',
      `${name} is stuck: a deployment failed, and so did going back (${status}).`,
      `${events}; mend that, and npx cdk rollback ${name}`,
    );
  if (status.endsWith('_IN_PROGRESS'))
    return warn('stacks', `${name} is being changed (${status}).`, 'Wait until that is over, and ask again.');
  if (status.includes('ROLLBACK') || status.endsWith('_FAILED'))
    return warn(
      'stacks',
      `The last deployment of ${name} failed (${status}); what was before runs on.`,
      events,
    );
  return ok('stacks', `${name} is deployed (${status}).`);
}
