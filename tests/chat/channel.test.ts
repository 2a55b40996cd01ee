import type { Update } from '@grammyjs/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClientState } from '../../bin/local/bot-api/client-api.ts';
import { readStartParameter, startParameter } from '../../lambdas/chat/start-link.ts';
import { encodeAction } from '../../lambdas/message/callback-data.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { startSharedChat } from '../helpers/start-shared-chat.ts';

/** The channel of the stand-in, into which its maker has just brought the bot. */
async function startChannel({ hasMet = false } = {}) {
  const chat = await startSharedChat();
  const { standin, answer } = chat;
  const { person: owner, friend: reader, client } = standin;
  const { chats } = await client.get<ClientState>('state');
  const channel = chats.find(found => found.chat.type === 'channel');
  if (channel?.chat.type !== 'channel') throw new Error('the stand-in starts with a channel');
  if (hasMet) await chat.say(owner.id, owner.id, '/help');
  await client.post('membership', { chatId: channel.chat.id, isMember: true });
  return { ...chat, owner, reader, channel: channel.chat, greeting: await answer() };
}

test('whoever brings the bot into a channel hears what to do, alone where they have met', async () => {
  const strangers = await startChannel();
  const { channel, greeting } = strangers;
  expect(greeting.map(({ text }) => text)).toEqual([en.start.inChannel(channel.title)]);
  expect(greeting[0]?.chat.id).toBe(channel.id);
  const acquainted = await startChannel({ hasMet: true });
  expect(acquainted.greeting.map(({ text }) => text)).toEqual([en.start.inChannel(channel.title)]);
  expect(acquainted.greeting[0]?.chat.id).toBe(acquainted.owner.id);
});

test('a channel is a reader: posted commands are answered there, other posts are not', async () => {
  const { store, channel, owner, reader, say, standin } = await startChannel();
  const chat = String(channel.id);
  expect(await say(channel.id, owner.id, 'The ferry is late today')).toEqual([]);
  expect(await say(channel.id, owner.id, '/frobnicate')).toEqual([]);
  expect(await say(channel.id, owner.id, '/help@other_bot')).toEqual([]);
  const [help] = await say(channel.id, owner.id, '/help@leaderette_bot');
  expect(help?.text).toContain('/digest');
  expect(help?.text).not.toContain(en.help.words);
  const [done] = await say(channel.id, owner.id, '/subscribe 07:30 Lisbon');
  expect(done?.text).toContain(en.subscription.done);
  expect((await store.chats.get(chat)).subscription).toMatchObject({ chat, zone: 'Europe/Lisbon' });
  await expect(say(channel.id, reader.id, '/unsubscribe')).rejects.toThrow('Only administrators post');
  // What is posted comes to the bot without its author.
  await standin.client.send({ chatId: channel.id, fromId: owner.id, text: 'Moored' });
  const updates: Update[] = (await standin.call('getUpdates', { offset: -1 })).result;
  const post = updates[0]?.channel_post;
  expect(post).toMatchObject({ text: 'Moored', sender_chat: { id: channel.id } });
  expect(post).not.toHaveProperty('from');
});

test('below a post a reader is led to a chat of their own, and changes nothing', async () => {
  const { store, channel, owner, reader, say, press } = await startChannel();
  await store.articles.put(articleToKeep());
  expect((await say(channel.id, owner.id, '/start')).at(-1)?.text).toBe(en.categoryList.hint);
  const [list] = await say(channel.id, owner.id, '/digest');
  const { messages, answer } = await press(list, reader.id, en.summary.more);
  expect(messages).toEqual([]);
  const [, parameter = ''] =
    /^https:\/\/t\.me\/Leaderette_Bot\?start=([\w-]{1,64})$/.exec(answer?.url ?? '') ?? [];
  const [opened] = await say(reader.id, reader.id, `/start ${parameter}`);
  expect(opened?.text).toContain(en.summary.claims);
  expect(opened?.chat.id).toBe(reader.id);

  const [done] = await say(channel.id, owner.id, '/subscribe 07:30');
  const refused = { text: en.failure.onlyAdministrators, showAlert: true };
  for (const label of [en.subscription.unsubscribe, en.subscription.change.times])
    expect(await press(done, reader.id, label)).toEqual({ messages: [], answer: refused });
  expect((await press(done, owner.id, en.subscription.unsubscribe)).messages[0]?.text).toBe(
    en.subscription.ended,
  );
});

test('a link shows what a button shows, and changes nothing of whoever follows it', () => {
  const view = { category: 'all', day: '2026-11-23', page: 1 } as const;
  const list = startParameter({ type: 'list', view });
  expect(startParameter({ type: 'read-all', view })).toBe(list);
  const article = startParameter({ type: 'article', articleId: 'a_1', view });
  expect(startParameter({ type: 'translate', articleId: 'a_1', view })).toBe(article);
  const story = startParameter({ type: 'story', storyId: 's-1', view });
  expect(startParameter({ type: 'translate-story', storyId: 's-1', view })).toBe(story);
  const found = startParameter({ type: 'found', articleId: 'a_1', page: 3 });
  expect(startParameter({ type: 'translate-found', articleId: 'a_1', page: 3 })).toBe(found);
  expect(readStartParameter(found ?? '')).toMatchObject({ type: 'article', articleId: 'a_1' });
});

test('a link to an editorial that is gone says so, one that nobody made greets', async () => {
  const { standin, say } = await startSharedChat();
  const { id } = standin.person;
  expect((await say(id, id, '/start a_quagga_all__0'))[0]?.text).toBe(en.summary.gone);
  expect((await say(id, id, '/start from_a_friend'))[0]?.text).toContain(en.start.greeting);
});

test('a link stands for what a button does, whatever its identifier', () => {
  const view = fc.record({
    category: fc.constantFrom('all', 'economy', 'sport'),
    day: fc.constantFrom(null, '2026-11-23'),
    page: fc.nat(99),
  });
  const stretch = { from: '2026-11-22T07:30:00.000Z', to: '2026-11-23T07:30:00.000Z' };
  const id = fc.stringMatching(/^[\w-]{1,24}$/);
  fc.assert(
    fc.property(
      fc.constantFrom('list', 'article', 'story'),
      id,
      view,
      fc.boolean(),
      (type, one, at, cameIn) => {
        const seen = cameIn ? { ...at, day: null, cameIn: stretch } : at;
        const action = { type, view: seen, ...(type !== 'list' && { [`${type}Id`]: one }) } as never;
        const parameter = startParameter(action) ?? '';
        expect(parameter).toMatch(/^[\w-]{1,64}$/);
        expect(encodeAction(readStartParameter(parameter) as never)).toBe(encodeAction(action));
      },
    ),
    { numRuns: 200 },
  );
  expect(startParameter({ type: 'unsubscribe' })).toBeNull();
  expect(readStartParameter(startParameter({ type: 'categories', day: null }) ?? '')).toEqual({
    ...{ type: 'categories', day: null },
  });
  for (const other of ['U', 'S', 'D_1', 'o_reads_all', 'm_settings', 'R_all__0', ''])
    expect(readStartParameter(other)).toBeNull();
});
