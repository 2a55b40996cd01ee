import { webhookSecret } from '../../lambdas/platform/webhook-secret.ts';
import { messageUpdate, webhookEvent } from '../helpers/message-update.ts';
import { person, stage, token } from './start-surroundings.ts';

const nothingQueued = { Records: [] };
const allDone = { batchItemFailures: [] };

/** An event that each function can answer in these surroundings, and what its answer has. */
export const functionEvents: Readonly<
  Record<string, { readonly event: () => unknown; readonly answer: object | string | null }>
> = {
  webhook: { event: () => updateEvent(1), answer: { statusCode: 200 } },
  chores: { event: () => ({ type: 'delete-chat', chat: String(person) }), answer: null },
  fetch: { event: () => nothingQueued, answer: allDone },
  summarise: { event: () => nothingQueued, answer: allDone },
  deliver: { event: () => nothingQueued, answer: allDone },
  poll: { event: () => ({}), answer: { isOurTurn: true, failed: 0 } },
  dispatch: { event: () => ({}), answer: { dispatched: 0 } },
  register: { event: () => ({}), answer: 'registered' },
};

/** A /settings that Telegram brings. */
export function updateEvent(updateId: number): unknown {
  const update = messageUpdate(updateId, person, {
    text: '/settings',
    entities: [{ type: 'bot_command', offset: 0, length: 9 }],
  });
  return webhookEvent(JSON.stringify(update), webhookSecret(token, stage));
}
