import { SentencePhrases } from '../sentence-phrases.ts';
import { withoutMarker } from '../without-marker.ts';
import { eachWord } from '../words.ts';
import { normalise } from './normalise.ts';
import type { SourceSentence, SourceText } from './source-text.ts';

/** In words before a part of a sentence. */
const reach = 6;

/**
 * That a part of a sentence lost the "not" before it ("nobody believes that | the bridge will stand"). Only the
 * first occurrence of the wording is looked at, back to the next mark that divides clauses.
 */
export function cutOffNegation(
  claim: string,
  { normalised, vocabulary, sentences, text }: SourceText,
): string[] {
  const opens = ({ analysed: { span } }: SourceSentence): boolean =>
    [span.start, withoutMarker(text, span).start].some(start =>
      normalise(text.slice(start, Math.min(span.end, start + 200))).startsWith(claim.slice(0, 100)),
    );
  if (sentences.some(opens)) return [];
  const at = normalised.indexOf(claim);
  const clause =
    /[^.!?…;:,()"。！？，、；।॥؟،]*$/u.exec(normalised.slice(Math.max(0, at - 120), at))?.[0] ?? '';
  const forms: ReturnType<typeof vocabulary.form>[] = [];
  eachWord(clause, (start, end) => forms.push(vocabulary.form(clause.slice(start, end))));
  return new SentencePhrases(forms.slice(-reach)).has('negation')
    ? ['leaves out the negation before it']
    : [];
}
