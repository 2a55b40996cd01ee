import type { ClientMessage } from '../../bin/local/bot-api/client-api.ts';
import { createClient } from '../../bin/local/terminal-chat/client.ts';
import { buttonsOf } from '../../bin/local/terminal-chat/print-message.ts';
import { type ButtonAction, decodeAction } from '../../lambdas/message/callback-data.ts';
import { commandNames } from '../../lambdas/message/locales/dictionary.ts';
import { countWaits, startBenchSystem } from './bench-host.ts';
import type { Benchmark } from './figure.ts';

/** Every command, with the words that lead to every branch, and words that are searched for. */
const lines: readonly string[] = [
  ...commandNames.filter(name => name !== 'delete').map(name => `/${name}`),
  '/digest economy',
  '/digest yesterday',
  '/digest 2030-01-01',
  '/digest gibberish',
  '/digest last week',
  '/digset economy',
  'hello',
  'thanks',
  '/subscribe economy 07:30 Europe/Madrid weekdays',
  '/subscribe 25:61',
  '/subscribe Europe/Madird',
  'phones in schools',
  'nothing of the kind anywhere',
  'lunhc',
  'Japan',
  'education in Germany',
  '🇮🇸',
  'World',
  '/settings Nairobi',
  '/digest sport health',
  '/pause',
  '/start a_quagga_all__0',
  '/search treaty',
  '/compare cadmar',
  'Spanish',
  '/unknown',
  '/subscribe',
  '/delete',
];

/** The host's own calls, and the file that a chore sends after the answer. */
const notAnswers: ReadonlySet<string> = new Set(['getUpdates', 'getWebhookInfo', 'sendDocument']);

/** Buttons of one kind cost the same: each kind is pressed once. */
function kindOf(action: ButtonAction): string {
  return [action.type, 'name' in action ? action.name : '', 'isSure' in action ? action.isSure : '']
    .join(' ')
    .trim();
}

export const benchmark: Benchmark = {
  title: 'Waits for the database before the answer, one after the other, over every command and button',
  names: ['chat.roundtrips.max'],
  async run() {
    const { system, calls } = await startBenchSystem();
    const { host, botApi } = system;
    if (!botApi) throw new Error('the benchmark runs against the stand-in');
    const client = createClient(botApi.url);
    const { chats } = await client.state();
    const [person] = chats;
    const [chatId, fromId] = [person?.chat.id ?? 0, person?.members[0]?.id ?? 0];
    const shown: ClientMessage[] = [];
    let answered = 0;
    botApi.onCall(({ method }) => {
      if (!notAnswers.has(method)) answered = performance.now();
    });
    botApi.onEvent(event => {
      if ((event.type !== 'message' && event.type !== 'edit') || !event.message.from?.is_bot) return;
      const { message } = event;
      const others = shown.filter(({ message_id }) => message_id !== message.message_id);
      shown.splice(0, shown.length, ...others, message);
    });
    const rows: [string, number][] = [];
    const measure = async (name: string, act: () => Promise<unknown>) => {
      calls.length = 0;
      await act();
      await host.whenIdle();
      rows.push([name, countWaits(calls.filter(({ from }) => from < answered))]);
    };

    const pressed = new Set<string>();
    /** The first button in sight of a kind that has not been pressed. */
    const nextButton = () => {
      for (const message of shown.toReversed())
        for (const button of buttonsOf(message)) {
          const data = 'callback_data' in button ? (button.callback_data ?? '') : '';
          const action = decodeAction(data);
          if (action && !pressed.has(kindOf(action))) return { action, data, messageId: message.message_id };
        }
      return null;
    };
    for (const text of lines) {
      // A press changes the message and takes its other buttons away: the command is sent until all are pressed.
      for (let isNew = true; isNew; ) {
        shown.length = 0;
        await measure(text, () => client.send({ chatId, fromId, text }));
        isNew = false;
        for (let button = nextButton(); button; button = nextButton()) {
          const { action, data, messageId } = button;
          pressed.add(kindOf(action));
          isNew = true;
          await measure(`[${kindOf(action)}]`, () =>
            client.press({ chatId, fromId, messageId, callbackData: data }),
          );
        }
      }
    }
    await system.stop();
    return {
      figures: { 'chat.roundtrips.max': Math.max(...rows.map(([, waits]) => waits)) },
      table: [...new Map(rows)].map(([name, waits]) => [name, String(waits)]),
    };
  },
};
