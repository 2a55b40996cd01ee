import { parseArgs } from 'node:util';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { eachText } from '../each-text.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../jsonl.ts';
import { UsageError, type Verb } from '../verb.ts';

const usage = `Usage: npm run -s leaderette -- sentences [--language TAG] FILE-OR-URL... | - | --jsonl

The sentences of a text, one a line, with a blank line between paragraphs. Without a language the text's own
is found out.

--jsonl  reads lines {"id","text","language"?} and answers each with {"id","sentences"} or {"id","error"}.`;

function answer(row: JsonRow): { sentences: string[] } {
  const text = stringOf(row, 'text');
  const language = optionalStringOf(row, 'language') ?? detectLanguage(text).language;
  return { sentences: splitSentences(text, language).map(({ start, end }) => text.slice(start, end)) };
}

/** Line ends within a sentence become spaces, so that a line is a sentence. */
function print(text: string, language = detectLanguage(text).language): string {
  let printed = '';
  let last = 0;
  for (const { start, end } of splitSentences(text, language)) {
    if (printed && /\n\s*\n/.test(text.slice(last, start))) printed += '\n';
    printed += `${text.slice(start, end).replace(/\s+/g, ' ')}\n`;
    last = end;
  }
  return printed;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, language: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const { values, positionals } = readOptions(args);
    if (values.jsonl) return filterJsonl(io, answer);
    if (!positionals.length)
      throw new UsageError('sentences needs a file or a URL, or - for standard input.');
    return eachText(positionals, io, ({ text }) => print(text, values.language));
  },
};
