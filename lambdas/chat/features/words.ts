import { localTime } from '../../delivery/local-time.ts';
import { renderPiece } from '../../message/message-builder.ts';
import type { AddressedWords } from '../addressed-words.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { lookUp } from '../find-articles.ts';
import { longestSearch } from '../longest-search.ts';
import { plainWords } from '../plain-words.ts';
import { readCategory } from '../read-category.ts';
import { readDigestWords } from '../read-digest-words.ts';
import { readSmallTalk } from '../read-small-talk.ts';
import type { Commands } from './commands.ts';
import { answerSearch } from './search.ts';

/**
 * Words that are no command: what people say to each other, a day, or words to search for. Whoever answers a message of ours
 * in a group may be talking to the others: what finds nothing is left alone there.
 */
export async function answerWords(
  ctx: ChatContext,
  services: ChatServices,
  commands: Commands,
  { words: text, name }: AddressedWords,
): Promise<void> {
  if (text === '' && name !== null) return commands.help(ctx, '');
  const isAnswered = isRestOfLong(ctx);
  notePart(ctx, text);
  if (isAnswered) return;
  const mayBeForOthers = ctx.chat?.type !== 'private' && name === null;
  if (text.length > longestSearch && mayBeForOthers) return;
  if (text.length > longestSearch)
    return ctx.say({ ...renderPiece(ctx.dictionary.search.tooLong), keyboard: [] }, { isAnswer: true });
  const said = readSmallTalk(text);
  if (said === 'thanks') return ctx.say({ ...renderPiece(ctx.dictionary.youAreWelcome), keyboard: [] });
  if (said) return commands[said](ctx, '');
  const [number] = /^\d{1,2}(?=[.)]?$)/.exec(plainWords(text)) ?? [];
  if (number) return ctx.say({ ...renderPiece(ctx.dictionary.search.numberIsButton(number)), keyboard: [] });
  if (namesDays(ctx, text) || (await namesOnlyCategory(ctx, services, text)))
    return commands.digest(ctx, text);
  await answerSearch(ctx, services, text, 0, { onlyFound: mayBeForOthers });
}

/** "Last Monday" or "education yesterday" and nothing else: what /digest would understand behind it. */
function namesDays({ settings, now, dictionary }: ChatContext, text: string): boolean {
  const wish = readDigestWords(text, localTime(now, settings.zone).day, dictionary);
  return wish.kind === 'days' || (wish.kind !== 'unknown' && wish.day !== null);
}

/** A category by a word that nobody writes: "World". The words have been looked up while the update was claimed. */
async function namesOnlyCategory(
  { update, dictionary }: ChatContext,
  { store }: ChatServices,
  text: string,
): Promise<boolean> {
  const category = readCategory(plainWords(text), dictionary);
  if (!category || category === 'all') return false;
  return (await lookUp(update, text, store)).every(found => found.length === 0);
}

/** Of a text that a client has split, the part that came last; `date` in Telegram's seconds. */
interface LongPart {
  readonly messageId: number;
  readonly date: number;
}

/**
 * By who wrote them where. Kept by this process alone: another may answer a part of its own, which is a line too many
 * and no more.
 */
const longParts = new Map<string, LongPart>();
const mostRemembered = 200;
/** Telegram's clients split at 4,096 units, or at a blank before them: what is shorter is a last part. */
const leastPart = 2_000;
/** Parts are sent at once; a person does not write anew that soon. */
const partsWithinSeconds = 3;

const writerOf = ({ chatAddress, from }: ChatContext): string => `${chatAddress} ${from?.id ?? ''}`;

/** Whether the part before it has been answered: by its id, for Telegram may bring that one again. */
function isRestOfLong(ctx: ChatContext): boolean {
  const last = longParts.get(writerOf(ctx));
  const { message_id = 0, date = 0 } = ctx.message ?? {};
  return last !== undefined && message_id > last.messageId && date - last.date <= partsWithinSeconds;
}

/** Remembers a part after which others may come. */
function notePart(ctx: ChatContext, { length }: string): void {
  const writer = writerOf(ctx);
  longParts.delete(writer);
  if (length < leastPart || !ctx.message) return;
  longParts.set(writer, { messageId: ctx.message.message_id, date: ctx.message.date });
  const [oldest] = longParts.keys();
  if (longParts.size > mostRemembered && oldest !== undefined) longParts.delete(oldest);
}
