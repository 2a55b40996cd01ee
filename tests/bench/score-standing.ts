import type { Span } from '../../lambdas/text/span.ts';
import { restsOn } from './score-choices.ts';
import type { ShortEditorial } from './short-editorials.ts';
import type { Choice } from './summarisers.ts';

/** Of all claims that are shown, each from 0 to 1; the less the better. */
export interface StandingScores {
  /** Share that a reader who sees the title and no more does not understand: it leans on a sentence not shown. */
  readonly leaning: number;
  /** Share that leans, or is not what it is shown as. */
  readonly unfit: number;
  /** How many claims an editorial shows. */
  readonly shown: number;
}

export function scoreStanding(
  editorials: readonly ShortEditorial[],
  summariser: (editorial: ShortEditorial) => readonly Choice[],
): StandingScores {
  let shown = 0;
  let leaning = 0;
  let unfit = 0;
  for (const editorial of editorials) {
    const { sentences, marks } = editorial;
    const choices = summariser(editorial);
    for (const { thesis, points, ask } of choices) {
      const claims = [
        { span: thesis, marked: marks.theses },
        ...points.map(span => ({ span, marked: [...marks.points, ...marks.theses] })),
        ...(ask ? [{ span: ask, marked: marks.asks }] : []),
      ];
      for (const { span, marked } of claims) {
        const weight = 1 / choices.length;
        const isLeaning = leans(span, editorial);
        shown += weight;
        if (isLeaning) leaning += weight;
        if (isLeaning || !restsOn(span, marked, sentences)) unfit += weight;
      }
    }
  }
  return { leaning: leaning / shown, unfit: unfit / shown, shown: shown / editorials.length };
}

/** Whether the first sentence of a passage leans on one before it, or the last on one behind it. */
function leans({ start, end }: Span, { sentences, leaning }: ShortEditorial): boolean {
  const touched = sentences.filter(sentence => sentence.start < end && start < sentence.end);
  return (
    leaning.back.some(span => span === touched[0]) || leaning.forth.some(span => span === touched.at(-1))
  );
}
