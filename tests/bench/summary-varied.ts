import type { Benchmark } from './figure.ts';
import { scoreChoices } from './score-choices.ts';
import { scoreStanding } from './score-standing.ts';
import { readShortEditorials, type ShortEditorial } from './short-editorials.ts';
import { type Summariser, summarisers } from './summarisers.ts';

const columns = ['thesis', 'trap', 'ask', 'points', 'leaning', 'unfit', 'shown'] as const;
/** The sets that nobody looked into while the rules were made, by the names of their figures. */
const unread = { blind: 'summary.varied', fresh: 'summary.fresh' } as const;
const figures = columns.filter(column => column !== 'shown');

const scoresOf = (editorials: readonly ShortEditorial[], summariser: Summariser) => ({
  ...scoreChoices(editorials, summariser),
  ...scoreStanding(editorials, summariser),
});

export const benchmark: Benchmark = {
  title: 'Claims of editorials that narrate, concede, quote and hint, beside what costs no thought',
  names: Object.values(unread).flatMap(name => figures.map(figure => `${name}.${figure}`)),
  async run() {
    const sets = {
      read: await readShortEditorials('varied-editorials/read'),
      blind: await readShortEditorials('varied-editorials/blind'),
      fresh: await readShortEditorials('varied-editorials/fresh'),
    };
    const rows = Object.entries(sets).flatMap(([set, editorials]) =>
      Object.entries(summarisers).map(([name, summariser]) => ({
        name: [`${set} (${editorials.length})`, name],
        scores: scoresOf(editorials, summariser),
      })),
    );
    return {
      figures: Object.fromEntries(
        (['blind', 'fresh'] as const).flatMap(set => {
          const scores = scoresOf(sets[set], summarisers.ours);
          return figures.map(figure => [`${unread[set]}.${figure}`, scores[figure]]);
        }),
      ),
      table: [
        ['editorials', 'who chose', ...columns],
        ...rows.map(({ name, scores }) => [...name, ...columns.map(column => scores[column].toFixed(3))]),
      ],
    };
  },
};
