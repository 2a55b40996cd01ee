import type { ClientEvent, ClientMessage } from '../bot-api/client-api.ts';
import { type Client, ClientError } from './client.ts';
import { findChat, type PersonChoice } from './find-chat.ts';
import { buttonsOf, printMessage } from './print-message.ts';

export interface ConversationOptions {
  readonly client: Client;
  readonly person: PersonChoice;
  readonly print: (text: string) => void;
  /** Resolves when the bot has nothing more to say for now. */
  readonly whenIdle: () => Promise<void>;
  /** Moves the clock on; null where it cannot be moved. */
  readonly advance: ((ms: number) => Promise<void>) | null;
}

/** One person's private chat with the bot, line by line. */
export interface Conversation {
  /** Sends a line, taps a button (`#3`) or waits (`@wait 24h`), and resolves when the bot is quiet. */
  enter(line: string): Promise<void>;
  stop(): void;
}

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const maxWaitMs = 400 * units.d;

export async function openConversation(options: ConversationOptions): Promise<Conversation> {
  const { client, print, whenIdle } = options;
  const chat = await findChat(client, options.person);
  const fromId = chat.members[0]?.id ?? 0;
  const chatId = chat.chat.id;
  let lastWithButtons: ClientMessage | null =
    chat.lastMessage && buttonsOf(chat.lastMessage).length > 0 ? chat.lastMessage : null;

  const hear = (event: ClientEvent) => {
    if (event.type === 'toast' && event.chatId === chatId) return print(`(note) ${event.text}`);
    if (event.type !== 'message' && event.type !== 'edit') return;
    const { message } = event;
    if (message.chat.id !== chatId || !message.from?.is_bot) return;
    if (buttonsOf(message).length > 0) lastWithButtons = message;
    else if (lastWithButtons?.message_id === message.message_id) lastWithButtons = null;
    print(printMessage(message));
  };
  const stop = await client.listen(hear);

  async function tap(number: number): Promise<void> {
    const button = lastWithButtons ? buttonsOf(lastWithButtons)[number - 1] : undefined;
    if (!lastWithButtons || !button) return print(`(there is no button #${number})`);
    if ('url' in button && button.url) return print(`(opens ${button.url})`);
    if (!('callback_data' in button)) return print('(this button does nothing here)');
    await client.press({
      chatId,
      fromId,
      messageId: lastWithButtons.message_id,
      callbackData: button.callback_data ?? '',
    });
  }

  async function wait(words: string): Promise<void> {
    const ms = durationOf(words);
    if (ms === null)
      return print(`(“${words}” is no time to wait: write for example @wait 90m or @wait 24h)`);
    if (!options.advance)
      return print(
        '(a host without a chat page keeps its own time: use --fresh or another --data DIR to wait)',
      );
    await options.advance(ms);
  }

  async function act(line: string): Promise<void> {
    const words = line.trim();
    const tapped = /^#(\d+)$/.exec(words);
    const waited = /^@wait\b(.*)$/.exec(words);
    if (tapped) await tap(Number(tapped[1]));
    else if (waited) await wait(waited[1]?.trim() ?? '');
    else await client.send({ chatId, fromId, text: line });
  }

  return {
    async enter(line) {
      try {
        await act(line);
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        print(`(${error.message})`);
      }
      await whenIdle();
    },
    stop,
  };
}

/** "90m", "24h", "1d 30m" in milliseconds; null for what is no duration, or too long. */
export function durationOf(words: string): number | null {
  const parts = [...words.matchAll(/(\d+(?:\.\d+)?)\s*([smhd])/g)];
  const isWhole = parts.length > 0 && words.replace(/(\d+(?:\.\d+)?)\s*([smhd])|[\s,]/g, '') === '';
  if (!isWhole) return null;
  const ms = parts.reduce(
    (sum, [, count, unit]) => sum + Number(count) * units[unit as keyof typeof units],
    0,
  );
  return ms > 0 && ms <= maxWaitMs ? ms : null;
}
