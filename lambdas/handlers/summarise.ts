import type { SQSEvent } from 'aws-lambda';
import { grouping } from '../digest/grouping.ts';
import { type IngestOutcome, type IngestServices, ingestArticle } from '../ingest/ingest-article.ts';
import type { ArticleJob } from '../ingest/jobs.ts';
import { createStoryWindow } from '../ingest/story-window.ts';
import { createWordLearner } from '../ingest/word-learner.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { eachMessage } from './each-message.ts';

/** Understands the articles that were read, groups them, and keeps them. Never fetches. */
export const createSummariseHandler =
  (services: IngestServices & { readonly log: Log }) => (event: SQSEvent) =>
    eachMessage<ArticleJob>(event, services.log, async ({ extracted, source }) => {
      const outcome = await ingestArticle(extracted, source, services);
      services.log.info('article', { source: source.id, outcome: outcome.kind, ...detailOf(outcome) });
    });

const detailOf = (outcome: IngestOutcome): Record<string, string> => {
  if ('article' in outcome) return { id: outcome.article.id, story: outcome.article.storyId };
  if (outcome.kind === 'refused') return { reason: outcome.reason };
  return { id: outcome.kind === 'known' ? outcome.id : outcome.of };
};

export const handler = atFirstEvent(() => {
  const { articles, blocks, wordUse } = deployedStore();
  return createSummariseHandler({
    articles,
    blocks,
    grouping,
    storyWindow: createStoryWindow(articles, grouping),
    words: createWordLearner(wordUse),
    clock: systemClock,
    log: consoleLog,
  });
});
