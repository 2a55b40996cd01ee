import type { Message } from '@grammyjs/types';
import { describe, expect, test } from 'vitest';
import { startStandin, token } from './standin.ts';

describe('A sent message', () => {
  test('is trimmed and cleaned, its entities moved along, ordered, and joined by those that Telegram finds', async () => {
    const { call, meet, person } = await startStandin();
    await meet();
    const answer = await call('sendMessage', {
      chat_id: person.id,
      text: '\n\u202e\tSee https://a.example/b, then /help\r\n',
      entities: [
        { type: 'italic', offset: 3, length: 3 },
        { type: 'bold', offset: 2, length: 4 },
      ],
    });
    expect(answer).toMatchObject({
      result: {
        text: 'See https://a.example/b, then /help',
        entities: [
          { type: 'bold', offset: 0, length: 3 },
          { type: 'italic', offset: 0, length: 3 },
          { type: 'url', offset: 4, length: 19 },
          { type: 'bot_command', offset: 30, length: 5 },
        ],
      },
    });
  });

  test('may be as long as Telegram allows, with as many entities and buttons', async () => {
    const { call, meet, person } = await startStandin();
    await meet();
    const entities = Array.from({ length: 100 }, (_, at) => ({ type: 'bold', offset: 2 * at, length: 1 }));
    const button = { text: 'Press', callback_data: 'é'.repeat(32) };
    const inline_keyboard = Array.from({ length: 20 }, () => Array.from({ length: 5 }, () => button));
    const { result } = await call('sendMessage', {
      chat_id: person.id,
      text: `  ${'😀'.repeat(2048)}  `,
      entities: entities.map(entity => ({ ...entity, offset: entity.offset + 2, length: 2 })),
      reply_markup: { inline_keyboard },
    });
    const { text, entities: kept } = result as Message.TextMessage;
    expect([text.length, kept?.length]).toEqual([4096, 100]);
  });

  test('keeps links as Telegram writes them', async () => {
    const { call, meet, person } = await startStandin();
    await meet();
    const answer = await call('sendMessage', {
      chat_id: person.id,
      text: 'paper',
      entities: [{ type: 'text_link', offset: 0, length: 5, url: 'The.Example?a=1' }],
      reply_markup: { inline_keyboard: [[{ text: 'Read', url: 'https://the.example' }]] },
    });
    expect(answer).toMatchObject({
      result: {
        entities: [{ url: 'http://the.example/?a=1' }],
        reply_markup: { inline_keyboard: [[{ url: 'https://the.example/' }]] },
      },
    });
  });

  test('answers another, or is sent without it where that is allowed', async () => {
    const { call, meet, person } = await startStandin();
    const { message_id } = await meet();
    const send = (reply_parameters: object) =>
      call('sendMessage', { chat_id: person.id, text: 'Hello', reply_parameters });
    expect(await send({ message_id })).toMatchObject({ result: { reply_to_message: { text: '/start' } } });
    const { result } = await send({ message_id: 99, allow_sending_without_reply: true });
    expect(result).not.toHaveProperty('reply_to_message');
  });

  test('goes to a topic of a forum', async () => {
    const { call, forum } = await startStandin();
    const [topic] = forum.topics;
    expect(
      await call('sendMessage', {
        chat_id: forum.chat.id,
        text: 'Hello',
        message_thread_id: topic?.message_thread_id,
      }),
    ).toMatchObject({ result: { message_thread_id: topic?.message_thread_id, is_topic_message: true } });
  });
});

describe('Parameters are read', () => {
  const forms = {
    'the query of a GET': (url: string, parameters: URLSearchParams) => fetch(`${url}?${parameters}`),
    'a form': (url: string, parameters: URLSearchParams) => fetch(url, { method: 'POST', body: parameters }),
    'a multipart form': (url: string, parameters: URLSearchParams) => {
      const form = new FormData();
      for (const [name, value] of parameters) form.set(name, value);
      return fetch(url, { method: 'POST', body: form });
    },
    'JSON with everything as text': (url: string, parameters: URLSearchParams) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(Object.fromEntries(parameters)),
      }),
  };
  test.each(Object.entries(forms))('from %s, the method’s name in any case', async (_, ask) => {
    const { api, meet, person } = await startStandin();
    await meet();
    const parameters = new URLSearchParams({
      chat_id: String(person.id),
      text: 'Здравствуйте',
      entities: JSON.stringify([{ type: 'bold', offset: 0, length: 12 }]),
      disable_notification: 'true',
    });
    const response = await ask(`${api.url}/bot${token}/SENDmessage`, parameters);
    expect(await response.json()).toMatchObject({
      ok: true,
      result: { text: 'Здравствуйте', entities: [{ type: 'bold', length: 12 }] },
    });
  });

  test.each(['{', '[]', 'null'])('or refused, as %s', async body => {
    const { api } = await startStandin();
    const response = await fetch(`${api.url}/bot${token}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await response.json()).toMatchObject({ description: "Bad Request: can't parse JSON object" });
  });
});

describe('A document', () => {
  test('arrives with its caption, is the same for the people, and can be sent again by its identifier', async () => {
    const { api, call, meet, person, client } = await startStandin();
    await meet();
    const form = new FormData();
    form.set('chat_id', String(person.id));
    form.set('document', 'attach://file-0');
    form.set('file-0', new Blob(['{"a":1}'], { type: 'application/json' }), 'выписка.json');
    form.set('caption', 'All of it');
    const response = await fetch(`${api.url}/bot${token}/sendDocument`, { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({
      result: {
        caption: 'All of it',
        document: { file_name: 'выписка.json', mime_type: 'application/json', file_size: 7 },
      },
    });

    const id = (await client.messages(person.id)).at(-1)?.document?.file_id;
    const file = await fetch(`${api.url}/client/files/${id}`);
    expect(await file.text()).toBe('{"a":1}');
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('выписка.json'));
    expect(await call('sendDocument', { chat_id: person.id, document: id })).toMatchObject({ ok: true });
    expect(await call('sendDocument', { chat_id: person.id, document: 'https://a.example/b' })).toMatchObject(
      {
        description: 'Bad Request: wrong file identifier/HTTP URL specified',
      },
    );
    expect(await call('sendDocument', { chat_id: person.id })).toMatchObject({
      description: 'Bad Request: there is no document in the request',
    });
  });

  test('is told to listeners without its bytes', async () => {
    const { api, meet, person } = await startStandin();
    await meet();
    const calls: unknown[] = [];
    api.onCall(call => calls.push(call.payload));
    const form = new FormData();
    form.set('chat_id', String(person.id));
    form.set('document', new Blob(['{}'], { type: 'text/plain' }), 'a.txt');
    await fetch(`${api.url}/bot${token}/sendDocument`, { method: 'POST', body: form });
    expect(calls).toEqual([
      { chat_id: String(person.id), document: { name: 'a.txt', type: 'text/plain', size: 2 } },
    ]);
  });
});
