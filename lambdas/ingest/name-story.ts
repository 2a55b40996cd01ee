import type { Model } from '../model/create-model.ts';
import type { ArticleStore, Listing } from '../store/articles.ts';
import { inCodeOrder } from '../text/in-code-order.ts';
import type { Grouping } from './grouping.ts';
import { nameOfCategory } from './name-of-category.ts';
import type { UnderstoodArticle } from './understand-article.ts';

export interface NamingServices {
  readonly articles: Pick<ArticleStore, 'ofStory'>;
  readonly grouping: Pick<Grouping, 'isStillLine' | 'lineOf'>;
  readonly model?: Pick<Model, 'nameStory'> | null;
}

/** Milliseconds that the model may still take for an article. */
export type ModelTime = () => number;

/**
 * The story's line as it stands with the new article: from its own language, because nobody translates it. Once two
 * papers of a language are there it stays, as long as it fits whoever comes: readers follow a story by its name.
 */
export async function nameStory(
  { article, text, tags }: Pick<UnderstoodArticle, 'article' | 'text' | 'tags'>,
  storyId: string,
  { articles, grouping, model }: NamingServices,
  modelTime: ModelTime,
): Promise<string> {
  const { id, title, language, summary, source, category } = article;
  const voice = { title, language, source, thesis: summary.thesis.text, ask: summary.ask?.text ?? null };
  // A try that did not come to its end may have listed the article itself.
  const others = (await articles.ofStory(storyId)).filter(other => other.id !== id);
  const own = others.filter(other => other.language === language);
  const voices = [voice, ...own];
  const otherSignatures = others.map(({ signature }) => signature);
  const arrival = {
    text,
    language,
    tags,
    categoryName: await nameOfCategory(category, language),
    otherSignatures,
    known: latestLine(own),
  };
  const { known } = arrival;
  if (own.length > 1 && grouping.isStillLine(known, voices, arrival)) return known;
  const named = voices.map(({ source: { id: paper }, title, thesis, ask }) => ({
    paper,
    title,
    thesis,
    ask,
  }));
  return (await model?.nameStory(named, language, modelTime())) ?? grouping.lineOf(voices, arrival);
}

const latestLine = (listings: readonly Pick<Listing, 'ingested' | 'storyLine'>[]): string =>
  [...listings].sort((a, b) => inCodeOrder(b.ingested, a.ingested))[0]?.storyLine ?? '';
