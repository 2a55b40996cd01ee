import {
  CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { openDatabase } from '../../lambdas/store/database.ts';
import { createStore, type Store } from '../../lambdas/store/store.ts';
import { expect } from './rehearsal-error.ts';

/** What CloudFormation knows of a stage that is deployed. */
export interface DeployedStage {
  readonly webhookUrl: string;
  readonly tables: { readonly readers: string; readonly content: string };
  readonly store: Store;
  /** The physical id of the service's resource of a type whose logical id matches: a queue's URL, a function's name. */
  resource(type: string, logicalId: RegExp): string;
  all(type: string): readonly string[];
}

export type AwsConfig = Required<Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'>>;

const stackName = (stage: string, part: 'Tables' | 'Service') => `Leaderette-${stage}-${part}`;

/** Looks at a stage's stacks. */
export async function findDeployedStage(stage: string, config: AwsConfig): Promise<DeployedStage> {
  const client = new CloudFormationClient(config);
  const [service, kept] = await Promise.all([
    resourcesOf(client, stackName(stage, 'Service')),
    resourcesOf(client, stackName(stage, 'Tables')),
  ]);
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName(stage, 'Service') }));
  const output = Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'WebhookUrl');
  const find = (list: readonly StackResourceSummary[], type: string, logicalId: RegExp) => {
    const found = list.find(
      ({ ResourceType, LogicalResourceId = '' }) =>
        ResourceType === type && logicalId.test(LogicalResourceId),
    )?.PhysicalResourceId;
    expect(found !== undefined, `The stage ${stage} has no ${type} ${logicalId}.`);
    return found;
  };
  const tables = {
    readers: find(kept, 'AWS::DynamoDB::GlobalTable', /^Readers/),
    content: find(kept, 'AWS::DynamoDB::GlobalTable', /^Content/),
  };
  return {
    webhookUrl: output?.OutputValue ?? '',
    tables,
    store: createStore(openDatabase(tables, config)),
    resource: (type, logicalId) => find(service, type, logicalId),
    all: type =>
      service.flatMap(({ ResourceType, PhysicalResourceId }) =>
        ResourceType === type && PhysicalResourceId ? [PhysicalResourceId] : [],
      ),
  };
}

async function resourcesOf(client: CloudFormationClient, StackName: string): Promise<StackResourceSummary[]> {
  const found: StackResourceSummary[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new ListStackResourcesCommand({ StackName, ...(NextToken && { NextToken }) }),
    );
    found.push(...(page.StackResourceSummaries ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}

/** The state of a stage's service stack, such as UPDATE_COMPLETE; null where there is none. */
export async function serviceStatus(stage: string, config: AwsConfig): Promise<string | null> {
  const client = new CloudFormationClient(config);
  const command = new DescribeStacksCommand({ StackName: stackName(stage, 'Service') });
  const { Stacks } = await client.send(command).catch(() => ({ Stacks: [] }));
  return Stacks?.[0]?.StackStatus ?? null;
}

/** The templates of a stage as CloudFormation keeps them. */
export async function deployedTemplates(stage: string, config: AwsConfig): Promise<string[]> {
  const client = new CloudFormationClient(config);
  return Promise.all(
    (['Tables', 'Service'] as const).map(async part => {
      const command = new GetTemplateCommand({ StackName: stackName(stage, part) });
      return (await client.send(command)).TemplateBody ?? '';
    }),
  );
}
