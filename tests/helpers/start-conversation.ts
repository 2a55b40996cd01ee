import type { BotApiCall } from '../../bin/local/bot-api/bot-route.ts';
import type { ClientMessage, PressAnswer } from '../../bin/local/bot-api/client-api.ts';
import type { BotApi } from '../../bin/local/bot-api/server.ts';
import { type System, type SystemOptions, startSystem } from '../../bin/local/system.ts';
import { buttonsOf } from '../../bin/local/terminal-chat/print-message.ts';

/** What a person got to see of one step: the messages that came or changed, and the note on a pressed button. */
export interface Seen {
  readonly messages: readonly ClientMessage[];
  readonly answer: PressAnswer['answer'];
}

/** Somebody in one chat. Every step resolves when the bot is quiet. */
export interface Speaker {
  readonly chatId: number;
  readonly personId: number;
  /** Everything that the bot has said here, as it reads now. */
  readonly chat: ClientMessage[];
  say(text: string, options?: { readonly replyTo?: number }): Promise<ClientMessage[]>;
  /** Presses the first button with that label, or whose label matches, on the latest message that has it. */
  press(label: string | RegExp): Promise<Seen>;
  /** Presses a button of a message that may have changed since. */
  pressData(messageId: number, data: string): Promise<Response>;
  /** The latest message. */
  last(): ClientMessage;
}

export interface Conversation {
  readonly system: System;
  readonly botApi: BotApi;
  /** Every call of the bot since it was emptied, polling apart. */
  readonly calls: BotApiCall[];
  /** The person who may change the papers: the stand-in's first. */
  owner(): Promise<Speaker>;
  /** A new person with a private chat. */
  newcomer(name: string, languageCode?: string): Promise<Speaker>;
  /** Somebody in the group or the forum that the stand-in starts with. */
  inGroup(type: 'group' | 'supergroup', topicId?: number): Promise<Speaker>;
  stop(): Promise<void>;
}

const polling = new Set(['getUpdates', 'getWebhookInfo', 'getMe']);

export const labelsOf = (message: ClientMessage): string[] => buttonsOf(message).map(({ text }) => text);

/** The whole system in memory, with the sample papers read, and people who talk to it over HTTP. */
export async function startConversation(
  now: Date,
  options: Pick<SystemOptions, 'sources' | 'allowedHost' | 'model'> = {},
): Promise<Conversation> {
  const system = await startSystem({ folder: null, now, ...options });
  const { botApi, host } = system;
  if (!botApi) throw new Error('a system without a token has a stand-in');
  await host.poll();
  const calls: BotApiCall[] = [];
  botApi.onCall(call => polling.has(call.method) || calls.push(call));

  const post = (path: string, body: object) =>
    fetch(`${botApi.url}/client/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const state = async () =>
    (await (await fetch(`${botApi.url}/client/state`)).json()) as {
      chats: { chat: { id: number; type: string }; members: { id: number }[] }[];
    };

  function speaker(chatId: number, personId: number, topicId?: number): Speaker {
    const chat: ClientMessage[] = [];
    let fresh: ClientMessage[] = [];
    botApi?.onEvent(event => {
      if (event.type !== 'message' && event.type !== 'edit') return;
      const { message } = event;
      if (message.chat.id !== chatId || !message.from?.is_bot) return;
      if (message.message_thread_id !== topicId) return;
      const at = chat.findIndex(({ message_id }) => message_id === message.message_id);
      if (at === -1) chat.push(message);
      else chat[at] = message;
      fresh.push(message);
    });
    const last = () => {
      const message = chat.at(-1);
      if (!message) throw new Error('the bot has said nothing here');
      return message;
    };
    const pressData = (messageId: number, callbackData: string) =>
      post('press', { chatId, fromId: personId, messageId, callbackData });
    return {
      chatId,
      personId,
      chat,
      last,
      pressData,
      async say(text, { replyTo } = {}) {
        fresh = [];
        const response = await post('send', {
          chatId,
          fromId: personId,
          text,
          ...(topicId !== undefined && { messageThreadId: topicId }),
          ...(replyTo !== undefined && { replyToMessageId: replyTo }),
        });
        if (!response.ok) throw new Error(await response.text());
        await host.whenIdle();
        return fresh;
      },
      async press(label) {
        fresh = [];
        const isMeant = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
        const message = chat.findLast(candidate => labelsOf(candidate).some(isMeant));
        const button = message && buttonsOf(message).find(({ text }) => isMeant(text));
        if (!message || !button || !('callback_data' in button) || !button.callback_data)
          throw new Error(`no button ${label} among: ${chat.flatMap(labelsOf).join(' | ')}`);
        const response = await pressData(message.message_id, button.callback_data);
        const { answer } = (await response.json()) as PressAnswer;
        await host.whenIdle();
        return { messages: fresh, answer };
      },
    };
  }

  return {
    system,
    botApi,
    calls,
    async newcomer(name, languageCode = 'en') {
      const { person } = (await (await post('people', { name, languageCode })).json()) as {
        person: { id: number };
      };
      return speaker(person.id, person.id);
    },
    async owner() {
      const first = (await state()).chats.find(({ chat }) => chat.type === 'private');
      return speaker(first?.chat.id ?? 0, first?.chat.id ?? 0);
    },
    async inGroup(type, topicId) {
      const found = (await state()).chats.find(({ chat }) => chat.type === type);
      return speaker(found?.chat.id ?? 0, found?.members[0]?.id ?? 0, topicId);
    },
    stop: () => system.stop(),
  };
}
