import { describe, expect, test } from 'vitest';
import { oneButton, startStandin } from './standin.ts';

const nobody = 5;
const bold = (offset: number, length: number) => ({ type: 'bold', offset, length });
const row = (count: number) => Array.from({ length: count }, () => ({ text: 'Press', callback_data: 'x' }));

describe('A token that was revoked', () => {
  test('is unknown from then on, its webhook gone, and the new one is the same bot’s', async () => {
    const { api } = await startStandin();
    const call = async (token: string, method: string) =>
      (await fetch(`${api.url}/bot${token}/${method}`)).json();
    const former = api.token;
    await call(former, 'setWebhook?url=https://a.example/');
    const next = api.revokeToken();
    expect(next.split(':')[0]).toBe(former.split(':')[0]);
    expect(api.token).toBe(next);
    expect(await call(former, 'getMe')).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
    expect(await call(next, 'getWebhookInfo')).toMatchObject({ ok: true, result: { url: '' } });
  });
});

/** What a bot may say wrong in a message, and the answer. */
const wrongMessages: readonly (readonly [string, object, string])[] = [
  ['no text', { text: '' }, 'message text is empty'],
  ['spaces only', { text: ' \n\t ' }, 'text must be non-empty'],
  [
    'nothing that can be seen',
    { text: '\u200b\u2060\u00a0'.replace('\u2060', '\u200d') },
    'text must be non-empty',
  ],
  ['4,097 units', { text: 'x'.repeat(4097) }, 'message is too long'],
  ['4,097 units in pairs', { text: `x${'😀'.repeat(2048)}` }, 'message is too long'],
  ['more than 32 KiB', { text: '语'.repeat(11_000) }, 'text is too long'],
  ['half a pair', { text: 'a\ud83d' }, 'strings must be encoded in UTF-8'],
  [
    'markup',
    { text: '<b>x</b>', parse_mode: 'HTML' },
    'the stand-in refuses parse_mode: this bot builds entities, never markup',
  ],
  [
    'a misspelt parameter',
    { text: 'x', reply_mark: {} },
    'the stand-in does not know the parameter "reply_mark" of sendMessage',
  ],
  [
    'an unknown entity',
    { text: 'x', entities: [{ type: 'huge', offset: 0, length: 1 }] },
    "can't parse MessageEntity: Unsupported type specified",
  ],
  [
    'an entity without length',
    { text: 'x', entities: [{ type: 'bold', offset: 0 }] },
    'can\'t parse MessageEntity: Can\'t find field "length"',
  ],
  [
    'an entity before the text',
    { text: 'x', entities: [bold(-1, 1)] },
    'receive an entity with incorrect offset -1',
  ],
  [
    'an entity of nothing',
    { text: 'x', entities: [bold(0, 0)] },
    'receive an entity with incorrect length 0',
  ],
  [
    'an entity after the text',
    { text: 'x', entities: [bold(1, 1)] },
    'entity begins after the end of the text at UTF-16 offset 1',
  ],
  [
    'an entity beyond the text',
    { text: 'ab', entities: [bold(1, 2)] },
    'entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3',
  ],
  [
    'an entity from within a pair',
    { text: 'é😀b', entities: [bold(2, 2)] },
    'entity begins in a middle of a UTF-16 symbol at byte offset 6',
  ],
  [
    'an entity into a pair',
    { text: 'é😀b', entities: [bold(0, 2)] },
    'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 6',
  ],
  [
    '101 entities',
    { text: 'x'.repeat(101), entities: Array.from({ length: 101 }, (_, at) => bold(at, 1)) },
    'ENTITIES_TOO_LONG',
  ],
  [
    'entities that overlap',
    { text: 'abcdef', entities: [bold(0, 3), { type: 'italic', offset: 2, length: 3 }] },
    'the stand-in refuses entities that overlap: bold (0, 3) and italic (2, 3)',
  ],
  [
    'bold in code',
    { text: 'abc', entities: [{ type: 'code', offset: 0, length: 3 }, bold(1, 1)] },
    'the stand-in refuses a bold (1, 1) in a code (0, 3): Telegram would drop one',
  ],
  [
    'a quotation in a quotation',
    {
      text: 'abc',
      entities: [
        { type: 'blockquote', offset: 0, length: 3 },
        { type: 'expandable_blockquote', offset: 1, length: 1 },
      ],
    },
    'the stand-in refuses a expandable_blockquote (1, 1) in a blockquote (0, 3): Telegram would drop one',
  ],
  [
    'a link to nowhere',
    { text: 'abc', entities: [{ type: 'text_link', offset: 0, length: 3, url: 'nowhere' }] },
    "can't parse MessageEntity: URL 'nowhere' is invalid: Wrong HTTP URL",
  ],
  [
    'a link to a script',
    { text: 'abc', entities: [{ type: 'text_link', offset: 0, length: 3, url: 'javascript:alert(1)' }] },
    "can't parse MessageEntity: URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
  ],
  [
    'data of 65 bytes',
    { text: 'x', reply_markup: oneButton({ callback_data: `${'é'.repeat(32)}x` }) },
    'BUTTON_DATA_INVALID',
  ],
  [
    'data of nothing',
    { text: 'x', reply_markup: oneButton({ callback_data: '' }) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'a button of no kind',
    { text: 'x', reply_markup: oneButton({}) },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'a button of two kinds',
    { text: 'x', reply_markup: oneButton({ callback_data: 'a', url: 'https://a.example' }) },
    'the stand-in does not know a button with callback_data and url',
  ],
  [
    'a button without words',
    { text: 'x', reply_markup: oneButton({ text: ' ', callback_data: 'a' }) },
    'inline keyboard button text must be non-empty',
  ],
  [
    'a button to this machine',
    { text: 'x', reply_markup: oneButton({ url: 'http://localhost/a' }) },
    "inline keyboard button URL 'http://localhost/a' is invalid: Wrong HTTP URL",
  ],
  [
    'a button to a file',
    { text: 'x', reply_markup: oneButton({ url: 'ftp://a.example' }) },
    "inline keyboard button URL 'ftp://a.example' is invalid: Unsupported URL protocol",
  ],
  [
    'a button to no port',
    { text: 'x', reply_markup: oneButton({ url: 'https://a.example:99999/' }) },
    'BUTTON_URL_INVALID',
  ],
  [
    'nine buttons in a row',
    { text: 'x', reply_markup: { inline_keyboard: [row(9)] } },
    'the stand-in refuses more than 8 buttons in a row of the inline keyboard',
  ],
  [
    '101 buttons',
    { text: 'x', reply_markup: { inline_keyboard: Array.from({ length: 101 }, () => row(1)) } },
    'reply markup is too long',
  ],
  ['a keyboard that is a list', { text: 'x', reply_markup: [] }, 'object expected as reply markup'],
  [
    'a keyboard of one dimension',
    { text: 'x', reply_markup: { inline_keyboard: row(1) } },
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  ],
  [
    'a reply to nothing',
    { text: 'x', reply_parameters: { message_id: 99 } },
    'message to be replied not found',
  ],
  ['a topic where there are none', { text: 'x', message_thread_id: 2 }, 'message thread not found'],
];

describe('A message is refused, in Telegram’s words where it has some,', () => {
  test.each(wrongMessages)('with %s', async (_, parameters, description) => {
    const { call, meet, person, client } = await startStandin();
    await meet();
    expect(await call('sendMessage', { chat_id: person.id, ...parameters })).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${description}`,
    });
    expect(await client.messages(person.id)).toHaveLength(1);
  });

  test('to nobody, to a stranger, to one who blocked the bot, and to a group that threw it out', async () => {
    const { call, meet, person, friend, group, forum, client } = await startStandin();
    const send = async (chat_id?: number | string) => {
      const { error_code, description } = (await call('sendMessage', { chat_id, text: 'Hello' })) as never;
      return `${error_code} ${description}`;
    };
    await meet();
    await client.post('block', { chatId: person.id, isBlocked: true });
    await client.post('membership', { chatId: group.id, isMember: false });
    await call('leaveChat', { chat_id: forum.chat.id });

    expect(await send()).toBe('400 Bad Request: chat_id is empty');
    expect(await send(nobody)).toBe('400 Bad Request: chat not found');
    expect(await send('@somewhere')).toBe('400 Bad Request: chat not found');
    expect(await send(friend.id)).toBe("403 Forbidden: bot can't initiate conversation with a user");
    expect(await send(person.id)).toBe('403 Forbidden: bot was blocked by the user');
    expect(await send(group.id)).toBe('403 Forbidden: bot was kicked from the group chat');
    expect(await send(forum.chat.id)).toBe('403 Forbidden: bot is not a member of the supergroup chat');
  });

  test('to a group that became a supergroup, with the new identifier', async () => {
    const { call, group, client } = await startStandin();
    const { chat } = await client.post<{ chat: { id: number } }>('upgrade', { chatId: group.id });

    expect(await call('sendMessage', { chat_id: group.id, text: 'Hello' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: chat.id },
    });
    expect(await call('sendMessage', { chat_id: chat.id, text: 'Hello' })).toMatchObject({ ok: true });
  });
});

describe('An edit is refused', () => {
  test('where it changes nothing, finds nothing, is not the bot’s, or is too long', async () => {
    const { call, meet, person } = await startStandin();
    const { message_id: theirs } = await meet();
    const reply_markup = oneButton({ callback_data: 'a' });
    await call('sendMessage', { chat_id: person.id, text: ' Hello ', reply_markup });
    const edit = async (parameters: object) =>
      (await call('editMessageText', { chat_id: person.id, text: 'Hello', ...parameters })).description;

    expect(await edit({ message_id: theirs + 1, reply_markup })).toBe(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    expect(await edit({})).toBe('Bad Request: message identifier is not specified');
    expect(await edit({ message_id: 99 })).toBe('Bad Request: message to edit not found');
    expect(await edit({ message_id: theirs })).toBe("Bad Request: message can't be edited");
    expect(await edit({ message_id: theirs + 1, text: 'x'.repeat(4097) })).toBe(
      'Bad Request: MESSAGE_TOO_LONG',
    );
    expect(
      await call('editMessageText', { chat_id: person.id, message_id: theirs + 1, text: 'Hello' }),
    ).toMatchObject({
      result: { text: 'Hello', edit_date: expect.any(Number) },
    });
    expect(
      await call('editMessageReplyMarkup', { chat_id: person.id, message_id: theirs + 1 }),
    ).toMatchObject({
      error_code: 400,
    });
  });

  test('of a document’s text', async () => {
    const { call, api, meet, person } = await startStandin();
    await meet();
    const form = new FormData();
    form.set('chat_id', String(person.id));
    form.set('document', new Blob(['{}']), 'export.json');
    await fetch(`${api.url}/bot${api.token}/sendDocument`, { method: 'POST', body: form });

    expect(await call('editMessageText', { chat_id: person.id, message_id: 2, text: 'Hello' })).toMatchObject(
      {
        description: 'Bad Request: there is no text in the message to edit',
      },
    );
  });
});

describe('Other calls are refused:', () => {
  test('an answer to a press that nobody made, or that is too long', async () => {
    const { call } = await startStandin();
    const answer = async (parameters: object) => (await call('answerCallbackQuery', parameters)).description;
    expect(await answer({ callback_query_id: '12345' })).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
    expect(await answer({ callback_query_id: '1', text: 'x'.repeat(201) })).toBe(
      'Bad Request: MESSAGE_TOO_LONG',
    );
    expect(await answer({ callback_query_id: '1', url: 'https://a.example' })).toBe(
      'Bad Request: URL_INVALID',
    );
  });

  test('deleting what is not there, what others wrote in a group, and what is older than two days', async () => {
    const { call, group, friend, client, wait, meet, person } = await startStandin();
    await meet();
    const own = await call('sendMessage', { chat_id: person.id, text: 'Hello' });
    const { message_id } = await client.send({ chatId: group.id, fromId: friend.id, text: '/start' });
    const remove = async (parameters: object) => (await call('deleteMessage', parameters)).description;

    expect(await remove({ chat_id: group.id, message_id: 99 })).toBe(
      'Bad Request: message to delete not found',
    );
    expect(await remove({ chat_id: group.id, message_id })).toBe("Bad Request: message can't be deleted");
    wait(49 * 60 * 60 * 1000);
    expect(own).toMatchObject({ result: { message_id: 2 } });
    expect(await remove({ chat_id: person.id, message_id: 2 })).toBe(
      "Bad Request: message can't be deleted for everyone",
    );
  });

  test('a wrong token with 401, a path that is none and a method that is none with 404', async () => {
    const { api, call } = await startStandin();
    const at = async (path: string) => {
      const response = await fetch(`${api.url}${path}`);
      return [response.status, await response.json()];
    };
    expect(await at('/bot4200:another/getMe')).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ]);
    expect(await at('/bot/getMe')).toEqual([404, { ok: false, error_code: 404, description: 'Not Found' }]);
    expect(await call('sendTelepathy')).toEqual({
      ok: false,
      error_code: 404,
      description: 'Not Found: method not found',
    });
  });
});
