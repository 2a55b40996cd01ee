import type { AnalysedSentence } from '../analyse-text.ts';
import type { VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';
import { hasClauseMark } from './has-clause-mark.ts';

/**
 * Whether a word stands behind a demand in the same clause: who "should say why" has not said so. Where verbs stand at
 * the end, what is said stands before who says it.
 */
export function isDemanded(
  text: string,
  { phrases, starts, ends }: AnalysedSentence,
  word: number,
  rules: VoiceLexicon | null,
): boolean {
  if (rules?.verbAtEnd !== 'never') return false;
  const start = starts[word] ?? 0;
  return phrases
    .of('demand')
    .some(({ from }) => from < word && !hasClauseMark(text, ends[from] ?? start, start));
}
