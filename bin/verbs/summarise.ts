import { verbatim } from '../../lambdas/message/verbatim.ts';
import type { AskModel } from '../../lambdas/model/model-request.ts';
import { type AnalysedText, analyseText } from '../../lambdas/text/analyse-text.ts';
import { type ExtractLimit, extractFrom } from '../../lambdas/text/extract-sentences.ts';
import { summaryOf } from '../../lambdas/text/summarise.ts';
import type { Summary } from '../../lambdas/text/summary.ts';
import { eachText, type GivenText } from '../command-line/each-text.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../command-line/jsonl.ts';
import { languageOption } from '../command-line/language-option.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import { UsageError, type Verb } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- summarise [--sentences N | --words N] [--language TAG] FILE-OR-URL... (or - for standard input)
       npm run -s leaderette -- summarise --jsonl [--sentences N | --words N]

What an editorial claims, why, and what it asks for, in its own words.

  --sentences N   beside that, the best extract of N sentences
  --words N       the same, until N words are reached
  --language TAG  language of the files, such as en
  --model ID      let this model of Amazon Bedrock write it, with the AWS credentials of this machine and at their
                  cost: about 3,000 tokens each; what its answer gets wrong is left to the paper's own words
  --jsonl         a line {"id","title"?,"text","language"?} in,
                  a line {"id","thesis","points","ask","sentences","spans"} out; with --model "by" and "problems" too`;

interface Options {
  readonly isJsonl: boolean;
  readonly limit: ExtractLimit | undefined;
  readonly language: string | undefined;
  readonly modelId: string | undefined;
  readonly files: readonly string[];
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const options = readOptions(args);
    const ask = options.modelId === undefined ? null : await openOwnModel(options.modelId);
    return options.isJsonl
      ? filterJsonl(io, row => answer(row, ask, options.limit))
      : eachText(options.files, io, (given, name) => show(given, name, ask, options));
  },
};

function readOptions(args: readonly string[]): Options {
  const words = readWords(args, {
    ...jsonlOption,
    sentences: { type: 'string' },
    words: { type: 'string' },
    language: { type: 'string' },
    model: { type: 'string' },
  });
  const { jsonl, language, model } = words.values;
  if (model?.trim() === '')
    throw new UsageError('--model needs the id of a model, such as amazon.nova-lite-v1:0.');
  return {
    isJsonl: jsonl,
    limit: limitOf(words.values),
    language: languageOption(language),
    modelId: model,
    files: textFiles('summarise', words),
  };
}

function limitOf({ sentences, words }: { sentences?: string; words?: string }): ExtractLimit | undefined {
  if (sentences !== undefined && words !== undefined)
    throw new UsageError('--sentences and --words do not go together: give one of them.');
  if (sentences !== undefined) return { sentences: numberOf('--sentences', sentences) };
  return words === undefined ? undefined : { words: numberOf('--words', words) };
}

function numberOf(option: string, word: string): number {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 1)
    throw new UsageError(`${option} needs a whole number of at least 1.`);
  return value;
}

/** Loaded when a model is asked for: the others do without the AWS client. */
async function openOwnModel(modelId: string): Promise<AskModel> {
  const { openModel } = await import('../local/open-model.ts');
  return (await openModel(modelId)).ask;
}

interface Shortened {
  readonly summary: Summary;
  readonly by: 'extract' | 'model';
  /** Why the model's answer, or a part of it, does not count. */
  readonly problems: readonly string[];
}

const limitMs = 60_000;

/** The summary by a model where there is one and its answer holds, else by our own rules. */
async function shorten(
  analysed: AnalysedText,
  { title, text }: { title?: string | undefined; text: string },
  ask: AskModel | null,
): Promise<Shortened> {
  const extract = summaryOf(analysed);
  if (!ask) return { summary: extract, by: 'extract', problems: [] };
  const { readSummary, summaryRequest } = await import('../../lambdas/model/summary-request.ts');
  const article = { title: title ?? '', text, language: analysed.language };
  const said = await ask(summaryRequest(article), limitMs);
  if (said.kind === 'failed')
    return { summary: extract, by: 'extract', problems: [`${said.reason}: ${said.detail}`] };
  const { summary, problems } = readSummary(said.value, article);
  return summary ? { summary, by: 'model', problems } : { summary: extract, by: 'extract', problems };
}

async function answer(
  row: JsonRow,
  model: AskModel | null,
  limit: ExtractLimit = { sentences: 3 },
): Promise<object> {
  const title = optionalStringOf(row, 'title');
  const text = stringOf(row, 'text');
  const analysed = analyseText({ title, text, language: optionalStringOf(row, 'language') });
  const { summary, by, problems } = await shorten(analysed, { title, text }, model);
  const { thesis, points, ask } = summary;
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
    ...(model && { by, problems }),
  };
}

/** As readers of the bot see it: with an ellipsis where a sentence is cut. */
const quoted = ({ text }: { readonly text: string }): string => verbatim(text, text.length + 4);

async function show(
  given: GivenText,
  name: string,
  model: AskModel | null,
  { files, limit, language, modelId }: Options,
): Promise<string> {
  const analysed = analyseText({ ...given, language: language ?? given.language });
  const { summary, by, problems } = await shorten(analysed, given, model);
  const { thesis, points, ask } = summary;
  const lines = [
    ...(files.length > 1 ? [`== ${name}`] : []),
    `Claims  ${quoted(thesis)}`,
    ...points.map(point => `      - ${quoted(point)}`),
    ...(ask ? [`Asks    ${quoted(ask)}`] : []),
    ...(limit ? ['', ...extractFrom(analysed, limit).map(passage => passage.text)] : []),
    ...(model
      ? ['', by === 'model' ? `(by ${modelId}, checked against the text)` : "(the paper's own words)"]
      : []),
    ...problems.map(problem => `(the model: ${problem})`),
  ];
  return `${lines.join('\n')}\n\n`;
}
