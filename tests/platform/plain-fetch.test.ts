import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { plainFetch } from '../../lambdas/platform/plain-fetch.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const echo: RequestListener = async (request, response) => {
  const { method, headers, url } = request;
  response.writeHead(url === '/no' ? 403 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ method, type: headers['content-type'], body: await text(request) }));
};
const post = {
  method: 'POST',
  headers: { 'content-type': 'application/json', connection: 'keep-alive' },
  body: '{"text":"¿Qué? 語 🙂"}',
};
const failureOf = (ask: typeof plainFetch | typeof fetch, url: string, signal?: AbortSignal) =>
  ask(url, { method: 'POST', body: '{}', ...(signal && { signal }) }).then(
    answer => answer.text().then(() => ({ name: 'none' })),
    error => ({ name: error.name, message: error.message, code: error.cause?.code }),
  );

describe('A plain fetch', () => {
  test('sends a text and gives the answer, as fetch does, whatever its status', async () => {
    const url = await serve(echo);
    for (const path of ['/yes', '/no']) {
      const [plain, nodes] = await Promise.all([plainFetch(url + path, post), fetch(url + path, post)]);
      expect([plain.ok, plain.status]).toEqual([nodes.ok, nodes.status]);
      expect(await plain.json()).toEqual(await nodes.json());
      expect(await plain.json()).toEqual({ method: 'POST', type: 'application/json', body: post.body });
    }
  });

  test('sends what is no text by fetch', async () => {
    const url = await serve(echo);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('a file'));
        controller.close();
      },
    });
    const answer = await plainFetch(url, { method: 'POST', body, duplex: 'half' } as never);
    expect(await answer.json()).toMatchObject({ body: 'a file' });
  });

  test('fails as fetch does where nobody listens, and where no name is known', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    for (const url of [`http://127.0.0.1:${port}`, 'http://nowhere.invalid']) {
      const failure = await failureOf(plainFetch, url);
      expect(failure).toEqual(await failureOf(fetch, url));
      expect(failure).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
    }
  });

  test('fails where the answer breaks off, and not before', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"ok":');
      setImmediate(() => response.destroy());
    });
    await expect(plainFetch(url, post)).rejects.toThrow('fetch failed');
  });

  test('ends with the reason of an abort, before and while it waits', async () => {
    const url = await serve(() => {});
    const reason = new Error('too slow');
    await expect(plainFetch(url, { ...post, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const abort = new AbortController();
    const waiting = plainFetch(url, { ...post, signal: abort.signal });
    setTimeout(() => abort.abort(reason), 20);
    await expect(waiting).rejects.toBe(reason);
  });
});
