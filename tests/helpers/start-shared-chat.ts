import type { Update } from '@grammyjs/types';
import { onTestFinished } from 'vitest';
import type { ClientMessage, PressAnswer } from '../../bin/local/bot-api/client-api.ts';
import { buttonsOf } from '../../bin/local/terminal-chat/print-message.ts';
import { answerUpdate } from '../../lambdas/chat/answer-update.ts';
import type { Chore } from '../../lambdas/chat/chore.ts';
import { createBot } from '../../lambdas/chat/create-bot.ts';
import { silentLog } from '../../lambdas/platform/log.ts';
import { startStandin, token } from '../bot-api/standin.ts';
import { startDatabase } from './start-database.ts';

/** The bot among several people, each update answered by hand: what is said comes back with what the bot said to it. */
export async function startSharedChat() {
  const { store, stop } = await startDatabase();
  onTestFinished(stop);
  const names = ['Nora', 'Mateo', 'Ida', 'Wilma'];
  const standin = await startStandin({
    // Telegram keeps the capitals of a name.
    bot: { name: 'Leaderette', username: 'Leaderette_Bot' },
    people: names.map(name => ({ name, languageCode: 'en' })),
  });
  const chores: Chore[] = [];
  const clock = () => new Date('2026-11-23T12:00:00.000Z');
  const choresQueue = { send: async (sent: readonly Chore[]) => void chores.push(...sent) };
  const services = { store, choresQueue, clock, log: silentLog };
  const bot = createBot({ token, apiRoot: standin.api.url }, services);
  const said: ClientMessage[] = [];
  standin.api.onEvent(event => {
    const isBots = (event.type === 'message' || event.type === 'edit') && event.message.from?.is_bot;
    if (isBots && event.message.from?.id === bot.botInfo.id) said.push(event.message);
  });
  let offset = 0;
  /** Answers what waits, of which there is at least one. */
  const answer = async (): Promise<readonly ClientMessage[]> => {
    said.length = 0;
    const updates: Update[] = (await standin.call('getUpdates', { offset, timeout: 20 })).result;
    for (const update of updates) await answerUpdate(update, bot, services);
    offset = (updates.at(-1)?.update_id ?? 0) + 1;
    return [...said];
  };
  return {
    ...{ standin, store, chores, answer },
    async say(chatId: number, fromId: number, text: string, more: object = {}) {
      await standin.client.send({ chatId, fromId, text, ...more });
      return answer();
    },
    /** Presses the button of that label. */
    async press(message: ClientMessage | undefined, fromId: number, label: string) {
      const button = message && buttonsOf(message).find(({ text }) => text === label);
      if (!button || !('callback_data' in button))
        throw new Error(`no button ${label} among ${message && buttonsOf(message).map(({ text }) => text)}`);
      const pressed: Promise<PressAnswer['answer']> = standin.client.press({
        ...{ chatId: message.chat.id, fromId, messageId: message.message_id },
        callbackData: button.callback_data,
      });
      const messages = await answer();
      return { messages, answer: await pressed };
    },
  };
}
