import type { Span } from '../../lambdas/text/span.ts';
import type { MarkedEditorial } from './marked-editorials.ts';
import type { Choice, Summariser } from './summarisers.ts';

/** All but `trap` are the better the higher; each from 0 to 1. */
export interface MarkScores {
  /** Share of editorials whose thesis is an accepted sentence. */
  readonly thesis: number;
  /** Share of editorials whose thesis is a marked trap. */
  readonly trap: number;
  /** F1 of the asks; one that is shown as the thesis, and rightly saying that there is none, counts as one found. */
  readonly ask: number;
  /** Share of the points that are marked as carrying the argument, or as stating the thesis. */
  readonly points: number;
}

/** Counts over editorials; of choices left to chance the expected ones. */
interface Counts {
  editorials: number;
  theses: number;
  traps: number;
  asksGiven: number;
  asksThere: number;
  asksRight: number;
  pointsGiven: number;
  pointsRight: number;
}

/** How well a summariser does by the marks. */
export function scoreChoices(editorials: readonly MarkedEditorial[], summariser: Summariser): MarkScores {
  const counts: Counts = {
    editorials: editorials.length,
    theses: 0,
    traps: 0,
    asksGiven: 0,
    asksThere: 0,
    asksRight: 0,
    pointsGiven: 0,
    pointsRight: 0,
  };
  for (const editorial of editorials) {
    const choices = summariser(editorial);
    for (const choice of choices) count(counts, editorial, choice, 1 / choices.length);
  }
  return {
    thesis: counts.theses / counts.editorials,
    trap: counts.traps / counts.editorials,
    ask: (2 * counts.asksRight) / (counts.asksGiven + counts.asksThere),
    points: counts.pointsRight / counts.pointsGiven,
  };
}

function count(counts: Counts, { sentences, marks }: MarkedEditorial, choice: Choice, weight: number): void {
  const { thesis, points, ask } = choice;
  const isOn = (span: Span, ...marked: readonly Span[]) => restsOn(span, marked, sentences);
  if (isOn(thesis, ...marks.theses)) counts.theses += weight;
  else if (isOn(thesis, ...marks.notThesis)) counts.traps += weight;
  const isRightlyNone = !ask && (marks.asks.length === 0 || isOn(thesis, ...marks.asks));
  if (ask || isRightlyNone) counts.asksGiven += weight;
  if (marks.asks.length > 0 || isRightlyNone) counts.asksThere += weight;
  if (isRightlyNone || (ask && isOn(ask, ...marks.asks))) counts.asksRight += weight;
  counts.pointsGiven += weight * points.length;
  counts.pointsRight += weight * points.filter(point => isOn(point, ...marks.points, ...marks.theses)).length;
}

/**
 * Whether at least half of the sentences that a passage touches are marked, or the last, to which those before it lead: a
 * demand may stand with the sentences that say of whom, but a long passage is no net to catch marks with.
 */
export function restsOn(passage: Span, marked: readonly Span[], sentences: readonly Span[]): boolean {
  const touched = sentences.filter(sentence => overlap(sentence, passage));
  const isMarked = (sentence: Span) => marked.some(mark => overlap(sentence, mark));
  const right = touched.filter(isMarked);
  const isLed = touched.length <= longestLead && touched.slice(-1).some(isMarked);
  return isLed || (right.length > 0 && right.length * 2 >= touched.length);
}

/** In sentences, the last one included. */
const longestLead = 3;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
