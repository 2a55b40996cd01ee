import { describe, expect, test } from 'vitest';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { dueIndex, keyNames } from '../../lambdas/store/tables.ts';
import { synthesise } from './synthesise.ts';

const { tables, service } = synthesise();

type Resource = { readonly Properties: Record<string, never>; readonly DeletionPolicy?: string };
const resources = (type: string): Resource[] => Object.values(service.findResources(type)) as Resource[];
const functions = Object.entries(service.findResources('AWS::Lambda::Function')).map(([id, resource]) => ({
  id,
  ...(resource.Properties as {
    Timeout: number;
    Architectures: string[];
    Runtime: string;
    Environment: { Variables: Record<string, unknown> };
    Description: string;
  }),
}));
/** The construct's own name, without those around it and the hash behind it: "IngestionFetch1A2B3C4D" is "Fetch". */
const nameOf = (id: string) =>
  id.replace(/^(Ingestion|Conversation(Registration)?|Delivery)/, '').replace(/[0-9A-F]{8}$/, '');
const named = (name: string) => {
  const found = functions.find(({ id }) => nameOf(id) === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
};

describe('The tables', () => {
  const all = Object.values(tables.findResources('AWS::DynamoDB::GlobalTable')) as (Resource & {
    Properties: {
      Replicas: { PointInTimeRecoverySpecification?: object; DeletionProtectionEnabled?: boolean }[];
    };
  })[];
  const readers = all.find(({ DeletionPolicy }) => DeletionPolicy === 'Retain');
  const content = all.find(({ DeletionPolicy }) => DeletionPolicy === 'Delete');

  test('are two: readers, which stay when the stack goes, and content, which does not', () => {
    expect(all).toHaveLength(2);
    expect(readers).toBeDefined();
    expect(content).toBeDefined();
  });

  test('readers can be restored to any moment, and not be deleted by mistake', () => {
    expect(readers?.Properties.Replicas[0]).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  test('have the keys, the index and the expiry of the one definition', () => {
    for (const { Properties } of all)
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: keyNames.partition, KeyType: 'HASH' },
          { AttributeName: keyNames.sort, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: dueIndex.name,
            KeySchema: [
              { AttributeName: dueIndex.partition, KeyType: 'HASH' },
              { AttributeName: dueIndex.sort, KeyType: 'RANGE' },
            ],
          },
        ],
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      });
  });
});

describe('The functions', () => {
  test('are the seven of the design, and the one that tells Telegram', () => {
    const names = functions.map(({ id }) => nameOf(id)).sort();
    expect(names).toEqual([
      'ChoresWorker',
      'Deliver',
      'Dispatch',
      'Fetch',
      'Poll',
      'Register',
      'Summarise',
      'Webhook',
    ]);
  });

  test('run on Node 24 and arm64', () => {
    for (const { Runtime, Architectures } of functions) {
      expect(Runtime).toBe('nodejs24.x');
      expect(Architectures).toEqual(['arm64']);
    }
  });

  test('get settings by the names that the code reads, and no secret', () => {
    const known = new Set<string>(Object.values(settingNames));
    for (const { Environment } of functions) {
      for (const name of Object.keys(Environment.Variables)) expect(known).toContain(name);
      expect(JSON.stringify(Environment)).not.toMatch(/\d{8,}:[\w-]{30,}/);
    }
  });

  test('the one that fetches knows its queues and the content table, no reader and no token', () => {
    const fetch = named('Fetch');
    expect(Object.keys(fetch.Environment.Variables).sort()).toEqual([
      'ARTICLES_QUEUE_URL',
      'CHORES_QUEUE_URL',
      'CONTACT_ADDRESS',
      'CONTENT_TABLE',
      'PAGES_QUEUE_URL',
    ]);
    const roles = JSON.stringify(
      Object.entries(service.findResources('AWS::IAM::Policy')).filter(([id]) =>
        id.startsWith('IngestionFetch'),
      ),
    );
    expect(roles).not.toMatch(/ssm:|Readers/);
    expect(roles).toMatch(/dynamodb:UpdateItem/);
    expect(roles).toMatch(/sqs:SendMessage/);
  });

  test('logs expire', () => {
    const groups = resources('AWS::Logs::LogGroup');
    // One for each function, and the access log.
    expect(groups).toHaveLength(functions.length + 1);
    for (const { Properties } of groups) expect(Properties).toMatchObject({ RetentionInDays: 7 });
  });
});

describe('The queues', () => {
  const queues = resources('AWS::SQS::Queue');

  test('share their dead letters, and are visible again after six times the consumer’s timeout', () => {
    const working = queues.filter(({ Properties }) => 'RedrivePolicy' in Properties);
    expect(working).toHaveLength(4);
    expect(queues).toHaveLength(5);
    for (const { Properties } of working)
      expect(Properties).toMatchObject({ VisibilityTimeout: 360, SqsManagedSseEnabled: true });
  });

  test('are worked off by consumers that name what failed, within a new account’s ten executions', () => {
    const mappings = resources('AWS::Lambda::EventSourceMapping').map(
      ({ Properties }) => Properties,
    ) as unknown as {
      FunctionResponseTypes: string[];
      ScalingConfig: { MaximumConcurrency: number };
    }[];
    expect(mappings).toHaveLength(4);
    for (const mapping of mappings)
      expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    const sum = mappings.reduce((total, { ScalingConfig }) => total + ScalingConfig.MaximumConcurrency, 0);
    expect(sum).toBeLessThanOrEqual(8);
  });

  test('are reached by TLS only', () => {
    const policies = resources('AWS::SQS::QueuePolicy');
    expect(policies).toHaveLength(5);
    for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });
});

describe('Ticks and the public address', () => {
  test('poll every five minutes, dispatch every minute, tell Telegram every hour', () => {
    const rates = resources('AWS::Scheduler::Schedule').map(
      ({ Properties }) => Properties.ScheduleExpression,
    );
    expect(rates.toSorted()).toEqual(['rate(1 hour)', 'rate(1 minute)', 'rate(5 minutes)']);
  });

  test('nothing is public but the webhook', () => {
    service.resourceCountIs('AWS::ApiGatewayV2::Route', 1);
    service.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: 'POST /telegram' });
    service.resourceCountIs('AWS::Lambda::Url', 0);
  });
});

describe('Permissions', () => {
  test('no action on everything', () => {
    const statements = resources('AWS::IAM::Policy').flatMap(
      ({ Properties }) =>
        (Properties as unknown as { PolicyDocument: { Statement: { Action: unknown; Resource: unknown }[] } })
          .PolicyDocument.Statement,
    );
    expect(statements.length).toBeGreaterThan(6);
    for (const { Action, Resource } of statements) {
      expect(Resource).not.toBe('*');
      expect(Action).not.toBe('*');
    }
  });

  test('the token may be read by whoever talks to Telegram, and by nobody else', () => {
    const readers = Object.entries(service.findResources('AWS::IAM::Policy'))
      .filter(([, policy]) => JSON.stringify(policy).includes('ssm:GetParameter'))
      .map(([id]) => nameOf(id).replace(/Role.*/, ''));
    expect(readers.toSorted()).toEqual(['ChoresWorker', 'Deliver', 'Register', 'Webhook']);
  });
});
