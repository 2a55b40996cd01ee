import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import type { Reader } from '../methods/method.ts';
import { isObject, json } from '../parameters.ts';
import { checkLink } from './url.ts';

/** Telegram takes up to 100 buttons; a row of more than 8 it shows cut or wrapped, so the stand-in refuses it. */
const maxButtons = 100;
const maxInRow = 8;
/** https://core.telegram.org/bots/api#inlinekeyboardbutton, in bytes of UTF-8. */
const maxCallbackDataBytes = 64;
/** https://core.telegram.org/bots/api#copytextbutton */
const maxCopiedLength = 256;

/** The kinds of buttons that this bot may use: each returns what Telegram keeps of its value. */
const kinds: Readonly<Record<string, (value: unknown) => unknown>> = {
  callback_data: value => {
    const data = textOf('callback_data', value);
    if (data === '') throw unreadable('Text buttons are unallowed in the inline keyboard');
    if (Buffer.byteLength(data) > maxCallbackDataBytes) throw badRequest('BUTTON_DATA_INVALID');
    return data;
  },
  url: value => {
    const link = checkLink(textOf('url', value));
    if ('fault' in link) throw badRequest(`inline keyboard button ${link.fault}`);
    if (URL.parse(link.url) === null) throw badRequest('BUTTON_URL_INVALID');
    return link.url;
  },
  switch_inline_query_current_chat: value => textOf('switch_inline_query_current_chat', value),
  copy_text: value => {
    const text = textOf('text', isObject(value) ? value.text : undefined);
    if (text === '' || text.length > maxCopiedLength) throw badRequest('BUTTON_COPY_TEXT_INVALID');
    return { text };
  },
};
/** Looks, not kinds. */
const decorations = ['text', 'style'];

const unreadable = (reason: string) => badRequest(`can't parse inline keyboard button: ${reason}`);

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string') throw unreadable(`Field "${name}" must be of type String`);
  return value;
}

/** The keyboard under a message. */
export const inlineKeyboard: Reader<InlineKeyboardMarkup> = (raw, name) => {
  const { inline_keyboard: rows } = markupOf(raw, name);
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  const keyboard = rows.map(row => row.map(readButton)).filter(row => row.length > 0);
  if (keyboard.flat().length > maxButtons) throw badRequest('reply markup is too long');
  if (keyboard.some(row => row.length > maxInRow))
    throw badRequest(`the stand-in refuses more than ${maxInRow} buttons in a row of the inline keyboard`);
  return { inline_keyboard: keyboard };
};

function readButton(value: unknown): InlineKeyboardButton {
  if (!isObject(value)) throw unreadable('InlineKeyboardButton must be an Object');
  if (value.text === undefined) throw unreadable('Can\'t find field "text"');
  const text = textOf('text', value.text);
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  const [kind, ...others] = Object.keys(value).filter(key => !decorations.includes(key));
  if (kind === undefined) throw unreadable('Text buttons are unallowed in the inline keyboard');
  const read = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (read === undefined || others.length > 0)
    throw badRequest(`the stand-in does not know a button with ${[kind, ...others].join(' and ')}`);
  return { ...value, [kind]: read(value[kind]) } as unknown as InlineKeyboardButton;
}

function markupOf(raw: unknown, name: string) {
  const markup = json(raw, name);
  if (!isObject(markup)) throw badRequest('object expected as reply markup');
  return markup;
}

type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** Any markup that a new message may carry. */
export const replyMarkup: Reader<ReplyMarkup> = (raw, name) => {
  const markup = markupOf(raw, name);
  if ('inline_keyboard' in markup) return inlineKeyboard(markup, name);
  if (markup.remove_keyboard === true) return { remove_keyboard: true };
  if (markup.force_reply === true) return { force_reply: true };
  throw badRequest('the stand-in knows no reply keyboards, only inline ones');
};
