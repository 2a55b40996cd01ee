import type { Model } from '../model/create-model.ts';
import type { Clock } from '../platform/clock.ts';
import type { Article } from '../store/article.ts';
import { rowsBeside } from '../store/article-rows.ts';
import type { ArticleStore, ArticleToKeep, BegunArticle, Correctable } from '../store/articles.ts';
import type { BlockStore } from '../store/blocks.ts';
import type { Source } from '../store/source.ts';
import { isDuplicate } from '../text/sketch.ts';
import { articleIdOf } from './article-id.ts';
import { blockOfArticle } from './block-source.ts';
import { categoriesWith } from './categories-with.ts';
import type { ExtractedArticle } from './extracted-article.ts';
import type { Grouping } from './grouping.ts';
import type { InTurn } from './ingest-turn.ts';
import { type ModelTime, nameStory } from './name-story.ts';
import { settleArticle } from './settle-article.ts';
import { storyTermsOf } from './story-terms-of.ts';
import type { StoryWindow } from './story-window.ts';
import { languageOf, termsOf, type UnderstoodArticle, understandArticle } from './understand-article.ts';
import type { WordLearner } from './word-learner.ts';

export interface IngestServices {
  readonly articles: ArticleStore;
  readonly blocks: BlockStore;
  readonly grouping: Grouping;
  readonly storyWindow: StoryWindow;
  readonly words: WordLearner;
  readonly clock: Clock;
  /** A language model that shortens and names better where it can be believed; without one, all is extracted. */
  readonly model?: Pick<Model, 'summarise' | 'nameStory'> | null;
  /** Lets one article at a time be kept, over all processes. */
  readonly inTurn: InTurn;
}

/** What became of an article. */
export type IngestOutcome =
  | { readonly kind: 'new'; readonly article: Article }
  /** Its address is known, its text has changed. */
  | { readonly kind: 'updated'; readonly article: Article }
  | { readonly kind: 'known'; readonly id: string }
  /** Its text is that of another article, which remembers this place too. */
  | { readonly kind: 'duplicate'; readonly of: string }
  | { readonly kind: 'refused'; readonly reason: string };

const dayMs = 86_400_000;
/** Clocks differ by minutes and zones by hours; a date further ahead is a mistake. */
const maxAheadMs = dayMs;
/** Fewer letters are a caption or an error page. */
const minLetters = 40;
/** While an article is kept others wait: a model that takes longer to name its story is done without. */
const longestModelMs = 10_000;

/** Understands an article and keeps it, once. Repeating it after a crash at any point comes to the same end. */
export async function ingestArticle(
  extracted: ExtractedArticle,
  source: Source,
  services: IngestServices,
  modelTime: ModelTime = () => 0,
): Promise<IngestOutcome> {
  if (!hasSentences(extracted)) return { kind: 'refused', reason: 'there are no sentences in it' };
  for (;;) {
    const outcome = await tryToIngest(extracted, source, services, modelTime);
    if (outcome !== 'corrected meanwhile') return outcome;
  }
}

async function tryToIngest(
  extracted: ExtractedArticle,
  source: Source,
  services: IngestServices,
  modelTime: ModelTime,
): Promise<IngestOutcome | typeof correctedMeanwhile> {
  const { articles, clock } = services;
  const now = clock();
  const id = articleIdOf(extracted.url);
  const [{ record: before, isErased, begun }, blocks] = await Promise.all([
    articles.look(id),
    services.blocks.all(),
  ]);
  if ((isErased && !begun) || blockOfArticle(extracted.url, source, blocks)) return takenBack;
  const language = isCorrected(before, 'language') ? before.article.language : languageOf(extracted, source);
  const use = await services.words.useOf(language, now.getTime());
  const understood = understandArticle(extracted, source, publishedOf(extracted, now), language, use);
  if (before?.textHash === understood.textHash) return { kind: 'known', id };
  const shortened = await shorten(understood, services, modelTime);
  const timeInTurn = () => Math.min(modelTime(), longestModelMs);
  return services.inTurn(() => keepUnderstood(shortened, now, services, timeInTurn));
}

/** What was understood by what an operator has put right since is understood again. */
const correctedMeanwhile = 'corrected meanwhile';

const isCorrected = (record: ArticleToKeep | undefined, what: Correctable): record is ArticleToKeep =>
  record?.corrected?.includes(what) ?? false;

/** Puts the model's summary in the place of the extract, where there is one that its text bears; for a copy none is paid. */
async function shorten(
  understood: UnderstoodArticle,
  { articles, model }: IngestServices,
  modelTime: ModelTime,
): Promise<UnderstoodArticle> {
  const { article, text } = understood;
  if (!model || article.isPartial || (await originalsOf(understood, articles)).length > 0) return understood;
  const { title, language } = article;
  const summary = await model.summarise({ title, text, language }, modelTime());
  return summary ? { ...understood, article: { ...article, summary, summaryBy: 'model' } } : understood;
}

/** Looks again at what is known, as it is now that nobody else keeps anything, and keeps what is to be kept. */
async function keepUnderstood(
  understood: UnderstoodArticle,
  now: Date,
  services: IngestServices,
  modelTime: ModelTime,
): Promise<IngestOutcome | typeof correctedMeanwhile> {
  const { articles } = services;
  const { id } = understood.article;
  const { record, isErased, begun } = await articles.look(id, true);
  if (isErased) {
    // A try that died before it was taken back has left rows that nobody else knows of.
    if (begun) await articles.abandon(id, rowsOf(atFirstTry(understood, begun), begun, now));
    return takenBack;
  }
  if (record?.textHash === understood.textHash) return { kind: 'known', id };
  if (isCorrected(record, 'language') && record.article.language !== understood.article.language)
    return correctedMeanwhile;
  if (record) return update(await settleArticle(record, services), understood, now, services);
  const draft = begun ? atFirstTry(understood, begun) : understood;
  const copyOf = await linkToOriginal(draft, articles);
  if (copyOf) {
    if (begun) await articles.abandon(id, rowsOf(draft, begun, now));
    // It may have been taken back in the meantime.
    if (!(await articles.look(id, true)).isErased) return { kind: 'duplicate', of: copyOf };
    await articles.unlinkCopy(id);
    return takenBack;
  }
  const article = await keepNew(draft, begun, now, services, modelTime);
  return article ? { kind: 'new', article } : takenBack;
}

/** An article without a date got the moment of the first try: its rows have it in their keys. */
const atFirstTry = (understood: UnderstoodArticle, { published }: BegunArticle): UnderstoodArticle => ({
  ...understood,
  article: { ...understood.article, published },
});

/** The keys under which a try to keep an article in a story may have left rows. */
function rowsOf(
  { article, ...beside }: UnderstoodArticle,
  { storyId, storyTerms = [] }: BegunArticle,
  now: Date,
) {
  const ingested = now.toISOString();
  return rowsBeside({
    ...beside,
    storyTerms,
    article: { ...article, storyId, storyLine: '', ingested, updated: null },
    signature: '',
    changed: ingested,
  });
}

/** The paper asked for it, or the operator did: nothing of it is kept. */
const takenBack: IngestOutcome = { kind: 'refused', reason: 'it was taken back, or its paper is left alone' };

const hasSentences = ({ text }: ExtractedArticle): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) >= minLetters;

/** A missing date, or one that is still to come, becomes the moment at which the article came in. */
function publishedOf({ published }: ExtractedArticle, now: Date): string {
  const time = published ? Date.parse(published) : Number.NaN;
  return new Date(Number.isNaN(time) || time > now.getTime() + maxAheadMs ? now : time).toISOString();
}

/** The article whose text this one repeats, which from now on names this place too; null for a text of its own. */
async function linkToOriginal(understood: UnderstoodArticle, articles: ArticleStore): Promise<string | null> {
  const { id, source, url } = understood.article;
  const place = { sourceId: source.id, sourceName: source.name, url };
  // One that somebody only began to keep is no original yet, and becomes the copy when it comes again.
  for (const original of await originalsOf(understood, articles))
    if (await articles.linkCopy(original, { id, place })) return original;
  return null;
}

async function originalsOf(
  { article, sketch, sketchKeys }: UnderstoodArticle,
  articles: ArticleStore,
): Promise<string[]> {
  if (article.isPartial) return [];
  return (await articles.bySketchKeys(sketchKeys))
    .filter(other => other.articleId !== article.id && isDuplicate(sketch, other.sketch))
    .map(other => other.articleId);
}

/** Null for an article that was taken back while this went on. */
async function keepNew(
  understood: UnderstoodArticle,
  begun: BegunArticle | undefined,
  now: Date,
  services: IngestServices,
  modelTime: ModelTime,
): Promise<Article | null> {
  const { article: draft, ...beside } = understood;
  const { articles, grouping, storyWindow, words } = services;
  const signature = grouping.signatureOf({
    title: draft.title,
    text: understood.text,
    language: draft.language,
  });
  const { id, published } = draft;
  const { storyId, moved } = await storyWindow.place({ id, signature, published }, now.getTime());
  const storyLine = await nameStory(understood, storyId, services, modelTime);
  const article = { ...draft, storyId, storyLine, ingested: now.toISOString(), updated: null };
  const begins = { published, storyId, storyTerms: storyTermsOf(article) };
  if (begun) await articles.abandon(id, rowsOf(understood, begun, now), rowsOf(understood, begins, now));
  if (!(await articles.begin(id, begins, now))) return null;
  // The others first: once the article is kept it is known, and nobody would come back for them.
  await moveToStory(moved, storyId, services);
  if (!(await keep({ ...beside, article, signature }, services))) return null;
  if (!article.isPartial)
    await words.learn({ text: understood.text, language: article.language }, now.getTime());
  return article;
}

/** Keeps an article as it is now, and lets the next arrival know of it. False for one that was taken back. */
async function keep(
  record: Omit<ArticleToKeep, 'changed'>,
  { articles, grouping, storyWindow, clock }: IngestServices,
  change: { readonly from?: ArticleToKeep; readonly isMove?: boolean } = {},
): Promise<boolean> {
  const statements = grouping.statementsOf(record.article, record.text);
  const kept = {
    ...record,
    storyTerms: storyTermsOf(record.article),
    statements,
    changed: clock().toISOString(),
  };
  const isKept = await (change.from
    ? articles.replace(change.from, kept)
    : change.isMove
      ? articles.move(kept)
      : articles.put(kept));
  if (!isKept) return false;
  const { id: articleId, storyId, published } = kept.article;
  storyWindow.take({ articleId, storyId, published, signature: kept.signature, changed: kept.changed });
  return true;
}

/** An edited article keeps its place, its date, its story and what an operator has put right; readers see that it was updated. */
async function update(
  before: ArticleToKeep,
  { article: draft, ...beside }: UnderstoodArticle,
  now: Date,
  services: IngestServices,
): Promise<IngestOutcome> {
  const { published, ingested, storyId, storyLine, alsoIn } = before.article;
  const isOfCategory = isCorrected(before, 'category');
  const article: Article = {
    ...draft,
    ...(isOfCategory && categoriesWith(before.article.category, draft)),
    ...(isCorrected(before, 'source') && { source: before.article.source }),
    published,
    ingested,
    storyId,
    storyLine,
    updated: now.toISOString(),
    ...(alsoIn && { alsoIn }),
  };
  const { title, language } = draft;
  const signature = services.grouping.signatureOf({ title, text: beside.text, language });
  const { corrected } = before;
  const searchTerms = isCorrected(before, 'source') ? termsOf({ ...beside, article }) : beside.searchTerms;
  const edited = { ...beside, article, signature, searchTerms, ...(corrected && { corrected }) };
  const isKept = await keep(edited, services, { from: before });
  return isKept ? { kind: 'updated', article } : takenBack;
}

/** The articles of a story that was merged into another are listed anew; each row is the same key with a new story. */
async function moveToStory(ids: readonly string[], storyId: string, services: IngestServices): Promise<void> {
  for (const id of ids) {
    const record = await services.articles.getRecord(id);
    if (record)
      await keep({ ...record, article: { ...record.article, storyId } }, services, { isMove: true });
  }
}
