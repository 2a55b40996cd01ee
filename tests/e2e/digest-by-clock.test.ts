import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../bin/local/bot-api/client-api.ts';
import { doChore } from '../../lambdas/chat/chore.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { type Conversation, type Speaker, startConversation } from '../helpers/start-conversation.ts';

const minute = 60_000;
/** A Tuesday at noon in London, winter time. Every test subscribes for a few minutes later. */
const now = new Date('2026-11-24T12:00:00Z');

describe('a digest, as the clock moves on', () => {
  let talk: Conversation;
  beforeAll(async () => {
    talk = await startConversation(now);
  });
  afterAll(() => talk?.stop());
  beforeEach(() => talk.botApi.setFaults([]));

  /** The local time in London some minutes from now. */
  const timeIn = (minutes: number) =>
    new Date(talk.system.clock.now().getTime() + minutes * minute).toISOString().slice(11, 16);
  const title = en.digest.delivered(en.nearDate('2026-11-24'));
  const digestsOf = (reader: Speaker) => reader.chat.filter(({ text }) => text?.startsWith(title)).length;
  const fail = (reader: Speaker, kind: Fault['kind'], times = 1) =>
    talk.botApi.setFaults([{ method: 'sendMessage', chatId: reader.chatId, times, kind }]);
  async function subscriber(name: string): Promise<Speaker> {
    const reader = await talk.newcomer(name);
    await reader.say(`/subscribe ${timeIn(5)} London`);
    return reader;
  }

  test('arrives once at its time, can be opened, and not again that day', async () => {
    const reader = await subscriber('Una Once');
    await talk.system.host.advance(minute);
    expect(digestsOf(reader)).toBe(0);
    await talk.system.host.advance(5 * minute);
    expect(digestsOf(reader)).toBe(1);
    const delivered = reader.last();
    expect(delivered.text?.split('\n')[1]).toBe(en.digest.toBeginWith);
    const { messages } = await reader.press(new RegExp(`^1\\b|^${en.summary.more}$`));
    expect(messages[0]?.text).toContain(en.summary.claims);
    const back = await reader.press(en.summary.back);
    expect(back.messages[0]?.text).toBe(delivered.text);
    await talk.system.host.advance(120 * minute);
    expect(digestsOf(reader)).toBeLessThanOrEqual(1);
  });

  test('does not come to whoever unsubscribed or deleted everything', async () => {
    const [gone, forgotten] = [await subscriber('Ula Unsub'), await subscriber('Udo Delete')];
    await gone.say('/unsubscribe');
    await forgotten.say('/delete');
    await forgotten.press(en.deletion.yes);
    await talk.system.host.advance(10 * minute);
    expect(digestsOf(gone) + digestsOf(forgotten)).toBe(0);
  });

  test('comes to whoever deleted everything and subscribed again before the rest was forgotten', async () => {
    const reader = await subscriber('Uma Again');
    await reader.say('/delete');
    await reader.press(en.deletion.yes);
    await reader.say(`/subscribe ${timeIn(5)} London`);
    const { host, clock } = talk.system;
    await doChore(
      { type: 'delete-chat', chat: String(reader.chatId) },
      {
        store: host.store,
        clock: clock.now,
        openApi: async () => host.api,
        pagesQueue: { send: async () => {} },
      },
    );
    await talk.system.host.advance(10 * minute);
    expect(digestsOf(reader)).toBe(1);
  });

  test('that meets 429 comes once, when Telegram’s time is over', async () => {
    const reader = await subscriber('Umi Limit');
    fail(reader, { type: 'too-many-requests', retryAfter: 30 * 60 });
    await talk.system.host.advance(20 * minute);
    expect(digestsOf(reader)).toBe(0);
    await talk.system.host.advance(30 * minute);
    expect(digestsOf(reader)).toBe(1);
  });

  test('that meets a failing Telegram comes once', async () => {
    const reader = await subscriber('Uno Error');
    fail(reader, { type: 'server-error', status: 502 }, 2);
    await talk.system.host.advance(30 * minute);
    expect(digestsOf(reader)).toBe(1);
  });

  test('whose answer is lost is not sent again', async () => {
    const reader = await subscriber('Ute Lost');
    fail(reader, { type: 'answer-lost' });
    await talk.system.host.advance(60 * minute);
    expect(digestsOf(reader)).toBe(1);
  });

  test('ends the subscription of whoever blocked the bot', async () => {
    const reader = await subscriber('Ulf Block');
    fail(reader, { type: 'blocked' });
    await talk.system.host.advance(10 * minute);
    const [none] = await reader.say('/unsubscribe');
    expect(none?.text).toBe(en.subscription.none);
  });
});
