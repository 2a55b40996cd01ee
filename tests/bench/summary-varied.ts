import type { Benchmark } from './figure.ts';
import { scoreChoices } from './score-choices.ts';
import { scoreStanding } from './score-standing.ts';
import { readShortEditorials, type ShortEditorial } from './short-editorials.ts';
import { type Summariser, summarisers } from './summarisers.ts';

const columns = ['thesis', 'trap', 'ask', 'points', 'leaning', 'unfit', 'shown'] as const;

const scoresOf = (editorials: readonly ShortEditorial[], summariser: Summariser) => ({
  ...scoreChoices(editorials, summariser),
  ...scoreStanding(editorials, summariser),
});

export const benchmark: Benchmark = {
  title: 'Claims of editorials that narrate, concede, quote and hint, beside what costs no thought',
  names: columns.filter(column => column !== 'shown').map(column => `summary.varied.${column}`),
  async run() {
    const sets = {
      read: await readShortEditorials('varied-editorials/read'),
      blind: await readShortEditorials('varied-editorials/blind'),
    };
    const rows = Object.entries(sets).flatMap(([set, editorials]) =>
      Object.entries(summarisers).map(([name, summariser]) => ({
        name: [`${set} (${editorials.length})`, name],
        scores: scoresOf(editorials, summariser),
      })),
    );
    const { shown: _, ...blind } = scoresOf(sets.blind, summarisers.ours);
    return {
      figures: Object.fromEntries(
        Object.entries(blind).map(([column, figure]) => [`summary.varied.${column}`, figure]),
      ),
      table: [
        ['editorials', 'who chose', ...columns],
        ...rows.map(({ name, scores }) => [...name, ...columns.map(column => scores[column].toFixed(3))]),
      ],
    };
  },
};
