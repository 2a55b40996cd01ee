import type { Update } from '@grammyjs/types';
import { decodeAction } from '../message/callback-data.ts';
import { cleanText } from '../message/clean-text.ts';
import { commandNames } from '../message/locales/dictionary.ts';
import type { Store } from '../store/store.ts';
import { addressedWords } from './addressed-words.ts';
import { loadSeldom } from './features/load-seldom.ts';
import { longestSearch } from './longest-search.ts';
import { offeredWords } from './offered-words.ts';
import { type Command, readCommand } from './read-command.ts';
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
  const asked = askedFor(update, botId);
  if (!asked) return;
  const { lookUp, readOtherCommand } = await loadSeldom();
  const isSearch = typeof asked === 'string' || readOtherCommand(asked.name)?.kind === 'search';
  const words = typeof asked === 'string' ? asked : asked.words;
  if (isSearch && words && words.length <= longestSearch) await lookUp(update, words, store).catch(() => {});
}

/**
 * The words of a message that is no command, of one whose answers a press turns over, and those that a press accepts; or a
 * command that is not ours by its name, which may be "/search".
 */
function askedFor(
  { message, channel_post: post, callback_query: press }: Update,
  botId: number,
): string | Command | undefined {
  const said = message ?? post;
  if (said && wordsOf(said)) {
    const command = readCommand(cleanText(wordsOf(said)));
    if (command) return commandNames.some(name => name === command.name) ? undefined : command;
    return message && addressedWords(message, botId)?.words;
  }
  const action = press && 'data' in press && press.data ? decodeAction(press.data) : null;
  if (action?.type === 'search') return repliedText({ callbackQuery: press });
  return action?.type === 'search-offered' && press?.message ? offeredWords(press.message) : undefined;
}
