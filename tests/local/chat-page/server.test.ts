import { once } from 'node:events';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startChatPage } from '../../../bin/local/chat-page/server.ts';
import { createMovingClock } from '../../../bin/local/moving-clock.ts';

const started: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(server => server.stop()));
});

describe('the server of the chat page', () => {
  test('serves the page, its script and its style from one origin, under a strict policy', async () => {
    const { url } = await start();
    const page = await fetch(url);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await page.text();
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const file = await fetch(new URL(path ?? '', url));
      expect(file.status, path).toBe(200);
      await file.body?.cancel();
    }
  });

  test('hands requests on to the stand-in and its answers back', async () => {
    const { url } = await start(async (req, res) => {
      const parts = await req.toArray();
      res
        .writeHead(404, { 'content-type': 'application/json' })
        .end(`{"error":"${req.method} ${req.url} ${parts}"}`);
    });
    const answer = await fetch(`${url}client/send?x=1`, { method: 'POST', body: 'hello' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: 'POST /client/send?x=1 hello' });
  });

  test('lets events through one by one, while the answer is still open', async () => {
    const { url } = await start((_, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    });
    const answer = await fetch(`${url}client/events`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n');
    await reader?.cancel();
  });

  test('lets go of the stand-in when the browser leaves', async () => {
    const left = Promise.withResolvers<void>();
    const { url } = await start((_, res) => {
      res.on('close', () => left.resolve());
      res.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
    });
    const answer = await fetch(`${url}client/events`);
    await answer.body?.cancel();
    await left.promise;
  });

  test('says so when the stand-in does not answer', async () => {
    const { url } = await startPage('http://127.0.0.1:1');
    const answer = await fetch(`${url}client/state`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toHaveProperty('error');
  });

  test.each([
    ['a foreign name that leads to this machine', { host: 'evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another local server', { origin: 'http://127.0.0.1:9' }],
    ['a request that the browser marks as another site’s', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    let wasReached = false;
    const { url } = await start((_, res) => {
      wasReached = true;
      res.end('{}');
    });
    expect(await statusOf(`${url}client/state`, headers)).toBe(403);
    expect(wasReached).toBe(false);
  });

  test('answers under the name localhost and behind a tunnel on another port', async () => {
    const { url } = await start();
    expect(await statusOf(url, { host: 'localhost:4000' })).toBe(200);
  });

  test('tells the page its notice', async () => {
    const { url } = await start(undefined, 'All papers here are invented.');
    const answer = await fetch(`${url}page.json`);
    expect(await answer.json()).toEqual({ notice: 'All papers here are invented.' });
  });

  test('rejects with a name and an advice when the port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(startChatPage({ port, botApiUrl: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      name: 'PortTakenError',
      message: expect.stringContaining(String(port)),
    });
  });
});

describe('the clock of the host behind the page', () => {
  /** Of a host whose next digest is an hour ahead, until it has come. */
  async function startClock() {
    const clock = createMovingClock(new Date('2026-11-27T11:00:00Z'));
    const due = new Date('2026-11-27T12:00:00Z');
    let moving = Promise.resolve();
    const page = await startChatPage({
      port: 0,
      botApiUrl: 'http://127.0.0.1:1',
      clock: {
        now: clock.now,
        nextDigest: async () => (clock.now() < due ? due : null),
        advance: async ms => {
          await moving;
          clock.advance(ms);
        },
      },
    });
    started.push(page);
    const move = async (body: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${page.url}clock.json`, { method: 'POST', body, headers });
      return { status: answer.status, ...((await answer.json()) as { now?: string; error?: string }) };
    };
    const hold = () => {
      const held = Promise.withResolvers<void>();
      moving = held.promise;
      return held.resolve;
    };
    return { url: page.url, move, hold };
  }

  test('is told, and moved on by a stretch or to the next digest', async () => {
    const { url, move } = await startClock();
    expect(await (await fetch(`${url}clock.json`)).json()).toEqual({
      now: expect.stringMatching(/^2026-11-27T11:00/),
      nextDigest: '2026-11-27T12:00:00.000Z',
    });
    expect((await move('{"ms":1800000}')).now).toMatch(/T11:30/);
    expect((await move('{"to":"next-digest"}')).now).toMatch(/T12:00/);
    expect(await move('{"to":"next-digest"}')).toMatchObject({
      status: 409,
      error: expect.stringContaining('nobody'),
    });
  });

  test('is not moved back, by nonsense, twice at once, or by pages of others', async () => {
    const { move, hold } = await startClock();
    for (const body of ['{"ms":-1}', '{"ms":1e15}', '{"ms":"1"}', '{"to":"noon"}', 'null', '[', ''])
      expect(await move(body), body).toMatchObject({ status: 400 });
    expect(await move('{"ms":1}', { origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    const letGo = hold();
    const first = move('{"ms":60000}');
    await vi.waitFor(async () => expect(await move('{"ms":60000}')).toMatchObject({ status: 409 }));
    letGo();
    expect((await first).now).toMatch(/T11:01/);
  });

  test('is none where it cannot be moved', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}clock.json`)).json()).toBeNull();
  });
});

async function start(standIn: RequestListener = (_, res) => res.end('{}'), notice?: string) {
  const server = createServer(standIn).listen(0, '127.0.0.1');
  await once(server, 'listening');
  started.push({
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  });
  return startPage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, notice);
}

async function startPage(botApiUrl: string, notice?: string) {
  const page = await startChatPage({ port: 0, botApiUrl, ...(notice !== undefined && { notice }) });
  started.push(page);
  return page;
}

/** With headers that `fetch` does not let anyone set. */
async function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const asking = request(url, { headers }).end();
  const [answer] = await once(asking, 'response');
  answer.resume();
  return answer.statusCode;
}
