import { type Categorisation, categorise } from '../../lambdas/text/categorise.ts';
import { readerCategoryOf } from '../../lambdas/text/category.ts';
import { eachText } from '../each-text.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../jsonl.ts';
import { UsageError, type Verb } from '../verb.ts';

const usage = `Usage: npm run -s leaderette -- categorise FILE... | - | --jsonl

What a text is about: its first line is taken for the title. Prints the readers' category, the name of the
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

function print(whole: string, name: string): string {
  const [title = '', ...rest] = whole.trim().split('\n');
  const { category, second, scores } = categorise({ title, text: rest.join('\n') });
  const share = (scores[category] * 100).toFixed(0);
  const also = second ? `, also ${readerCategoryOf[second]} (${second})` : '';
  return `${name}: ${readerCategoryOf[category]} (${category}, ${share} %)${also}\n`;
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const unknown = args.find(word => word.startsWith('--') && word !== '--jsonl');
    if (unknown) throw new UsageError(`categorise does not know '${unknown}'.`);
    if (args.includes('--jsonl')) return filterJsonl(io, answer);
    if (!args.length) throw new UsageError('categorise needs a file, or - for standard input.');
    return eachText(args, io, print);
  },
};
