import { bestOf } from './best-of.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';

const values = {
  demand: 1,
  subject: 0.6,
  /** Editorials end with what they demand. */
  late: 0.5,
};
/** A sentence that is worth less asks for nothing that could be shown. */
const leastAsk = 0.6;
/** A sentence before the demand is taken along when both together are no longer, in words. */
const longestAsk = 60;

/**
 * The sentences that call on someone to act: one, or two where the second points back at the first; none
 * where the text asks for nothing. `taken` are not to be used.
 */
export function chooseAsk(
  { sentences }: JudgedText,
  taken: readonly JudgedSentence[],
): readonly JudgedSentence[] {
  const repaired = new Map<JudgedSentence, readonly JudgedSentence[]>();
  const value = (judged: JudgedSentence): number => {
    const before = sentences[judged.sentence.index - 1];
    const repairs = before && !taken.includes(before) && repairsWith(judged, before);
    if (repairs) repaired.set(judged, [before, judged]);
    const { demand, subject, faults, dangling } = judged;
    const late = (values.late * judged.sentence.index) / sentences.length;
    return values.demand * demand + values.subject * subject + late - faults + (repairs ? dangling / 2 : 0);
  };
  const demands = sentences.filter(judged => judged.demand > 0 && !taken.includes(judged));
  const ask = bestOf(demands, value);
  return ask && value(ask) >= leastAsk ? (repaired.get(ask) ?? [ask]) : [];
}

/** Whether the sentence before one that points back makes it understandable. */
function repairsWith(judged: JudgedSentence, before: JudgedSentence): boolean {
  return (
    judged.sentence.opensPointing &&
    !judged.sentence.opensParagraph &&
    before.dangling === 0 &&
    before.sentence.quoted < 0.5 &&
    before.sentence.length + judged.sentence.length <= longestAsk
  );
}
