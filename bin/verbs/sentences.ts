import { splitSentences } from '../../lambdas/text/sentences.ts';
import { filterJsonl, type JsonRow, optionalStringOf, stringOf } from '../jsonl.ts';
import { UsageError, type Verb } from '../verb.ts';

const usage = `Usage: leaderette sentences [--language TAG] FILE... (or - for standard input)
       leaderette sentences --jsonl

The sentences of a text, one a line, with a blank line between paragraphs.

  --language TAG  language of the files, such as en
  --jsonl         a line {"id","text","language"?} in, a line {"id","sentences"} out`;

export const verb: Verb = {
  summary: 'the sentences of a text',
  usage,
  async run(args, io) {
    if (args.includes('--jsonl')) return filterJsonl(io, answer);
    throw new UsageError('sentences needs a file, - or --jsonl.');
  },
};

function answer(row: JsonRow): object {
  const text = stringOf(row, 'text');
  const language = optionalStringOf(row, 'language');
  return { sentences: splitSentences(text, language).map(({ start, end }) => text.slice(start, end)) };
}
