import type { Update } from '@grammyjs/types';
import { expect, onTestFinished, test } from 'vitest';
import { answerUpdate } from '../../lambdas/chat/answer-update.ts';
import { createBot } from '../../lambdas/chat/create-bot.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { silentLog } from '../../lambdas/platform/log.ts';
import { startStandin, token } from '../bot-api/standin.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { startDatabase } from '../helpers/start-database.ts';

test('in a group it says what it hears, and where it hears everything answers only what is said to it', async () => {
  const { store, stop } = await startDatabase();
  onTestFinished(stop);
  const { api, group } = await startStandin();
  const clock = () => new Date('2026-11-23T12:00:00.000Z');
  const services = { store, choresQueue: { send: async () => {} }, clock, log: silentLog };
  const bot = createBot({ token, apiRoot: api.url }, services);
  const said: string[] = [];
  api.onCall(({ method, payload }) => {
    if (method === 'sendMessage') said.push(String((payload as { text: string }).text));
  });
  let updates = 0;
  const hear = async (text: string, other: object = {}): Promise<string[]> => {
    said.length = 0;
    const message = {
      message_id: ++updates,
      date: 0,
      chat: group,
      from: { id: 1, is_bot: false },
      text,
      ...other,
    };
    await answerUpdate({ update_id: updates, message } as unknown as Update, bot, services);
    return [...said];
  };
  const answer = { reply_to_message: { from: { id: bot.botInfo.id } } };

  expect(await hear('what about the strike?')).toEqual([]);
  expect(await hear('hello')).toEqual([]);
  expect(await hear('@other_bot strike')).toEqual([]);
  expect(await hear('I do not agree with them', answer)).toEqual([]);
  expect(await hear('thanks', answer)).toEqual([en.youAreWelcome]);
  expect(await hear('@leaderette_bot, quagga')).toEqual([en.search.nothing('quagga')]);
  expect((await hear('@leaderette_bot'))[0]).toContain('/digest');

  const [help] = await hear('/help');
  expect(help).toContain(en.help.wordsInGroup);
  expect(help).not.toContain(en.help.words);
  await store.articles.put(articleToKeep());
  expect((await hear('/start')).at(-1)).toBe(en.start.inGroup);

  const member = async (before: string, status: string, chat: object = group): Promise<string[]> => {
    said.length = 0;
    const my_chat_member = {
      ...{ chat, from: { id: 1, is_bot: false }, date: 0 },
      ...{ old_chat_member: { status: before }, new_chat_member: { status } },
    };
    await answerUpdate({ update_id: ++updates, my_chat_member } as unknown as Update, bot, services);
    return [...said];
  };
  expect(await member('left', 'member')).toEqual([`${en.start.greeting}\n\n${en.start.inGroup}`]);
  expect(await member('member', 'administrator')).toEqual([]);
  expect(await member('member', 'kicked')).toEqual([]);
  expect(await member('kicked', 'member', { id: 1, type: 'private' })).toEqual([]);
});
