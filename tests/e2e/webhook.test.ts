import type { Update } from '@grammyjs/types';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { standInToken } from '../../bin/local/system.ts';
import { createWebhookHandler } from '../../lambdas/handlers/webhook.ts';
import { choiceNames, encodeAction, menuNames } from '../../lambdas/message/callback-data.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { createLog } from '../../lambdas/platform/log.ts';
import { webhookSecret } from '../../lambdas/platform/webhook-secret.ts';
import { leaseSeconds } from '../../lambdas/store/updates.ts';
import { messageUpdate, pressUpdate, webhookEvent } from '../helpers/message-update.ts';
import { type Conversation, type Speaker, startConversation } from '../helpers/start-conversation.ts';

const secret = webhookSecret(standInToken, 'test');

describe('the webhook function, given updates by hand', () => {
  let talk: Conversation;
  let wilma: Speaker;
  let handle: ReturnType<typeof createWebhookHandler>;
  const log: string[] = [];
  let lastUpdate = 900_000_000;
  const nextId = () => ++lastUpdate;
  const services = () => ({
    store: talk.system.host.store,
    stage: 'test',
    choresQueue: { send: async () => {} },
    apiRoot: talk.botApi.url,
    clock: talk.system.clock.now,
    log: createLog(line => log.push(line)),
    readToken: async () => standInToken,
  });

  beforeAll(async () => {
    talk = await startConversation(new Date('2026-11-24T12:00:00Z'));
    wilma = await talk.newcomer('Wilma Webhook');
    await wilma.say('/help');
    handle = createWebhookHandler(services());
  });
  afterAll(() => talk?.stop());
  beforeEach(() => {
    talk.calls.length = 0;
    log.length = 0;
  });

  const send = async (update: Update) =>
    (await handle(webhookEvent(JSON.stringify(update), secret))).statusCode;
  const say = (content: object) => send(messageUpdate(nextId(), wilma.personId, content));
  const press = (data: string | undefined, message: object = {}) =>
    send(pressUpdate(nextId(), wilma.personId, data, message));
  const saidTexts = () =>
    talk.calls.filter(({ method }) => method === 'sendMessage').map(({ payload }) => payload.text);
  const notes = () =>
    talk.calls.filter(({ method }) => method === 'answerCallbackQuery').map(({ payload }) => payload.text);

  describe('before it answers anything', () => {
    const help = () => JSON.stringify(messageUpdate(nextId(), wilma.personId, { text: '/help' }));

    test.each([undefined, '', 'wrong', secret.slice(1)])('refuses the secret %j with 401', async given => {
      expect((await handle(webhookEvent(help(), given))).statusCode).toBe(401);
      expect(talk.calls).toEqual([]);
    });

    test.each(['', '{', 'null', '[]', '"text"', '{}', '{"update_id":"1"}', '{"update_id":1.5}'])(
      'refuses the body %j with 400',
      async body => {
        expect((await handle(webhookEvent(body, secret))).statusCode).toBe(400);
      },
    );

    test('refuses an event without a body, and one whose Base64 is none, with 400', async () => {
      const { body: _, ...event } = webhookEvent('', secret);
      expect((await handle(event)).statusCode).toBe(400);
      const broken = webhookEvent('%%%', secret, { isBase64Encoded: true });
      expect((await handle(broken)).statusCode).toBe(400);
    });

    test('reads a body in Base64', async () => {
      const event = webhookEvent(Buffer.from(help()).toString('base64'), secret, { isBase64Encoded: true });
      expect((await handle(event)).statusCode).toBe(200);
      expect(saidTexts()).toHaveLength(1);
    });
  });

  describe('an update that comes again', () => {
    test('is answered once, and acknowledged each time', async () => {
      const update = messageUpdate(nextId(), wilma.personId, { text: '/help' });
      expect([await send(update), await send(update), await send(update)]).toEqual([200, 200, 200]);
      expect(saidTexts()).toHaveLength(1);
    });

    test('while it is being answered gets 503, and is answered once', async () => {
      const update = messageUpdate(nextId(), wilma.personId, { text: '/digest' });
      const { store } = talk.system.host;
      const refusedTwice = Promise.withResolvers<void>();
      const slow = createWebhookHandler({
        ...services(),
        store: {
          ...store,
          updates: {
            ...store.updates,
            markDone: (...args) => refusedTwice.promise.then(() => store.updates.markDone(...args)),
          },
        },
      });
      const statuses: (number | undefined)[] = [];
      const sendSlow = async () => {
        statuses.push((await slow(webhookEvent(JSON.stringify(update), secret))).statusCode);
        if (statuses.length === 2) refusedTwice.resolve();
      };
      await Promise.all([sendSlow(), sendSlow(), sendSlow()]);
      expect(statuses).toEqual([503, 503, 200]);
      expect(saidTexts()).toHaveLength(1);
    });

    test('after a crash between claim and answer is answered when the lease has run out', async () => {
      const update = messageUpdate(nextId(), wilma.personId, { text: '/help' });
      const { store } = talk.system.host;
      const bot = Number.parseInt(standInToken, 10);
      expect(await store.updates.claim(bot, update.update_id, talk.system.clock.now())).toBe('claimed');
      expect(await send(update)).toBe(503);
      talk.system.clock.advance((leaseSeconds + 1) * 1000);
      expect(await send(update)).toBe(200);
      expect(saidTexts()).toHaveLength(1);
    });

    test('after a crash between answer and mark is answered again rather than lost', async () => {
      const update = messageUpdate(nextId(), wilma.personId, { text: '/help' });
      const { store } = talk.system.host;
      const dying = createWebhookHandler({
        ...services(),
        store: {
          ...store,
          updates: {
            ...store.updates,
            markDone: async () => {
              throw new Error('the machine went away');
            },
          },
        },
      });
      expect((await dying(webhookEvent(JSON.stringify(update), secret))).statusCode).toBe(500);
      expect(await send(update)).toBe(503);
      talk.system.clock.advance((leaseSeconds + 1) * 1000);
      expect(await send(update)).toBe(200);
    });
  });

  describe('when Telegram fails', () => {
    test('waits as long as a short 429 says, and answers once', async () => {
      talk.botApi.setFaults([
        { method: 'sendMessage', times: 1, kind: { type: 'too-many-requests', retryAfter: 1 } },
      ]);
      expect(await say({ text: '/help' })).toBe(200);
      expect(talk.calls.filter(({ error }) => !error)).toHaveLength(1);
    });

    test('leaves the update to a later attempt where 429 says longer, and asks nothing before', async () => {
      talk.botApi.setFaults([
        { method: 'sendMessage', times: 1, kind: { type: 'too-many-requests', retryAfter: 90 } },
      ]);
      const update = messageUpdate(nextId(), wilma.personId, { text: '/help' });
      expect(await send(update)).toBe(500);
      talk.system.clock.advance(60_000);
      expect(await send(update)).toBe(500);
      expect(talk.calls).toHaveLength(1);
      talk.system.clock.advance(60_000);
      expect(await send(update)).toBe(200);
      expect(talk.calls).toHaveLength(2);
    });

    test('repeats what met a 5xx', async () => {
      talk.botApi.setFaults([
        { method: 'sendMessage', times: 1, kind: { type: 'server-error', status: 502 } },
      ]);
      expect(await say({ text: '/help' })).toBe(200);
      expect(talk.calls.map(({ error }) => Boolean(error))).toEqual([true, false]);
    });

    test('takes a block for an answer: Telegram need not come again', async () => {
      talk.botApi.setFaults([{ method: 'sendMessage', times: 9, kind: { type: 'blocked' } }]);
      expect(await say({ text: '/help' })).toBe(200);
      talk.botApi.setFaults([]);
    });

    test('says no token in its log, whatever failed', async () => {
      const canary = '123456789:AAcanary-canary-canary-canary-canary';
      const failing = createWebhookHandler({
        ...services(),
        apiRoot: `${talk.botApi.url}/nowhere`,
        readToken: async () => canary,
      });
      const update = messageUpdate(nextId(), wilma.personId, { text: `/help ${canary}` });
      const event = webhookEvent(JSON.stringify(update), webhookSecret(canary, 'test'));
      expect((await failing(event)).statusCode).toBe(500);
      expect(log.join('\n')).toContain('update-unanswered');
      expect(log.join('\n')).not.toContain('canary');
    });
  });

  describe('of kinds that a reader seldom sends', () => {
    test.each([
      ['a photo', { photo: [{ file_id: 'p', file_unique_id: 'p', width: 9, height: 9 }] }],
      ['a sticker', { sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 9, height: 9 } }],
      ['a voice message', { voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } }],
      ['a place', { location: { latitude: 51.5, longitude: 0 } }],
      ['a kind that does not exist yet', { hologram: { depth: 3 } }],
    ])('%s is answered: only text can be read', async (_, content) => {
      expect(await say(content)).toBe(200);
      expect(saidTexts()).toEqual([en.failure.onlyText]);
    });

    test('the words below a photo are words, and the photos of one album are answered once', async () => {
      const photo = [{ file_id: 'p', file_unique_id: 'p', width: 9, height: 9 }];
      expect(await say({ photo, caption: 'quagga' })).toBe(200);
      expect(saidTexts()).toEqual([en.search.nothing('quagga')]);
      talk.calls.length = 0;
      expect(await say({ photo, caption: '/help' })).toBe(200);
      expect(saidTexts()[0]).toContain('/digest');
      talk.calls.length = 0;
      for (const caption of ['quagga', undefined, undefined])
        expect(await say({ photo, caption, media_group_id: 'with words' })).toBe(200);
      for (const media_group_id of ['without', 'without', 'another'])
        expect(await say({ photo, media_group_id })).toBe(200);
      expect(saidTexts()).toEqual([
        ...[en.search.nothing('quagga'), en.failure.onlyText, en.failure.onlyText],
      ]);
    });

    test('what is forwarded is read like what is written', async () => {
      const origin = { type: 'hidden_user', sender_user_name: 'Somebody', date: 1_795_000_000 };
      expect(await say({ text: 'quagga', forward_origin: origin })).toBe(200);
      expect(await say({ text: 'A long column. '.repeat(60), forward_origin: origin })).toBe(200);
      expect(saidTexts()).toEqual([en.search.nothing('quagga'), en.search.tooLong]);
    });

    test.each([
      ['a pinned message', { pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } } }],
      ['an automatic deletion timer', { message_auto_delete_timer_changed: { message_auto_delete_time: 9 } }],
    ])('%s wants no answer', async (_, content) => {
      expect(await say(content)).toBe(200);
      expect(talk.calls).toEqual([]);
    });

    test.each([
      { update_id: 0 },
      { update_id: 0, edited_message: { message_id: 1, text: '/help' } },
      { update_id: 0, channel_post: { message_id: 1, chat: { id: -100, type: 'channel' }, text: 'Ahoy' } },
      {
        update_id: 0,
        my_chat_member: {
          ...{ chat: { id: -1, type: 'group' }, from: { id: 1 } },
          ...{ old_chat_member: { status: 'member' }, new_chat_member: { status: 'left' } },
        },
      },
      { update_id: 0, poll: { id: '1' } },
      { update_id: 0, a_kind_of_next_year: {} },
    ])('%j is acknowledged and not answered', async update => {
      expect(await send({ ...update, update_id: nextId() } as Update)).toBe(200);
      expect(talk.calls).toEqual([]);
    });

    test('an inaccessible message is answered with a new one', async () => {
      const data = encodeAction({ type: 'list', view: { category: 'all', day: null, page: 0 } });
      expect(await press(data, { date: 0, text: undefined })).toBe(200);
      expect(saidTexts()[0]).toContain(en.digest.latest);
      expect(notes()).toHaveLength(1);
    });

    test('a press on a message sent by way of another chat is answered', async () => {
      const update = pressUpdate(nextId(), wilma.personId, 'S');
      const query = { ...update.callback_query, message: undefined, inline_message_id: 'i' };
      expect(await send({ update_id: update.update_id, callback_query: query } as unknown as Update)).toBe(
        200,
      );
      expect(notes()).toHaveLength(1);
    });

    test('a press on a game, which has no data, is answered', async () => {
      expect(await press(undefined)).toBe(200);
      expect(notes()).toHaveLength(1);
    });

    test('a button that nobody made is too old', async () => {
      expect(await press('made up')).toBe(200);
      expect(notes()).toEqual([en.failure.oldButton]);
    });

    test('a button of an editorial or a story that is gone says so', async () => {
      const view = { category: 'all', day: null, page: 0 } as const;
      await press(encodeAction({ type: 'article', articleId: 'gone', view }));
      await press(encodeAction({ type: 'story', storyId: 'gone', view }));
      expect(notes()).toEqual([en.summary.gone, en.summary.gone]);
    });

    test('a page far behind the last shows the last', async () => {
      await press(encodeAction({ type: 'list', view: { category: 'all', day: null, page: 999 } }));
      expect(saidTexts()[0] ?? talk.calls[0]?.payload.text).toContain(en.digest.latest);
    });

    test('a day that the calendar does not have is too old a button', async () => {
      expect(await press('l:all:2026-02-31:0')).toBe(200);
      expect(await press('c:2026-02-30')).toBe(200);
      expect(notes()).toEqual([en.failure.oldButton, en.failure.oldButton]);
    });
  });

  describe('whatever comes', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('\u0000', '\u202E', '/', '/@', '/digest@', '/subscribe \u0000', '/digest \uD800'),
      fc
        .tuple(
          fc.constantFrom('/digest ', '/subscribe ', '/start ', '/SETTINGS '),
          fc.string({ maxLength: 80 }),
        )
        .map(parts => parts.join('')),
    );

    test('a message of any text gets an answer', async () => {
      await fc.assert(
        fc.asyncProperty(strange, async text => {
          talk.calls.length = 0;
          expect(await say({ text })).toBe(200);
          const said = talk.calls.filter(({ method, error }) => method === 'sendMessage' && !error);
          expect(said.length).toBeGreaterThan(0);
          expect(log).toEqual([]);
        }),
        { numRuns: 80 },
      );
    });

    const field = fc.oneof(
      fc.constantFrom(
        'all',
        'economy',
        '2026-11-24',
        '',
        '0',
        '9999',
        '1',
        '-1',
        ...choiceNames,
        ...menuNames,
      ),
      fc.string({ maxLength: 20 }),
    );
    const data = fc
      .tuple(
        fc.constantFrom('l', 'a', 's', 'c', 'q', 'f', 'S', 'U', 'P', 'o', 'm', 'D', '-', 'Z', 'constructor'),
        fc.array(field, { maxLength: 5 }),
      )
      .map(([code, fields]) => [code, ...fields].join(':'));

    test('a press with any data is answered once', async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(data, fc.string({ unit: 'binary', maxLength: 64 })), async text => {
          talk.calls.length = 0;
          expect(await press(text)).toBe(200);
          expect(notes()).toHaveLength(1);
          expect(log).toEqual([]);
        }),
        { numRuns: 120 },
      );
    });
  });
});
