import type { Message, Update } from '@grammyjs/types';
import { describe, expect, test } from 'vitest';
import { type Standin, startStandin } from './standin.ts';

const poll = async ({ call }: Standin, parameters: object = {}) =>
  (await call('getUpdates', parameters)).result as unknown as Update[];
const say = ({ client, person }: Standin, text: string) =>
  client.send({ chatId: person.id, fromId: person.id, text });
const texts = (updates: Update[]) => updates.map(({ message }) => message?.text);

describe('getUpdates', () => {
  test('gives what happened in order, and forgets what the offset confirms', async () => {
    const standin = await startStandin();
    for (const text of ['one', 'two', 'three']) await say(standin, text);
    const updates = await poll(standin, { limit: 2 });
    expect(texts(updates)).toEqual(['one', 'two']);
    const [first, second] = updates.map(({ update_id }) => update_id);
    expect(second).toBe((first ?? 0) + 1);
    expect(texts(await poll(standin))).toEqual(['one', 'two', 'three']);
    expect(texts(await poll(standin, { offset: second }))).toEqual(['two', 'three']);
    expect(texts(await poll(standin, { offset: -1 }))).toEqual(['three']);
    expect(texts(await poll(standin))).toEqual(['three']);
  });

  test('waits for the next update', async () => {
    const standin = await startStandin();
    const waiting = poll(standin, { timeout: 20 });
    await say(standin, 'at last');
    expect(texts(await waiting)).toEqual(['at last']);
  });

  test('returns with nothing when the time is over', async () => {
    const standin = await startStandin();
    expect(await poll(standin, { timeout: 1 })).toEqual([]);
  });

  test('ends an older poll, and is ended by a webhook', async () => {
    const standin = await startStandin();
    const waits = () => standin.call('getUpdates', { timeout: 20 });
    const first = waits();
    const second = waits();
    const conflicts = await Promise.race([first, second]);
    expect(conflicts).toEqual({
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    await standin.call('setWebhook', { url: 'http://127.0.0.1:9/' });
    const answers = await Promise.all([first, second]);
    expect(answers.map(({ description }) => description)).toContain(
      'Conflict: terminated by setWebhook request',
    );
    expect(await waits()).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    });
  });

  test('leaves a poll whose bot hung up, without a conflict for the next', async () => {
    const standin = await startStandin();
    const hangUp = new AbortController();
    const url = `${standin.api.url}/bot${standin.api.token}/getUpdates?timeout=20`;
    const left = fetch(url, { signal: hangUp.signal }).catch(error => error.name);
    hangUp.abort();
    expect(await left).toBe('AbortError');
    await say(standin, 'still there');
    expect(texts(await poll(standin, { timeout: 20 }))).toEqual(['still there']);
  });

  test('brings only the kinds that were asked for, until others are', async () => {
    const standin = await startStandin();
    const { client, person } = standin;
    const kinds = async (parameters: object) =>
      (await poll(standin, parameters)).map(update => Object.keys(update)[1]);
    await kinds({ allowed_updates: ['my_chat_member'] });
    await say(standin, 'unheard');
    await client.post('block', { chatId: person.id, isBlocked: true });
    expect(await kinds({ offset: -1 })).toEqual(['my_chat_member']);
    await kinds({ offset: 999_999_999, allowed_updates: [] });
    await say(standin, 'heard');
    expect(await kinds({})).toEqual(['my_chat_member', 'message']);
  });

  test('forgets updates after a day', async () => {
    const standin = await startStandin();
    await say(standin, 'old');
    standin.wait(25 * 60 * 60 * 1000);
    await say(standin, 'new');
    expect(texts(await poll(standin))).toEqual(['new']);
  });
});

describe('The bot is told', () => {
  test('of a person’s edits, blocks and returns', async () => {
    const standin = await startStandin();
    const { client, person } = standin;
    const { message_id } = await say(standin, '/digset');
    const who = { chatId: person.id, fromId: person.id };
    await client.post('edit', { ...who, messageId: message_id, text: '/digest' });
    await client.post('block', { chatId: person.id, isBlocked: true });
    await say(standin, 'back again');
    expect(await poll(standin)).toMatchObject([
      { message: { text: '/digset', entities: [{ type: 'bot_command', offset: 0, length: 7 }] } },
      { edited_message: { message_id, text: '/digest', edit_date: expect.any(Number) } },
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
      { message: { text: 'back again' } },
    ]);
  });

  test('in a group only of commands that may be its own, and of replies to it', async () => {
    const standin = await startStandin();
    const { client, group, friend, call } = standin;
    const speak = (text: string, more: object = {}) =>
      client.send({ chatId: group.id, fromId: friend.id, text, ...more });
    const sent: Message = (await call('sendMessage', { chat_id: group.id, text: 'Hello' })).result;
    await speak('good morning');
    await speak('/digest');
    await speak('/digest@leaderette_bot today');
    await speak('/digest@another_bot');
    await speak('thanks', { replyToMessageId: sent.message_id });
    expect(texts(await poll(standin))).toEqual(['/digest', '/digest@leaderette_bot today', 'thanks']);
  });

  test('of everything in a group, where its privacy mode is off', async () => {
    const standin = await startStandin({
      bot: { name: 'Reader', username: 'reader_bot', canReadAllGroupMessages: true },
    });
    const { client, group, friend } = standin;
    await client.send({ chatId: group.id, fromId: friend.id, text: 'good morning' });
    expect(texts(await poll(standin))).toEqual(['good morning']);
  });

  test('of being thrown out of a group and taken in again', async () => {
    const standin = await startStandin();
    const { client, group } = standin;
    await client.post('membership', { chatId: group.id, isMember: false });
    await client.post('membership', { chatId: group.id, isMember: true });
    expect(await poll(standin)).toMatchObject([
      { my_chat_member: { new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { new_chat_member: { status: 'member' } } },
      { message: { new_chat_members: [{ username: 'leaderette_bot' }] } },
    ]);
  });

  test('of a group’s upgrade, in both chats', async () => {
    const standin = await startStandin();
    const { client, group } = standin;
    const { chat } = await client.post<{ chat: { id: number } }>('upgrade', { chatId: group.id });
    expect(await poll(standin)).toMatchObject([
      { message: { chat: { id: group.id }, migrate_to_chat_id: chat.id } },
      { message: { chat: { id: chat.id }, migrate_from_chat_id: group.id } },
    ]);
  });
});
