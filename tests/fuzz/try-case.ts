import { articleInEntry } from '../../lambdas/ingest/extract-entry.ts';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import { findFeedLinks } from '../../lambdas/ingest/find-feed-links.ts';
import { readAnything } from '../../lambdas/ingest/read-anything.ts';
import { readOpml } from '../../lambdas/ingest/read-opml.ts';
import { readRobots } from '../../lambdas/ingest/read-robots.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { createChance, pick } from '../bench/chance.ts';
import { mutate } from './mutate.ts';
import type { Specimen } from './specimen.ts';

/** A case, made of the seed and its number alone. */
export interface FuzzCase {
  readonly specimen: Specimen;
  readonly bytes: Buffer;
}

const source: Source = {
  id: 'paper',
  name: 'Paper',
  country: null,
  language: 'en',
  ownership: null,
  homepage: null,
  feed: null,
  section: null,
  isSample: false,
};

export function caseOf(specimens: readonly Specimen[], seed: number, number: number): FuzzCase {
  const chance = createChance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const all = specimens as readonly [Specimen, ...Specimen[]];
  // Half are feeds, of which there are fewer.
  const kind = chance() < 0.5 ? 'feed' : 'page';
  const specimen = pick(all.filter(other => other.kind === kind) as unknown as typeof all, chance);
  return { specimen, bytes: mutate(specimen.bytes, chance, pick(all, chance).bytes) };
}

/** Reads a case as everything that comes from outside is read; what is wrong with the outcome, or null. Throws what the readers throw. */
export function tryCase({ specimen, bytes }: FuzzCase): string | null {
  const headers: Record<string, string> = specimen.contentType
    ? { 'content-type': specimen.contentType }
    : {};
  const reading = readAnything({ url: specimen.url, status: 200, headers, bytes });
  readOpml(bytes);
  readRobots(bytes.toString('latin1').slice(0, 20_000));
  findFeedLinks(bytes.toString('utf8'), specimen.url);
  if (reading.kind === 'nothing') return reading.reason ? null : 'nothing, and no reason';
  if (reading.kind === 'article') return wrongIn(reading.article);
  const { entries, published, updated } = reading.feed;
  for (const date of [published, updated]) if (!isMoment(date)) return `a feed of ${date}`;
  for (const entry of entries) {
    if (!isMoment(entry.published) || !isMoment(entry.updated))
      return `an entry of ${entry.published}, ${entry.updated}`;
    if (entry.link !== null && !URL.canParse(entry.link)) return `an entry at ${entry.link}`;
    if (entry.title === '') return 'an entry with an empty title';
    const article = articleInEntry(entry, source);
    const wrong = article && wrongIn(article);
    if (wrong) return wrong;
  }
  return null;
}

function wrongIn({ title, text, published, byline }: ExtractedArticle): string | null {
  if (!title.trim()) return 'an article without a title';
  if (!isMoment(published)) return `an article of ${published}`;
  if (/[\u0000-\u0008\u000B-\u001F]/.test(title + text)) return 'control characters in an article';
  if (!text.isWellFormed() || !title.isWellFormed()) return 'half a character in an article';
  return byline === '' ? 'an empty byline' : null;
}

/** As `Date.toISOString` writes it, or null. */
const isMoment = (text: string | null): boolean =>
  text === null || (!Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text);
