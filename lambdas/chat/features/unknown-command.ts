import { encodeAction } from '../../message/callback-data.ts';
import type { Message } from '../../message/message.ts';
import { renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { ChatContext } from '../chat-context.ts';
import { nearestCommand } from '../nearest-command.ts';
import type { Command } from '../read-command.ts';
import { readSmallTalk } from '../read-small-talk.ts';
import type { Commands } from './commands.ts';

/** As much of a reader's words as fits the label of a button. */
const longestLabel = 32;

/**
 * A command that we do not have: "/ayuda" is understood, for "/digset" a button does what was probably meant.
 * A group hears many commands that are for other bots: only what names us is ours.
 */
export async function answerUnknownCommand(
  ctx: ChatContext,
  commands: Commands,
  { name, bot, words }: Command,
): Promise<void> {
  if (ctx.chat?.type !== 'private' && bot === null) return;
  const said = readSmallTalk(name);
  if (said && said !== 'thanks') return commands[said](ctx, words);
  await ctx.say(drawGuess(ctx, name, words), { isAnswer: true });
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
