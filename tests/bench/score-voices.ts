import type { Span } from '../../lambdas/text/span.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import type { Voice, VoicedEditorial } from './voiced-editorials.ts';

/** What a summary shows as the paper's view, by what of it. */
export interface Shown {
  readonly thesis: Span;
  readonly points: readonly Span[];
  readonly ask: Span | null;
}

export interface VoiceScores {
  /** Share of all passages shown, and of each kind, that are not the paper's view, or its demand only if refused. */
  readonly wrong: number;
  readonly wrongTheses: number;
  readonly wrongPoints: number;
  readonly wrongAsks: number;
  /** Share of the theses, points and asks that are what they should be. */
  readonly thesis: number;
  readonly points: number;
  readonly ask: number;
  /** Points and asks shown for each editorial: nothing is wrong where nothing is shown. */
  readonly pointsShown: number;
  readonly asksShown: number;
}

export const shownBySummary = ({ title, text, language }: VoicedEditorial): Shown => {
  const { thesis, points, ask } = summarise({ title, text, language });
  return { thesis: thesis.span, points: points.map(({ span }) => span), ask: ask?.span ?? null };
};

/** Whose view a summariser shows as the paper's. */
export function scoreVoices(
  editorials: readonly VoicedEditorial[],
  shownBy: (editorial: VoicedEditorial) => Shown,
): VoiceScores {
  const theses: (readonly Voice[])[] = [];
  const points: (readonly Voice[])[] = [];
  const asks: (readonly Voice[])[] = [];
  for (const editorial of editorials) {
    const shown = shownBy(editorial);
    theses.push(voicesOf(shown.thesis, editorial));
    points.push(...shown.points.map(point => voicesOf(point, editorial)));
    if (shown.ask) asks.push(voicesOf(shown.ask, editorial));
  }
  const has =
    (...right: Voice[]) =>
    (voices: readonly Voice[]) =>
      voices.some(voice => right.includes(voice));
  return {
    wrong: shareOf([...theses, ...points, ...asks], isWrong),
    wrongTheses: shareOf(theses, isWrong),
    wrongPoints: shareOf(points, isWrong),
    wrongAsks: shareOf(asks, isWrong),
    thesis: shareOf(theses, voices => !isWrong(voices) && has('own', 'ask')(voices)),
    points: shareOf(points, voices => !isWrong(voices) && has('own')(voices)),
    ask: asks.filter(voices => !isWrong(voices) && has('ask')(voices)).length / editorials.length,
    pointsShown: points.length / editorials.length,
    asksShown: asks.length / editorials.length,
  };
}

/** A fallback may stand beside the demand that it follows; nobody else's view may stand anywhere. */
function isWrong(voices: readonly Voice[]): boolean {
  return (
    voices.includes('others') ||
    voices.includes('granted') ||
    (voices.includes('fallback') && !voices.includes('ask'))
  );
}

export function voicesOf({ start, end }: Span, { sentences }: VoicedEditorial): Voice[] {
  return sentences.filter(({ span }) => span.start < end && start < span.end).map(({ voice }) => voice);
}

const shareOf = <T>(items: readonly T[], is: (item: T) => boolean): number =>
  items.length ? items.filter(is).length / items.length : 0;
