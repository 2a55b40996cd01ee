import type { Clock } from '../platform/clock.ts';
import type { Article, ArticleSource } from '../store/article.ts';
import { type ArticleToKeep, type Correctable, storiesOf } from '../store/article-rows.ts';
import type { ArticleStore } from '../store/articles.ts';
import type { Category } from '../text/category.ts';
import { searchTerms } from '../text/search-terms.ts';
import { categoriesWith } from './categories-with.ts';
import type { Grouping } from './grouping.ts';
import type { InTurn } from './ingest-turn.ts';
import { nameStory } from './name-story.ts';
import { settleArticle } from './settle-article.ts';
import { storyTermsOf } from './story-terms-of.ts';
import type { StoryWindow } from './story-window.ts';
import { termsOf, understandArticle } from './understand-article.ts';
import type { WordLearner } from './word-learner.ts';

/** What an operator says is right; what is not named stays. `published` in ISO 8601, UTC. */
export interface Corrections {
  readonly source?: ArticleSource;
  readonly published?: string;
  readonly category?: Category;
  /** A bare tag: "en". */
  readonly language?: string;
}

export interface CorrectServices {
  readonly articles: ArticleStore;
  readonly grouping: Grouping;
  readonly storyWindow: StoryWindow;
  readonly words: Pick<WordLearner, 'useOf'>;
  readonly clock: Clock;
  /** As for keeping: one article at a time, over all processes. */
  readonly inTurn: InTurn;
}

export type Correction =
  | { readonly kind: 'corrected'; readonly before: Article; readonly after: Article }
  /** It says so already. */
  | { readonly kind: 'right'; readonly article: Article }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'erased' }
  /** Another language needs the whole text, which is kept for 30 days. */
  | { readonly kind: 'without-text' };

/**
 * Puts right what was read or guessed wrong of an article. Its lists, search terms, story and sketches move with it; in
 * another language it is understood anew. What is put right stays so, whatever the paper edits. Doing it again
 * finishes what a crash left undone.
 */
export function correctArticle(
  id: string,
  corrections: Corrections,
  services: CorrectServices,
): Promise<Correction> {
  return services.inTurn(() => correct(id, corrections, services));
}

async function correct(id: string, corrections: Corrections, services: CorrectServices): Promise<Correction> {
  const { articles, clock } = services;
  const state = await articles.look(id, true);
  if (state.isErased) return { kind: 'erased' };
  if (!state.record) return { kind: 'unknown' };
  const before = await settleArticle(state.record, services);
  const names = namesOf(corrections, before);
  if (names.length === 0) return { kind: 'right', article: before.article };
  if (names.includes('language') && before.text === '') return { kind: 'without-text' };
  const draft = await applied(corrections, before, services);
  const after = await inItsStory(draft, before, names, services);
  const { language } = after.article;
  const kept = {
    ...after,
    corrected: [...new Set([...(before.corrected ?? []), ...names])],
    statements: names.includes('language')
      ? services.grouping.statementsOf(after.article, after.text)
      : (before.statements ?? services.grouping.statementsOf(after.article, after.text)),
    storyTerms: storyTermsOf({ storyLine: after.article.storyLine, language }),
    changed: clock().toISOString(),
  };
  const isMoved = after.article.storyId !== before.article.storyId;
  // In another language its old line speaks no more for the others of its story.
  const left = isMoved || names.includes('language') ? storiesOf(before) : [];
  if (!(await articles.correct(before, kept, left))) return { kind: 'erased' };
  const written = (await articles.look(id, true)).record;
  if (!written) return { kind: 'erased' };
  const { article } = await settleArticle(written, services);
  return { kind: 'corrected', before: before.article, after: article };
}

/** What of it is not so yet, or may be changed by an edit of the paper; a date is changed by none. */
function namesOf(
  { source, published, category, language }: Corrections,
  { article, corrected = [] }: ArticleToKeep,
): Correctable[] {
  const wanted: readonly (readonly [Correctable, string | undefined, string])[] = [
    ['source', source?.id, article.source.id],
    ['published', published, article.published],
    ['category', category, article.category],
    ['language', language, article.language],
  ];
  const stays = new Set<Correctable>([...corrected, 'published']);
  return wanted.flatMap(([name, right, now]) =>
    right !== undefined && (right !== now || !stays.has(name)) ? [name] : [],
  );
}

/** The article as it is right, still in its old story. */
async function applied(
  { source, published, category, language }: Corrections,
  before: ArticleToKeep,
  { words, grouping, clock }: CorrectServices,
): Promise<ArticleToKeep> {
  const { article } = before;
  const moved = {
    ...article,
    ...(source && { source }),
    ...(published && { published }),
  };
  const isReread = language !== undefined && language !== article.language;
  if (!isReread) {
    const corrected = { ...moved, ...(category && categoriesWith(category, article)) };
    return { ...before, article: corrected, searchTerms: termsWith(corrected, before) };
  }
  const use = await words.useOf(language, clock().getTime());
  const { text } = before;
  const {
    article: reread,
    searchTerms: terms,
    ...beside
  } = understandArticle(
    {
      url: article.url,
      title: article.title,
      byline: article.byline,
      published: moved.published,
      language,
      sourceName: moved.source.name,
      section: article.section,
      tags: before.tags ?? [],
      text,
      isPartial: article.isPartial,
    },
    { ...moved.source, language, homepage: null, feed: null, section: null },
    moved.published,
    language,
    use,
  );
  const { summary, wordCount } = reread;
  const kept = before.corrected?.includes('category') ? article.category : undefined;
  const right = category ?? kept;
  const { summaryBy: _, ...plain } = moved;
  return {
    ...before,
    ...beside,
    article: {
      ...plain,
      language,
      summary,
      wordCount,
      ...(right
        ? categoriesWith(right, reread)
        : { category: reread.category, secondCategory: reread.secondCategory }),
    },
    searchTerms: terms,
    signature: grouping.signatureOf({ title: article.title, text, language }),
  };
}

/** Of a text that is not kept any more all terms stay but those of the paper's old name alone. */
function termsWith(
  article: Article,
  { article: before, text, searchTerms: terms }: ArticleToKeep,
): readonly string[] {
  if (article.source.name === before.source.name) return terms;
  if (text !== '') return termsOf({ article, text });
  const { language } = article;
  const others = new Set(termsOf({ article: { ...article, source: { name: '' } }, text: '' }));
  const old = new Set(searchTerms(before.source.name, language));
  const stay = terms.filter(term => others.has(term) || !old.has(term));
  return [...new Set([...stay, ...searchTerms(article.source.name, language)])];
}

/** The same, in the story where it belongs by its date and its words. */
async function inItsStory(
  draft: ArticleToKeep,
  before: ArticleToKeep,
  names: readonly Correctable[],
  services: CorrectServices,
): Promise<ArticleToKeep> {
  if (!names.includes('published') && !names.includes('language')) return draft;
  const storyId = await placeAnew(draft, services);
  const isAsBefore = storyId === before.article.storyId && draft.article.language === before.article.language;
  if (isAsBefore) return draft;
  const { article, text, tags = [] } = draft;
  const storyLine = await nameStory({ article, text, tags }, storyId, services, () => 0);
  return { ...draft, article: { ...article, storyId, storyLine } };
}

/**
 * The story of an article among those of its days. What it shows to be one stays as it is: that is for arrivals. A story of
 * its own has a name that no other has, even where its first one went to those that it leaves.
 */
async function placeAnew(
  { article, signature }: ArticleToKeep,
  { articles, storyWindow, clock }: CorrectServices,
): Promise<string> {
  const { id, published } = article;
  const { storyId, isNew } = await storyWindow.place({ id, signature, published }, clock().getTime());
  if (!isNew) return storyId;
  for (let name = storyId, number = 2; ; name = `${storyId}-${number++}`) {
    const others = (await articles.ofStory(name)).filter(other => other.id !== id);
    if (others.length === 0) return name;
  }
}
