/** US dollars for one of each, and what is free each month. us-east-1, arm64, without taxes; docs/cost.md says which were checked where in November 2026. */
export interface Price {
  readonly usd: number;
  /** Free each month, for every account and for good; what is free for new accounts only is not counted. */
  readonly free: number;
  readonly per: string;
  readonly source: string;
}

const million = 1e6;
const pages = {
  lambda: 'https://aws.amazon.com/lambda/pricing/',
  dynamodb: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  sqs: 'https://aws.amazon.com/sqs/pricing/',
  scheduler: 'https://aws.amazon.com/eventbridge/pricing/',
  api: 'https://aws.amazon.com/api-gateway/pricing/',
  cloudwatch: 'https://aws.amazon.com/cloudwatch/pricing/',
  transfer: 'https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer',
  kms: 'https://aws.amazon.com/kms/pricing/',
} as const;

/** Everything that costs by the unit. Free at any size here: SSM standard parameters, two budgets, mail of alarms by SNS (1,000). */
export const prices = {
  lambdaRequests: { usd: 0.2 / million, free: million, per: 'call of a function', source: pages.lambda },
  lambdaGbSeconds: { usd: 0.0000133334, free: 400_000, per: 'GB-second of a function', source: pages.lambda },
  writeUnits: { usd: 0.625 / million, free: 0, per: 'write unit of DynamoDB', source: pages.dynamodb },
  readUnits: { usd: 0.125 / million, free: 0, per: 'read unit of DynamoDB', source: pages.dynamodb },
  tableGb: { usd: 0.25, free: 25, per: 'GB-month in the tables', source: pages.dynamodb },
  recoveryGb: { usd: 0.2, free: 0, per: 'GB-month of point-in-time recovery', source: pages.dynamodb },
  sqsRequests: { usd: 0.4 / million, free: million, per: 'request to a queue', source: pages.sqs },
  schedulerCalls: { usd: 1 / million, free: 14 * million, per: 'tick', source: pages.scheduler },
  apiRequests: { usd: 1 / million, free: 0, per: 'call of the HTTP API', source: pages.api },
  logGb: { usd: 0.5, free: 5, per: 'GB of logs taken in', source: pages.cloudwatch },
  metrics: { usd: 0.3, free: 10, per: 'metric written all month', source: pages.cloudwatch },
  alarmMetrics: { usd: 0.1, free: 10, per: 'metric of an alarm', source: pages.cloudwatch },
  dashboards: { usd: 3, free: 3, per: 'dashboard', source: pages.cloudwatch },
  transferGb: { usd: 0.09, free: 100, per: 'GB sent to the internet', source: pages.transfer },
  keyRequests: { usd: 0.03 / 10_000, free: 20_000, per: 'decryption of the token', source: pages.kms },
} as const satisfies Record<string, Price>;

export type PricedUnit = keyof typeof prices;
