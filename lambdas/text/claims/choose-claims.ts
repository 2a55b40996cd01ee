import { bestOf } from './best-of.ts';
import { chooseAsk } from './choose-ask.ts';
import { choosePoints } from './choose-points.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { thesisValue } from './thesis-value.ts';

/** The sentences of a summary, before anything is cut off them; none is used twice. */
export interface Claims {
  readonly thesis: JudgedSentence;
  readonly points: readonly JudgedSentence[];
  /** Neighbouring sentences, none where the text asks for nothing. */
  readonly ask: readonly JudgedSentence[];
}

/** Chooses the sentences that claim, carry and ask; undefined for a text without sentences. */
export function chooseClaims(text: JudgedText): Claims | undefined {
  const value = (judged: JudgedSentence): number => thesisValue(text, judged);
  const first = bestOf(text.sentences, value);
  if (!first) return undefined;
  const others = chooseAsk(text, [first]);
  const { thesis, ask } = others.length ? { thesis: first, ask: others } : divide(text, first, value);
  return { thesis, ask, points: choosePoints(text, [thesis, ...ask]) };
}

/** A thesis that is so much better than the next one stays thesis, though it is the only demand. */
const clearThesis = 0.35;

/** Where the thesis is the only demand: it becomes the ask if another sentence does nearly as well as thesis. */
function divide(
  text: JudgedText,
  thesis: JudgedSentence,
  value: (judged: JudgedSentence) => number,
): Pick<Claims, 'thesis' | 'ask'> {
  const ask = thesis.demand > 0 ? chooseAsk(text, allBut(text, thesis)) : [];
  const next = bestOf(
    text.sentences.filter(judged => judged !== thesis),
    value,
  );
  if (!ask.length || !next || value(thesis) - value(next) >= clearThesis) return { thesis, ask: [] };
  return { thesis: next, ask };
}

const allBut = ({ sentences }: JudgedText, one: JudgedSentence): readonly JudgedSentence[] =>
  sentences.filter(judged => judged !== one);
