import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { missing, standsAlone } from './stands-alone.ts';

/** Two sentences are shown together when they have no more words than this. */
const longestPair = 60;
/** A pair that mends a "they" may leave a noun open. */
const mostMissing = 1;

/**
 * The sentence that makes one understandable that points back ("It should contain three things"): the one before it;
 * null where that cannot stand by itself either, does not say what is missing, is shown already, or there is nothing to mend. `shown` are
 * the sentences that a reader sees anyway. Loosely, it may lean a little itself: that is better than a bare "he".
 */
export function sentenceBefore(
  judged: JudgedSentence,
  { sentences }: JudgedText,
  shown: readonly JudgedSentence[] = [],
  isLoose = false,
): JudgedSentence | null {
  const before = sentences[judged.sentence.index - 1];
  const isMended =
    before !== undefined &&
    !shown.includes(before) &&
    (judged.dangling > 0 || !standsAlone(judged, shown)) &&
    // A paragraph that opens with "so" stands by itself; one that opens with "it" does not.
    (!judged.sentence.opensParagraph || judged.leaning.pointsBack || judged.leaning.needs.length > 0) &&
    before.dangling === 0 &&
    before.voice === 'paper' &&
    (isLoose ? !before.leaning.isItem && !before.leaning.announces : standsAlone(before, shown)) &&
    missing(judged.leaning.needs, [...shown, before]).length <=
      (judged.leaning.pointsBack ? mostMissing : 0) &&
    before.sentence.quoted < 0.5 &&
    !before.sentence.isQuestion &&
    before.sentence.length + judged.sentence.length <= longestPair;
  return isMended ? before : null;
}

/**
 * The sentences before one that make it understandable: one, or two where the one before points back itself ("Oster
 * drafted it. It has lain there since. He should sign it."); none where there are no such.
 */
export function sentencesBefore(
  judged: JudgedSentence,
  text: JudgedText,
  shown: readonly JudgedSentence[],
  isLoose = false,
): readonly JudgedSentence[] {
  const before = sentenceBefore(judged, text, shown, isLoose);
  if (before) return [before];
  if (!judged.leaning.pointsBack || judged.sentence.opensParagraph) return [];
  const middle = text.sentences[judged.sentence.index - 1];
  if (!middle?.leaning.pointsBack) return [];
  const first = middle.voice === 'paper' ? sentenceBefore(middle, text, shown, isLoose) : null;
  const words = [first, middle, judged].reduce((sum, one) => sum + (one?.sentence.length ?? 0), 0);
  return first && !middle.sentence.isQuestion && words <= longestPair ? [first, middle] : [];
}
