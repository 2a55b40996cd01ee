import type { Feed, FeedEntry } from '../../lambdas/ingest/feed-entry.ts';
import { readFeed } from '../../lambdas/ingest/read-feed.ts';
import { bytesOf, filterJsonl, type JsonRow, LineError, optionalStringOf } from '../command-line/jsonl.ts';
import { inputFailure, isUrl, openInput } from '../command-line/open-input.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb, VerbIo } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- feed FILE-OR-URL... | - | --jsonl

Reads feeds (RSS, Atom, JSON Feed, WordPress posts, news sitemaps) and prints their entries in the
paper's order, and what was broken. Exit status 1 when something was no feed.

--jsonl  reads lines {"id","url","content_type"?,"body_base64"} and answers each with {"id","title","link",
         "language","published","updated","damage","entries":[{"title","link","id","published","updated",
         "author","tags"}]} or {"id","error"}.`;

/** One line of the contract. Markup stays behind: the line says what the feed has, not the whole of it. */
function answer(row: JsonRow): object {
  const reading = readFeed(bytesOf(row, 'body_base64'), {
    url: optionalStringOf(row, 'url') ?? '',
    contentType: optionalStringOf(row, 'content_type'),
  });
  if (reading.kind === 'not-a-feed') throw new LineError(reading.reason);
  const entries = reading.feed.entries.map(({ summaryHtml: _, contentHtml: __, ...entry }) => entry);
  return { ...reading.feed, entries };
}

async function printFeed(name: string, io: VerbIo): Promise<number> {
  const { url, bytes, headers } = await openInput(name, io);
  // Without an address relative links stay as they are: they lead to nothing beside a file.
  const reading = readFeed(bytes, { url: isUrl(url) ? url : '', contentType: headers['content-type'] });
  if (reading.kind === 'not-a-feed') {
    io.stderr.write(`${name}: ${reading.reason}\n`);
    return 1;
  }
  io.stdout.write(describe(reading.feed, name, io.stdout.columns ?? 110));
  return 0;
}

function describe(feed: Feed, name: string, width: number): string {
  const about = [feed.title ?? name, feed.language, feed.link].filter(Boolean).join(' · ');
  const damage = feed.damage.length ? [`mended: ${feed.damage.join('; ')}`] : [];
  const lines = feed.entries.map(entry => describeEntry(entry, width));
  const count = `${lines.length} ${lines.length === 1 ? 'entry' : 'entries'}`;
  return `${[about, ...damage, ...lines, count].join('\n')}\n\n`;
}

/** When, what the feed has of the text, and the headline in one line; the address in the next. */
function describeEntry(entry: FeedEntry, width: number): string {
  const when = (entry.published ?? entry.updated ?? '').slice(0, 16).replace('T', ' ').padEnd(16);
  const has = entry.contentHtml ? 'whole text' : entry.summaryHtml ? 'summary' : '';
  const title = entry.title ?? '(no title)';
  const room = Math.max(20, width - 30);
  const short = title.length > room ? `${title.slice(0, room - 1)}…` : title;
  return `${when}  ${has.padEnd(10)}  ${short}\n${' '.repeat(30)}${entry.link ?? '(no link)'}`;
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, jsonlOption);
    const files = textFiles('feed', words);
    if (words.values.jsonl) return filterJsonl(io, answer);
    let status = 0;
    for (const name of files) {
      if (io.signal.aborted) break;
      status = Math.max(status, await printOne(name, io));
    }
    return status;
  },
};

async function printOne(name: string, io: VerbIo): Promise<number> {
  try {
    return await printFeed(name, io);
  } catch (error) {
    io.stderr.write(`${name}: ${inputFailure(error)}\n`);
    return 1;
  }
}
