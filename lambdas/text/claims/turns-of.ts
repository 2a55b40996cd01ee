import type { AnalysedText } from '../analyse-text.ts';

/** "HOST: Will it stay?", "Mayor Lind: No.", "記者：なぜか", "Q. Why?" at the beginning of a line. */
const label = /^(?:([\p{L}\p{M}][\p{L}\p{M}.’' -]{0,28})[:：]\s*(?=\S)|([QAFR]|Fr|An|В|О|س|ج)[.:]\s+)/u;
const longestLabel = 34;
/** Fewer turns are no conversation, and whoever speaks in it speaks more than once, on the average. */
const fewestTurns = 4;
const turnsOfSpeaker = 2;

/** What a sentence of a conversation is: the first of a speaker's turn, with the name, or one that follows it. */
export type Turn = 'opens' | 'follows';

/**
 * Which sentences somebody speaks in a conversation that is printed as one, by lines that begin with who speaks; null
 * for all others, and for every sentence of a text that is none. From the first turn to the last all is conversation,
 * and behind that what stands in the same paragraph.
 */
export function turnsOf({ text, sentences }: AnalysedText): readonly (Turn | null)[] {
  const labels = sentences.map(({ span }) => labelAt(text, span.start));
  const turns = labels.filter(name => name !== null);
  const speakers = new Set(turns).size;
  if (turns.length < fewestTurns || speakers < 2 || turns.length < turnsOfSpeaker * speakers)
    return sentences.map(() => null);
  const first = labels.findIndex(name => name !== null);
  let last = labels.findLastIndex(name => name !== null);
  while (sentences[last + 1] && !sentences[last + 1]?.opensParagraph) last++;
  return labels.map((name, at) => (at < first || at > last ? null : name === null ? 'follows' : 'opens'));
}

function labelAt(text: string, start: number): string | null {
  let before = start;
  while (before > 0 && /[^\S\n]/.test(text[before - 1] ?? '')) before--;
  if (before > 0 && text[before - 1] !== '\n') return null;
  const found = label.exec(text.slice(start, start + longestLabel));
  return found ? (found[1] ?? found[2] ?? null) : null;
}
