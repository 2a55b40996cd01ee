import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/feed.ts';
import { runVerb } from '../../helpers/run-verb.ts';

const rss =
  '<rss version="2.0"><channel><title>Weir &amp; Lock</title><item><title>Mind the sluice</title>' +
  '<link>https://weir.example/1</link><pubDate>Mon, 05 Jan 2026 09:30:00 GMT</pubDate>' +
  '<description>It leaks</description></item>';

async function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = await runVerb(verb, args, input);
  return { status, out: stdout, err: stderr };
}

describe('leaderette feed', () => {
  test('prints the entries of standard input, and what was mended', async () => {
    const { status, out } = await run(['-'], rss);
    expect(status).toBe(0);
    expect(out).toContain('Weir & Lock');
    expect(out).toContain('mended: cut off after 1 entry');
    expect(out).toMatch(/2026-01-05 09:30 {2}summary +Mind the sluice\n\s+https:\/\/weir\.example\/1/);
    expect(out).toMatch(/1 entry\n\n$/);
  });

  test('says of each file why it is no feed, and reads the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feed-'));
    writeFileSync(join(folder, 'page.html'), '<html></html>');
    writeFileSync(join(folder, 'feed.xml'), rss);
    const names = ['page.html', 'missing.xml', 'feed.xml'].map(name => join(folder, name));
    const { status, out, err } = await run(names);
    expect(status).toBe(1);
    expect(out).toContain('Mind the sluice');
    expect(err).toContain('page.html: this is a web page (HTML), not a feed');
    expect(err).toMatch(/missing\.xml: .*no such file/i);
  });

  test('answers lines of JSON with lines of JSON', async () => {
    const lines = [
      { id: 'a', url: 'https://weir.example/feed', body_base64: Buffer.from(rss).toString('base64') },
      { id: 'b', url: '', body_base64: '' },
      { id: 'c' },
    ];
    const { out } = await run(['--jsonl'], lines.map(line => JSON.stringify(line)).join('\n'));
    const [first, ...others] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      title: 'Weir & Lock',
      entries: [
        { title: 'Mind the sluice', link: 'https://weir.example/1', published: '2026-01-05T09:30:00.000Z' },
      ],
    });
    expect(others).toEqual([
      { id: 'b', error: 'this is empty' },
      { id: 'c', error: '"body_base64" is missing or no string' },
    ]);
  });

  test('refuses words that it does not know', async () => {
    await expect(run(['--xml'])).rejects.toThrow(UsageError);
    await expect(run([])).rejects.toThrow('feed needs a file');
  });
});
