import { setTimeout as sleep } from 'node:timers/promises';
import { startDatabase } from '../../bin/local/database.ts';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { extractArticle } from '../../lambdas/ingest/extract-article.ts';
import { ingestArticle } from '../../lambdas/ingest/ingest-article.ts';
import { createIngestTurn } from '../../lambdas/ingest/ingest-turn.ts';
import { createStoryWindow } from '../../lambdas/ingest/story-window.ts';
import { createWordLearner } from '../../lambdas/ingest/word-learner.ts';
import { createStore } from '../../lambdas/store/store.ts';
import { type CapacityMeter, type Consumption, meterCapacity } from './capacity-meter.ts';
import type { Benchmark } from './figure.ts';
import { readSamplePages, type SamplePage } from './sample-pages.ts';

/** On the samples' day, after the last of them. */
const now = new Date('2026-03-04T12:00:00Z');
/** The least that keeps an article: its row, its text, its place in the day's list. */
const leastRows = 3;

export const benchmark: Benchmark = {
  title:
    "DynamoDB's work for an article that is taken in, over the bundled editorials, by the stand-in's count",
  names: [
    'ingest.writeUnits.perArticle',
    'ingest.readUnits.perArticle',
    'ingest.requests.perArticle',
    'ingest.known.requests.perArticle',
  ],
  async run() {
    const pages = await readSamplePages();
    const database = await startDatabase(null);
    try {
      const { articles, blocks, turns, wordUse } = createStore(database.database);
      const clock = () => now;
      const inTurn = createIngestTurn({ turns, clock, owner: 'bench', pause: sleep });
      const storyWindow = createStoryWindow(articles, grouping);
      const words = createWordLearner(wordUse);
      const services = { articles, blocks, grouping, storyWindow, words, inTurn, clock };
      const meter = meterCapacity(database.database.client);
      const first = await ingestAll(pages, services, meter, 'new');
      const again = await ingestAll(pages, services, meter, 'known');
      return {
        figures: {
          'ingest.writeUnits.perArticle': mean(first, 'writeUnits'),
          'ingest.readUnits.perArticle': mean(first, 'readUnits'),
          'ingest.requests.perArticle': mean(first, 'requests'),
          'ingest.known.requests.perArticle': mean(again, 'requests'),
        },
        table: [
          ['an article', 'requests', 'write units', 'read units'],
          rowOf('new, mean', key => mean(first, key)),
          rowOf('new, most', key => Math.max(...first.map(used => used[key]))),
          rowOf('known already, mean', key => mean(again, key)),
          ['floor: its row, its text, its place in a list', '1', `${leastRows} or more`, '0'],
        ],
      };
    } finally {
      await database.stop();
    }
  },
};

async function ingestAll(
  pages: readonly SamplePage[],
  services: Parameters<typeof ingestArticle>[2],
  meter: CapacityMeter,
  expected: 'new' | 'known',
): Promise<Consumption[]> {
  const used: Consumption[] = [];
  for (const page of pages) {
    const extraction = extractArticle(page);
    if (extraction.kind !== 'article') throw new Error(`${page.url}: ${extraction.reason}`);
    meter.take();
    const { kind } = await ingestArticle(extraction.article, page.source, services);
    if (kind !== expected) throw new Error(`${page.url} is ${kind}, not ${expected}`);
    used.push(meter.take());
  }
  return used;
}

const mean = (all: readonly Consumption[], key: keyof Consumption): number =>
  all.reduce((sum, used) => sum + used[key], 0) / all.length;

const rowOf = (name: string, of: (key: keyof Consumption) => number): string[] => [
  name,
  of('requests').toFixed(1),
  of('writeUnits').toFixed(1),
  of('readUnits').toFixed(1),
];
