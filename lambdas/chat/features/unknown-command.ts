import { localTime } from '../../delivery/local-time.ts';
import { encodeAction } from '../../message/callback-data.ts';
import type { Message } from '../../message/message.ts';
import { renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { nearestCommand } from '../nearest-command.ts';
import { readOtherCommand } from '../other-commands.ts';
import type { Command } from '../read-command.ts';
import { readDigestWords } from '../read-digest-words.ts';
import { readSmallTalk } from '../read-small-talk.ts';
import type { Commands } from './commands.ts';
import { answerSearch } from './search.ts';
import { showSubscription } from './subscribe.ts';

/** As much of a reader's words as fits the label of a button. */
const longestLabel = 32;

/**
 * A command that we do not have: "/ayuda", "/search treaty" and "/yesterday" are understood, for "/digset" a button does what was probably meant.
 * A group hears many commands that are for other bots: only what names us is ours.
 */
export async function answerUnknownCommand(
  ctx: ChatContext,
  services: ChatServices,
  commands: Commands,
  { name, bot, words }: Command,
): Promise<void> {
  if (ctx.chat?.type !== 'private' && bot === null) return;
  const other = readOtherCommand(name);
  if (other?.kind === 'search') return answerSearch(ctx, services, words, 0);
  if (other?.kind === 'subscription') return showSubscription(ctx);
  if (other) return commands.digest(ctx, other.words);
  const said = readSmallTalk(name);
  if (said && said !== 'thanks') return commands[said](ctx, words);
  const asWords = `${name.replaceAll('_', ' ')} ${words}`;
  if (namesDigest(ctx, asWords)) return commands.digest(ctx, asWords);
  await ctx.say(drawGuess(ctx, name, words), { isAnswer: true });
}

/** "/economy", "/yesterday", "/medio_ambiente ayer": what /digest understands behind it, and not only small words. */
function namesDigest({ settings, now, dictionary }: ChatContext, words: string): boolean {
  const wish = readDigestWords(words, localTime(now, settings.zone).day, dictionary);
  return wish.kind === 'wish' ? wish.category !== 'all' || wish.day !== null : wish.kind !== 'unknown';
}

function drawGuess({ dictionary: { failure } }: ChatContext, name: string, words: string): Message {
  const shown = shorten(`/${name}`, 40);
  const meant = nearestCommand(name);
  if (!meant) return { ...renderPiece(failure.unknownCommand(shown)), keyboard: [] };
  return {
    ...renderPiece(failure.misspeltCommand(shown, `/${meant}`)),
    keyboard: [
      [
        {
          label: shorten(`/${meant} ${words}`.trim(), longestLabel),
          data: encodeAction({ type: 'command', name: meant }),
        },
      ],
    ],
  };
}
