import { grouping } from '../../lambdas/digest/grouping.ts';
import {
  placeInStory,
  type StoryCandidate,
  StoryIndex,
  storySignature,
} from '../../lambdas/digest/stories.ts';
import { createStoryWindow } from '../../lambdas/ingest/story-window.ts';
import type { ArticleStore, StoryMember } from '../../lambdas/store/articles.ts';
import { cpuMs } from './cpu-ms.ts';
import { type Benchmark, median } from './figure.ts';
import { type GeneratedEditorial, generateEditorials } from './generate-editorials.ts';
import { takeTurns } from './take-turns.ts';

/** Articles in the window of days. */
const windows = [100, 1_000, 10_000] as const;
const [smallest, , largest] = windows;
/** Short streams are run more often. */
const leastArrivals = 1_000;
/** Share of a stream, at its end, that is measured: the window has nearly its size, and is still growing. */
const measuredShare = 0.2;
/** Articles that arrive at a function that holds the window already. */
const placed = 40;
const firstDay = Date.parse('2026-03-02T00:00:00Z');
const windowDays = 7;

interface Arriving extends StoryCandidate {
  readonly storyId: string;
  readonly published: string;
}

interface Cost {
  readonly size: number;
  readonly arrivalMs: number;
  readonly placeMs: number;
  readonly coldMs: number;
}

export const benchmark: Benchmark = {
  title: 'Finding the story of an arriving article, by the number of articles in the window of days',
  names: [
    'group.arrival.growth',
    'group.arrival.ms',
    'group.place.growth',
    'group.place.ms',
    'group.place.coldMs',
  ],
  async run() {
    const editorials = await generateEditorials({ count: largest + placed, words: 400 });
    const articles = editorials.map(toArriving);
    // Once before it counts, so that the smallest does not pay for the compiler.
    arrivalMs(articles.slice(0, smallest));
    await placeMs(articles.slice(0, smallest), articles.slice(largest));
    const costs: Cost[] = [];
    for (const size of windows) costs.push(await measure(size, articles));
    const at = (size: number) => costs.find(cost => cost.size === size);
    const growth = (key: 'arrivalMs' | 'placeMs') =>
      (at(largest)?.[key] ?? Number.NaN) / (at(smallest)?.[key] ?? Number.NaN);
    return {
      figures: {
        'group.arrival.growth': growth('arrivalMs'),
        'group.arrival.ms': at(largest)?.arrivalMs ?? Number.NaN,
        'group.place.growth': growth('placeMs'),
        'group.place.ms': at(largest)?.placeMs ?? Number.NaN,
        'group.place.coldMs': at(largest)?.coldMs ?? Number.NaN,
      },
      table: [
        ['articles in the window', ...windows.map(String)],
        ['an index that is kept: place, add, merge', ...costs.map(cost => ms(cost.arrivalMs))],
        ['as the function does it: read what is new, place, take in', ...costs.map(cost => ms(cost.placeMs))],
        ['… its first arrival, which reads the whole window', ...costs.map(cost => ms(cost.coldMs))],
        [
          'reading an article into a signature, before either',
          ...windows.map(() => ms(signatureMs(editorials))),
        ],
      ],
    };
  },
};

function toArriving(editorial: GeneratedEditorial, at: number): Arriving {
  const published = new Date(firstDay + (at % windowDays) * 86_400_000).toISOString();
  return { id: `a${at}`, signature: storySignature(editorial), storyId: `s-${editorial.matter}`, published };
}

async function measure(size: number, articles: readonly Arriving[]): Promise<Cost> {
  const window = articles.slice(largest - size, largest);
  return { size, arrivalMs: arrivalMs(window), ...(await placeMs(window, articles.slice(largest))) };
}

/** The mean over the end of a stream of arrivals, so that what is worked out anew now and then has its part in it. */
function arrivalMs(stream: readonly Arriving[]): number {
  const first = Math.floor(stream.length * (1 - measuredShare));
  const times: number[] = [];
  for (let left = leastArrivals; left > 0; left -= stream.length) {
    const index = new StoryIndex();
    for (const article of stream.slice(0, first)) arrive(article, index);
    const began = cpuMs();
    for (const article of stream.slice(first)) arrive(article, index);
    times.push((cpuMs() - began) / (stream.length - first));
  }
  return median(times);
}

function arrive(article: Arriving, index: StoryIndex): void {
  const { storyId, merges } = placeInStory(article, index);
  index.add({ ...article, storyId });
  for (const merged of merges) index.merge(merged, storyId);
}

/** As the deployed function finds stories, but for the way to the database: in the middle of the window's days. */
async function placeMs(
  window: readonly Arriving[],
  arriving: readonly Arriving[],
): Promise<Pick<Cost, 'placeMs' | 'coldMs'>> {
  // Papers print all day long: were all of a day kept in the same second, each reading would find all of them anew.
  const betweenMs = (windowDays * 86_400_000) / window.length;
  const kept = window.map(({ id, storyId, signature, published }, at): StoryMember => {
    const changed = new Date(Date.parse(published) + Math.floor(at / windowDays) * betweenMs).toISOString();
    return { articleId: id, storyId, signature, published, changed };
  });
  const byDay = Map.groupBy(kept, ({ published }) => published.slice(0, 10));
  const storyMembers: ArticleStore['storyMembers'] = async (day, keptAfter = '') =>
    newerThan(keptAfter, byDay.get(day) ?? []);
  const stories = createStoryWindow({ storyMembers }, grouping);
  const middle = new Date(firstDay + ((windowDays - 1) / 2) * 86_400_000).toISOString();
  const later = new Date(firstDay + windowDays * 86_400_000).toISOString();
  const times: number[] = [];
  for (const { id, signature } of arriving) {
    const began = cpuMs();
    const { storyId } = await stories.place({ id, signature, published: middle }, firstDay);
    stories.take({ articleId: id, storyId, signature, published: middle, changed: later });
    times.push(cpuMs() - began);
  }
  const [coldMs = Number.NaN, ...warm] = times;
  return { coldMs, placeMs: median(warm) };
}

/** The end of a list in the order of keeping, found from behind, as an index does. */
function newerThan(moment: string, members: readonly StoryMember[]): StoryMember[] {
  return members.slice(members.findLastIndex(({ changed }) => changed <= moment) + 1);
}

function signatureMs(editorials: readonly GeneratedEditorial[]): number {
  const [first] = editorials;
  if (!first) return Number.NaN;
  return takeTurns({ signature: () => storySignature(first) }, { rounds: 3 }).signature;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;
