import { request } from 'node:http';
import type { Update } from '@grammyjs/types';
import { describe, expect, test } from 'vitest';
import type { ClientState } from '../../bin/local/bot-api/client-api.ts';
import { BotApiPortError, BotApiStateError, startBotApi } from '../../bin/local/bot-api/server.ts';
import { oneButton, startStandin, token } from './standin.ts';

/** The status of a request with headers that fetch would not send. */
const statusWith = (url: string, headers: Record<string, string>, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(url, { method, headers }, response => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(method === 'POST' ? '{}' : undefined);
  });

describe('The people’s side', () => {
  test('shows people, chats and topics, private chats first', async () => {
    const { client } = await startStandin();
    const { bot, people, chats } = await client.get<ClientState>('state');
    expect(bot.username).toBe('leaderette_bot');
    expect(new Set(people.map(({ language_code }) => language_code)).size).toBe(4);
    expect(chats.map(({ chat }) => chat.type)).toEqual([
      ...people.map(() => 'private'),
      'group',
      'supergroup',
      'channel',
    ]);
    expect(chats.at(-2)?.topics).toHaveLength(2);
  });

  test('says who administrates a chat, and lets one of them speak as a supergroup, but press as themselves', async () => {
    const { client, call, person, friend, group, forum } = await startStandin();
    const { chats } = await client.get<ClientState>('state');
    const administrators = new Map(chats.map(({ chat, administratorIds }) => [chat.id, administratorIds]));
    expect(administrators.get(person.id)).toEqual([]);
    expect(administrators.get(group.id)).toEqual([person.id]);
    expect(administrators.get(forum.chat.id)).toEqual([person.id, friend.id]);
    const fromId = forum.members.at(-1)?.id;
    const chatId = forum.chat.id;
    await client.send({ chatId, fromId, text: '/start' });
    const button = { text: 'x', reply_markup: oneButton({ callback_data: 'x' }) };
    const { result } = await call('sendMessage', { chat_id: chatId, ...button });
    const { message_id: messageId } = result as { message_id: number };
    const pressed = client.press({ chatId, fromId, messageId, callbackData: 'x' });
    const updates: Update[] = [];
    while (updates.length < 2) {
      const offset = (updates.at(-1)?.update_id ?? 0) + 1;
      const fresh: Update[] = (await call('getUpdates', { offset, timeout: 5 })).result;
      updates.push(...fresh);
    }
    expect(updates[0]?.message).toMatchObject({ from: { is_bot: true }, sender_chat: { id: chatId } });
    expect(updates[1]?.callback_query).toMatchObject({ id: expect.any(String), from: { id: person.id } });
    await call('answerCallbackQuery', { callback_query_id: updates[1]?.callback_query?.id });
    await pressed;
  });

  test('takes a new person in', async () => {
    const { client, call, events } = await startStandin();
    const { person, chat } = await client.post<{ person: { id: number }; chat: { id: number } }>('people', {
      name: 'Ada  van Dijk',
      languageCode: 'nl',
    });
    expect(person).toMatchObject({ first_name: 'Ada', last_name: 'van Dijk', language_code: 'nl' });
    expect(events).toEqual([{ type: 'chats' }]);
    await client.send({ chatId: chat.id, fromId: person.id, text: 'Hello' });
    expect(await call('sendMessage', { chat_id: chat.id, text: 'Hello' })).toMatchObject({ ok: true });
  });

  test('sends a long text in pieces that split no character', async () => {
    const { client, person } = await startStandin();
    const text = `x${'😀'.repeat(5000)}`;
    await client.send({ chatId: person.id, fromId: person.id, text });
    const messages = await client.messages(person.id);
    expect(messages.map(message => message.text?.length)).toEqual([4095, 4096, 1810]);
    expect(messages.map(message => message.text).join('')).toBe(text);
  });

  test('streams what happens', async () => {
    const { api, meet } = await startStandin();
    const hangUp = new AbortController();
    const { body, headers } = await fetch(`${api.url}/client/events`, { signal: hangUp.signal });
    expect(headers.get('content-type')).toBe('text/event-stream');
    await meet();
    let received = '';
    const decoder = new TextDecoder();
    for await (const chunk of body ?? []) {
      received += decoder.decode(chunk);
      if (received.includes('/start')) break;
    }
    hangUp.abort();
    const lines = received.split('\n\n').filter(line => line.startsWith('data: '));
    expect(lines.map(line => JSON.parse(line.slice('data: '.length)).type)).toEqual(['chats', 'message']);
  });

  test.each([
    ['send', {}, '"chatId" must be a whole number'],
    ['send', { chatId: 1, fromId: 1, text: 'x' }, 'There is no such chat'],
    ['send', { chatId: 710_000_001, fromId: 710_000_002, text: 'x' }, 'That person is not in this chat'],
    ['send', { chatId: 710_000_001, fromId: 710_000_001, text: ' \u200b' }, 'A message needs some text'],
    ['send', { chatId: 710_000_001, fromId: 710_000_001, text: 'x', messageThreadId: 2 }, 'no such topic'],
    [
      'press',
      { chatId: 710_000_001, fromId: 710_000_001, messageId: 1, callbackData: 'x' },
      'not there any more',
    ],
    ['block', { chatId: -4_700_001, isBlocked: true }, 'Only a person can block the bot'],
    ['people', { name: ' ' }, 'A name has 1 to 64 characters'],
    ['upgrade', { chatId: 710_000_001 }, 'Only a group can become a supergroup'],
    ['dance', {}, 'There is no /client/dance'],
  ])('refuses to %s with %j', async (path, body, reason) => {
    const { client } = await startStandin();
    await expect(client.post(path, body)).rejects.toThrow(reason);
  });

  test('answers only to pages of its own origin, under a name of this machine', async () => {
    const { api } = await startStandin();
    const state = `${api.url}/client/state`;
    const send = `${api.url}/client/faults`;
    expect(await statusWith(state, {})).toBe(200);
    expect(await statusWith(state, { host: `evil.example:${new URL(api.url).port}` })).toBe(403);
    expect(await statusWith(state, { origin: 'https://evil.example' })).toBe(403);
    expect(await statusWith(state, { origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await statusWith(state, { origin: api.url })).toBe(200);
    expect(await statusWith(send, { 'content-type': 'text/plain' }, 'POST')).toBe(400);
  });
});

describe('The stand-in', () => {
  test('goes on from what an earlier one remembered', async () => {
    const { api, client, meet, person, call } = await startStandin();
    await meet();
    await call('sendMessage', { chat_id: person.id, text: 'Hello' });
    await call('setMyCommands', { commands: [{ command: 'digest', description: 'Today' }] });
    const before = await client.messages(person.id);
    const remembered: unknown = JSON.parse(JSON.stringify(api.snapshot()));
    await api.stop();

    const later = await startStandin({ state: remembered });
    expect(await later.client.messages(person.id)).toEqual(before);
    expect(await later.call('getUpdates')).toMatchObject({ result: [{ message: { text: '/start' } }] });
    expect(await later.call('sendMessage', { chat_id: person.id, text: 'Again' })).toMatchObject({
      result: { message_id: 3 },
    });
    expect(await later.client.get('state')).toMatchObject({ commands: [{ command: 'digest' }] });
  });

  test.each([{}, { version: 2 }, { version: 1, people: [] }, 'nothing'])(
    'does not start on a memory that is none: %j',
    async state => {
      await expect(startBotApi({ token, clock: () => new Date(), state })).rejects.toThrow(BotApiStateError);
    },
  );

  test('says so where the port is taken', async () => {
    const { api } = await startStandin();
    const port = Number(new URL(api.url).port);
    const error = await startBotApi({ token, clock: () => new Date(), port }).catch(reason => reason);
    expect(error).toBeInstanceOf(BotApiPortError);
    expect(error.message).toBe(`Port ${port} on 127.0.0.1 is taken by another program.`);
  });

  test('stops with polls, presses and streams open', async () => {
    const { api, call, client, meet, person } = await startStandin({ pressTimeoutMs: 60_000 });
    await meet();
    await call('sendMessage', {
      chat_id: person.id,
      text: 'Hello',
      reply_markup: { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] },
    });
    await call('getUpdates', { offset: -1 });
    const where = { chatId: person.id, fromId: person.id };
    const open = [
      client.press({ ...where, messageId: 2, callbackData: 'more' }),
      call('getUpdates', { offset: 999_999_999, timeout: 50 }),
      fetch(`${api.url}/client/events`).then(({ text }) => text),
    ].map(waiting => waiting.catch(() => 'cut off'));
    await api.stop();
    await Promise.all(open);
    await expect(call('getMe')).rejects.toThrow();
  });
});
