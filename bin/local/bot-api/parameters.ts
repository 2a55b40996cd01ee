import type { ReplyParameters } from '@grammyjs/types';
import { badRequest } from './bot-api-error.ts';
import type { Reader } from './methods/method.ts';
import type { Payload } from './payload.ts';

/** Forms carry everything as text; an empty text stands for an absent parameter there. */
const isAbsent = (raw: unknown) => raw === undefined || raw === null || raw === '';

export const text: Reader<string> = (raw, name) => {
  if (isAbsent(raw)) return '';
  if (typeof raw === 'object') throw badRequest(`field "${name}" must be of type String`);
  return String(raw);
};

export const integer: Reader<number> = (raw, name) => {
  const value = typeof raw === 'string' && /^\s*[+-]?\d+\s*$/.test(raw) ? Number(raw) : raw;
  if (!Number.isSafeInteger(value)) throw badRequest(`field "${name}" must be of type Number`);
  return Number(value);
};

export const boolean: Reader<boolean> = raw =>
  typeof raw === 'boolean' ? raw : ['true', 'yes', '1'].includes(String(raw ?? '').toLowerCase());

/** A parameter that may be absent. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (raw, name) =>
    isAbsent(raw) ? undefined : reader(raw, name);

/** '' stands for none: Telegram looks at the text of a message before it looks for the chat. */
export const chatId: Reader<number | string> = raw =>
  isAbsent(raw) ? '' : /^-?\d+$/.test(String(raw)) ? Number(raw) : String(raw);

/** 0 stands for none: each method has its own words for a message that it does not find. */
export const messageId: Reader<number> = (raw, name) => (isAbsent(raw) ? 0 : integer(raw, name));

export const userId: Reader<number> = (raw, name) => {
  if (isAbsent(raw)) throw badRequest('invalid user_id specified');
  return integer(raw, name);
};

/** JSON as it is, or as text in a form; its shape is for the caller to check. */
export const json: Reader<unknown> = (raw, name) => {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw);
  } catch {
    throw badRequest(`can't parse ${name.replaceAll('_', ' ')} JSON object`);
  }
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose own shape Telegram takes leniently. */
export const object: Reader<Readonly<Record<string, unknown>>> = (raw, name) => {
  const value = json(raw, name);
  if (!isObject(value)) throw badRequest(`object expected as "${name}"`);
  return value;
};

/** Telegram's own words; an answer to a message in another chat is not among what the stand-in knows. */
export const replyParameters: Reader<ReplyParameters> = (raw, name) => {
  const { message_id, allow_sending_without_reply, chat_id, ...others } = object(raw, name);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || chat_id !== undefined)
    throw badRequest(`the stand-in does not know "${unknown ?? 'chat_id'}" in reply_parameters`);
  return {
    message_id: messageId(message_id, 'message_id'),
    allow_sending_without_reply: boolean(allow_sending_without_reply, 'allow_sending_without_reply'),
  };
};

/** Markup is easily broken by a paper's own signs, so this project never sends any. */
export const noParseMode: Reader<undefined> = raw => {
  if (!isAbsent(raw))
    throw badRequest('the stand-in refuses parse_mode: this bot builds entities, never markup');
  return undefined;
};

/**
 * Reads every parameter of a call with its reader.
 * Telegram ignores parameters that it does not know; the stand-in names them, because they are mistakes.
 */
export function readParameters(
  method: string,
  readers: Readonly<Record<string, Reader<unknown>>>,
  payload: Payload,
): Readonly<Record<string, unknown>> {
  for (const [name, value] of Object.entries(payload))
    if (value !== undefined && readers[name] === undefined)
      throw badRequest(`the stand-in does not know the parameter "${name}" of ${method}`);
  return Object.fromEntries(
    Object.entries(readers)
      .map(([name, read]) => [name, read(payload[name], name)] as const)
      .filter(([, value]) => value !== undefined),
  );
}
