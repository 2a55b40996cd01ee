import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { eachText } from '../command-line/each-text.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../command-line/jsonl.ts';
import { languageOption } from '../command-line/language-option.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb } from '../command-line/verb.ts';

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

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, { ...jsonlOption, language: { type: 'string' } });
    const files = textFiles('sentences', words);
    const language = languageOption(words.values.language);
    return words.values.jsonl
      ? filterJsonl(io, answer)
      : eachText(files, io, ({ text }) => print(text, language));
  },
};
