import type { Article } from '../store/article.ts';
import type { KeptStatement } from '../store/articles.ts';
import { formsOf } from '../text/forms-of.ts';
import { clearIn } from '../text/is-clear.ts';
import { SentencePhrases } from '../text/sentence-phrases.ts';
import type { Passage } from '../text/span.ts';
import { addresseeOf } from './addressee.ts';
import { storySignature } from './story-signature.ts';

/**
 * The sentences of a summary, each once, ready to be compared: made when an article comes in, and kept with it. `text` is
 * the article's whole text, empty where it is not kept any more.
 */
export function statementsOf(
  { summary, language }: Pick<Article, 'summary' | 'language'>,
  text: string,
): KeptStatement[] {
  const isClear = clearIn(text, language);
  const { thesis, points, ask } = summary;
  const parts: (readonly [KeptStatement['part'], Passage])[] = [
    ['thesis', thesis],
    ...points.map(point => ['point', point] as const),
    ...(ask ? [['ask', ask] as const] : []),
  ];
  return parts.map(([part, passage]) => ({
    part,
    text: passage.text,
    signature: storySignature({ title: '', text: passage.text, language }),
    isNegative: isNegative(passage.text, language),
    isClear: isClear(passage),
    whom: part === 'ask' ? addresseeOf(passage.text, language) : null,
  }));
}

/** Two negations are none. */
function isNegative(text: string, language: string): boolean {
  const negations = new SentencePhrases(formsOf(text, language)).of('negation');
  return new Set(negations.map(({ from }) => from)).size % 2 === 1;
}
