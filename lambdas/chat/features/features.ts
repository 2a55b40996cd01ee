import type { Bot } from 'grammy';
import { decodeAction } from '../../message/callback-data.ts';
import { renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { createActions } from './actions.ts';
import { createCommands } from './commands.ts';
import { answerSearch } from './search.ts';

/** Puts every feature on the bot: commands, buttons, and words to search for. */
export function addFeatures(bot: Bot<ChatContext>, services: ChatServices): void {
  const commands = createCommands(services);
  const actions = createActions(services);
  for (const [name, answer] of Object.entries(commands))
    bot.command(name, ctx => answer(ctx, ctx.match.trim()));

  bot.on('callback_query:data', async ctx => {
    const action = decodeAction(ctx.callbackQuery.data);
    if (action) await actions[action.type](ctx, action as never);
    else await ctx.toast(ctx.dictionary.failure.oldButton);
  });

  bot.on('message:text', async ctx => {
    const { text } = ctx.message;
    const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
    if (command) await answerUnknownCommand(ctx, command);
    else await answerSearch(ctx, services, text, 0);
  });

  bot.on('message', async ctx => {
    if (ctx.chat.type === 'private' && !isServiceMessage(ctx))
      await ctx.say({ ...renderPiece(ctx.dictionary.failure.onlyText), keyboard: [] });
  });
}

/** A group hears many commands that are for other bots: only what names us is ours. */
async function answerUnknownCommand(ctx: ChatContext, command: string): Promise<void> {
  const isForUs = ctx.chat?.type === 'private' || command.endsWith(`@${ctx.me.username}`);
  if (!isForUs) return;
  const known = shorten(command, 40);
  await ctx.say({ ...renderPiece(ctx.dictionary.failure.unknownCommand(known)), keyboard: [] });
}

/** "Somebody joined", "a message was pinned": nothing that wants an answer. */
const isServiceMessage = (ctx: ChatContext): boolean =>
  ctx.has([
    ':new_chat_members',
    ':left_chat_member',
    ':pinned_message',
    ':new_chat_title',
    ':new_chat_photo',
    ':group_chat_created',
    ':migrate_to_chat_id',
    ':migrate_from_chat_id',
    ':message_auto_delete_timer_changed',
  ]);
