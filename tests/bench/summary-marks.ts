import type { Benchmark } from './figure.ts';
import { readMarkedEditorials } from './marked-editorials.ts';
import { type MarkScores, scoreChoices } from './score-choices.ts';
import { summarisers } from './summarisers.ts';

const columns = ['thesis', 'trap', 'ask', 'points'] as const satisfies (keyof MarkScores)[];

export const benchmark: Benchmark = {
  title: 'Summaries of the bundled editorials by an editor’s marks, beside what costs no thought',
  names: columns.map(column => `summary.marks.${column}`),
  async run() {
    const editorials = await readMarkedEditorials();
    const isEnglish = ({ language }: { language: string }) => language === 'en';
    const groups = {
      all: editorials,
      English: editorials.filter(isEnglish),
      others: editorials.filter(editorial => !isEnglish(editorial)),
    };
    const rows = Object.entries(groups).flatMap(([group, members]) =>
      Object.entries(summarisers).map(([name, summariser]) => ({
        name: [`${group} (${members.length})`, name],
        scores: scoreChoices(members, summariser),
      })),
    );
    const ours = scoreChoices(editorials, summarisers.ours);
    return {
      figures: Object.fromEntries(columns.map(column => [`summary.marks.${column}`, ours[column]])),
      table: [
        ['editorials', 'who chose', ...columns],
        ...rows.map(({ name, scores }) => [...name, ...columns.map(column => scores[column].toFixed(3))]),
      ],
    };
  },
};
