import type { AnalysedSentence } from '../analyse-text.ts';
import type { Hit } from '../sentence-phrases.ts';
import { hasClauseMark } from './has-clause-mark.ts';

/** Whether a sentence says what is not and then what is: the "but" stands behind the "not", or in it. */
export function corrects(text: string, sentence: AnalysedSentence): boolean {
  if (!sentence.cues.negation) return false;
  const [negation] = sentence.phrases.of('negation');
  if (!negation) return false;
  const contrast = sentence.phrases.of('contrast').at(-1);
  return (contrast && contrast.from >= negation.from) || correctsBare(text, sentence, negation);
}

/**
 * The same without a "but": "It does not need a course; it needs a train", "No es un ahorro: es un recorte". Behind the
 * mark stands what takes the subject up, or the verb that was denied, and no second "not"; an "and" opens another thought.
 */
function correctsBare(
  text: string,
  { forms, phrases, starts, ends }: AnalysedSentence,
  { from, to }: Hit,
): boolean {
  const denied = forms[to]?.word;
  for (let at = from + 2; at < forms.length; at++) {
    if (phrases.hasJoint('openers', at)) return false;
    if (!hasClauseMark(text, ends[at - 1] ?? 0, starts[at] ?? 0)) continue;
    const takesUp =
      forms[at]?.word === denied || phrases.hasJoint('pronouns', at) || phrases.hasJoint('pointers', at);
    if (takesUp) return !phrases.of('negation').some(hit => hit.from >= at);
  }
  return false;
}
