import { grouping } from '../../lambdas/digest/grouping.ts';
import { articleIdOf } from '../../lambdas/ingest/article-id.ts';
import { eraseArticle } from '../../lambdas/ingest/erase-article.ts';
import type { Listing } from '../../lambdas/store/articles.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { chooseTask, type TaskWords } from '../command-line/choose-task.ts';
import { printTable } from '../command-line/print-table.ts';
import { readWords } from '../command-line/read-words.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { type StoreChoice, withStore } from '../command-line/with-store.ts';
import { defaultDataFolder } from '../local/data-folder.ts';
import { createMovingClock } from '../local/moving-clock.ts';

const usage = `Usage: npm run -s leaderette -- articles WHAT [OPTION...]

The editorials that are kept.

  articles list              those of a day or of a paper, newest first
  articles show URL-OR-ID    what is kept of one
  articles remove URL-OR-ID  takes one back: its text, summary, lists, search terms and its place in its story go, and it
                             never comes in again

  --day 2026-12-24           of which day (default: today, in UTC)
  --source ID                of which paper instead, at most 50
  --data DIR                 the store (default: ${defaultDataFolder})
  --stage NAME               the deployed store of a stage of lib/stages.ts instead; needs AWS credentials

A message that Telegram has already delivered cannot be taken back; its buttons say that the article is gone.
Exit status 0; 1 where there is no such article.`;

interface Options extends StoreChoice {
  readonly day?: string | undefined;
  readonly source?: string | undefined;
}

interface Task {
  readonly address: string;
  readonly options: Options;
  readonly io: VerbIo;
  readonly store: Store;
}

const tasks = {
  list: { least: 0, most: 0, run: list },
  show: { least: 1, most: 1, needs: 'an address or an id', run: show },
  remove: { least: 1, most: 1, needs: 'an address or an id', run: remove },
} satisfies Record<string, TaskWords & { run(task: Task): Promise<number> }>;

/** Rows of a paper that are listed. */
const mostListed = 50;

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const { options, positionals } = readOptions(args);
  const { task, words } = chooseTask('articles', tasks, positionals);
  return withStore(options, io, store => task.run({ address: words[0] ?? '', options, io, store }));
}

const hyphenatedId = /^-[\w-]{10}$/;

function readOptions(args: readonly string[]): { options: Options; positionals: readonly string[] } {
  // An id may begin with a hyphen, and no option of this verb has the length of one.
  const ids = args.filter(word => hyphenatedId.test(word));
  const rest = args.filter(word => !hyphenatedId.test(word));
  const { values, positionals } = readWords([...rest, ...(rest.includes('--') ? [] : ['--']), ...ids], {
    day: { type: 'string' },
    source: { type: 'string' },
    data: { type: 'string' },
    stage: { type: 'string' },
  });
  if (values.day !== undefined && !isDay(values.day))
    throw new UsageError(`--day ${values.day} is no day: write it as 2026-12-24.`);
  return { options: values, positionals };
}

/** 2026-02-30 is none, though `Date` makes the 2nd of March of it. */
const isDay = (word: string): boolean => {
  const date = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${word}T`);
};

/** An id as it is printed, or the address of the article. */
const idOf = (address: string): string =>
  /^[\w-]{11}$/.test(address) ? address : articleIdOf(URL.canParse(address) ? address : `https://${address}`);

async function list({ options, io, store }: Task): Promise<number> {
  const listings = await listed(options, store);
  if (listings.length === 0) io.stdout.write('No articles there.\n');
  else printTable(io, [['ID', 'PUBLISHED', 'PAPER', 'TITLE', 'ADDRESS'], ...listings.map(rowOf)]);
  return 0;
}

async function listed({ day, source }: Options, store: Store): Promise<readonly Listing[]> {
  if (source !== undefined) return (await store.articles.ofSource(source, mostListed)).listings;
  return store.articles.ofDay(day ?? createMovingClock().now().toISOString().slice(0, 10));
}

const rowOf = ({ id, published, source, title, url }: Listing): string[] => [
  id,
  `${published.slice(0, 16)}Z`,
  source.name,
  title,
  url,
];

async function show({ address, io, store }: Task): Promise<number> {
  const { record, isErased } = await store.articles.look(idOf(address));
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
  const { record } = await store.articles.look(idOf(address));
  const erasure = await eraseArticle(idOf(address), { store, grouping, clock });
  io.stdout.write(
    erasure === 'erased'
      ? `Taken back: ${record?.article.title ?? address}. It never comes in again.\n`
      : `Nothing was kept of ${address}; from now on nothing will be. If it should have been there: 'articles list' shows the addresses that are kept.\n`,
  );
  return 0;
}

const unknown = (address: string): string =>
  `No article is kept of ${address}. 'articles list' shows those of a day or of a paper.`;

export const verb: Verb = { usage, run };
