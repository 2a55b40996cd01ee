import { searchTerms } from '../../lambdas/text/search-terms.ts';
import type { Benchmark } from './figure.ts';
import { differentWords, unseenForms, wordForms } from './word-forms.ts';

/** Under which terms a word of a text is found, and which a query of it looks for. */
type TermsOf = (word: string, language?: string) => readonly string[];

const asItStands: TermsOf = word => [word.toLowerCase()];

export const benchmark: Benchmark = {
  title: 'Forms of a word of which one, asked for, finds a text that has the other; mean of the languages',
  names: ['search.forms.met', 'search.forms.unseen', 'search.forms.mistaken'],
  async run() {
    const spoken = Object.keys(unseenForms);
    const met = (forms: Readonly<Record<string, string>>, termsOf: TermsOf = searchTerms) =>
      mean(spoken.map(language => shareMet(rowsOf(forms, language), language, termsOf)));
    const mistaken = mean(
      spoken.map(language => shareMet(rowsOf(differentWords, language), language, searchTerms)),
    );
    return {
      figures: {
        'search.forms.met': met(wordForms),
        'search.forms.unseen': met(unseenForms),
        'search.forms.mistaken': mistaken,
      },
      table: [
        ['language', 'forms', 'ours', 'floor: the word as it stands', 'others', 'different words'],
        ...Object.keys(wordForms).map(language => rowOf(language)),
        [
          'mean of those with others',
          '',
          ...[met(wordForms), met(wordForms, asItStands)].map(decimal),
        ].concat([decimal(met(unseenForms)), decimal(mistaken)]),
      ],
    };
  },
};

function rowOf(language: string): string[] {
  const rows = rowsOf(wordForms, language);
  const share = (forms: Readonly<Record<string, string>>) =>
    language in forms ? decimal(shareMet(rowsOf(forms, language), language, searchTerms)) : '\u2013';
  return [
    language,
    String(rows.flat().length),
    share(wordForms),
    decimal(shareMet(rows, language, asItStands)),
    share(unseenForms),
    share(differentWords),
  ];
}

const rowsOf = (forms: Readonly<Record<string, string>>, language: string): string[][] =>
  (forms[language] ?? '').split('\n').map(line => line.trim().split(/\s+/));

/** Of all pairs within a row, either asked for in a text with the other, the share that meets. */
function shareMet(rows: readonly (readonly string[])[], language: string, termsOf: TermsOf): number {
  const pairs = rows.flatMap(row =>
    row.flatMap(written => row.filter(asked => asked !== written).map(asked => ({ written, asked }))),
  );
  const meeting = pairs.filter(({ written, asked }) => {
    const terms = new Set(termsOf(written, language));
    const wanted = termsOf(asked);
    return wanted.length > 0 && wanted.every(term => terms.has(term));
  });
  return meeting.length / pairs.length;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const decimal = (value: number): string => value.toFixed(3);
