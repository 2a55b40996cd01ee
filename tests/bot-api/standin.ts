import type { ApiResponse, InlineKeyboardMarkup } from '@grammyjs/types';
import { onTestFinished, vi } from 'vitest';
import type {
  ClientChat,
  ClientEvent,
  ClientMessage,
  ClientState,
  PressAnswer,
} from '../../bin/local/bot-api/client-api.ts';
import { type BotApiOptions, startBotApi } from '../../bin/local/bot-api/server.ts';

export const token = '4200:a-token-of-nobody';

type Answer = ApiResponse<never> & { readonly result: never; readonly description?: string };

/** A stand-in for one test, stopped with it, with the two sides that turn to it. */
export async function startStandin(options: Partial<BotApiOptions> = {}) {
  let now = Date.parse('2024-05-06T07:00:00Z');
  const api = await startBotApi({ token, clock: () => new Date(now), pressTimeoutMs: 60_000, ...options });
  onTestFinished(() => api.stop());
  const events: ClientEvent[] = [];
  api.onEvent(event => events.push(event));
  const client = clientOf(api.url);
  const { people, chats } = await client.get<ClientState>('state');
  const [person, friend] = people;
  const [group, forum] = chats.filter(({ chat }) => chat.type !== 'private');
  if (!person || !friend || !group || !forum) throw new Error('the stand-in starts with people and groups');
  return {
    api,
    events,
    client,
    person,
    friend,
    group: group.chat,
    forum: forum as ClientChat,
    /** Moves the clock on. */
    wait: (ms: number) => {
      now += ms;
    },
    /** A method of the bot's, as its answer in JSON. */
    call: (method: string, payload: object = {}) => callWithJson(api.url, method, payload),
    /** The person's first word in the private chat, after which the bot may write. */
    meet: () => client.send({ chatId: person.id, fromId: person.id, text: '/start' }),
  };
}

export type Standin = Awaited<ReturnType<typeof startStandin>>;

async function callWithJson(url: string, method: string, payload: object): Promise<Answer> {
  const response = await fetch(`${url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Answer;
}

function clientOf(url: string) {
  async function post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`${url}/client/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as T & { readonly error?: string };
    if (!response.ok) throw new Error(`${response.status}: ${answer.error}`);
    return answer;
  }
  const get = async <T>(path: string) => (await (await fetch(`${url}/client/${path}`)).json()) as T;
  return {
    post,
    get,
    send: async (body: object) => (await post<{ message: ClientMessage }>('send', body)).message,
    press: async (body: object) => (await post<PressAnswer>('press', body)).answer,
    messages: async (chatId: number) =>
      (await get<{ messages: ClientMessage[] }>(`chats/${chatId}/messages`)).messages,
  };
}

/** Waits until a check passes, on a busy machine too. */
export const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000 });

/** A keyboard of one button. */
export const oneButton = (button: object): InlineKeyboardMarkup => ({
  inline_keyboard: [[{ text: 'Press', ...button } as never]],
});
