import type { ChatAddress } from '../../lambdas/store/chat.ts';
import type { ClientMessage } from '../local/bot-api/client-api.ts';
import type { BotApi } from '../local/bot-api/server.ts';
import { createClient } from '../local/terminal-chat/client.ts';
import { until } from './until.ts';

/** Somebody in a private chat with the bot, at the stand-in. */
export interface Reader {
  /** As the tables know the chat. */
  readonly chat: ChatAddress;
  /** Everything that the bot has sent, edits apart. */
  readonly heard: readonly ClientMessage[];
  /** Sends a message, and resolves to the bot's answer, its first message where it has several, when all have come. */
  ask(text: string): Promise<string>;
  /** Waits for a message beyond the first `known`. */
  hears(known: number, seconds: number): Promise<ClientMessage>;
}

/** Limits for what hangs: a busy machine may take many times what a quiet one does. */
const answerSeconds = 300;

/** The first person of the stand-in's. */
export async function openReader(botApi: BotApi, signal: AbortSignal): Promise<Reader> {
  const client = createClient(botApi.url);
  const [chat] = (await client.state()).chats;
  const [chatId, fromId] = [chat?.chat.id ?? 0, chat?.members[0]?.id ?? 0];
  const heard: ClientMessage[] = [];
  botApi.onEvent(event => {
    if (event.type !== 'message') return;
    const { message } = event;
    if (message.chat.id === chatId && message.from?.is_bot) heard.push(message);
  });
  const hears = (known: number, seconds: number) =>
    until('a message of the bot', seconds, signal, () => heard[known] ?? null);
  return {
    chat: String(chatId),
    heard,
    hears,
    async ask(text) {
      const known = heard.length;
      await client.send({ chatId, fromId, text });
      const { text: answer = '' } = await hears(known, answerSeconds);
      // An answer may be of several messages; the update is taken when all of them are sent.
      await until('an answer to its end', answerSeconds, signal, () => {
        return botApi.snapshot().updates.pending.length === 0;
      });
      return answer;
    },
  };
}
