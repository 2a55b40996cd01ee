import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import type { Reader } from '../methods/method.ts';
import { isObject, json } from '../parameters.ts';
import { endOf } from './clean-text.ts';
import { inTelegramOrder } from './in-telegram-order.ts';
import { checkLink } from './url.ts';

type EntityType = MessageEntity['type'];

/** https://core.telegram.org/bots/api#sendmessage: Telegram drops those beyond; the stand-in refuses them. */
const maxEntities = 100;

/** How an entity nests (https://core.telegram.org/bots/api#formatting-options); null: found by Telegram itself. */
const nesting = {
  bold: 'style',
  italic: 'style',
  underline: 'style',
  strikethrough: 'style',
  spoiler: 'style',
  blockquote: 'quotation',
  expandable_blockquote: 'quotation',
  code: 'literal',
  pre: 'literal',
  text_link: 'link',
  text_mention: 'link',
  custom_emoji: 'link',
  date_time: 'link',
  mention: null,
  hashtag: null,
  cashtag: null,
  bot_command: null,
  url: null,
  email: null,
  phone_number: null,
} as const satisfies Record<EntityType, string | null>;

type Nesting = NonNullable<(typeof nesting)[EntityType]>;

/** What may lie inside of what. */
const mayContain: Readonly<Record<Nesting, readonly Nesting[]>> = {
  style: ['style', 'quotation', 'link'],
  quotation: ['style', 'literal', 'link'],
  literal: [],
  link: ['style'],
};

/** A bot's list of entities, their shape checked; those that Telegram finds by itself are left out, as it does. */
export const entityList: Reader<MessageEntity[]> = (raw, name) => {
  const list = json(raw, name);
  return Array.isArray(list) ? list.map(readEntity).filter(({ type }) => nesting[type] !== null) : [];
};

function readEntity(value: unknown): MessageEntity {
  if (!isObject(value)) throw unreadable('expected an Object');
  for (const name of ['offset', 'length']) {
    if (value[name] === undefined) throw unreadable(`Can't find field "${name}"`);
    if (!Number.isInteger(value[name])) throw unreadable(`Field "${name}" must be a Number`);
  }
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(nesting, type))
    throw unreadable('Unsupported type specified');
  if (type === 'text_link') return { ...value, url: linkOf(value.url) } as MessageEntity;
  return value as unknown as MessageEntity;
}

const unreadable = (reason: string) => badRequest(`can't parse MessageEntity: ${reason}`);

/** Telegram shows a link that it does not take as plain text; the stand-in says so. */
function linkOf(url: unknown): string {
  if (typeof url !== 'string') throw unreadable('Field "url" must be of type String');
  const link = checkLink(url);
  if ('fault' in link) throw unreadable(link.fault);
  return link.url;
}

/** Refuses entities that Telegram refuses, drops or cuts; returns them in Telegram's order. */
export function checkEntities(text: string, entities: readonly MessageEntity[]): readonly MessageEntity[] {
  if (entities.length > maxEntities) throw badRequest('ENTITIES_TOO_LONG');
  for (const entity of entities) checkPlace(text, entity);
  const sorted = inTelegramOrder(entities);
  checkNesting(sorted);
  return sorted;
}

function checkPlace(text: string, entity: MessageEntity) {
  const { offset, length } = entity;
  const end = endOf(entity);
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length <= 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset >= text.length)
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  const named = `entity beginning at UTF-16 offset ${offset}`;
  if (end > text.length) throw badRequest(`${named} ends after the end of the text at UTF-16 offset ${end}`);
  if (splitsPair(text, offset))
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${byteAfter(text, offset)}`,
    );
  if (splitsPair(text, end))
    throw badRequest(`${named} ends in a middle of a UTF-16 symbol at byte offset ${byteAfter(text, end)}`);
}

const splitsPair = (text: string, position: number) => (text.codePointAt(position - 1) ?? 0) > 0xffff;

/** TDLib notices at the character that follows. */
const byteAfter = (text: string, position: number) => Buffer.byteLength(text.slice(0, position + 1));

/** Two entities have either nothing in common, or one lies in the other and may do so. */
function checkNesting(sorted: readonly MessageEntity[]) {
  let open: MessageEntity[] = [];
  for (const entity of sorted) {
    open = open.filter(outer => endOf(outer) > entity.offset);
    for (const outer of open) checkPair(outer, entity);
    open.push(entity);
  }
}

function checkPair(outer: MessageEntity, inner: MessageEntity) {
  if (endOf(inner) > endOf(outer))
    throw badRequest(`the stand-in refuses entities that overlap: ${nameOf(outer)} and ${nameOf(inner)}`);
  if (!fits(outer, inner))
    throw badRequest(
      `the stand-in refuses a ${nameOf(inner)} in a ${nameOf(outer)}: Telegram would drop one`,
    );
}

function fits(outer: MessageEntity, inner: MessageEntity) {
  const [holder, held] = [nesting[outer.type], nesting[inner.type]];
  return holder !== null && held !== null && mayContain[holder].includes(held);
}

const nameOf = ({ type, offset, length }: MessageEntity) => `${type} (${offset}, ${length})`;
