import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../lambdas/ingest/feed-entry.ts';
import { readFeed } from '../../lambdas/ingest/read-feed.ts';

const folder = join(import.meta.dirname, '../fixtures/feeds');
const samples = readdirSync(folder).flatMap(name =>
  readdirSync(join(folder, name))
    .filter(file => file.startsWith('feed.'))
    .map(file => readFileSync(join(folder, name, file))),
);

function read(text: string | Uint8Array): Feed | null {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const reading = readFeed(bytes, { url: 'https://served.example/feed' });
  return reading.kind === 'feed' ? reading.feed : null;
}

/** An entry of each format, and what stands around entries. */
const formats = {
  rss: {
    before:
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><link>https://p.example/</link>',
    entry: (n: number) =>
      `<item><title>Leader ${n}</title><link>https://p.example/${n}</link><description><![CDATA[<p>a &amp; b</p>]]></description></item>`,
    after: '</channel></rss>',
  },
  atom: {
    before: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title>',
    entry: (n: number) =>
      `<entry><title>Leader ${n}</title><link href="https://p.example/${n}"/><summary type="html">&lt;p&gt;a&lt;/p&gt;</summary></entry>`,
    after: '</feed>',
  },
  json: {
    before:
      '{"version":"https://jsonfeed.org/version/1.1","title":"Paper","items":[{"id":"0","title":"Leader 0","url":"https://p.example/0"}',
    entry: (n: number) =>
      `,{"id":"${n}","title":"Leader ${n}","url":"https://p.example/${n}","content_html":"<p>\\"a\\"</p>"}`,
    after: ']}',
  },
} as const;

describe('a feed that is cut off', () => {
  test.each(Object.keys(formats) as (keyof typeof formats)[])('keeps its complete entries: %s', name => {
    const { before, entry, after } = formats[name];
    const entries = [1, 2, 3, 4].map(entry);
    const whole = before + entries.join('') + after;
    for (let length = before.length + 1; length < whole.length; length++) {
      const ends = entries.map((_, n) => before.length + entries.slice(0, n + 1).join('').length);
      const complete = ends.filter(end => end <= length).length;
      const feed = read(whole.slice(0, length));
      const titles = feed?.entries.map(({ title }) => title).filter(title => title !== 'Leader 0') ?? [];
      expect(titles.slice(0, complete)).toEqual([1, 2, 3, 4].slice(0, complete).map(n => `Leader ${n}`));
      // At most the entry that was cut, and only with its headline and link whole.
      expect(titles.length).toBeLessThanOrEqual(complete + 1);
      expect(feed?.entries.every(({ link }) => /^https:\/\/p\.example\/\d$/.test(link ?? '')) ?? true).toBe(
        true,
      );
    }
  });
});

describe('damage that papers do', () => {
  const { before, entry, after } = formats.rss;
  const whole = before + entry(1) + entry(2) + after;
  const clean = read(whole)?.entries.map(({ title, link }) => ({ title, link }));

  test.each<[string, string, string[]]>([
    ['blank lines in front', `\n\n  ${whole}`, []],
    [
      'a warning in front',
      `<br />\n<b>Notice</b>: x in <b>y.php</b><br />\n${whole}`,
      ['text before the feed'],
    ],
    ['text in front', `Connected.\n${whole}`, ['text before the feed']],
    ['control characters', whole.replace('<item>', '<item>\u0001\u000b'), ['control characters']],
    ['a bare ampersand', whole.replace('</item>', '<x>a & b</x></item>'), ['bare ampersands']],
    ['HTML entities', whole.replace('</item>', '<x>&eacute;</x></item>'), ['HTML entities']],
    ['an unclosed br', whole.replace('</item>', '<x>a<br>b</x></item>'), ['tags that are not closed']],
    ['an item without its end', whole.replace('</item>', ''), ['tags that are not closed']],
    ['CDATA without its end', whole.replace('<item>', '<item><x><![CDATA[</x>').replaceAll(']]>', ''), []],
    ['a comment without its end', whole.replace('<item>', '<!-- leaders ><item>'), []],
    ['no end at all', whole.replace(after, ''), ['cut off after 2 entries']],
    ['something behind', `${whole}<!-- cached --><script>x</script>`, []],
  ])('%s', (_, text, damage) => {
    const feed = read(text);
    expect(feed?.entries.map(({ title, link }) => ({ title, link }))).toEqual(clean);
    for (const note of damage) expect(feed?.damage).toContain(note);
  });
});

describe('readFeed never throws', () => {
  test('on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        expect(['feed', 'not-a-feed']).toContain(readFeed(bytes, { url: '' }).kind);
      }),
    );
  });

  test('on any JSON', () => {
    const value = fc.json({ maxDepth: 5 });
    fc.assert(
      fc.property(value, value, (items, title) => {
        read(`{"items":[{"title":${title},"authors":${items},"tags":${items},"id":${title}},${items}]}`);
        read(`[{"title":${title},"link":${items},"_embedded":{"wp:term":${items},"author":${title}}}]`);
      }),
    );
  });

  test('on thousands of broken feeds', () => {
    const pieces = [
      '<',
      '>',
      '</',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '"',
      '<item>',
      '</entry>',
      '\0',
      '\xff',
      '{',
      '[',
      '&#x;',
    ];
    const mutation = fc.record({
      sample: fc.nat({ max: samples.length - 1 }),
      edits: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat({ max: 40 }),
          insert: fc.constantFrom('', ...pieces),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    });
    fc.assert(
      fc.property(mutation, ({ sample, edits }) => {
        let text = samples[sample]?.toString('latin1') ?? '';
        for (const { at, cut, insert } of edits) {
          const begin = Math.floor(at * text.length);
          text = text.slice(0, begin) + insert + text.slice(begin + cut);
        }
        const feed = read(Buffer.from(text, 'latin1'));
        for (const entry of feed?.entries ?? []) {
          expect(entry.title ?? '').not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
          expect(entry.link ?? 'https:').not.toMatch(/^(?:javascript|data|file):/i);
          expect(entry.published === null || !Number.isNaN(Date.parse(entry.published))).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
