import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { dueIndex, keyNames } from '../../lambdas/store/tables.ts';
import { sdkEnvironment } from '../../lib/constructs/sdk-environment.ts';
import { alarmTable } from '../../lib/watch/alarm-table.ts';
import { synthesise, testStage } from './synthesise.ts';

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
      'Chores',
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
    const known = new Set<string>([...Object.values(settingNames), ...Object.keys(sdkEnvironment)]);
    for (const { Environment } of functions) {
      for (const name of Object.keys(Environment.Variables)) expect(known).toContain(name);
      expect(JSON.stringify(Environment)).not.toMatch(/\d{8,}:[\w-]{30,}/);
    }
  });

  test('the one that fetches knows its queues and the content table, no reader and no token', () => {
    const fetch = named('Fetch');
    const own = Object.keys(fetch.Environment.Variables).filter(name => !Object.hasOwn(sdkEnvironment, name));
    expect(own.sort()).toEqual([
      'ARTICLES_QUEUE_URL',
      'CHORES_FUNCTION_NAME',
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
    expect(working).toHaveLength(3);
    expect(queues).toHaveLength(4);
    const timeouts = functions.map(({ Timeout }) => Timeout * 6);
    for (const { Properties } of working) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true });
      expect(timeouts).toContain(Properties.VisibilityTimeout);
    }
    expect(working.map(({ Properties }) => Properties.VisibilityTimeout).toSorted()).toEqual([360, 360, 720]);
  });

  test('are worked off by consumers that name what failed, within a new account’s ten executions', () => {
    const mappings = resources('AWS::Lambda::EventSourceMapping').map(
      ({ Properties }) => Properties,
    ) as unknown as {
      FunctionResponseTypes: string[];
      ScalingConfig: { MaximumConcurrency: number };
    }[];
    expect(mappings).toHaveLength(3);
    for (const mapping of mappings)
      expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    const sum = mappings.reduce((total, { ScalingConfig }) => total + ScalingConfig.MaximumConcurrency, 0);
    expect(sum).toBeLessThanOrEqual(6);
  });

  test('are reached by TLS only', () => {
    const policies = resources('AWS::SQS::QueuePolicy');
    expect(policies).toHaveLength(4);
    for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });
});

describe('The chores', () => {
  test('are called by name, come again twice within six hours, and then go to the dead letters', () => {
    service.resourceCountIs('AWS::Lambda::EventInvokeConfig', 1);
    service.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: Match.stringLikeRegexp('^ConversationChores') },
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 21_600,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeadLetters'), 'Arn'] } },
      },
    });
  });

  test('may be called by whoever leaves some, and by nobody else', () => {
    const callers = Object.entries(service.findResources('AWS::IAM::Policy'))
      .filter(([, policy]) => /lambda:InvokeFunction.*ConversationChores/.test(JSON.stringify(policy)))
      .map(([id]) => nameOf(id).replace(/Role.*/, ''));
    expect(callers.toSorted()).toEqual(['Fetch', 'Poll', 'Webhook']);
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

  test('the webhook takes as much as Telegram may bring, and logs nothing of headers and bodies', () => {
    service.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 40, ThrottlingBurstLimit: 80 },
    });
    const [stage] = resources('AWS::ApiGatewayV2::Stage');
    const settings = stage?.Properties.AccessLogSettings as unknown as { Format: string } | undefined;
    expect(Object.values(JSON.parse(settings?.Format ?? '{}')).toSorted()).toEqual([
      '$context.error.message',
      '$context.identity.sourceIp',
      '$context.integrationLatency',
      '$context.integrationStatus',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  test('Telegram is told again when the address, the connections or the languages change', () => {
    service.hasResourceProperties('Custom::TelegramWebhook', {
      ServiceTimeout: '300',
      webhookConnections: '2',
      languages: 'en,es,fr,de,pt,ru,ar,hi,zh,ja',
      tokenParameter: '/leaderette/test/bot-token',
    });
    const { Outputs } = service.toJSON() as { Outputs: Record<string, unknown> };
    expect(Object.keys(Outputs)).toEqual(expect.arrayContaining(['WebhookUrl', 'WebhookState']));
  });
});

describe('Settings of a stage', () => {
  test('reach the functions', () => {
    const { service: busy } = synthesise({
      ...testStage,
      languages: ['fr', 'de'],
      paidBroadcast: true,
      messagesPerSecond: 1_000,
      textDays: 7,
      summaryDays: 100,
      concurrentExecutions: 1_010,
    });
    const environment = (variables: object) =>
      busy.hasResourceProperties('AWS::Lambda::Function', { Environment: { Variables: variables } });
    environment({ INTERFACE_LANGUAGES: 'fr,de', WEBHOOK_CONNECTIONS: '100' });
    environment({ INTERFACE_LANGUAGES: 'fr,de', TEXT_DAYS: '7', SUMMARY_DAYS: '100' });
    environment({ PAID_BROADCAST: 'true', MESSAGES_PER_SECOND: '8' });
    busy.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ScalingConfig: { MaximumConcurrency: 125 },
    });
  });
});

describe('The watch', () => {
  const alarms = resources('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties) as unknown as {
    AlarmDescription: string;
    AlarmActions?: unknown[];
    Metrics?: { MetricStat?: object }[];
  }[];
  const operations = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const anchors = [...operations.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title.toLowerCase().replaceAll(' ', '-'),
  );

  test('has an alarm for each rule, and each leads to a paragraph that there is', () => {
    const { service: withModel } = synthesise({
      ...testStage,
      summariser: 'bedrock',
      modelId: 'amazon.nova-lite-v1:0',
    });
    const all = Object.values(withModel.findResources('AWS::CloudWatch::Alarm')).map(
      ({ Properties }) => Properties as { AlarmDescription: string },
    );
    expect(all).toHaveLength(Object.keys(alarmTable).length);
    for (const { AlarmDescription } of all) {
      const [, anchor] = /docs\/operations\.md#([a-z-]+)$/.exec(AlarmDescription) ?? [];
      expect(anchors).toContain(anchor);
    }
  });

  test('alarms on no more metrics than cost nothing', () => {
    const metrics = alarms.map(
      ({ Metrics }) => Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1,
    );
    expect(metrics.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(10);
  });

  test('no metric tells papers or chats apart', () => {
    const dimensions = alarms.flatMap(alarm => [
      ...JSON.stringify(alarm).matchAll(/"Name":"(\w+)","Value"/g),
    ]);
    expect([...new Set(dimensions.map(([, name]) => name))].toSorted()).toEqual([
      'ApiId',
      'QueueName',
      'Stage',
    ]);
  });

  test('tells nobody and writes no budget to anybody where no address is given', () => {
    for (const { AlarmActions } of alarms) expect(AlarmActions).toBeUndefined();
    service.resourceCountIs('AWS::SNS::Topic', 0);
    service.hasResourceProperties('AWS::Budgets::Budget', { NotificationsWithSubscribers: Match.absent() });
  });

  test('tells the address that is given, over TLS and for this account only', () => {
    const { service: told } = synthesise({
      ...testStage,
      alarmEmail: 'desk@paper.example',
      monthlyBudgetUsd: 25,
    });
    told.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'desk@paper.example',
    });
    told.allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmActions: [Match.anyValue()],
      OKActions: [Match.anyValue()],
    });
    const policies = JSON.stringify(told.findResources('AWS::SNS::TopicPolicy'));
    expect(policies).toContain('"aws:SecureTransport":"false"');
    expect(policies).toContain('"aws:SourceAccount"');
    told.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 25, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: Match.arrayWith([
        Match.objectLike({ Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'desk@paper.example' }] }),
      ]),
    });
  });

  test('writes no budget where the limit is 0', () => {
    synthesise({ ...testStage, monthlyBudgetUsd: 0 }).service.resourceCountIs('AWS::Budgets::Budget', 0);
  });
});

describe('Permissions', () => {
  interface Statement {
    readonly Effect: string;
    readonly Action: string | string[];
    readonly Resource: unknown;
  }
  const policies = Object.entries(service.findResources('AWS::IAM::Policy')).map(([id, policy]) => ({
    id,
    statements: (policy.Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument
      .Statement,
  }));

  test('no action and no resource by a wildcard', () => {
    expect(policies.length).toBeGreaterThan(9);
    for (const { Action, Resource } of policies.flatMap(({ statements }) => statements)) {
      for (const action of [Action].flat()) expect(action).not.toContain('*');
      expect(JSON.stringify(Resource)).not.toContain('*');
    }
  });

  test('no policy of AWS’s own, which would let functions into each other’s logs', () => {
    for (const { Properties } of resources('AWS::IAM::Role'))
      expect(Properties.ManagedPolicyArns).toBeUndefined();
  });

  test('nobody may read a whole table', () => {
    expect(JSON.stringify(policies)).not.toContain('dynamodb:Scan');
  });

  test('readers can be listed by dispatch alone, by what is due', () => {
    const isIndexOfReaders = (resource: unknown) => /Readers.*index\/due/.test(JSON.stringify(resource));
    const listing = policies
      .filter(({ statements }) => statements.some(({ Resource }) => isIndexOfReaders(Resource)))
      .map(({ id }) => nameOf(id).replace(/Role.*/, ''));
    expect(listing).toEqual(['Dispatch']);
  });

  test('the token may be read by whoever talks to Telegram, and by nobody else', () => {
    const readers = Object.entries(service.findResources('AWS::IAM::Policy'))
      .filter(([, policy]) => JSON.stringify(policy).includes('ssm:GetParameter'))
      .map(([id]) => nameOf(id).replace(/Role.*/, ''));
    expect(readers.toSorted()).toEqual(['Chores', 'Deliver', 'Register', 'Webhook']);
  });
});
