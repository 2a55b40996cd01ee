import { parseFeed as parseByFeedParser } from '@rowanmanning/feed-parser';
import { parseFeed as parseByFeedsmith } from 'feedsmith';
import { readFeed } from '../../lambdas/ingest/read-feed.ts';
import { writeFeed } from './feed-speed.ts';
import type { Benchmark } from './figure.ts';
import { generateEditorials } from './generate-editorials.ts';
import { takeTurns } from './take-turns.ts';

/** The titles that a reader finds in a feed; none where it throws. */
type Read = (feed: string) => readonly (string | null | undefined)[];

const url = 'https://paper.example/feed';

/** The two packages of the registry with the best values and the most tolerance; both are given decoded text. */
const readers = {
  ours: feed => {
    const reading = readFeed(Buffer.from(feed), { url });
    return reading.kind === 'feed' ? reading.feed.entries.map(({ title }) => title) : [];
  },
  'feedsmith 3.0.1': feed => {
    const { feed: parsed } = parseByFeedsmith(feed) as { feed: { items?: { title?: string }[] } };
    return (parsed.items ?? []).map(({ title }) => title);
  },
  'feed-parser 2.1.5': feed => parseByFeedParser(feed).items.map(({ title }) => title),
} as const satisfies Record<string, Read>;

type Reader = keyof typeof readers;
const names = Object.keys(readers) as Reader[];

/** What happens to feeds on their way, as papers' servers do it. */
const damages = {
  whole: feed => feed,
  'cut off at 70 %': feed => feed.slice(0, Math.floor(feed.length * 0.7)),
  'bare ampersands': feed => feed.replaceAll('<title>', '<title>Bread & boats: '),
  'blank lines first': feed => `\n\n  ${feed}`,
  "HTML's entities": feed => feed.replaceAll('<title>', '<title>Caf&eacute;&nbsp;– '),
  'control characters': feed => feed.replaceAll('<title>', '<title>\u0008\u001b'),
  'unclosed br': feed => feed.replaceAll('</description>', '<br></description>'),
  'a PHP warning first': feed =>
    `<br />\n<b>Warning</b>: include(): failed in <b>/srv/rss.php</b> on line <b>7</b><br />\n${feed}`,
} as const satisfies Record<string, (feed: string) => string>;

const damagedFeedBytes = 60_000;

export const benchmark: Benchmark = {
  title:
    'Titles found in a feed of whole articles that is broken in the ways that occur, and the time for 2.1 MB',
  names: ['feed.damaged.share', 'feed.damaged.peer', 'feed.peers.ratio'],
  async run() {
    const editorials = await generateEditorials({ count: 1_000, words: 700 });
    const feed = writeFeed('CDATA', editorials);
    const small = `${feed.slice(0, feed.lastIndexOf('</item>', damagedFeedBytes) + 7)}</channel></rss>`;
    const rows = Object.entries(damages).map(([name, damage]) => {
      const broken = damage(small);
      // An entry counts where the whole of its title and its link is still there.
      const wanted = broken.split('</link>').length - 2;
      return {
        name,
        wanted,
        found: names.map(reader => Math.min(wanted, countTitles(readers[reader], broken))),
      };
    });
    const shares = names.map((_, at) => mean(rows.map(({ wanted, found }) => (found[at] ?? 0) / wanted)));
    const times = takeTurns(
      Object.fromEntries(names.map(name => [name, () => readers[name](feed)])) as Record<
        Reader,
        () => unknown
      >,
      { rounds: 5 },
    );
    return {
      figures: {
        'feed.damaged.share': shares[0] ?? 0,
        'feed.damaged.peer': Math.max(...shares.slice(1)),
        'feed.peers.ratio': times.ours / Math.min(...names.slice(1).map(name => times[name])),
      },
      table: [
        ['', ...names, 'of'],
        ...rows.map(({ name, wanted, found }) => [name, ...found.map(String), String(wanted)]),
        ['2.1 MB', ...names.map(name => `${times[name].toFixed(1)} ms`), ''],
      ],
    };
  },
};

function countTitles(read: Read, feed: string): number {
  try {
    return read(feed).filter(title => title?.trim()).length;
  } catch {
    return 0;
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
