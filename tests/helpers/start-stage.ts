import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Template } from 'aws-cdk-lib/assertions';
import { onTestFinished } from 'vitest';
import { synthesise } from '../infrastructure/synthesise.ts';
import { noOwnAws, type SsmFault } from './start-ssm.ts';

/** What AWS says of a stage; tests change it before they look. By default all is well. */
export interface StageState {
  /** Answers of a service, or of one operation ("dynamodb", "dynamodb.DescribeTable"), with this instead. */
  readonly faults: Map<string, SsmFault>;
  /** By stack, "Tables" or "Service"; null for one that is not there. */
  readonly stackStatus: Map<string, string | null>;
  readonly parameters: Map<string, { readonly Value: string; readonly Type: string }>;
  readonly outputs: Map<string, string>;
  /** Metric values by name, of every dimension alike. */
  readonly figures: Map<string, readonly number[]>;
  readonly ringing: Set<string>;
  /** Of the two tables alike. */
  table: { status: string; isProtected: boolean; recovery: string; expiry: string };
  queueDepth: number;
  deadLetters: number;
  scheduleState: string;
  quota: number;
  spent: number;
  /** Last success and failures in a row of papers, by id. */
  readonly papers: Map<string, { readonly lastSuccess: string; readonly failures: number }>;
  /** Service stacks of other stages, by stage, and their status. */
  readonly otherStages: Map<string, string>;
  /** When the stacks were made. */
  since: Date;
  /** How far AWS's clock is ahead. */
  skewMs: number;
  /** Where all of it answers; clients of SQS go to the address of the queue. */
  address: string;
  /** "service.Operation" of every request. */
  readonly asked: string[];
}

type Templates = Readonly<Record<'Tables' | 'Service', Template>>;
type Reply = { readonly type: 'json' | 'xml'; readonly body: string };
type Input = Readonly<Record<string, unknown>>;

class AwsError extends Error implements SsmFault {
  constructor(name: string, message = 'no') {
    super(message);
    this.name = name;
  }
}

const account = '123456789012';
const json = (body: object): Reply => ({ type: 'json', body: JSON.stringify(body) });
const member = (fields: Readonly<Record<string, string>>) =>
  `<member>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</member>`;
const xml = (action: string, namespace: string, result: string): Reply => ({
  type: 'xml',
  body: `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>a-request</RequestId></ResponseMetadata></${action}Response>`,
});
const cloudFormation = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';

/** The stacks as they are, so that what they call things is not made up here. */
function stacks(): Templates {
  const { tables, service } = synthesise();
  return { Tables: tables, Service: service };
}

/** The physical id that AWS would have given: an address for a queue, a name for all else. */
const physicalId = (logicalId: string, type: string, address: string) =>
  type === 'AWS::SQS::Queue' ? `${address}/${account}/${logicalId}` : `leaderette-${logicalId}`;

/** "Leaderette-prod-Tables" is the stack "Tables". */
const stackOf = (name: unknown): keyof Templates => {
  const found = /^Leaderette-prod-(Tables|Service)$/.exec(String(name))?.[1];
  if (!found) throw new AwsError('ValidationError', `Stack with id ${name} does not exist`);
  return found as keyof Templates;
};

/** Every operation that the doctor may ask for, by the service's name in signatures. */
const operations: Readonly<Record<string, (state: StageState, input: Input) => Reply>> = {
  'sts.GetCallerIdentity': () =>
    xml(
      'GetCallerIdentity',
      'https://sts.amazonaws.com/doc/2011-06-15/',
      `<Arn>arn:aws:iam::${account}:user/olga</Arn><UserId>AIDA</UserId><Account>${account}</Account>`,
    ),
  'cloudformation.ListStacks': ({ stackStatus, otherStages }) => {
    const stacks = [
      ...[...stackStatus].map(([part, status]) => [`Leaderette-prod-${part}`, status] as const),
      ...[...otherStages].map(([stage, status]) => [`Leaderette-${stage}-Service`, status] as const),
    ];
    const members = stacks.flatMap(([StackName, StackStatus]) =>
      StackStatus ? member({ StackName, StackStatus, CreationTime: '2026-01-01T00:00:00.000Z' }) : [],
    );
    return xml('ListStacks', cloudFormation, `<StackSummaries>${members.join('')}</StackSummaries>`);
  },
  'cloudformation.DescribeStacks'(state, { StackName }) {
    const stack = stackOf(StackName);
    const status = state.stackStatus.get(stack);
    if (!status) throw new AwsError('ValidationError', `Stack with id ${StackName} does not exist`);
    const outputs = [...state.outputs].map(([OutputKey, OutputValue]) => member({ OutputKey, OutputValue }));
    return xml(
      'DescribeStacks',
      cloudFormation,
      `<Stacks>${member({
        StackName: String(StackName),
        StackStatus: status,
        CreationTime: state.since.toISOString(),
        Outputs: stack === 'Service' ? outputs.join('') : '',
      })}</Stacks>`,
    );
  },
  'cloudformation.ListStackResources'({ address }, { StackName }) {
    const { Resources } = stacks()[stackOf(StackName)].toJSON() as {
      Resources: Record<string, { readonly Type: string }>;
    };
    const members = Object.entries(Resources).map(([id, { Type }]) =>
      member({
        LogicalResourceId: id,
        PhysicalResourceId: physicalId(id, Type, address),
        ResourceType: Type,
        ResourceStatus: 'CREATE_COMPLETE',
        LastUpdatedTimestamp: '2026-01-01T00:00:00.000Z',
      }),
    );
    return xml(
      'ListStackResources',
      cloudFormation,
      `<StackResourceSummaries>${members.join('')}</StackResourceSummaries>`,
    );
  },
  'ssm.GetParameter'({ parameters }, { Name }) {
    const kept = parameters.get(String(Name));
    if (!kept) throw new AwsError('ParameterNotFound', '');
    return json({ Parameter: { Name, ...kept } });
  },
  'dynamodb.DescribeTable': ({ table }, { TableName }) =>
    json({
      Table: { TableName, TableStatus: table.status, DeletionProtectionEnabled: table.isProtected },
    }),
  'dynamodb.DescribeContinuousBackups': ({ table }) =>
    json({
      ContinuousBackupsDescription: {
        ContinuousBackupsStatus: 'ENABLED',
        PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: table.recovery },
      },
    }),
  'dynamodb.DescribeTimeToLive': ({ table }) =>
    json({ TimeToLiveDescription: { TimeToLiveStatus: table.expiry, AttributeName: 'expires' } }),
  'dynamodb.Query': ({ papers }) =>
    json({
      Items: [...papers].map(([id, { lastSuccess, failures }]) => ({
        source: { M: { id: { S: id } } },
        state: { M: { lastSuccess: { S: lastSuccess }, failures: { N: String(failures) } } },
      })),
    }),
  'sqs.GetQueueAttributes'({ queueDepth, deadLetters }, { QueueUrl }) {
    const depth = String(QueueUrl).includes('DeadLetters') ? deadLetters : queueDepth;
    return json({
      Attributes: {
        ApproximateNumberOfMessages: String(depth),
        ApproximateNumberOfMessagesNotVisible: '0',
      },
    });
  },
  'scheduler.GetSchedule': ({ scheduleState }) => json({ State: scheduleState }),
  'lambda.GetAccountSettings': ({ quota }) =>
    json({ AccountLimit: { ConcurrentExecutions: quota, UnreservedConcurrentExecutions: quota } }),
  'monitoring.GetMetricData'({ figures }, { MetricDataQueries }) {
    const queries = MetricDataQueries as { Id: string; MetricStat: { Metric: { MetricName: string } } }[];
    return json({
      MetricDataResults: queries.map(({ Id, MetricStat }) => ({
        Id,
        Values: figures.get(MetricStat.Metric.MetricName) ?? [],
        Timestamps: [],
      })),
    });
  },
  'monitoring.DescribeAlarms'({ ringing }, { AlarmNames }) {
    const { Resources } = stacks().Service.toJSON() as {
      Resources: Record<string, { Properties?: { AlarmDescription?: string } }>;
    };
    return json({
      MetricAlarms: (AlarmNames as string[]).map(AlarmName => {
        const logicalId = AlarmName.replace('leaderette-', '');
        return {
          AlarmName,
          AlarmDescription: Resources[logicalId]?.Properties?.AlarmDescription,
          StateValue: [...ringing].some(name => logicalId.includes(name)) ? 'ALARM' : 'OK',
        };
      }),
    });
  },
  'budgets.DescribeBudget': ({ spent }) =>
    json({
      Budget: {
        BudgetName: 'a-budget',
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: '10.0', Unit: 'USD' },
        CalculatedSpend: { ActualSpend: { Amount: String(spent), Unit: 'USD' } },
      },
    }),
};

/** Services whose operation is in the path. */
const rest: readonly (readonly [string, RegExp, string])[] = [
  ['scheduler', /^GET \/schedules\/[\w-]+$/, 'GetSchedule'],
  ['lambda', /^GET \/2016-08-19\/account-settings$/, 'GetAccountSettings'],
];

/** Reads a request as the service that it is signed for would; what no service knows is refused. */
function read(request: IncomingMessage, body: string): { readonly name: string; readonly input: Input } {
  const scope = /Credential=AKIANOBODY\/\d{8}\/([\w-]+)\/(\w+)\/aws4_request/;
  const [, region, service = ''] = scope.exec(request.headers.authorization ?? '') ?? [];
  if (!region || region !== (service === 'budgets' ? 'us-east-1' : 'eu-west-1'))
    throw new AwsError('UnrecognizedClientException', 'The security token is invalid.');
  const target = String(request.headers['x-amz-target'] ?? '')
    .split('.')
    .at(-1);
  const path = `${request.method} ${request.url?.split('?')[0]}`;
  const inPath = rest.find(([of, pattern]) => of === service && pattern.test(path))?.[2];
  const form = new URLSearchParams(body);
  const name = `${service}.${target || inPath || form.get('Action')}`;
  if (!Object.hasOwn(operations, name)) throw new AwsError('UnknownOperationException', name);
  return { name, input: (target ? JSON.parse(body) : Object.fromEntries(form)) as Input };
}

/** Starts AWS as it is for a stage `prod` in eu-west-1, for one test, and says with what environment to ask it. */
export async function startStage(telegram: { readonly url: string; readonly token: string }) {
  const webhookUrl = 'https://ours.execute-api.eu-west-1.amazonaws.com/telegram';
  const state: StageState = {
    faults: new Map(),
    stackStatus: new Map([
      ['Tables', 'CREATE_COMPLETE'],
      ['Service', 'UPDATE_COMPLETE'],
    ]),
    parameters: new Map([
      ['/cdk-bootstrap/hnb659fds/version', { Value: '30', Type: 'String' }],
      ['/leaderette/prod/bot-token', { Value: telegram.token, Type: 'SecureString' }],
    ]),
    outputs: new Map([['WebhookUrl', webhookUrl]]),
    figures: new Map([
      ['DigestsDue', [5]],
      ['SourcesPolled', [12]],
      ['WebhookTroubles', [1]],
    ]),
    ringing: new Set(),
    table: { status: 'ACTIVE', isProtected: true, recovery: 'ENABLED', expiry: 'ENABLED' },
    queueDepth: 0,
    deadLetters: 0,
    scheduleState: 'ENABLED',
    quota: 10,
    spent: 0.42,
    papers: new Map([['courier', { lastSuccess: new Date().toISOString(), failures: 0 }]]),
    otherStages: new Map(),
    since: new Date('2026-01-01T00:00:00.000Z'),
    skewMs: 0,
    address: '',
    asked: [],
  };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const date = new Date(Date.now() + state.skewMs).toUTCString();
    let isXml = /Action=/.test(body);
    try {
      const { name, input } = read(request, body);
      state.asked.push(name);
      const fault = state.faults.get(name) ?? state.faults.get(name.split('.')[0] ?? '');
      if (fault) throw fault;
      const reply = operations[name]?.(state, input) ?? json({});
      isXml = reply.type === 'xml';
      response.writeHead(200, { date, 'content-type': isXml ? 'text/xml' : 'application/x-amz-json-1.0' });
      response.end(reply.body);
    } catch (error) {
      const { name, message, status = 400 } = error as SsmFault;
      response.writeHead(status, { date, 'x-amzn-errortype': name });
      response.end(
        isXml
          ? `<ErrorResponse><Error><Type>Sender</Type><Code>${name}</Code><Message>${message}</Message></Error><RequestId>a-request</RequestId></ErrorResponse>`
          : JSON.stringify({ __type: name, message }),
      );
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  state.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    AWS_ENDPOINT_URL: state.address,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIANOBODY',
    AWS_SECRET_ACCESS_KEY: 'nothing',
    TELEGRAM_API_ROOT: telegram.url,
    ...noOwnAws,
  };
  return { state, env, webhookUrl };
}
