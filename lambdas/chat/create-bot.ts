import { Bot, GrammyError } from 'grammy';
import { messageOptions } from '../delivery/send-message.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import type { Message } from '../message/message.ts';
import { renderPiece } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import type { plainFetch } from '../platform/plain-fetch.ts';
import { parseChatAddress } from '../store/chat.ts';
import { interfaceLanguages } from '../text/language.ts';
import { addressOf, stateOf } from './answer-update.ts';
import { botOfToken } from './bot-of-token.ts';
import type { ChatContext, ChatServices, SayOptions } from './chat-context.ts';
import { addFeatures } from './features/features.ts';
import { guessSettings } from './guess-settings.ts';
import { createSendAgain, isNotTaken } from './send-again.ts';

export interface BotOptions {
  readonly token: string;
  /** Telegram's own unless given. */
  readonly apiRoot?: string;
  /** How it calls the Bot API. @default grammY's own way */
  readonly fetch?: typeof plainFetch;
}

/** The conversation: every feature, ready for `answerUpdate`. Opens no connection by itself. */
export function createBot(options: BotOptions, services: ChatServices): Bot<ChatContext> {
  const bot = new Bot<ChatContext>(options.token, {
    botInfo: botOfToken(options.token),
    client: {
      ...(options.apiRoot && { apiRoot: options.apiRoot }),
      // grammY's types are those of node-fetch, even where grammY/web asks for less.
      ...(options.fetch && { fetch: options.fetch as never }),
      timeoutSeconds: 20,
    },
  });
  const askName = nameOf(bot);
  bot.use(async (ctx, next) => {
    // A button of a message that was sent by way of another chat: nothing of ours, but the press is answered.
    if (!addressOf(ctx.update)) return answerPress(ctx, {});
    await prepare(ctx, services, askName);
    try {
      await next();
    } catch (error) {
      await apologise(ctx, error, services);
    }
    await answerPress(ctx, {});
  });
  bot.api.config.use(createSendAgain(services.clock));
  addFeatures(bot, services);
  return bot;
}

/** Asks Telegram for the bot's name, once; a failure is not remembered. */
function nameOf(bot: Bot<ChatContext>): () => Promise<string> {
  let name: Promise<string> | undefined;
  return () => {
    name ??= bot.api.getMe().then(
      ({ username }) => username,
      error => {
        name = undefined;
        throw error;
      },
    );
    return name;
  };
}

/** Puts beside the update what every feature needs. */
async function prepare(
  ctx: ChatContext,
  { clock, languages = interfaceLanguages }: ChatServices,
  askName: () => Promise<string>,
): Promise<void> {
  const state = stateOf(ctx.update);
  const settings = state.settings ?? guessSettings(ctx.from?.language_code, languages);
  Object.assign(ctx, {
    chatAddress: addressOf(ctx.update) ?? '',
    state,
    settings,
    languages,
    dictionary: await loadDictionary(settings.language),
    now: clock(),
    askName,
    say: (message: Message, how?: SayOptions) => say(ctx, message, how),
    show: (message: Message) => show(ctx, message),
    toast: (text: string) => note(ctx, text),
    alert: (text: string) => note(ctx, text, true),
    lead: (url: string) => answerPress(ctx, { url }),
  });
}

async function say(
  ctx: ChatContext,
  message: Message,
  { isAnswer = false, offer }: SayOptions = {},
): Promise<void> {
  const { chatId, topicId } = parseChatAddress(ctx.chatAddress);
  const replyTo = isAnswer ? readersMessage(ctx) : offer;
  await ctx.api.sendMessage(chatId, message.text, {
    ...messageOptions(message),
    ...(topicId !== undefined && { message_thread_id: topicId }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
  });
}

/** What the reader wrote, be it that a button below the answer to it was pressed. */
function readersMessage({ message, channelPost, callbackQuery }: ChatContext): number | undefined {
  const pressed = callbackQuery?.message;
  const replied = pressed && 'reply_to_message' in pressed ? pressed.reply_to_message : undefined;
  return message?.message_id ?? channelPost?.message_id ?? replied?.message_id;
}

async function show(ctx: ChatContext, message: Message): Promise<void> {
  const pressed = ctx.callbackQuery?.message;
  // Telegram gives date 0 to a message that is too old to be seen by bots.
  if (!pressed || pressed.date === 0) return say(ctx, message);
  try {
    await ctx.api.editMessageText(pressed.chat.id, pressed.message_id, message.text, messageOptions(message));
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    // The same button twice; the message already shows it.
    if (error.description.includes('message is not modified')) return;
    await say(ctx, message);
  }
}

/** https://core.telegram.org/bots/api#answercallbackquery */
const maxNoteLength = 200;

/** Presses that have been answered; Telegram lets one be answered once. */
const answered = new WeakSet<ChatContext>();

type PressAnswer = Parameters<ChatContext['answerCallbackQuery']>[0] & object;

async function note(ctx: ChatContext, text: string, isAlert = false): Promise<void> {
  if (!ctx.callbackQuery) return say(ctx, { ...renderPiece(text), keyboard: [] });
  await answerPress(ctx, { text: shorten(text, maxNoteLength), ...(isAlert && { show_alert: true }) });
}

/** What no feature answered is answered without words, so that the button stops turning. */
async function answerPress(ctx: ChatContext, answer: PressAnswer): Promise<void> {
  if (!ctx.callbackQuery || answered.has(ctx)) return;
  answered.add(ctx);
  try {
    await ctx.answerCallbackQuery(answer);
  } catch (error) {
    // Older than Telegram waits for; the message has been changed all the same.
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

/**
 * Tells the reader that something broke. Where even that cannot be said, because the network or Telegram is down
 * or asks for patience, the error goes on, the update stays unanswered, and Telegram brings it again.
 */
async function apologise(ctx: ChatContext, error: unknown, { log }: ChatServices): Promise<void> {
  if (isNotTaken(error)) throw error;
  log.error('update-failed', error, { updateId: ctx.update.update_id });
  const { general } = ctx.dictionary.failure;
  try {
    await note(ctx, general);
  } catch (second) {
    if (!(second instanceof GrammyError) || isNotTaken(second)) throw error;
  }
}
