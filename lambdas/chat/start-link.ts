import { type ButtonAction, decodeAction, encodeAction } from '../message/callback-data.ts';

/** What a link can open for whoever follows it: it needs nothing that only the message with its button has. */
type LinkedAction = Extract<
  ButtonAction,
  { readonly type: 'list' | 'article' | 'story' | 'voice' | 'categories' }
>;

/**
 * The `start` parameter with which a link to the bot shows what a button shows; null for a button that shows nothing by itself.
 * Telegram takes 64 letters, digits, hyphens and underscores (https://core.telegram.org/bots/features#deep-linking): the
 * button's own data with underscores in place of its colons.
 */
export function startParameter(action: ButtonAction): string | null {
  const linked = linkedBy(action);
  return linked && encodeAction(linked).replaceAll(':', '_');
}

/** A link changes nothing of whoever follows it: it leads to the list, not to all languages from now on. */
function linkedBy(action: ButtonAction): LinkedAction | null {
  switch (action.type) {
    case 'list':
    case 'article':
    case 'story':
    case 'voice':
    case 'categories':
      return action;
    case 'read-all':
      return { type: 'list', view: action.view };
    case 'translate':
      return { type: 'article', articleId: action.articleId, view: action.view };
    case 'translate-story':
      return { type: 'story', storyId: action.storyId, view: action.view };
    case 'found':
    case 'translate-found':
      return {
        type: 'article',
        articleId: action.articleId,
        view: { category: 'all', day: null, page: 0 },
      };
    default:
      return null;
  }
}

/** What `startParameter` made, read again; null for all else. The last three fields have no underscores, an id may. */
export function readStartParameter(parameter: string): LinkedAction | null {
  const data = parameter.replace(/_([a-z]+)_([\da-z-]*)_(\d+)$/, ':$1:$2:$3').replace(/^([a-z])_/, '$1:');
  const action = decodeAction(data);
  return action && linkedBy(action) === action ? (action as LinkedAction) : null;
}
