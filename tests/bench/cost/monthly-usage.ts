import type { Consumption } from '../capacity-meter.ts';
import type { Usage } from './monthly-cost.ts';

/** What one of each takes of DynamoDB: counted in real runs. */
export interface CountedUnits {
  readonly article: Consumption;
  /** A source whose feed has not changed. */
  readonly poll: Consumption;
  /** An update of a reader's, the usual one: /digest. */
  readonly update: Consumption;
  /** A digest, from the tick that finds it due to its row in the ledger. */
  readonly delivery: Consumption;
  /** The one-minute tick that finds nothing due. */
  readonly idleTick: Consumption;
}

/** What is taken for granted. docs/cost.md says why, and what each is worth. */
export const assumptions = {
  days: 30,
  sources: 66,
  /** New articles of a paper's opinion page a day. */
  articlesPerSource: 3,
  /** A source is asked this often a day: simulated, 6 for a paper that prints twice a day, 20 for one that prints six times (docs/decisions/polling.md). */
  pollsPerSource: 10,
  /** Write units of a poll that finds something, beyond one that does not: marks, and the turn of the pages' host. */
  writesOfNews: 3,
  /** One reader in ten chats, once a day. */
  chatting: 0.1,
  digestsPerReader: 1,
  messagesPerDigest: 1.3,
  /** Queues that Lambda asks all the time: five long polls of 20 seconds each at once. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
  polledQueues: 3,
  pollersPerQueue: 5,
  longPollSeconds: 20,
  /** Index entries that the stand-in does not count: a changed key is taken out and put in. */
  indexWrites: { article: 1, poll: 2, delivery: 4 },
  /** A run of polls takes the turn and gives it back. */
  turnWrites: 2,
  /** Seconds that a call is billed, and its memory in GB; start and waiting for others included. */
  functions: {
    dispatch: { seconds: 0.1, gb: 0.5 },
    poll: { seconds: 15, gb: 0.5 },
    register: { seconds: 1, gb: 0.25 },
    fetch: { seconds: 3, gb: 1 },
    summarise: { seconds: 1, gb: 1 },
    webhook: { seconds: 0.5, gb: 1 },
    deliver: { seconds: 0.4, gb: 0.5 },
  },
  /** Bytes of log a call: START, END and REPORT as JSON, the line of the call itself, its metrics. */
  logBytes: 1_500,
  accessLogBytes: 350,
  /** Metrics that are written in most hours of the month; those of failures come on top by the hour. */
  metrics: 10,
  alarmMetrics: 10,
  rowBytes: { article: 60_000, reader: 1_500, delivery: 600 },
  /** Days that texts, summaries and the ledger stay. */
  keptDays: { article: 30, delivery: 90 },
  /** What goes out to Telegram for a message, TLS and all; to SQS and DynamoDB of the same region nothing is charged. */
  messageBytes: 9_000,
  /** Instances that read the token anew every five minutes. */
  tokenReaders: 2,
} as const;

/** A month of so many readers. */
export function monthlyUsage(readers: number, counted: CountedUnits): Usage {
  const { days, functions, indexWrites } = assumptions;
  const minutes = days * 24 * 60;
  const calls = {
    dispatch: minutes,
    poll: minutes / 5,
    register: days * 24,
    fetch: articlesOf(days),
    // Batches of five are seldom full: papers publish when they like.
    summarise: articlesOf(days),
    webhook: readers * assumptions.chatting * days,
    // Five in a batch, and with few readers one.
    deliver: (readers * assumptions.digestsPerReader * days) / Math.min(5, Math.max(1, readers / 1440)),
  };
  const digests = readers * assumptions.digestsPerReader * days;
  const polls = assumptions.sources * assumptions.pollsPerSource * days;
  const articles = articlesOf(days);
  const units = (key: 'writeUnits' | 'readUnits') =>
    articles * counted.article[key] +
    polls * counted.poll[key] +
    calls.webhook * counted.update[key] +
    digests * counted.delivery[key] +
    minutes * counted.idleTick[key];
  const names = Object.keys(functions) as (keyof typeof functions)[];
  const sum = (of: (name: keyof typeof functions) => number) =>
    names.reduce((total, name) => total + of(name), 0);
  const allCalls = sum(name => calls[name]);
  const deliveryGb = ((digests / days) * assumptions.keptDays.delivery * assumptions.rowBytes.delivery) / 1e9;
  const readersGb = (readers * assumptions.rowBytes.reader) / 1e9 + deliveryGb;
  return {
    lambdaRequests: allCalls,
    // Digests of one batch are sent one after the other: time is by the digest, not by the call.
    lambdaGbSeconds: sum(
      name => (name === 'deliver' ? digests : calls[name]) * functions[name].seconds * functions[name].gb,
    ),
    writeUnits:
      units('writeUnits') +
      articles * indexWrites.article +
      polls * indexWrites.poll +
      articles * assumptions.writesOfNews +
      calls.poll * assumptions.turnWrites +
      digests * indexWrites.delivery,
    readUnits: units('readUnits'),
    tableGb: (articlesOf(assumptions.keptDays.article) * assumptions.rowBytes.article) / 1e9 + readersGb,
    recoveryGb: readersGb,
    sqsRequests: idleSqsRequests(days) + queueRequests(articles * 2) + queueRequests(digests),
    schedulerCalls: calls.dispatch + calls.poll + calls.register,
    apiRequests: calls.webhook,
    logGb: (allCalls * assumptions.logBytes + calls.webhook * assumptions.accessLogBytes) / 1e9,
    metrics: assumptions.metrics,
    alarmMetrics: assumptions.alarmMetrics,
    dashboards: 1,
    transferGb: ((digests * assumptions.messagesPerDigest + calls.webhook) * assumptions.messageBytes) / 1e9,
    keyRequests: (assumptions.tokenReaders * minutes) / 5,
  };
}

const articlesOf = (days: number) => assumptions.sources * assumptions.articlesPerSource * days;

/** What Lambda asks of the queues while there is nothing in them. */
export const idleSqsRequests = (days: number): number =>
  (assumptions.polledQueues * assumptions.pollersPerQueue * days * 86_400) / assumptions.longPollSeconds;

/** A message is sent, received and deleted, ten at a time at best; alone at worst, which is what is counted. */
const queueRequests = (messages: number): number => messages * 3;

/** Telegram's Stars, if all digests of the month were sent as paid broadcast: 0.1 a message. Not AWS's bill, off unless a stage turns it on. */
export const paidBroadcastStars = (readers: number): number =>
  readers * assumptions.digestsPerReader * assumptions.messagesPerDigest * assumptions.days * 0.1;
