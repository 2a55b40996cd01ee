/** The namespace of every metric in CloudWatch. */
export const metricNamespace = 'Leaderette';

/** The one dimension: metrics cost by the combination, so no source and no chat is ever one. */
export const stageDimension = 'Stage';

/**
 * What the functions count, and in what unit of CloudWatch. The infrastructure builds alarms and graphs on these names
 * and spells none of its own. CloudWatch takes 0.30 dollar a month for each beyond the tenth, by the hours in which it is
 * written: so there are few, and a count of 0 is not written, but for heartbeats.
 */
export const metricUnits = {
  /** Sources whose feed could not be read for more than a day, one count each time such a source was polled in vain. */
  StaleSources: 'Count',
  SourcesPolled: 'Count',
  SourcesFailed: 'Count',
  /** Sources that a run had to leave due, because its time was up. */
  SourcesLeftDue: 'Count',
  EntriesNew: 'Count',
  ArticlesNew: 'Count',
  ArticlesUpdated: 'Count',
  /** Copies of an article that is kept already, from an agency or a mirror. */
  ArticlesCopied: 'Count',
  ArticlesRefused: 'Count',
  DigestsDue: 'Count',
  /** Seconds between the time that a reader chose and the digest; it has as many values as digests were sent. */
  DigestLateness: 'Seconds',
  DigestsFailed: 'Count',
  /** Telegram's answer was lost, or the sender died: they may have arrived. */
  DigestsUnknown: 'Count',
  /** 1 where Telegram cannot bring updates to the stage, or could not in the hour before; counted every hour. */
  WebhookTroubles: 'Count',
  /** Answers of the language model of which all was used. */
  ModelAnswers: 'Count',
  /** Claims of the model that its text does not bear: what the paper itself says stands in their place. */
  ModelClaimsRejected: 'Count',
  /** Times that the model gave no answer: throttled, too slow, refused, cut off, malformed, denied. */
  ModelFailures: 'Count',
  /** Times that the day's tokens were used up. */
  ModelBudgetRefusals: 'Count',
  ModelTokens: 'Count',
} as const;

/**
 * Written even when they are 0, by every run of their tick that ended well: where they are missing, it does not run.
 */
export const heartbeats: readonly MetricName[] = ['DigestsDue', 'SourcesPolled', 'WebhookTroubles'];

export type MetricName = keyof typeof metricUnits;
