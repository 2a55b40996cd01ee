import { grouping } from '../../lambdas/digest/grouping.ts';
import { eraseArticle } from '../../lambdas/ingest/erase-article.ts';
import type { Listing } from '../../lambdas/store/articles.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { categories } from '../../lambdas/text/category.ts';
import { correct } from '../command-line/articles/correct.ts';
import { idOfArticle } from '../command-line/articles/id-of-article.ts';
import { restore } from '../command-line/articles/restore.ts';
import { type Options, type Task, unknown } from '../command-line/articles/task.ts';
import { chooseTask, type TaskWords } from '../command-line/choose-task.ts';
import { isDay } from '../command-line/moment-of.ts';
import { printTable } from '../command-line/print-table.ts';
import { readWords } from '../command-line/read-words.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { withStore } from '../command-line/with-store.ts';
import { defaultDataFolder } from '../local/data-folder.ts';
import { createMovingClock } from '../local/moving-clock.ts';

const usage = `Usage: npm run -s leaderette -- articles WHAT [OPTION...]

The editorials that are kept.

  articles list              those of a day or of a paper, newest first
  articles show URL-OR-ID    what is kept of one
  articles remove URL-OR-ID  takes one back: its text, summary, lists, search terms and its place in its story go, and it
                             stays away until it is restored
  articles restore URL-OR-ID
                             lets one that was taken back be kept again; with --source its paper's feed is read anew
  articles correct URL-OR-ID
                             puts right what was read or guessed wrong of one; its lists, search terms and story move
                             with it, and no edit by the paper changes that back

  --day 2026-12-24           list: of which day (default: today, in UTC)
  --source ID                list: of which paper instead, at most 50; correct: of which paper it is (an id of 'sources
                             list', or the name of a paper that is not kept)
  --published 2026-12-24T06:00:00Z
                             correct: when it was printed
  --category NAME            correct: what it is about (${categories.slice(0, 6).join(', ')},
                             ${categories.slice(6).join(', ')})
  --language CODE            correct: its language, for example en; it is summarised anew
  --data DIR                 the store (default: ${defaultDataFolder})
  --stage NAME               the deployed store of a stage of lib/stages.ts instead; needs AWS credentials

A message that Telegram has already delivered cannot be taken back; its buttons say that the article is gone.
Exit status 0; 1 where there is no such article.`;

const tasks = {
  list: { least: 0, most: 0, run: list },
  show: { least: 1, most: 1, needs: 'an address or an id', run: show },
  remove: { least: 1, most: 1, needs: 'an address or an id', run: remove },
  restore: { least: 1, most: 1, needs: 'an address or an id', run: restore },
  correct: { least: 1, most: 1, needs: 'an address or an id', run: correct },
} satisfies Record<string, TaskWords & { run(task: Task): Promise<number> }>;

/** Rows of a paper that are listed. */
const mostListed = 50;

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const { options, positionals } = readOptions(args);
  const { name, task, words } = chooseTask('articles', tasks, positionals);
  for (const option of ['published', 'category', 'language'] as const)
    if (name !== 'correct' && options[option] !== undefined)
      throw new UsageError(`--${option} goes with correct.`);
  return withStore(options, io, store => task.run({ address: words[0] ?? '', options, io, store }));
}

const articlesOptions = {
  day: { type: 'string' },
  source: { type: 'string' },
  published: { type: 'string' },
  category: { type: 'string' },
  language: { type: 'string' },
  data: { type: 'string' },
  stage: { type: 'string' },
} as const;

/** An id may begin with a hyphen, or with two. */
const isHyphenatedId = (word: string): boolean =>
  /^-[\w-]{10}$/.test(word) && !Object.hasOwn(articlesOptions, word.replace('--', ''));

function readOptions(args: readonly string[]): { options: Options; positionals: readonly string[] } {
  const ids = args.filter(isHyphenatedId);
  const rest = args.filter(word => !isHyphenatedId(word));
  const { values, positionals } = readWords(
    [...rest, ...(rest.includes('--') ? [] : ['--']), ...ids],
    articlesOptions,
  );
  if (values.day !== undefined && !isDay(values.day))
    throw new UsageError(`--day ${values.day} is no day: write it as 2026-12-24.`);
  return { options: values, positionals };
}

async function list({ options, io, store }: Task): Promise<number> {
  const day = options.day ?? createMovingClock().now().toISOString().slice(0, 10);
  const listings = await listed(day, options.source, store);
  if (listings.length === 0) io.stdout.write('No articles there.\n');
  else printTable(io, [['ID', 'PUBLISHED', 'PAPER', 'TITLE', 'ADDRESS'], ...listings.map(rowOf)]);
  if (options.source === undefined && options.day === undefined)
    io.stderr.write(`Those of ${day} (UTC) alone: --day lists another day's, --source a paper's.\n`);
  return 0;
}

const listed = async (day: string, source: string | undefined, store: Store): Promise<readonly Listing[]> =>
  source === undefined
    ? store.articles.ofDay(day)
    : (await store.articles.ofSource(source, mostListed)).listings;

const rowOf = ({ id, published, source, title, url }: Listing): string[] => [
  id,
  `${published.slice(0, 16)}Z`,
  source.name,
  title,
  url,
];

async function show({ address, io, store }: Task): Promise<number> {
  const { record, isErased } = await store.articles.look(idOfArticle(address));
  if (isErased) throw new StopError(`${address} was taken back: nothing of it is kept.`);
  if (!record) throw new StopError(unknown(address));
  const { article, text } = record;
  const { summary } = article;
  printTable(io, [
    ['title', article.title],
    ['paper', article.source.name],
    ['byline', article.byline ?? '–'],
    ['published', article.published],
    ['ingested', article.ingested],
    ['updated', article.updated ?? '–'],
    ['language', article.language],
    ['category', [article.category, ...(article.secondCategory ? [article.secondCategory] : [])].join(', ')],
    ['section', article.section ?? '–'],
    ...(record.corrected ? [['corrected', record.corrected.join(', ')]] : []),
    ['story', `${article.storyId}: ${article.storyLine}`],
    ['address', article.url],
    ['claims', summary.thesis.text],
    ...summary.points.map(point => ['because', point.text]),
    ['asks', summary.ask?.text ?? '–'],
    ['text', text ? `${article.wordCount} words` : 'not kept any more'],
  ]);
  if (text) io.stdout.write(`\n${text}\n`);
  return 0;
}

async function remove({ address, io, store }: Task): Promise<number> {
  const clock = createMovingClock().now;
  const { record } = await store.articles.look(idOfArticle(address));
  const erasure = await eraseArticle(idOfArticle(address), { store, grouping, clock });
  io.stdout.write(
    erasure === 'erased'
      ? `Taken back: ${record?.article.title ?? address}. It stays away until 'articles restore' lets it in again.\n`
      : `Nothing was kept of ${address}; from now on nothing will be. If it should have been there: 'articles list' shows the addresses that are kept.\n`,
  );
  return 0;
}

export const verb: Verb = { usage, run };
