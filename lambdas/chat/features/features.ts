import type { ChatMember } from '@grammyjs/types';
import type { Bot } from 'grammy';
import { decodeAction } from '../../message/callback-data.ts';
import { cleanText } from '../../message/clean-text.ts';
import { commandNames } from '../../message/locales/dictionary.ts';
import { renderPiece } from '../../message/message-builder.ts';
import { chatAddress } from '../../store/chat.ts';
import { addressedWords } from '../addressed-words.ts';
import { isRestOfAlbum, noteAlbum } from '../album.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { type Command, readCommand } from '../read-command.ts';
import { readStartParameter } from '../start-link.ts';
import { wordsOf } from '../words-of.ts';
import { createActions } from './actions.ts';
import { createCommands } from './commands.ts';
import { loadSeldom } from './load-seldom.ts';

/** Puts every feature on the bot: commands, buttons, and words to search for. */
export function addFeatures(bot: Bot<ChatContext>, services: ChatServices): void {
  const commands = createCommands(services);
  const actions = createActions(services, commands);
  bot.on('callback_query:data', async ctx => {
    const action = decodeAction(ctx.callbackQuery.data);
    if (!action) return ctx.toast(ctx.dictionary.failure.oldButton);
    const act = () => actions[action.type](ctx, action as never);
    if (ctx.chat?.type === 'channel') await (await loadSeldom()).answerPressInChannel(ctx, action, act);
    else await act();
  });

  // What the group chose goes with it. Nothing is said: nobody is left to read it here, and nobody asked there.
  bot.on('message:migrate_to_chat_id', ctx =>
    services.store.chats.move(ctx.chatAddress, chatAddress(ctx.message.migrate_to_chat_id), services.clock()),
  );

  bot.on('my_chat_member', async ctx => {
    const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
    if (chat.type === 'private' || !isGone(before) || !isThere(now)) return;
    if (chat.type === 'channel') return (await loadSeldom()).greetChannel(ctx, chat.title);
    const { greeting, inGroup } = ctx.dictionary.start;
    await ctx.say({ ...renderPiece([greeting, '\n\n', inGroup]), keyboard: [] });
  });

  // Of what is posted in a channel only commands are meant for us; its readers' talk about it is a group's.
  bot.on(['channel_post:text', 'channel_post:caption'], async ctx => {
    const command = readCommand(cleanText(wordsOf(ctx.channelPost)));
    if (command) await answerCommand(ctx, command);
  });

  bot.on(['message:text', 'message:caption'], async ctx => {
    // A post of the channel that the group discusses: it was answered in the channel.
    if (ctx.message.is_automatic_forward) return;
    noteAlbum(ctx.message);
    const command = readCommand(cleanText(wordsOf(ctx.message)));
    if (!command) {
      const said = addressedWords(ctx.message, ctx.me.id);
      if (!said || (said.name !== null && !(await isOurs(ctx, said.name)))) return;
      return (await loadSeldom()).answerWords(ctx, services, commands, said);
    }
    await answerCommand(ctx, command);
  });

  bot.on('message', async ctx => {
    if (ctx.chat.type !== 'private' || isServiceMessage(ctx) || isRestOfAlbum(ctx.message)) return;
    noteAlbum(ctx.message);
    await ctx.say({ ...renderPiece(ctx.dictionary.failure.onlyText), keyboard: [] });
  });

  async function answerCommand(ctx: ChatContext, command: Command): Promise<void> {
    if (command.bot !== null && !(await isOurs(ctx, command.bot))) return;
    const linked = command.name === 'start' ? readStartParameter(command.words) : null;
    if (linked) return actions[linked.type](ctx, linked as never);
    const answer = commandNames.find(name => name === command.name);
    if (answer) await commands[answer](ctx, command.words);
    else if (!(await answerToOwner(ctx, services, command)))
      await (await loadSeldom()).answerUnknownCommand(ctx, services, commands, command);
  }
}

/** Whether a bot's name, in lower case, is this one's. */
const isOurs = async (ctx: ChatContext, name: string): Promise<boolean> =>
  name === (await ctx.askName()).toLowerCase();

const isGone = ({ status }: ChatMember): boolean => status === 'left' || status === 'kicked';
/** A bot that is restricted may read, and perhaps not write: it does not try. */
const isThere = ({ status }: ChatMember): boolean => status === 'member' || status === 'administrator';

/** True for a command that only the owner has, in the owner's chat. */
async function answerToOwner(
  ctx: ChatContext,
  services: ChatServices,
  { name, words }: Command,
): Promise<boolean> {
  if (ctx.chatAddress !== services.ownerChatId) return false;
  const { answerOwner, isOwnerCommand } = await loadSeldom();
  if (!isOwnerCommand(name)) return false;
  await answerOwner(ctx, services, name, words);
  return true;
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
    ':migrate_from_chat_id',
    ':message_auto_delete_timer_changed',
    ':chat_background_set',
    ':write_access_allowed',
  ]);
