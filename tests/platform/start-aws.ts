import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';

/** Answers one request of an AWS client that speaks JSON: the operation, such as "SendMessageBatch", and its input. */
export type AwsAnswer = (operation: string, input: never) => object | Promise<object>;

/** An AWS endpoint on loopback for one test, with credentials of nobody. Resolves to its address. */
export async function startAws(answer: AwsAnswer): Promise<string> {
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const output = await answer(operation, JSON.parse(await text(request)) as never);
    response.setHeader('content-type', 'application/x-amz-json-1.0').end(JSON.stringify(output));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    AWS_ENDPOINT_URL: address,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return address;
}
