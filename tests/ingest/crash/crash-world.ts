import { createFetchHandler } from '../../../lambdas/handlers/fetch.ts';
import { createPollHandler } from '../../../lambdas/handlers/poll.ts';
import { createSummariseHandler } from '../../../lambdas/handlers/summarise.ts';
import { createIngestTurn } from '../../../lambdas/ingest/ingest-turn.ts';
import type { ArticleJob, PageJob } from '../../../lambdas/ingest/jobs.ts';
import type { TellOwner } from '../../../lambdas/ingest/polling/source-news.ts';
import { createStoryWindow } from '../../../lambdas/ingest/story-window.ts';
import { createWordLearner } from '../../../lambdas/ingest/word-learner.ts';
import type { FetchUrl } from '../../../lambdas/platform/http/fetch-url.ts';
import { silentLog } from '../../../lambdas/platform/log.ts';
import { silentMetrics } from '../../../lambdas/platform/metrics.ts';
import type { Database } from '../../../lambdas/store/database.ts';
import { createStore } from '../../../lambdas/store/store.ts';
import { createFate, type Death, type Fate, fatedDatabase, fatedFetch } from './crash-at.ts';
import { DurableQueue } from './durable-queue.ts';
import { topicGrouping } from './topic-grouping.ts';

/** What outlives every process: tables, queues, the clock. */
export interface CrashWorld {
  readonly database: Database;
  readonly fetchUrl: FetchUrl;
  readonly now: Date;
}

/** SQS brings a message again, and EventBridge the next tick, after the turns of the dead are over. */
const afterDeathMs = 6 * 60_000;
const mostLives = 4;

/**
 * Polls, fetches and keeps until nothing is left to do: in one process that has `death` before it, and after it in
 * others that live. Says how many effects the first had.
 */
export async function runToTheEnd(world: CrashWorld, death: Death | null): Promise<number> {
  const queues = {
    pages: new DurableQueue<PageJob>(),
    articles: new DurableQueue<ArticleJob>(),
    chores: new DurableQueue<TellOwner>(),
  };
  let now = world.now.getTime();
  const clock = () => new Date(now);
  const pause = async (ms: number) => {
    now += ms;
  };
  const first = createFate(death);
  for (let life = 0; life < mostLives; life++) {
    const fate = life === 0 ? first : createFate(null);
    await live(fate, String(life));
    if (!fate.isDead && queues.pages.isEmpty && queues.articles.isEmpty) return first.count;
    now += afterDeathMs;
  }
  throw new Error(`not done after ${mostLives} lives`);

  async function live(fate: Fate, name: string): Promise<void> {
    const { articles, blocks, hosts, sources, turns, wordUse } = createStore(
      fatedDatabase(world.database, fate),
    );
    const common = { clock, pause, log: silentLog, metrics: silentMetrics };
    const outside = { ...common, hosts, turns, fetchUrl: fatedFetch(world.fetchUrl, fate) };
    const pagesQueue = queues.pages.sender(fate);
    const poll = createPollHandler({
      ...outside,
      sources,
      owner: `poll ${name}`,
      random: () => 0,
      pagesQueue,
      choresQueue: queues.chores.sender(fate),
    });
    const fetch = createFetchHandler({
      ...outside,
      owner: `fetch ${name}`,
      pagesQueue,
      articlesQueue: queues.articles.sender(fate),
      offersQueue: { send: async () => {} },
    });
    const summarise = createSummariseHandler({
      ...common,
      articles,
      blocks,
      grouping: topicGrouping,
      storyWindow: createStoryWindow(articles, topicGrouping),
      words: createWordLearner(wordUse),
      inTurn: createIngestTurn({ turns, clock, pause, owner: `ingest ${name}` }),
    });
    await poll().catch(ifAlive(fate));
    await queues.pages.drain(fetch, fate).catch(ifAlive(fate));
    await queues.articles.drain(summarise, fate).catch(ifAlive(fate));
  }
}

const ifAlive = (fate: Fate) => (error: unknown) => {
  if (!fate.isDead) throw error;
};

/** Moments at which something happened, which are later after a death, and rows that say whose turn it is. */
const moments = new Set([
  'ingested',
  'changed',
  'expires',
  'nextPoll',
  'dueSk',
  'lastSuccess',
  'updated',
  'until',
]);
const isPassing = ({ pk, sk }: Record<string, unknown>): boolean => sk === 'TURN' || pk === 'TURN';

/** The content as it is compared: every row in order, without moments. */
export const comparable = (rows: readonly Record<string, unknown>[]): string[] =>
  rows
    .filter(row => !isPassing(row))
    .map(row => JSON.stringify(sorted(row), (key, value) => (moments.has(key) ? typeof value : value)))
    .sort();

/** Keys in order, at any depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, of]) => [key, sorted(of)]),
  );
}
