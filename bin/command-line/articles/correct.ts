import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { grouping } from '../../../lambdas/digest/grouping.ts';
import { blockOfSource } from '../../../lambdas/ingest/block-source.ts';
import { type Corrections, correctArticle } from '../../../lambdas/ingest/correct-article.ts';
import { createIngestTurn } from '../../../lambdas/ingest/ingest-turn.ts';
import { idOf } from '../../../lambdas/ingest/source-id.ts';
import { createStoryWindow } from '../../../lambdas/ingest/story-window.ts';
import { createWordLearner } from '../../../lambdas/ingest/word-learner.ts';
import type { Article, ArticleSource } from '../../../lambdas/store/article.ts';
import type { Source } from '../../../lambdas/store/source.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { type Category, categories } from '../../../lambdas/text/category.ts';
import { createMovingClock } from '../../local/moving-clock.ts';
import { languageOption } from '../language-option.ts';
import { momentOf } from '../moment-of.ts';
import { printTable } from '../print-table.ts';
import { leftAlone } from '../sources/left-alone.ts';
import { StopError, UsageError } from '../verb.ts';
import { idOfArticle } from './id-of-article.ts';
import { type Options, type Task, unknown } from './task.ts';

/** Puts right an article's paper, date, category or language, and says what has changed. */
export async function correct({ address, options, io, store }: Task): Promise<number> {
  const { now: clock } = createMovingClock();
  const { source: paper, ...said } = readCorrections(options, clock());
  const source = paper === undefined ? undefined : await sourceOf(paper, store);
  const { articles, turns } = store;
  const correction = await correctArticle(
    idOfArticle(address),
    { ...said, ...(source && { source }) },
    {
      articles,
      grouping,
      storyWindow: createStoryWindow(articles, grouping),
      words: createWordLearner(store.wordUse),
      inTurn: createIngestTurn({ turns, clock, owner: randomUUID(), pause: sleep }),
      clock,
    },
  );
  switch (correction.kind) {
    case 'unknown':
      throw new StopError(unknown(address));
    case 'erased':
      throw new StopError(`${address} was taken back: 'articles restore' lets it be kept again.`);
    case 'without-text':
      throw new StopError(
        `The text of ${address} is not kept any more, so it cannot be understood in another language. Paper, date and category can be corrected.`,
      );
    case 'right':
      io.stdout.write(`Nothing to correct: ${correction.article.title} says so already.\n`);
      return 0;
    case 'corrected': {
      const { before, after } = correction;
      const changes = changesBetween(before, after);
      io.stdout.write(
        `Corrected: ${after.title}\n${changes.length === 0 ? 'It said so before; from now on no edit by the paper changes that.\n' : ''}`,
      );
      printTable(io, changes);
      return 0;
    }
  }
}

/** Throws `UsageError` for what makes no sense. */
function readCorrections(
  { source, published, category, language }: Options,
  now: Date,
): Omit<Corrections, 'source'> & { readonly source?: string } {
  if ([source, published, category, language].every(word => word === undefined))
    throw new UsageError(
      'Say what is to be corrected: --source, --published, --category or --language, or several of them.',
    );
  if (category !== undefined && !isCategory(category))
    throw new UsageError(`There is no category '${category}': write ${categories.join(', ')}.`);
  const moment = published === undefined ? undefined : momentOf('--published', published);
  if (moment && moment > now) throw new UsageError(`--published ${published} is still to come.`);
  const tag = languageOption(language)?.split('-')[0];
  return {
    ...(source !== undefined && { source }),
    ...(moment && { published: moment.toISOString() }),
    ...(category !== undefined && { category }),
    ...(tag !== undefined && { language: tag }),
  };
}

const isCategory = (word: string): word is Category => categories.some(name => name === word);

/** A paper by its id or name; one that is not kept by the name that it is to have. */
async function sourceOf(paper: string, store: Store): Promise<ArticleSource> {
  const [kept, blocks] = await Promise.all([store.sources.all(), store.blocks.all()]);
  const known = kept.find(
    ({ source: { id, name } }) => id === paper || name.toLowerCase() === paper.toLowerCase(),
  )?.source;
  if (!known && /^[a-z\d-]*$/.test(paper))
    throw new StopError(
      `No paper has the id '${paper}': 'sources list' shows them. A paper that is not kept is given by its name.`,
    );
  const source: Source = known ?? {
    id: idOf(paper),
    name: paper,
    country: null,
    language: 'und',
    ownership: null,
    homepage: null,
    feed: null,
    section: null,
    isSample: false,
  };
  const block = blockOfSource(source, blocks);
  if (block) throw new StopError(leftAlone(block));
  const { id, name, country, ownership, isSample } = source;
  return { id, name, country, ownership, isSample };
}

/** What a person sees of the difference, a line for each. */
function changesBetween(before: Article, after: Article): string[][] {
  const shown = {
    paper: ({ source }: Article) => source.name,
    published: ({ published }: Article) => published,
    category: ({ category, secondCategory }: Article) =>
      [category, secondCategory].filter(Boolean).join(', '),
    language: ({ language }: Article) => language,
    story: ({ storyId, storyLine }: Article) => `${storyId}: ${storyLine}`,
    claims: ({ summary }: Article) => summary.thesis.text,
    asks: ({ summary }: Article) => summary.ask?.text ?? '–',
  };
  return Object.entries(shown).flatMap(([name, show]) => {
    const [was, is] = [show(before), show(after)];
    return was === is ? [] : [[name, was, '→', is]];
  });
}
