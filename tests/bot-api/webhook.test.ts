import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from '@grammyjs/types';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually, startStandin } from './standin.ts';

interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly update: Update;
}

type Reply = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: object };

/** A webhook that answers as it is told. */
async function startWebhook(reply: (delivery: Delivery, count: number) => Reply | Promise<Reply>) {
  const deliveries: Delivery[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const delivery = { headers: request.headers, update: JSON.parse(Buffer.concat(chunks).toString()) };
    deliveries.push(delivery);
    const { status, headers = {}, body } = await reply(delivery, deliveries.length);
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(body && JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/telegram`, deliveries };
}

const startFast = () => startStandin({ webhookRetryMs: 5 });
const ok = { status: 200 };

describe('A webhook', () => {
  test('gets every update with the secret, those before it too', async () => {
    const { call, meet, api } = await startFast();
    const webhook = await startWebhook(() => ok);
    await meet();
    expect(await call('setWebhook', { url: webhook.url, secret_token: 'a_Secret-1' })).toEqual({
      ok: true,
      result: true,
      description: 'Webhook was set',
    });
    await meet();
    await eventually(() => expect(webhook.deliveries).toHaveLength(2));
    expect(webhook.deliveries.map(({ headers }) => headers['x-telegram-bot-api-secret-token'])).toEqual([
      'a_Secret-1',
      'a_Secret-1',
    ]);
    await eventually(() => expect(api.snapshot().updates.pending).toEqual([]));
  });

  test('gets an update again until it takes it, and then the next of that chat', async () => {
    const { call, client, person } = await startFast();
    const webhook = await startWebhook((_, count) => (count < 4 ? { status: 503 } : ok));
    await call('setWebhook', { url: webhook.url });
    for (const text of ['one', 'two']) await client.send({ chatId: person.id, fromId: person.id, text });
    await eventually(() => expect(webhook.deliveries).toHaveLength(5));
    expect(webhook.deliveries.map(({ update }) => update.message?.text)).toEqual([
      'one',
      'one',
      'one',
      'one',
      'two',
    ]);
    expect(await call('getWebhookInfo')).toMatchObject({
      result: {
        url: webhook.url,
        last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
        last_error_date: expect.any(Number),
        max_connections: 40,
      },
    });
  });

  test('does not hold up other chats while it fails one', async () => {
    const { call, client, person, friend } = await startFast();
    const webhook = await startWebhook(({ update }) =>
      update.message?.chat.id === person.id ? { status: 500, headers: { 'retry-after': '60' } } : ok,
    );
    await call('setWebhook', { url: webhook.url });
    for (const { id } of [person, friend]) await client.send({ chatId: id, fromId: id, text: 'hello' });
    await eventually(() => expect(webhook.deliveries).toHaveLength(2));
    await eventually(async () =>
      expect(await call('getWebhookInfo')).toMatchObject({ result: { pending_update_count: 1 } }),
    );
  });

  test('with one connection gets one update at a time', async () => {
    const { call, client, person, friend } = await startFast();
    let open = 0;
    const most: number[] = [];
    const webhook = await startWebhook(async () => {
      most.push(++open);
      await new Promise(resolve => setTimeout(resolve, 20));
      open -= 1;
      return ok;
    });
    await call('setWebhook', { url: webhook.url, max_connections: 1 });
    for (const { id } of [person, friend, person, friend])
      await client.send({ chatId: id, fromId: id, text: 'hello' });
    await eventually(() => expect(most).toEqual([1, 1, 1, 1]));
  });

  test('may answer with a call', async () => {
    const { call, meet, person, client } = await startFast();
    const webhook = await startWebhook(({ update }) => ({
      status: 200,
      body: { method: 'sendMessage', chat_id: update.message?.chat.id, text: 'From the answer' },
    }));
    await call('setWebhook', { url: webhook.url });
    await meet();
    await eventually(async () =>
      expect(await client.messages(person.id)).toMatchObject([
        { text: '/start' },
        { text: 'From the answer' },
      ]),
    );
  });

  test('that does not answer leaves its updates waiting, and polling can go on with them', async () => {
    const { call, meet } = await startFast();
    const { api: gone } = await startStandin();
    await gone.stop();
    await call('setWebhook', { url: gone.url });
    await meet();
    await eventually(async () =>
      expect(await call('getWebhookInfo')).toMatchObject({
        result: { pending_update_count: 1, last_error_message: 'Connection refused' },
      }),
    );
    expect(await call('deleteWebhook')).toMatchObject({ description: 'Webhook was deleted' });
    expect(await call('deleteWebhook')).toMatchObject({ description: 'Webhook is already deleted' });
    expect(await call('getUpdates')).toMatchObject({ result: [{ message: { text: '/start' } }] });
    expect(await call('deleteWebhook', { drop_pending_updates: true })).toMatchObject({ ok: true });
    expect(await call('getUpdates')).toMatchObject({ result: [] });
  });

  test.each([
    ['no URL', { url: '::' }, 'bad webhook: invalid HTTP URL specified'],
    ['no encryption', { url: 'http://a.example/' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
    [
      'a port that Telegram does not know',
      { url: 'https://a.example:8080/' },
      'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443',
    ],
    [
      'a secret with spaces',
      { url: 'https://a.example/', secret_token: 'a b' },
      'secret token contains unallowed characters',
    ],
    [
      'a secret without end',
      { url: 'https://a.example/', secret_token: 'a'.repeat(257) },
      'secret token is too long',
    ],
  ])('is refused with %s', async (_, parameters, description) => {
    const { call } = await startFast();
    expect(await call('setWebhook', parameters)).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
    expect(await call('getWebhookInfo')).toMatchObject({ result: { url: '' } });
  });
});
