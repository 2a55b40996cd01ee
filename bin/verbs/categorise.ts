import { type Categorisation, categorise } from '../../lambdas/text/categorise.ts';
import { readerCategoryOf } from '../../lambdas/text/category.ts';
import { eachText, type GivenText, titled } from '../command-line/each-text.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../command-line/jsonl.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- categorise FILE-OR-URL... | - | --jsonl

What a text is about; the first line of a file is taken for its title. Prints the readers' category, the name of the
IPTC Media Topics behind it, and how much of the evidence spoke for it.

--jsonl  reads lines {"id","title"?,"text","language"?,"section"?} and answers each with
         {"id","category","second","scores"}, categories by their IPTC names, or {"id","error"}.`;

function answer(row: JsonRow): Categorisation {
  return categorise({
    title: optionalStringOf(row, 'title') ?? '',
    text: stringOf(row, 'text'),
    language: optionalStringOf(row, 'language'),
    section: optionalStringOf(row, 'section'),
  });
}

function print(given: GivenText, name: string): string {
  const { category, second, scores } = categorise(titled(given));
  const share = (scores[category] * 100).toFixed(0);
  const also = second ? `, also ${readerCategoryOf[second]} (${second})` : '';
  return `${name}: ${readerCategoryOf[category]} (${category}, ${share} %)${also}\n`;
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, jsonlOption);
    const files = textFiles('categorise', words);
    return words.values.jsonl ? filterJsonl(io, answer) : eachText(files, io, print);
  },
};
