import { expect, test } from 'vitest';
import { anonymousAdministrator } from '../../bin/local/bot-api/anonymous-administrator.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { subscription } from '../helpers/article-to-keep.ts';
import { startSharedChat } from '../helpers/start-shared-chat.ts';

const { onlyAdministrators, administratorsUnknown } = en.failure;

test('in a group only administrators change what holds for all, by words or by buttons', async () => {
  const { standin, store, chores, say, press } = await startSharedChat();
  const { group, person: owner, friend: member } = standin;
  const chat = String(group.id);
  const kept = async () => await store.chats.get(chat);

  for (const words of ['/subscribe 07:30', '/unsubscribe', '/settings Deutsch', '/delete'])
    expect((await say(group.id, member.id, words)).map(({ text }) => text)).toEqual([onlyAdministrators]);
  const [refusal] = await say(group.id, member.id, '/unsubscribe');
  const replyToMessageId = refusal?.message_id;
  expect((await say(group.id, member.id, 'unsubscribe me', { replyToMessageId }))[0]?.text).toBe(
    onlyAdministrators,
  );
  expect(await kept()).toEqual({ settings: null, subscription: null });
  // What changes nothing is everybody's.
  const [settings] = await say(group.id, member.id, '/settings');
  expect(settings?.text).toContain(en.settings.title);
  expect((await say(group.id, member.id, '/help'))[0]?.text).toContain('/digest');

  const refused = { text: onlyAdministrators, showAlert: true };
  expect(await press(settings, member.id, en.settings.reads.all)).toEqual({ messages: [], answer: refused });
  expect(await press(settings, member.id, en.settings.change.language)).toEqual({
    messages: [],
    answer: refused,
  });
  expect((await press(settings, owner.id, en.settings.reads.all)).messages[0]?.text).toContain(
    en.settings.reads.all,
  );
  expect((await kept()).settings).toMatchObject({ reads: 'all' });

  const [done] = await say(group.id, owner.id, '/subscribe 07:30');
  expect(done?.text).toContain(en.subscription.done);
  expect((await press(done, member.id, en.subscription.unsubscribe)).answer).toEqual(refused);
  const [question] = await say(group.id, owner.id, '/delete');
  for (const label of [en.deletion.yes, en.deletion.no])
    expect((await press(question, member.id, label)).answer).toEqual(refused);
  expect((await kept()).subscription).toMatchObject({ chat, times: ['07:30'] });
  expect(chores).toEqual([]);
  await press(question, owner.id, en.deletion.yes);
  expect(await kept()).toEqual({ settings: null, subscription: null });
});

test('in a supergroup those count whom its owner made administrators, and who speaks as the group', async () => {
  const { standin, store, say } = await startSharedChat();
  const { forum, friend: administrator } = standin;
  const { chat, members } = forum;
  const [, , member] = members;
  const words = async (fromId = 0) => (await say(chat.id, fromId, '/unsubscribe'))[0]?.text;
  await store.chats.putSubscription(subscription({ chat: String(chat.id) }));

  expect(await words(member?.id)).toBe(onlyAdministrators);
  expect(await words(administrator.id)).toBe(en.subscription.ended);
  await store.chats.putSubscription(subscription({ chat: String(chat.id) }));
  expect(await words(anonymousAdministrator.id)).toBe(en.subscription.ended);
});

test('where Telegram does not tell who is an administrator nothing is changed', async () => {
  const { standin, store, say, press } = await startSharedChat();
  const { group, person: owner, client } = standin;
  const chat = String(group.id);
  await store.chats.putSubscription(subscription({ chat }));
  const methods = ['getChatMember', 'getChatAdministrators'];
  const faults = methods.map(method => ({ method, times: 1, kind: { type: 'blocked' } }));

  await client.post('faults', faults);
  expect((await say(group.id, owner.id, '/unsubscribe'))[0]?.text).toBe(administratorsUnknown);
  const [settings] = await say(group.id, owner.id, '/settings');
  await client.post('faults', faults);
  expect((await press(settings, owner.id, en.settings.reads.all)).answer).toEqual({
    text: administratorsUnknown,
    showAlert: true,
  });
  expect(await store.chats.get(chat)).toMatchObject({ settings: null, subscription: { chat } });
  expect((await say(group.id, owner.id, '/unsubscribe'))[0]?.text).toBe(en.subscription.ended);
});

test('a group that hides its members tells who administrates it', async () => {
  const { standin, say } = await startSharedChat();
  const { group, person: owner, friend: member, client } = standin;
  await client.post('faults', [{ method: 'getChatMember', times: 2, kind: { type: 'blocked' } }]);
  expect((await say(group.id, member.id, '/unsubscribe'))[0]?.text).toBe(onlyAdministrators);
  expect((await say(group.id, owner.id, '/unsubscribe'))[0]?.text).toBe(en.subscription.none);
});

test('a reader who is alone with the bot is asked about by nobody', async () => {
  const { standin, say } = await startSharedChat();
  const calls: string[] = [];
  standin.api.onCall(({ method }) => calls.push(method));
  const { id } = standin.person;
  expect((await say(id, id, '/subscribe 07:30'))[0]?.text).toContain(en.subscription.done);
  expect(calls).not.toContain('getChatMember');
});
