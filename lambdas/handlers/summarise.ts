import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { grouping } from '../digest/grouping.ts';
import { type IngestOutcome, type IngestServices, ingestArticle } from '../ingest/ingest-article.ts';
import type { ArticleJob } from '../ingest/jobs.ts';
import { createStoryWindow } from '../ingest/story-window.ts';
import { createWordLearner } from '../ingest/word-learner.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { deployedModel } from './deployed-model.ts';
import { eachMessage } from './each-message.ts';
import { type Invocation, timeLeftIn } from './time-left.ts';

/** Of an invocation's time, for all that is not the model's: a batch that runs out of it is done all over. */
const keptBackMs = 12_000;

/** Understands the articles that were read, groups them, and keeps them. Never fetches. */
export const createSummariseHandler =
  (services: IngestServices & { readonly log: Log }) =>
  (event: SQSEvent, context?: Invocation): Promise<SQSBatchResponse> => {
    const timeLeft = timeLeftIn(context);
    let articlesLeft = event.Records.length;
    return eachMessage<ArticleJob>(event, services.log, async ({ extracted, source }) => {
      const share = (timeLeft() - keptBackMs) / articlesLeft--;
      const end = timeLeft() - share;
      const outcome = await ingestArticle(extracted, source, services, () => timeLeft() - end);
      services.log.info('article', { source: source.id, outcome: outcome.kind, ...detailOf(outcome) });
    });
  };

const detailOf = (outcome: IngestOutcome): Record<string, string> => {
  if ('article' in outcome) return { id: outcome.article.id, story: outcome.article.storyId };
  if (outcome.kind === 'refused') return { reason: outcome.reason };
  return { id: outcome.kind === 'known' ? outcome.id : outcome.of };
};

export const handler = atFirstEvent(() => {
  const store = deployedStore();
  const { articles, blocks, wordUse } = store;
  return createSummariseHandler({
    articles,
    blocks,
    grouping,
    storyWindow: createStoryWindow(articles, grouping),
    words: createWordLearner(wordUse),
    clock: systemClock,
    log: consoleLog,
    model: deployedModel(store),
  });
});
