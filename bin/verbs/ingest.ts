import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { grouping } from '../../lambdas/digest/grouping.ts';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import type { Feed } from '../../lambdas/ingest/feed-entry.ts';
import { readEntry } from '../../lambdas/ingest/fetch-entry.ts';
import { type IngestOutcome, ingestArticle } from '../../lambdas/ingest/ingest-article.ts';
import { createIngestTurn, type InTurn } from '../../lambdas/ingest/ingest-turn.ts';
import type { Page } from '../../lambdas/ingest/page.ts';
import { readAnything } from '../../lambdas/ingest/read-anything.ts';
import { idOf } from '../../lambdas/ingest/source-id.ts';
import { createStoryWindow, type StoryWindow } from '../../lambdas/ingest/story-window.ts';
import { createWordLearner, type WordLearner } from '../../lambdas/ingest/word-learner.ts';
import type { ArticleStore } from '../../lambdas/store/articles.ts';
import type { BlockStore } from '../../lambdas/store/blocks.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { languageOption } from '../command-line/language-option.ts';
import { momentOf } from '../command-line/moment-of.ts';
import { inputFailure, openInput } from '../command-line/open-input.ts';
import { printTable } from '../command-line/print-table.ts';
import { readWords } from '../command-line/read-words.ts';
import { UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { defaultDataFolder } from '../local/data-folder.ts';
import { createMovingClock } from '../local/moving-clock.ts';
import { openStore } from '../local/open-store.ts';

const usage = `Usage: npm run -s leaderette -- ingest [OPTION...] FILE-OR-URL...

Reads editorials into the store: feeds (RSS, Atom, JSON Feed), web pages, or plain text as papers' mirrors print it.
Prints what was new, updated, known, a copy of another, or refused and why. Exit status 0 when everything was read,
1 when something was refused.

  --source NAME      the newspaper, where the input does not say
  --language CODE    its language, for example en, where the text leaves doubt
  --published DATE   when it was printed, for example 2021-12-16, where the input does not say
  --data DIR         the store to read into (default: ${defaultDataFolder})
  --now TIME         set the clock, for example 2021-12-16T08:00:00Z`;

interface Options {
  readonly inputs: readonly string[];
  readonly source: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly data: string;
  readonly now: Date | undefined;
}

/** A line of the table. */
interface Line {
  readonly outcome: string;
  readonly title: string;
  readonly detail: string;
  readonly isRefused: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readWords(args, {
    source: { type: 'string' },
    language: { type: 'string' },
    published: { type: 'string' },
    data: { type: 'string', default: defaultDataFolder },
    now: { type: 'string' },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one file or URL.');
  return {
    inputs: positionals,
    source: values.source ?? null,
    language: languageOption(values.language) ?? null,
    published:
      values.published === undefined ? null : momentOf('--published', values.published).toISOString(),
    data: values.data,
    now: values.now === undefined ? undefined : momentOf('--now', values.now),
  };
}

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const options = readOptions(args);
  const { store, stop } = await openStore(options.data);
  const { now: clock } = createMovingClock(options.now);
  const { articles, blocks } = store;
  const services = {
    articles,
    blocks,
    storyWindow: createStoryWindow(articles, grouping),
    words: createWordLearner(store.wordUse),
    inTurn: createIngestTurn({ turns: store.turns, clock, owner: randomUUID(), pause: sleep }),
    clock,
    io,
  };
  const lines: Line[] = [];
  try {
    for (const input of options.inputs) {
      if (io.signal.aborted) break;
      if (io.stderr.isTTY) io.stderr.write(`\r\x1b[KReading ${input} ...`);
      for await (const line of ingestInput(input, options, services)) lines.push(line);
    }
  } finally {
    if (io.stderr.isTTY) io.stderr.write('\r\x1b[K');
    await stop();
  }
  printTable(
    io,
    lines.map(({ outcome, title, detail }) => [outcome, title, detail]),
  );
  return lines.some(line => line.isRefused) ? 1 : 0;
}

interface Services {
  readonly articles: ArticleStore;
  readonly blocks: BlockStore;
  readonly storyWindow: StoryWindow;
  readonly words: WordLearner;
  readonly inTurn: InTurn;
  readonly clock: () => Date;
  readonly io: VerbIo;
}

async function* ingestInput(input: string, options: Options, services: Services): AsyncGenerator<Line> {
  let page: Page;
  try {
    page = await openInput(input, services.io);
  } catch (error) {
    yield refused(input, inputFailure(error));
    return;
  }
  const reading = readAnything(page);
  if (reading.kind === 'nothing') yield refused(input, reading.reason);
  else if (reading.kind === 'article') yield await ingestOne(reading.article, options, services, page);
  else yield* ingestFeed(reading.feed, input, options, services);
}

async function* ingestFeed(
  feed: Feed,
  input: string,
  options: Options,
  services: Services,
): AsyncGenerator<Line> {
  const source = sourceOf(feed.title, feed.language, feed.link, options);
  if (feed.entries.length === 0) yield refused(input, 'the feed has no entries');
  const outside = { fetchUrl: services.io.fetchFor(input), clock: services.clock };
  for (const entry of feed.entries) {
    const found = await readEntry({ source, entry }, outside);
    const host = URL.parse(entry.link ?? '')?.host;
    if (found.kind === 'article') yield await ingestOne(found.article, options, services, null, source);
    else if (found.kind === 'later') yield refused(entry.title ?? input, `${found.reason} (${host})`);
    else yield refused(entry.title ?? input, found.reason);
  }
}

async function ingestOne(
  extracted: ExtractedArticle,
  options: Options,
  { articles, blocks, storyWindow, words, inTurn, clock }: Services,
  page: Page | null,
  feedSource?: Source,
): Promise<Line> {
  const source =
    feedSource ?? sourceOf(extracted.sourceName ?? siteOf(extracted.url), extracted.language, null, options);
  const article = {
    ...extracted,
    url: addressOf(extracted),
    language: options.language ?? extracted.language,
    published: extracted.published ?? options.published,
  };
  const outcome = await ingestArticle(article, source, {
    articles,
    blocks,
    grouping,
    storyWindow,
    words,
    inTurn,
    clock,
  });
  const title = extracted.title || (page?.url ?? '');
  if (outcome.kind === 'refused') return refused(title, outcome.reason);
  const detail = await detailOf(outcome, { source, options, isDated: article.published !== null, articles });
  return { outcome: outcome.kind, title, detail, isRefused: false };
}

/** A file has no address that a reader could open: its text names it, so that a copy under another name is known. */
const addressOf = ({ url, title, text }: ExtractedArticle): string =>
  /^https?:/.test(url) ? url : `urn:sha256:${createHash('sha256').update(`${title}\n${text}`).digest('hex')}`;

const siteOf = (url: string): string | null =>
  /^https?:/.test(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

/** What readers see where neither the input nor the command line names the newspaper. */
const nameOfNone = 'Unknown paper';

function sourceOf(
  found: string | null,
  language: string | null,
  link: string | null,
  options: Options,
): Source {
  const name = options.source ?? found ?? nameOfNone;
  return {
    id: idOf(name),
    name,
    country: null,
    language: options.language ?? language?.toLowerCase().split('-')[0] ?? 'und',
    ownership: null,
    homepage: link,
    feed: null,
    section: null,
    isSample: false,
  };
}

const refused = (title: string, reason: string): Line => ({
  outcome: 'refused',
  title,
  detail: reason,
  isRefused: true,
});

/** An article as a person knows it. */
async function nameOf(id: string, articles: ArticleStore): Promise<string> {
  const { record } = await articles.look(id);
  return record ? `'${record.article.title}' (${record.article.source.name})` : id;
}

interface Given {
  readonly source: Source;
  readonly options: Options;
  /** Whether the input or the command line says when it was printed. */
  readonly isDated: boolean;
  readonly articles: ArticleStore;
}

async function detailOf(
  outcome: Exclude<IngestOutcome, { kind: 'refused' }>,
  { source, options, isDated, articles }: Given,
): Promise<string> {
  if (outcome.kind === 'known') return await storedBefore(outcome.id, options, articles);
  if (outcome.kind === 'duplicate') return `a copy of ${await nameOf(outcome.of, articles)}`;
  const { language, category, published } = outcome.article;
  const day = published.slice(0, 10);
  const assumed = [
    source.name === nameOfNone ? 'it names no paper: --source gives one' : '',
    isDated ? '' : 'today, since it names no date: --published gives one',
  ].filter(Boolean);
  const note = outcome.kind === 'new' && assumed.length > 0 ? ` (${assumed.join('; ')})` : '';
  return `${source.name}, ${language}, ${category}, ${day}${note}`;
}

/** What is stored stays as it is, whatever the command line says now; nobody shall believe otherwise. */
async function storedBefore(id: string, options: Options, articles: ArticleStore): Promise<string> {
  const { record } = await articles.look(id);
  if (!record) return 'stored before';
  const { source, published } = record.article;
  const day = published.slice(0, 10);
  const isOtherwise =
    (options.source !== null && options.source !== source.name) ||
    (options.published !== null && options.published.slice(0, 10) !== day);
  return `stored before (${source.name}, ${day})${isOtherwise ? "; paper and date stay as they were stored: 'articles correct' changes them" : ''}`;
}

export const verb: Verb = { usage, run };
