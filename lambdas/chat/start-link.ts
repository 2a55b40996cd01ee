import { type ButtonAction, decodeAction, encodeAction } from '../message/callback-data.ts';

/** What a link can open for whoever follows it: it needs nothing that only the message with its button has. */
type LinkedAction = Extract<ButtonAction, { readonly type: 'list' | 'article' | 'story' }>;

const isLinked = (action: ButtonAction): action is LinkedAction =>
  action.type === 'list' || action.type === 'article' || action.type === 'story';

/**
 * The `start` parameter with which a link to the bot does what a button does; null for a button that no link can stand for.
 * Telegram takes 64 letters, digits, hyphens and underscores (https://core.telegram.org/bots/features#deep-linking): the
 * button's own data with underscores in place of its colons.
 */
export const startParameter = (action: ButtonAction): string | null =>
  isLinked(action) ? encodeAction(action).replaceAll(':', '_') : null;

/** What `startParameter` made, read again; null for all else. The last three fields have no underscores, an id may. */
export function readStartParameter(parameter: string): LinkedAction | null {
  const data = parameter.replace(/_([a-z]+)_([\da-z-]*)_(\d+)$/, ':$1:$2:$3').replace(/^([a-z])_/, '$1:');
  const action = decodeAction(data);
  return action && isLinked(action) ? action : null;
}
