import type { Claim, SummaryToVerify } from '../../lambdas/text/verify.ts';
import { verify } from '../../lambdas/text/verify.ts';
import { readGiven } from '../command-line/each-text.ts';
import { filterJsonl, type JsonRow, LineError, optionalStringOf, stringOf } from '../command-line/jsonl.ts';
import { languageOption } from '../command-line/language-option.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import { UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- verify [--language TAG] TEXT-FILE-OR-URL SUMMARY-FILE
       npm run -s leaderette -- verify --jsonl

Whether all that a summary says stands in its text: quotations word for word, every name, number and date,
each claim carried by a sentence, no negation turned round. Exit status 1 when something does not. It compares words:
opposites without a "not" (open, close) and who did what to whom it does not see.

  --language TAG  language of the files, such as en
  --jsonl         a line {"id","text","summary","language"?} in, where summary is a string or
                  {"thesis","points"?,"ask"?}; a line {"id","ok","problems"} out`;

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, { ...jsonlOption, language: { type: 'string' } });
    const files = textFiles('verify', words, { least: 2, need: 'a text and a summary' });
    const language = languageOption(words.values.language);
    return words.values.jsonl ? filterJsonl(io, answer) : checkFiles(files, language, io);
  },
};

function answer(row: JsonRow): object {
  return verify(stringOf(row, 'text'), summaryIn(row.summary), optionalStringOf(row, 'language'));
}

function summaryIn(value: unknown): SummaryToVerify | string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) throw new LineError('"summary" is missing or no summary');
  const { thesis, points = [], ask = null } = value as Record<string, unknown>;
  if (!Array.isArray(points)) throw new LineError('"points" is no list');
  return {
    thesis: claimIn(thesis, 'thesis'),
    points: points.map(point => claimIn(point, 'points')),
    ask: ask === null ? null : claimIn(ask, 'ask'),
  };
}

/** A string, or an object with `text` and, if it has one, `span`. */
function claimIn(value: unknown, key: string): Claim {
  if (typeof value === 'string') return value;
  const { text, span } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof text !== 'string') throw new LineError(`"${key}" has something that is no string`);
  if (typeof span !== 'object' || span === null) return text;
  const { start, end } = span as Record<string, unknown>;
  return { text, span: { start: Number(start), end: Number(end) } };
}

async function checkFiles(
  files: readonly string[],
  language: string | undefined,
  io: VerbIo,
): Promise<number> {
  const [textFile, summaryFile] = files;
  if (textFile === undefined || summaryFile === undefined || files.length > 2)
    throw new UsageError('verify needs a text and a summary.');
  const [given, summary] = [await readGiven(textFile, io), await readGiven(summaryFile, io)];
  if (!given || !summary) return 1;
  const { ok, problems } = verify(given.text, summary.text, language ?? given.language);
  io.stdout.write(
    ok ? 'All of it stands in the text, as far as its words show.\n' : `${problems.join('\n')}\n`,
  );
  return ok ? 0 : 1;
}
