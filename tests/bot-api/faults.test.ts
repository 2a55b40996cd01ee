import { describe, expect, test } from 'vitest';
import type { Fault } from '../../bin/local/bot-api/client-api.ts';
import { startStandin } from './standin.ts';

const flood: Fault = { times: 1, kind: { type: 'too-many-requests', retryAfter: 7 } };

describe('A failure on demand', () => {
  test.each<[Fault['kind'], object]>([
    [
      { type: 'too-many-requests', retryAfter: 7 },
      { error_code: 429, description: 'Too Many Requests: retry after 7', parameters: { retry_after: 7 } },
    ],
    [
      { type: 'server-error', status: 500 },
      { error_code: 500, description: 'Internal Server Error' },
    ],
    [
      { type: 'server-error', status: 502 },
      { error_code: 502, description: 'Bad Gateway' },
    ],
    [{ type: 'blocked' }, { error_code: 403, description: 'Forbidden: bot was blocked by the user' }],
  ])('%o is met as often as it was asked for, and nothing is sent', async (kind, refusal) => {
    const { call, client, meet, person } = await startStandin();
    await meet();
    await client.post('faults', [{ times: 2, kind }]);
    const send = () => call('sendMessage', { chat_id: person.id, text: 'Hello' });
    expect(await send()).toEqual({ ok: false, ...refusal });
    expect(await send()).toEqual({ ok: false, ...refusal });
    expect(await client.messages(person.id)).toHaveLength(1);
    expect(await send()).toMatchObject({ ok: true });
  });

  test('of a lost answer: the message is there, and the bot cannot know', async () => {
    const { call, client, meet, person, api } = await startStandin();
    await meet();
    const calls: unknown[] = [];
    api.onCall(({ method, result }) => calls.push([method, result !== undefined]));
    api.setFaults([{ times: 1, kind: { type: 'answer-lost' } }]);
    await expect(call('sendMessage', { chat_id: person.id, text: 'Hello' })).rejects.toThrow('fetch failed');
    expect(await client.messages(person.id)).toMatchObject([{ text: '/start' }, { text: 'Hello' }]);
    expect(calls).toEqual([['sendMessage', true]]);
  });

  test('concerns only the method and the chat that it names, and a poll only by name', async () => {
    const { call, meet, person, group } = await startStandin({
      faults: [{ ...flood, method: 'sendmessage', chatId: 1 }, flood],
    });
    await meet();
    expect(await call('getUpdates')).toMatchObject({ ok: true });
    expect(await call('getMe')).toMatchObject({ error_code: 429 });
    expect(await call('sendMessage', { chat_id: person.id, text: 'Hello' })).toMatchObject({ ok: true });
    expect(await call('sendMessage', { chat_id: group.id, text: 'Hello' })).toMatchObject({ ok: true });
    expect(await call('sendMessage', { chat_id: 1, text: 'Hello' })).toMatchObject({ error_code: 429 });
  });

  test('that is misspelt is refused', async () => {
    const { client } = await startStandin();
    await expect(client.post('faults', [flood, { times: 1, kind: { type: 'flood' } }])).rejects.toThrow(
      '400: Fault 2 is none',
    );
  });
});

describe('With limits', () => {
  test('a chat takes one message a second, a group twenty a minute', async () => {
    const { call, meet, person, group, wait } = await startStandin({ hasLimits: true });
    await meet();
    const send = (chat_id: number) => call('sendMessage', { chat_id, text: 'Hello' });
    expect(await send(person.id)).toMatchObject({ ok: true });
    expect(await send(person.id)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
    wait(1000);
    expect(await send(person.id)).toMatchObject({ ok: true });
    for (let count = 0; count < 20; count++) {
      expect(await send(group.id)).toMatchObject({ ok: true });
      wait(1000);
    }
    expect(await send(group.id)).toMatchObject({ error_code: 429, parameters: { retry_after: 40 } });
    wait(40_000);
    expect(await send(group.id)).toMatchObject({ ok: true });
  });

  test('all chats together take thirty a second', async () => {
    const people = Array.from({ length: 31 }, (_, count) => ({ name: `Reader ${count}` }));
    const { call, client, api } = await startStandin({ hasLimits: true, people });
    const answers: number[] = [];
    for (const { id } of api.snapshot().people) {
      await client.send({ chatId: id, fromId: id, text: '/start' });
      const answer = await call('sendMessage', { chat_id: id, text: 'Hello' });
      answers.push(answer.ok ? 200 : answer.error_code);
    }
    expect(answers).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
  });
});
