import { Parser } from 'htmlparser2';
import { escapeMarkup, paragraphsAsHtml } from '../../bin/local/samples/markup.ts';
import { readFeed } from '../../lambdas/ingest/read-feed.ts';
import type { Benchmark } from './figure.ts';
import { type GeneratedEditorial, generateEditorials } from './generate-editorials.ts';
import { measureChild } from './measure-child.ts';
import { takeTurns } from './take-turns.ts';

const feedBytes = 2_100_000;

/** How papers put the markup of a whole article into XML. */
const wrappings = {
  CDATA: html => `<![CDATA[${html}]]>`,
  escaped: escapeMarkup,
} as const satisfies Record<string, (html: string) => string>;

type Wrapping = keyof typeof wrappings;
const kinds = Object.keys(wrappings) as Wrapping[];

export const benchmark: Benchmark = {
  title: `Reading a feed of ${feedBytes / 1e6} MB of whole articles, from its bytes, beside htmlparser2 in XML mode without handlers`,
  names: ['feed.read.ms', 'feed.read.ratio', 'feed.read.first.ms'],
  async run() {
    const editorials = await generateEditorials({ count: 1_000, words: 700 });
    const measured = await Promise.all(kinds.map(kind => measure(kind, editorials)));
    const worst = (of: (row: (typeof measured)[number]) => number) => Math.max(...measured.map(of));
    return {
      figures: {
        'feed.read.ms': worst(({ ours }) => ours),
        'feed.read.ratio': worst(({ ours, floor }) => ours / floor),
        'feed.read.first.ms': await firstReadMs(),
      },
      table: [
        ['', 'ours', 'floor', 'entries'],
        ...measured.map(({ kind, ours, floor, entries }) => [
          kind,
          `${ours.toFixed(1)} ms`,
          `${floor.toFixed(1)} ms`,
          String(entries),
        ]),
      ],
    };
  },
};

async function measure(kind: Wrapping, editorials: readonly GeneratedEditorial[]) {
  const feed = writeFeed(kind, editorials);
  const bytes = Buffer.from(feed);
  const reading = readFeed(bytes, { url: 'https://paper.example/feed' });
  if (reading.kind !== 'feed' || reading.feed.damage.length) throw new Error('the feed was not read whole');
  const times = takeTurns({
    ours: () => readFeed(bytes, { url: 'https://paper.example/feed' }),
    floor: () => new Parser({}, { xmlMode: true }).end(feed),
  });
  return { kind, ...times, entries: reading.feed.entries.length };
}

/** In a process that has read no feed before, as a function reads its first. */
async function firstReadMs(): Promise<number> {
  const times = [];
  for (let i = 0; i < 5; i++)
    times.push(Number((await measureChild(['tests/bench/children/first-feed.ts'])).stdout));
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN;
}

/** RSS 2.0 of the size asked for, with the whole articles in `content:encoded`. */
export function writeFeed(kind: Wrapping, editorials: readonly GeneratedEditorial[]): string {
  const items: string[] = [];
  let size = 0;
  for (const [at, { title, text }] of editorials.entries()) {
    const html = paragraphsAsHtml(text.split('\n\n'));
    const item = `<item>
<title>${escapeMarkup(title)}</title>
<link>https://paper.example/opinion/${at}</link>
<guid isPermaLink="false">opinion-${at}</guid>
<pubDate>${new Date(Date.UTC(2026, 2, 4, 9) - at * 3_600_000).toUTCString()}</pubDate>
<description>${escapeMarkup(text.slice(0, 180))}</description>
<content:encoded>${wrappings[kind](html)}</content:encoded>
</item>
`;
    size += Buffer.byteLength(item);
    if (size > feedBytes) break;
    items.push(item);
  }
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>A paper</title>
<link>https://paper.example/</link>
<description>All that it has to say</description>
${items.join('')}</channel>
</rss>
`;
}
