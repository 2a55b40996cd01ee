import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startBotApi } from '../../bin/local/bot-api/server.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { runCommand, startCommand, temporaryFolder } from '../helpers/spawn-command.ts';

const start = 'bin/start.ts';
const chat = ['bin/leaderette.ts', 'chat'];

/** A port that somebody listens on. */
async function takenPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return String((server.address() as AddressInfo).port);
}

const opml = (...outlines: string[]) => `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`;
const outline = (name: string, feed: string) => `<outline type="rss" text="${name}" xmlUrl="${feed}"/>`;

describe('npm start', { timeout: 300_000 }, () => {
  test('greets, serves chats from elsewhere, stops at Ctrl-C, and remembers', async () => {
    const data = join(temporaryFolder(), 'data');
    const host = startCommand([start, '--data', data, '--port', '0']);
    await host.says(/Ctrl-C stops it/);
    const url = /Open +(\S+)/.exec(host.stdout)?.[1] ?? '';
    expect((await fetch(url)).status).toBe(200);
    expect(host.stdout).toContain('sample papers');
    expect(host.stdout).toContain(`leaderette -- chat --data ${data} `);

    const [joined, second] = await Promise.all([
      runCommand([...chat, '--data', data], { input: '/subscribe 06:15 Tokyo\n/digest\n#1\n@wait 24h\n' }),
      runCommand([start, '--data', data, '--port', '0']),
    ]);
    expect(joined.code).toBe(0);
    expect(joined.stdout).toContain('(Tokyo)');
    expect(joined.stdout).toMatch(/^\(edited\)$/m);
    expect(joined.stdout).toContain(en.digest.toBeginWith);
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/^Leaderette runs already .+ Stop that one first.+\n$/);

    host.signal('SIGINT');
    expect(await host.ended).toBe(0);
    expect(host.stderr).toContain('Stopping');

    const sources = join(temporaryFolder(), 'papers.opml');
    writeFileSync(sources, opml(outline('Nowhere', 'http://leaderette.invalid/feed')));
    const mixed = await runCommand([start, '--data', data, '--sources', sources]);
    expect(mixed.code).toBe(1);
    expect(mixed.stderr).toMatch(/holds the samples\. .+--data \S+-mine\n$/);

    const kept = await runCommand([...chat, '--data', data], { input: '/settings\n/unsubscribe\n' });
    expect(kept.code).toBe(0);
    expect(kept.stdout).toContain(en.settings.zone('Tokyo'));
    expect(kept.stdout).toContain(en.subscription.ended);
    const apart = await runCommand([...chat, '--data', data, '--as', 'Tove'], { input: '/unsubscribe\n' });
    expect(apart.stdout).toContain(en.subscription.none);

    writeFileSync(join(data, 'database', 'CURRENT'), 'nonsense');
    for (const words of [[...chat], [start]]) {
      const damaged = await runCommand([...words, '--data', data], { input: '/help\n' });
      expect(damaged.code).toBe(1);
      expect(damaged.stderr).toMatch(/^The database in .+ is damaged\. Move that folder away.+\n$/);
    }
  });

  test('talks to a real Bot API by long polling, and goes on when papers refuse themselves', async () => {
    const token = '246813579:one-that-nobody-has-given-out-so-far';
    const api = await startBotApi({ token, clock: () => new Date() });
    onTestFinished(() => api.stop());
    const folder = temporaryFolder();
    const sources = join(folder, 'papers.opml');
    const feeds = [
      outline('Inner Circle', 'http://10.0.0.1/feed'),
      outline('Nowhere', 'http://leaderette.invalid/feed'),
    ];
    writeFileSync(sources, opml(...feeds));
    const env = { BOT_TOKEN: token, TELEGRAM_API_ROOT: api.url };
    const host = startCommand([start, '--data', join(folder, 'data'), '--sources', sources], { env });
    await host.says(/Ctrl-C stops it/);
    expect(host.stdout).toMatch(/Inner Circle: the address leads into a private network/);
    expect(host.stdout).toMatch(/Nowhere: there is no server of that name/);

    const said: string[] = [];
    api.onCall(({ method, payload }) => method === 'sendMessage' && said.push(String(payload.text)));
    const person = api.snapshot().people[0]?.id;
    await fetch(`${api.url}/client/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chatId: person, fromId: person, text: '/help' }),
    });
    await expect.poll(() => said.length).toBe(1);
    host.signal('SIGTERM');
    expect(await host.ended).toBe(0);
    expect(host.stdout + host.stderr).not.toContain(token);

    const wrong = await runCommand([start, '--data', join(folder, 'other')], {
      env: { ...env, BOT_TOKEN: '246813579:wrong' },
    });
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toBe(
      'BOT_TOKEN is not a token that Telegram knows. Copy it from BotFather once more.\n',
    );
  });

  test('says in one line what is wrong with what it was given', async () => {
    const folder = temporaryFolder();
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const data = ['--data', join(folder, 'data')];
    const port = await takenPort();
    const cases: [string[], RegExp][] = [
      [
        ['--port', port],
        new RegExp(
          `^Port ${port} is taken .+another Leaderette.+: npm start -- .*--port ${Number(port) + 1}\\n$`,
        ),
      ],
      [['--port', 'x'], /^'x' is no port\.\n$/],
      [['--sources', join(folder, 'missing.opml')], /missing\.opml cannot be read \(there is no such file\)/],
      [['--sources', folder], /cannot be read \(it is a folder\)/],
      [['--sources', file('page.opml', '<html>')], /page\.opml: this is not an OPML file/],
      [['--sources', file('none.opml', opml())], /none\.opml lists no feeds/],
      [['--sources', file('empty.opml', '')], /empty\.opml: this is not an OPML file/],
      [['--what'], /--what/],
    ];
    for (const [words, message] of cases) {
      const { code, stderr, stdout } = await runCommand([start, ...data, ...words]);
      expect(stderr.replace(/^Installing.*\n/, '')).toMatch(message);
      expect(stderr).not.toMatch(/at file:/);
      expect(stdout).toBe('');
      expect(code).toBe(1);
    }
    const gone = await runCommand([start, ...data], {
      env: { BOT_TOKEN: '246813579:x', TELEGRAM_API_ROOT: 'http://127.0.0.1:9' },
    });
    expect(gone.stderr).toMatch(/^Telegram cannot be reached at http:\/\/127\.0\.0\.1:9\. .+\n$/);
    expect(gone.code).toBe(1);
  });
});
