import { isObject } from './parameters.ts';
import type { State } from './state.ts';

/** What was given as an earlier start's memory is none, or another version's. */
export class BotApiStateError extends Error {
  override readonly name = 'BotApiStateError';
}

/** An earlier start's snapshot, recognised by its outline, for the bot of that token. */
export function readState(value: unknown, token: string): State {
  if (!isObject(value) || value.version !== 1)
    throw new BotApiStateError('The remembered chats are of another version of the stand-in.');
  const lists = ['people', 'chats'].every(name => Array.isArray(value[name]));
  const objects = ['bot', 'updates', 'profile', 'files'].every(name => isObject(value[name]));
  if (!lists || !objects) throw new BotApiStateError('The remembered chats are damaged.');
  const state = value as unknown as State;
  return { ...state, bot: { ...state.bot, id: Number.parseInt(token, 10) } };
}
