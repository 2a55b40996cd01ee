import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { collectAnswer } from '../../lambdas/platform/collect-answer.ts';

/** What `collectAnswer` makes of the answer of a server. */
async function collected(answer: (response: ServerResponse) => void): Promise<Uint8Array> {
  const server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const [response] = await once(request({ host: '127.0.0.1', port, agent: false }).end(), 'response');
  return collectAnswer(response);
}

test('An answer is all of its parts, bytes as they came', async () => {
  const parts = [Uint8Array.of(0, 255, 195), Uint8Array.of(169), new Uint8Array(200_000).fill(7)];
  const bytes = await collected(response => {
    for (const part of parts) response.write(part);
    response.end();
  });
  expect(Buffer.compare(bytes, Buffer.concat(parts))).toBe(0);
});

test('An answer without a body has no bytes', async () => {
  expect(await collected(response => response.end())).toHaveLength(0);
});

test('An answer that breaks off is an error, not a short answer', async () => {
  const broken = collected(response => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('five!', () => response.destroy());
  });
  await expect(broken).rejects.toMatchObject({ code: 'ECONNRESET' });
});
