import { analyseText } from '../../lambdas/text/analyse-text.ts';
import { type ExtractLimit, extractFrom } from '../../lambdas/text/extract-sentences.ts';
import { summaryOf } from '../../lambdas/text/summarise.ts';
import { eachText, type GivenText } from '../each-text.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../jsonl.ts';
import { UsageError, type Verb } from '../verb.ts';

const usage = `Usage: npm run -s leaderette -- summarise [--sentences N | --words N] [--language TAG] FILE-OR-URL... (or - for standard input)
       npm run -s leaderette -- summarise --jsonl [--sentences N | --words N]

What an editorial claims, why, and what it asks for, in its own words.

  --sentences N   beside that, the best extract of N sentences
  --words N       the same, until N words are reached
  --language TAG  language of the files, such as en
  --jsonl         a line {"id","title"?,"text","language"?} in,
                  a line {"id","thesis","points","ask","sentences","spans"} out`;

interface Options {
  readonly isJsonl: boolean;
  readonly limit: ExtractLimit | undefined;
  readonly language: string | undefined;
  readonly files: readonly string[];
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const options = readOptions(args);
    return options.isJsonl
      ? filterJsonl(io, row => answer(row, options.limit))
      : eachText(options.files, io, (given, name) => show(given, name, options));
  },
};

function readOptions(args: readonly string[]): Options {
  const rest = [...args];
  const files: string[] = [];
  let options = {
    isJsonl: false,
    limit: undefined as ExtractLimit | undefined,
    language: undefined as string | undefined,
  };
  while (rest.length) {
    const word = rest.shift() ?? '';
    if (word === '--jsonl') options = { ...options, isJsonl: true };
    else if (word === '--sentences')
      options = { ...options, limit: { sentences: numberOf(word, rest.shift()) } };
    else if (word === '--words') options = { ...options, limit: { words: numberOf(word, rest.shift()) } };
    else if (word === '--language') options = { ...options, language: rest.shift() };
    else if (word.startsWith('--')) throw new UsageError(`summarise knows no ${word}.`);
    else files.push(word);
  }
  if (!options.isJsonl && !files.length) throw new UsageError('summarise needs a file, a URL, - or --jsonl.');
  return { ...options, files };
}

function numberOf(option: string, word: string | undefined): number {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`${option} needs a whole number of at least 1.`);
  return value;
}

function answer(row: JsonRow, limit: ExtractLimit = { sentences: 3 }): object {
  const source = {
    title: optionalStringOf(row, 'title'),
    text: stringOf(row, 'text'),
    language: optionalStringOf(row, 'language'),
  };
  const analysed = analyseText(source);
  const { thesis, points, ask } = summaryOf(analysed);
  const extract = extractFrom(analysed, limit);
  return {
    thesis: thesis.text,
    points: points.map(({ text }) => text),
    ask: ask?.text ?? null,
    sentences: extract.map(({ text }) => text),
    spans: {
      thesis: thesis.span,
      points: points.map(({ span }) => span),
      ask: ask?.span ?? null,
      sentences: extract.map(({ span }) => span),
    },
  };
}

function show(given: GivenText, name: string, { files, limit, language }: Options): string {
  const analysed = analyseText({ ...given, language: language ?? given.language });
  const { thesis, points, ask } = summaryOf(analysed);
  const lines = [
    ...(files.length > 1 ? [`== ${name}`] : []),
    `Claims  ${thesis.text}`,
    ...points.map(point => `      - ${point.text}`),
    ...(ask ? [`Asks    ${ask.text}`] : []),
    ...(limit ? ['', ...extractFrom(analysed, limit).map(passage => passage.text)] : []),
  ];
  return `${lines.join('\n')}\n\n`;
}
