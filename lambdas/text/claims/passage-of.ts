import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { sentencesBefore } from './sentence-before.ts';
import { headsAlone, lackOf, standsAlone } from './stands-alone.ts';

/** A list, or a turn of a conversation, is shown when it has no more words than this, with what announces it. */
const longestList = 80;
const fewestItems = 2;
/** Items that no "first" and "second" mark are looked for among so many sentences behind what announces them. */
const mostItems = 4;

/**
 * The neighbouring sentences that are to be shown so that one of them is understood by who sees the title and `shown`:
 * the sentence alone, with one or two before it, or the whole enumeration that it belongs to; null where none of these does.
 */
export function passageOf(
  judged: JudgedSentence,
  text: JudgedText,
  shown: readonly JudgedSentence[] = [],
): readonly JudgedSentence[] | null {
  if (judged.turn === 'follows') return turnTo(judged, text);
  const inList = judged.leaning.isItem || judged.leaning.announces;
  if (inList || isAnnounced(judged, text)) {
    const list = listWith(judged, text, shown);
    if (list || inList) return list;
  }
  const before = sentencesBefore(judged, text, shown);
  if (before.length) return [...before, judged];
  return standsAlone(judged, shown) ? [judged] : null;
}

/** A speaker's turn from its beginning, which has the name. */
function turnTo({ sentence }: JudgedSentence, { sentences }: JudgedText): readonly JudgedSentence[] | null {
  let start = sentence.index;
  while (sentences[start]?.turn === 'follows') start--;
  const turn = sentences.slice(start, sentence.index + 1);
  return turn.reduce((sum, { sentence: { length } }) => sum + length, 0) <= longestList ? turn : null;
}

/** What is shown of a claim, and what a reader still misses in it. */
export interface Showing {
  readonly sentences: readonly JudgedSentence[];
  readonly lack: number;
}

/** The same, and what comes nearest to it where nothing is understood by itself. */
export function showingOf(
  judged: JudgedSentence,
  text: JudgedText,
  shown: readonly JudgedSentence[] = [],
): Showing {
  const passage = passageOf(judged, text, shown);
  if (passage) return { sentences: passage, lack: 0 };
  if (judged.turn === 'follows') return { sentences: [judged], lack: nameless };
  const lack = lackOf(judged, shown);
  const isLed = judged.leaning.pointsBack && !judged.sentence.opensParagraph;
  const before = isLed ? sentencesBefore(judged, text, shown, true) : [];
  return { sentences: [...before, judged], lack: before.length ? lack * loosePair : lack };
}
/** What is spoken in a turn that is too long to be shown from the name of its speaker. */
const nameless = 4;
/** What is left of a lack where the sentence before leans a little too. */
const loosePair = 0.5;

/** Whether it is one of several calls behind a sentence that promises them. */
function isAnnounced(judged: JudgedSentence, { sentences }: JudgedText): boolean {
  let at = judged.sentence.index;
  const first = Math.max(0, at - mostItems);
  while (at > first && calls(sentences[at]) && !sentences[at]?.leaning.announces) at--;
  return at < judged.sentence.index && (sentences[at]?.leaning.announces ?? false);
}

function listWith(
  judged: JudgedSentence,
  { sentences }: JudgedText,
  shown: readonly JudgedSentence[],
): readonly JudgedSentence[] | null {
  let start = judged.sentence.index;
  const first = Math.max(0, start - mostItems);
  const belongs = (at: number) =>
    !sentences[at]?.leaning.announces && (sentences[at]?.leaning.isItem || calls(sentences[at]));
  while (start > first && belongs(start)) start--;
  let end = start + 1;
  while (sentences[end]?.leaning.isItem) end++;
  if (end === start + 1) while (end <= start + mostItems && calls(sentences[end])) end++;
  const items = sentences.slice(start + 1, end);
  if (items.length < fewestItems) return null;
  const head = sentences[start];
  const isHeaded = head !== undefined && headsAlone(head, shown);
  const list = isHeaded ? [head, ...items] : items;
  const words = list.reduce((sum, { sentence }) => sum + sentence.length, 0);
  return list.includes(judged) && words <= longestList ? list : null;
}

const calls = (judged: JudgedSentence | undefined): boolean =>
  judged !== undefined && (judged.demand > 0 || judged.hint > 0);
