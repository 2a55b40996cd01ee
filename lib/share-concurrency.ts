/** How the account's concurrent executions are shared out: each figure is a number of functions that run at once. */
export interface ConcurrencyShare {
  /** Consumers of each queue; Lambda scales no event source below 2. */
  readonly pages: number;
  readonly articles: number;
  readonly delivery: number;
  /** Updates that Telegram may bring at once (`max_connections`, 1 to 100). */
  readonly connections: number;
}

/** What a new AWS account has. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
export const newAccountExecutions = 10;

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
const mostConsumers = 1_000;

/** What a sender manages by itself; more of them than the stage's rate needs would only wait for each other. */
const messagesPerSender = 8;

/** https://core.telegram.org/bots/api#setwebhook */
export const mostConnections = 100;

/**
 * Shares out so many executions that consumers and answers together leave two of ten for chores and ticks, which come for
 * moments; one that finds no room is called again by Lambda. Nothing is reserved: an account of ten may reserve none, and
 * what is idle is free for the others. Beyond a new account's ten, readers' answers and digests get most.
 */
export function shareConcurrency(executions: number, messagesPerSecond: number): ConcurrencyShare {
  const spare = Math.max(0, executions - newAccountExecutions);
  const part = (share: number) => Math.min(mostConsumers, 2 + Math.floor(spare * share));
  return {
    pages: part(0.1),
    articles: part(0.1),
    delivery: Math.min(part(0.3), Math.max(2, Math.ceil(messagesPerSecond / messagesPerSender))),
    connections: Math.min(mostConnections, part(0.4)),
  };
}
