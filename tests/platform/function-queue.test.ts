import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { noOwnAws } from '../helpers/start-ssm.ts';

/** Lambda's Invoke on loopback: takes an event as its API does, or is too busy. */
async function startLambda({ isBusy = (_body: string): boolean => false } = {}) {
  const calls: { readonly path: string; readonly type: unknown; readonly event: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (isBusy(body)) {
      response.writeHead(400, { 'x-amzn-errortype': 'InvalidRequestContentException' }).end('{}');
      return;
    }
    const type = request.headers['x-amz-invocation-type'];
    calls.push({ path: `${request.method} ${request.url}`, type, event: JSON.parse(body) });
    response.writeHead(202).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const environment = {
    AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
    ...noOwnAws,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  // A client is made once an instance, for one endpoint.
  vi.resetModules();
  const { functionQueue } = await import('../../lambdas/platform/function-queue.ts');
  return { calls, queue: functionQueue<unknown>('stage-chores') };
}

describe('The queue before a function', () => {
  test('takes each body as an event that nobody waits for', async () => {
    const { calls, queue } = await startLambda();
    await queue.send([{ type: 'a', words: 'näher' }, { type: 'b' }]);
    expect(calls).toHaveLength(2);
    for (const { path, type } of calls)
      expect({ path, type }).toEqual({
        path: 'POST /2015-03-31/functions/stage-chores/invocations',
        type: 'Event',
      });
    expect(calls.map(({ event }) => event)).toEqual(
      expect.arrayContaining([{ type: 'a', words: 'näher' }, { type: 'b' }]),
    );
  });

  test('is asked nothing for nothing', async () => {
    const { calls, queue } = await startLambda();
    await queue.send([]);
    expect(calls).toEqual([]);
  });

  test('that does not take an event is an error', async () => {
    const { queue } = await startLambda({ isBusy: body => body.includes('bad') });
    await expect(queue.send([{ type: 'good' }, { type: 'bad' }])).rejects.toMatchObject({
      name: 'InvalidRequestContentException',
    });
  });
});
