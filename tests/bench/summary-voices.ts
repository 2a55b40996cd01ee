import type { Benchmark } from './figure.ts';
import { type Shown, scoreVoices, shownBySummary, type VoiceScores } from './score-voices.ts';
import { readVoicedEditorials, type VoicedEditorial } from './voiced-editorials.ts';

const columns = [
  'wrong',
  'wrongTheses',
  'wrongPoints',
  'wrongAsks',
  'thesis',
  'points',
  'ask',
  'pointsShown',
  'asksShown',
] as const satisfies (keyof VoiceScores)[];

/** What costs no thought: the first sentence claims, the last asks, the three after the first carry. */
const inOrder = ({ sentences }: VoicedEditorial): Shown => {
  const spans = sentences.map(({ span }) => span);
  return { thesis: spans[0] ?? { start: 0, end: 0 }, points: spans.slice(1, 4), ask: spans.at(-1) ?? null };
};

export const benchmark: Benchmark = {
  title: 'Whose view the summaries of made-up editorials show as the paper’s, beside what costs no thought',
  names: ['summary.voices.wrong', 'summary.voices.thesis', 'summary.voices.points', 'summary.voices.ask'],
  async run() {
    const sets = { read: readVoicedEditorials('read'), blind: readVoicedEditorials('blind') };
    const rows = Object.entries(sets).flatMap(([set, editorials]) => [
      { name: [`${set} (${editorials.length})`, 'ours'], scores: scoreVoices(editorials, shownBySummary) },
      { name: [`${set} (${editorials.length})`, 'in order'], scores: scoreVoices(editorials, inOrder) },
    ]);
    const languages = [...Map.groupBy(sets.blind, ({ language }) => language)].map(([language, members]) => ({
      name: [`blind, ${language} (${members.length})`, 'ours'],
      scores: scoreVoices(members, shownBySummary),
    }));
    const blind = scoreVoices(sets.blind, shownBySummary);
    return {
      figures: {
        'summary.voices.wrong': blind.wrong,
        'summary.voices.thesis': blind.thesis,
        'summary.voices.points': blind.points,
        'summary.voices.ask': blind.ask,
      },
      table: [
        ['editorials', 'who chose', ...columns],
        ...[...rows, ...languages].map(({ name, scores }) => [
          ...name,
          ...columns.map(column => scores[column].toFixed(3)),
        ]),
      ],
    };
  },
};
