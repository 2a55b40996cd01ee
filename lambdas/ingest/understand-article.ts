import { createHash } from 'node:crypto';
import type { Article } from '../store/article.ts';
import type { Source } from '../store/source.ts';
import { categorise } from '../text/categorise.ts';
import { readerCategoryOf } from '../text/category.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { sketchKeys, sketchOf } from '../text/sketch.ts';
import { summarise } from '../text/summarise.ts';
import type { WordUse } from '../text/word-use.ts';
import { eachWord } from '../text/words.ts';
import { articleIdOf } from './article-id.ts';
import { chooseTerms } from './choose-terms.ts';
import type { ExtractedArticle } from './extracted-article.ts';

/** An article understood, its story still to be found. */
export interface UnderstoodArticle {
  readonly article: Omit<Article, 'storyId' | 'storyLine' | 'ingested' | 'updated'>;
  readonly text: string;
  readonly textHash: string;
  readonly sketch: string;
  readonly sketchKeys: readonly string[];
  readonly searchTerms: readonly string[];
  /** The paper's own keywords. */
  readonly tags: readonly string[];
}

/** More keywords, or longer ones (UTF-16 units), are no keywords; they are kept with the article. */
const mostTags = 12;
const longestTag = 60;

/** From here on the text itself is believed more than what the page declares. */
const sureOfLanguage = 0.8;

/** Works out what an article is and says, from its text, and from what is
 * known of the words of its language. Pure but for the hashing. */
export function understandArticle(
  extracted: ExtractedArticle,
  source: Source,
  published: string,
  language: string,
  use?: WordUse,
): UnderstoodArticle {
  const { title, text, section, tags } = extracted;
  const summary = summarise({ title, text, language, use });
  const { category, second } = categorise({ title, text, language, ...(section && { section }), tags });
  const [main, other] = [readerCategoryOf[category], second && readerCategoryOf[second]];
  const sketch = sketchOf(text);
  return {
    article: {
      id: articleIdOf(extracted.url),
      url: extracted.url,
      source: {
        id: source.id,
        name: source.name,
        country: source.country,
        ownership: source.ownership,
        isSample: source.isSample,
      },
      title,
      byline: extracted.byline,
      published,
      language,
      category: main,
      secondCategory: other && other !== main ? other : null,
      section,
      summary,
      isPartial: extracted.isPartial,
      wordCount: countWords(text),
    },
    text,
    textHash: createHash('sha256').update(`${title}\n${text}`).digest('base64url').slice(0, 22),
    sketch,
    sketchKeys: sketchKeys(sketch),
    tags: (tags ?? []).filter(tag => tag.length <= longestTag).slice(0, mostTags),
    searchTerms: termsOf({ article: { title, source, summary, language }, text }),
  };
}

/** What an article is found by. */
export const termsOf = ({
  article: { title, source, summary, language },
  text,
}: {
  readonly article: Pick<Article, 'title' | 'summary' | 'language'> & {
    readonly source: { readonly name: string };
  };
  readonly text: string;
}): string[] =>
  chooseTerms({
    title,
    sourceName: source.name,
    sentences: [summary.thesis, summary.ask, ...summary.points].flatMap(passage => passage?.text ?? []),
    text,
    language,
  });

/** The language of an article: the text's own where that is plain, else what page or paper declare, else what the text seems to be in. */
export function languageOf({ text, language: declared }: ExtractedArticle, source: Source): string {
  const { language, confidence } = detectLanguage(text);
  if (confidence >= sureOfLanguage) return language;
  const tags = [declared?.split('-')[0]?.toLowerCase(), source.language];
  return tags.find(tag => tag && tag !== 'und') ?? language;
}

function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => {
    count++;
  });
  return count;
}
