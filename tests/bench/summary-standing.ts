import type { Benchmark } from './figure.ts';
import { scoreChoices } from './score-choices.ts';
import { scoreStanding } from './score-standing.ts';
import { readShortEditorials } from './short-editorials.ts';
import { summarisers } from './summarisers.ts';

const columns = ['leaning', 'unfit', 'thesis', 'ask', 'points', 'shown'] as const;

export const benchmark: Benchmark = {
  title: 'Whether the claims of short editorials stand alone and are the point, beside what costs no thought',
  names: ['leaning', 'unfit', 'thesis', 'ask', 'points'].map(column => `summary.standing.${column}`),
  async run() {
    const editorials = await readShortEditorials();
    const scores = Object.entries(summarisers).map(([name, summariser]) => ({
      name,
      ...scoreChoices(editorials, summariser),
      ...scoreStanding(editorials, summariser),
    }));
    const [ours] = scores;
    if (!ours) throw new Error('there is no summariser');
    const { leaning, unfit, thesis, ask, points } = ours;
    return {
      figures: {
        'summary.standing.leaning': leaning,
        'summary.standing.unfit': unfit,
        'summary.standing.thesis': thesis,
        'summary.standing.ask': ask,
        'summary.standing.points': points,
      },
      table: [
        ['who chose', ...columns],
        ...scores.map(row => [row.name, ...columns.map(column => row[column].toFixed(3))]),
      ],
    };
  },
};
