import { extractArticle } from '../../lambdas/ingest/extract-article.ts';
import type { ExtractedArticle, Extraction } from '../../lambdas/ingest/extracted-article.ts';
import { bytesOf, filterJsonl, type JsonRow, LineError, optionalStringOf } from '../command-line/jsonl.ts';
import { inputFailure, openInput } from '../command-line/open-input.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb, VerbIo } from '../command-line/verb.ts';

/** One line of the contract: `{"id","url"?,"html_base64"}` to the article's fields, or an error with the reason. */
function answer(row: JsonRow): ExtractedArticle {
  const found = extractArticle({
    url: optionalStringOf(row, 'url') ?? '',
    status: 200,
    headers: {},
    bytes: bytesOf(row, 'html_base64'),
  });
  if (found.kind === 'nothing') throw new LineError(found.reason);
  return found.article;
}

async function read(name: string, io: VerbIo): Promise<Extraction> {
  try {
    return extractArticle(await openInput(name, io));
  } catch (error) {
    return { kind: 'nothing', reason: inputFailure(error) };
  }
}

function print(article: ExtractedArticle): string {
  const about = [
    article.sourceName,
    article.section,
    article.byline,
    article.published,
    article.language,
    article.isPartial ? 'partial: the page shows no more than this' : null,
  ];
  return [article.title, about.filter(Boolean).join(' · '), article.url, '', article.text, ''].join('\n');
}

async function printAll(names: readonly string[], io: VerbIo): Promise<number> {
  let status = 0;
  for (const name of names) {
    if (io.signal.aborted) break;
    const found = await read(name, io);
    if (found.kind === 'article') io.stdout.write(`${print(found.article)}\n`);
    else {
      status = 1;
      io.stderr.write(`${name}: ${found.reason}\n`);
    }
  }
  return status;
}

export const verb: Verb = {
  usage: `Usage: npm run -s leaderette -- extract FILE-OR-URL... | - | --jsonl

Prints headline, what is known about the article, and its text, for each page; '-' reads one page from
standard input. Exit status 1 when a page had no article.

--jsonl  reads lines {"id","url"?,"html_base64"} and answers each with {"id","title","byline","published",
         "language","text","url","sourceName","section","tags","isPartial"} or {"id","error"}.`,
  async run(args, io) {
    const words = readWords(args, jsonlOption);
    const files = textFiles('extract', words);
    return words.values.jsonl ? filterJsonl(io, answer) : printAll(files, io);
  },
};
