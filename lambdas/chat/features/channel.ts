import { GrammyError } from 'grammy';
import { messageOptions } from '../../delivery/send-message.ts';
import type { ButtonAction } from '../../message/callback-data.ts';
import { renderPiece } from '../../message/message-builder.ts';
import type { ChatContext } from '../chat-context.ts';
import { isNotTaken } from '../send-again.ts';
import { startParameter } from '../start-link.ts';
import { mayChange } from './may-change.ts';

/**
 * A button below a post. The post is everybody's, so whoever wants to read on is led to a chat of their own; what no link
 * can do is done where it was pressed, for administrators.
 */
export async function answerPressInChannel(
  ctx: ChatContext,
  action: ButtonAction,
  act: () => Promise<void>,
): Promise<void> {
  const parameter = startParameter(action);
  if (parameter) return ctx.lead(`https://t.me/${await ctx.askName()}?start=${parameter}`);
  if (action.type === 'nothing' || (await mayChange(ctx))) await act();
}

/**
 * The bot has come into a channel: whoever brought it is told how to use it there, in the channel itself only where they
 * have never spoken to the bot, for its readers need not know.
 */
export async function greetChannel(ctx: ChatContext, title: string): Promise<void> {
  const message = { ...renderPiece(ctx.dictionary.start.inChannel(title)), keyboard: [] };
  try {
    if (ctx.from) await ctx.api.sendMessage(ctx.from.id, message.text, messageOptions(message));
  } catch (error) {
    if (!(error instanceof GrammyError) || isNotTaken(error)) throw error;
    await ctx.say(message);
  }
}
