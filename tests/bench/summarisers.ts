import type { Span } from '../../lambdas/text/span.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { tokenise } from '../../lambdas/text/words.ts';
import type { MarkedEditorial } from './marked-editorials.ts';

/** What somebody takes for an editorial's claim, grounds and demand. */
export interface Choice {
  readonly thesis: Span;
  readonly points: readonly Span[];
  readonly ask: Span | null;
}

/** Choices that are equally likely: one where nothing is left to chance. */
export type Summariser = (editorial: MarkedEditorial) => readonly Choice[];

/** Ours first, then the floors: what costs no thought. */
export const summarisers = {
  ours: ({ title, text, language }) => {
    const { thesis, points, ask } = summarise({ title, text, language });
    return [{ thesis: thesis.span, points: points.map(({ span }) => span), ask: ask?.span ?? null }];
  },
  'first sentence': ({ sentences }) => bestOf(sentences),
  'last sentence': ({ sentences }) => bestOf(sentences.toReversed()),
  "title's nearest": editorial => bestOf(byLikenessToTitle(editorial)),
  'random sentence': ({ sentences }) => sentences.flatMap(sentence => bestOf([sentence])),
} as const satisfies Record<string, Summariser>;

/** The first for thesis and ask, the first three for points. */
function bestOf(ranked: readonly Span[]): Choice[] {
  const [best] = ranked;
  return best ? [{ thesis: best, points: ranked.slice(0, 3), ask: best }] : [];
}

/** By the share of the title's words, so that a long sentence that has them all wins; the shorter of equals. */
function byLikenessToTitle({ title, text, sentences }: MarkedEditorial): Span[] {
  const wanted = wordsOf(title);
  const likeness = ({ start, end }: Span) =>
    wanted.intersection(wordsOf(text.slice(start, end))).size - (end - start) / 10_000;
  return sentences.toSorted((a, b) => likeness(b) - likeness(a));
}

const wordsOf = (text: string): Set<string> =>
  new Set(tokenise(text.toLowerCase()).map(({ text: word }) => word));
