import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import type { Reader } from '../methods/method.ts';
import { isObject, object } from '../parameters.ts';
import { isLinkUrl } from './url.ts';

/** Telegram takes up to 100 buttons, 8 a row; it cuts a wider row, the stand-in refuses it. */
const maxButtons = 100;
const maxInRow = 8;
/** https://core.telegram.org/bots/api#inlinekeyboardbutton, in bytes of UTF-8. */
const maxCallbackDataBytes = 64;

type ButtonCheck = (value: unknown) => void;

/** The kinds of buttons that this bot uses; the others are refused by name. */
const kinds: Readonly<Record<string, ButtonCheck>> = {
  callback_data: data => {
    const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0;
    if (bytes < 1 || bytes > maxCallbackDataBytes) throw badRequest('BUTTON_DATA_INVALID');
  },
  url: url => {
    if (typeof url !== 'string' || !isLinkUrl(url)) throw badRequest('BUTTON_URL_INVALID');
  },
  switch_inline_query_current_chat: isText('switch_inline_query_current_chat'),
  copy_text: value => {
    const text = isObject(value) ? value.text : undefined;
    if (typeof text !== 'string' || text.length < 1 || text.length > 256)
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
  },
};
/** Looks, not kinds. */
const decorations = ['text', 'style'];

/** The keyboard under a message. */
export const inlineKeyboard: Reader<InlineKeyboardMarkup> = (raw, name) => {
  const { inline_keyboard: rows } = object(raw, name);
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  if (rows.some(row => row.length > maxInRow))
    throw badRequest('too many buttons in a row of the inline keyboard');
  if (rows.flat().length > maxButtons) throw badRequest('reply markup is too long');
  return { inline_keyboard: rows.filter(row => row.length > 0).map(row => row.map(readButton)) };
};

function readButton(value: unknown): InlineKeyboardButton {
  if (!isObject(value))
    throw badRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object");
  if (typeof value.text !== 'string' || value.text.trim() === '')
    throw badRequest("can't parse inline keyboard button: text of the button must be non-empty");
  const [kind, ...others] = Object.keys(value).filter(key => !decorations.includes(key));
  if (kind === undefined) throw badRequest('text buttons are unallowed in the inline keyboard');
  const check = kinds[kind];
  if (check === undefined || others.length > 0)
    throw badRequest(`the stand-in does not know a button with ${[kind, ...others].join(' and ')}`);
  check(value[kind]);
  return value as unknown as InlineKeyboardButton;
}

function isText(name: string): ButtonCheck {
  return value => {
    if (typeof value !== 'string') throw badRequest(`field "${name}" must be of type String`);
  };
}

type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** Any markup that a new message may carry. */
export const replyMarkup: Reader<ReplyMarkup> = (raw, name) => {
  const markup = object(raw, name);
  if ('inline_keyboard' in markup) return inlineKeyboard(markup, name);
  if (markup.remove_keyboard === true) return { remove_keyboard: true };
  if (markup.force_reply === true) return { force_reply: true };
  throw badRequest('the stand-in knows no reply keyboards, only inline ones');
};
