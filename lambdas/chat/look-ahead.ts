import type { Update } from '@grammyjs/types';
import { decodeAction } from '../message/callback-data.ts';
import type { Store } from '../store/store.ts';
import { addressedWords } from './addressed-words.ts';
import { loadSeldom } from './features/load-seldom.ts';
import { longestSearch } from './longest-search.ts';
import { offeredWords } from './offered-words.ts';
import { readCommand } from './read-command.ts';
import { repliedText } from './replied-text.ts';
import { wordsOf } from './words-of.ts';

/**
 * Begins the search that an update asks for while the update is being claimed, so that the answer has a wait for the
 * database left for the stories that are found. What fails here fails again where it is asked for, and is said there.
 */
export async function lookAhead(
  update: Update,
  botId: number,
  store: Pick<Store, 'articles'>,
): Promise<void> {
  const words = wordsToSearch(update, botId);
  if (!words) return;
  const { lookUp } = await loadSeldom();
  await lookUp(update, words, store).catch(() => {});
}

/** The words of a message that is no command, of one whose answers a press turns over, and those that a press accepts. */
function wordsToSearch({ message, callback_query: press }: Update, botId: number): string | undefined {
  if (message && wordsOf(message)) {
    const { words = '' } = addressedWords(message, botId) ?? {};
    return words.length > longestSearch || readCommand(words) ? undefined : words;
  }
  const action = press && 'data' in press && press.data ? decodeAction(press.data) : null;
  if (action?.type === 'search') return repliedText({ callbackQuery: press });
  return action?.type === 'search-offered' && press?.message ? offeredWords(press.message) : undefined;
}
