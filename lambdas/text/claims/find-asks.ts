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

/** A demand as it would be shown: with the sentence before it where it points back at that. */
export interface Ask {
  readonly sentences: readonly JudgedSentence[];
  readonly value: number;
}

/** All demands of a text that are worth showing, the best first. */
export function findAsks({ sentences }: JudgedText): Ask[] {
  return sentences
    .filter(({ demand }) => demand > 0)
    .map(judged => {
      const before = sentences[judged.sentence.index - 1];
      return before && repairsWith(judged, before)
        ? { sentences: [before, judged], value: askValue(judged, sentences.length) + 2 * judged.dangling }
        : { sentences: [judged], value: askValue(judged, sentences.length) };
    })
    .filter(({ value }) => value >= leastAsk)
    .sort((a, b) => b.value - a.value);
}

function askValue({ sentence, demand, subject, faults, dangling }: JudgedSentence, count: number): number {
  return (
    values.demand * demand +
    values.subject * subject +
    (values.late * sentence.index) / count -
    faults -
    dangling
  );
}

/** Whether the sentence before one that points back makes it understandable. */
function repairsWith(judged: JudgedSentence, before: JudgedSentence): boolean {
  return (
    judged.dangling > 0 &&
    !judged.sentence.opensParagraph &&
    before.dangling === 0 &&
    before.sentence.quoted < 0.5 &&
    before.sentence.length + judged.sentence.length <= longestAsk
  );
}
