import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { grouping } from '../digest/grouping.ts';
import { type IngestOutcome, type IngestServices, ingestArticle } from '../ingest/ingest-article.ts';
import { createIngestTurn } from '../ingest/ingest-turn.ts';
import type { ArticleJob } from '../ingest/jobs.ts';
import { createStoryWindow } from '../ingest/story-window.ts';
import { createWordLearner } from '../ingest/word-learner.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import type { MetricName } from '../platform/metric-names.ts';
import { type Metrics, stdoutMetrics } from '../platform/metrics.ts';
import { readSettings } from '../platform/read-settings.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { deployedModel } from './deployed-model.ts';
import { eachMessage } from './each-message.ts';
import { type Invocation, timeLeftIn } from './time-left.ts';

/** Of an invocation's time, for all that is not the model's: a batch that runs out of it is done all over. */
const keptBackMs = 12_000;

export type SummariseServices = IngestServices & { readonly log: Log; readonly metrics: Metrics };

/** Understands the articles that were read, groups them, and keeps them. Never fetches. */
export const createSummariseHandler =
  (services: SummariseServices) =>
  async (event: SQSEvent, context?: Invocation): Promise<SQSBatchResponse> => {
    const timeLeft = timeLeftIn(context);
    let articlesLeft = event.Records.length;
    const counts: Partial<Record<MetricName, number>> = {};
    const response = await eachMessage<ArticleJob>(event, services.log, async ({ extracted, source }) => {
      const share = (timeLeft() - keptBackMs) / articlesLeft--;
      const end = timeLeft() - share;
      const outcome = await ingestArticle(extracted, source, services, () => timeLeft() - end);
      const metric = metricOf[outcome.kind];
      if (metric) counts[metric] = (counts[metric] ?? 0) + 1;
      services.log.info('article', { source: source.id, outcome: outcome.kind, ...detailOf(outcome) });
    });
    services.metrics.put(counts);
    return response;
  };

const metricOf = {
  new: 'ArticlesNew',
  updated: 'ArticlesUpdated',
  known: null,
  duplicate: 'ArticlesCopied',
  refused: 'ArticlesRefused',
} as const satisfies Record<IngestOutcome['kind'], MetricName | null>;

const detailOf = (outcome: IngestOutcome): Record<string, string> => {
  if ('article' in outcome) return { id: outcome.article.id, story: outcome.article.storyId };
  if (outcome.kind === 'refused') return { reason: outcome.reason };
  return { id: outcome.kind === 'known' ? outcome.id : outcome.of };
};

export const handler = atFirstEvent(() => {
  const store = deployedStore();
  const { articles, blocks, turns, wordUse } = store;
  return createSummariseHandler({
    articles,
    blocks,
    grouping,
    storyWindow: createStoryWindow(articles, grouping),
    words: createWordLearner(wordUse),
    clock: systemClock,
    inTurn: createIngestTurn({ turns, clock: systemClock, owner: randomUUID(), pause }),
    metrics: stdoutMetrics(readSettings('stage').stage, systemClock),
    log: consoleLog,
    model: deployedModel(store),
  });
});
