import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { eachText, type GivenText } from '../command-line/each-text.ts';
import { filterJsonl, stringOf } from '../command-line/jsonl.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- language FILE-OR-URL... | - | --jsonl

The language of a text as a BCP 47 tag, 'und' when there is nothing to go on, and how sure that is, 0 to 1.

--jsonl  reads lines {"id","text"} and answers each with {"id","language","confidence"} or {"id","error"}.`;

const names = new Intl.DisplayNames('en', { type: 'language' });

function print({ text }: GivenText, name: string): string {
  const { language, confidence } = detectLanguage(text);
  const known = language === 'und' ? 'unknown' : names.of(language);
  return `${name}: ${language} (${known}, ${(confidence * 100).toFixed(0)} %)\n`;
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, jsonlOption);
    const files = textFiles('language', words);
    return words.values.jsonl
      ? filterJsonl(io, row => detectLanguage(stringOf(row, 'text')))
      : eachText(files, io, print);
  },
};
