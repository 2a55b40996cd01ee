import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import type { Reader } from '../methods/method.ts';
import { integer, isObject, json } from '../parameters.ts';
import { isLinkUrl } from './url.ts';

type EntityType = MessageEntity['type'];

/** https://core.telegram.org/bots/api#sendmessage: Telegram drops those beyond; the stand-in refuses them. */
const maxEntities = 100;

/** What an entity of each type may contain: 'all', 'none', or all but quotations. */
const contains = {
  bold: 'all-but-quotations',
  italic: 'all-but-quotations',
  underline: 'all-but-quotations',
  strikethrough: 'all-but-quotations',
  spoiler: 'all-but-quotations',
  blockquote: 'all-but-quotations',
  expandable_blockquote: 'all-but-quotations',
  text_link: 'all-but-links',
  text_mention: 'all-but-links',
  code: 'none',
  pre: 'none',
  custom_emoji: 'none',
  date_time: 'all-but-links',
  mention: 'all-but-links',
  hashtag: 'all-but-links',
  cashtag: 'all-but-links',
  bot_command: 'all-but-links',
  url: 'all-but-links',
  email: 'all-but-links',
  phone_number: 'all-but-links',
} as const satisfies Record<EntityType, string>;

const quotations: readonly EntityType[] = ['blockquote', 'expandable_blockquote'];
const links: readonly EntityType[] = [
  ...(['text_link', 'text_mention', 'date_time', 'mention', 'hashtag', 'cashtag'] as const),
  ...(['bot_command', 'url', 'email', 'phone_number'] as const),
];

/** The list of entities as a bot gives it, its shape checked; its place in a text is checked by `checkEntities`. */
export const entityList: Reader<MessageEntity[]> = (raw, name) => {
  const list = json(raw, name);
  if (!Array.isArray(list)) throw badRequest("can't parse entities JSON object");
  return list.map(readEntity);
};

function readEntity(value: unknown): MessageEntity {
  if (!isObject(value)) throw badRequest("can't parse MessageEntity: expected an Object");
  const { type, offset, length } = value;
  if (typeof type !== 'string' || !Object.hasOwn(contains, type))
    throw badRequest(`can't parse MessageEntity: unsupported type ${JSON.stringify(type)}`);
  integer(offset, 'offset');
  integer(length, 'length');
  if (type === 'text_link' && (typeof value.url !== 'string' || !isLinkUrl(value.url)))
    throw badRequest(`can't parse MessageEntity: "${value.url}" is no URL for a text_link`);
  return value as unknown as MessageEntity;
}

/** Refuses entities that Telegram would drop, cut or refuse; returns them in Telegram's order. */
export function checkEntities(text: string, entities: readonly MessageEntity[]): readonly MessageEntity[] {
  if (entities.length > maxEntities) throw badRequest('ENTITIES_TOO_LONG');
  for (const entity of entities) checkPlace(text, entity);
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  checkNesting(sorted);
  return sorted;
}

function checkPlace(text: string, { offset, length }: MessageEntity) {
  const end = offset + length;
  if (offset < 0 || length <= 0 || end > text.length) throw badRequest('ENTITY_BOUNDS_INVALID');
  if (splitsPair(text, offset))
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, offset)}`,
    );
  if (splitsPair(text, end))
    throw badRequest(`entity ends in a middle of a UTF-16 symbol at byte offset ${byteOffset(text, end)}`);
}

const byteOffset = (text: string, position: number) => Buffer.byteLength(text.slice(0, position - 1));

const splitsPair = (text: string, position: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(position - 1, position + 1));

/** https://core.telegram.org/bots/api#formatting-options: entities must not overlap but by nesting. */
function checkNesting(sorted: readonly MessageEntity[]) {
  const open: MessageEntity[] = [];
  for (const entity of sorted) {
    while (open.length > 0 && endOf(open.at(-1)) <= entity.offset) open.pop();
    for (const outer of open) checkPair(outer, entity);
    open.push(entity);
  }
}

const endOf = (entity: MessageEntity | undefined) => (entity ? entity.offset + entity.length : 0);

function checkPair(outer: MessageEntity, inner: MessageEntity) {
  if (endOf(inner) > endOf(outer)) throw badRequest(`entities ${outer.type} and ${inner.type} overlap`);
  if (!mayContain(outer.type, inner.type))
    throw badRequest(`entity ${inner.type} can't be nested in ${outer.type}`);
}

function mayContain(outer: EntityType, inner: EntityType) {
  if (outer === inner || quotations.includes(inner)) return false;
  if (inner === 'code' || inner === 'pre') return quotations.includes(outer);
  if (contains[outer] === 'none') return false;
  return contains[outer] === 'all-but-quotations' || !links.includes(inner);
}
