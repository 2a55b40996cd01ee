import type { MessageEntity } from '@grammyjs/types';
import { inTelegramOrder } from './in-telegram-order.ts';

type Detected = Extract<
  MessageEntity.CommonMessageEntity['type'],
  'bot_command' | 'url' | 'email' | 'mention' | 'hashtag'
>;

/** What the server marks by itself in every text, a bot's or a person's; what comes first wins where two overlap. */
const patterns = {
  url: /(?<![\p{L}\p{N}_@/])(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,:;!?)\]}»”’]/giu,
  email: /(?<![\p{L}\p{N}_.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+(?![\p{L}\p{N}_])/gu,
  bot_command: /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu,
  mention: /(?<![\p{L}\p{N}_@])@[A-Za-z0-9_]{3,32}(?![\p{L}\p{N}_])/gu,
  hashtag: /(?<![\p{L}\p{N}_#])#(?=[^\s]*\p{L})[\p{L}\p{M}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu,
} satisfies Record<Detected, RegExp>;

/** Inside of these nothing is marked. */
const opaque = ['code', 'pre', 'text_link', 'text_mention', 'date_time', ...Object.keys(patterns)];

/** The given entities and those that Telegram finds by itself, in Telegram's order. */
export function detectEntities(text: string, given: readonly MessageEntity[]): readonly MessageEntity[] {
  const taken = given.filter(({ type }) => opaque.includes(type));
  const found: MessageEntity[] = [];
  for (const [type, pattern] of Object.entries(patterns) as [Detected, RegExp][])
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (![...taken, ...found].some(other => overlap(other, entity))) found.push(entity);
    }
  return inTelegramOrder([...given, ...found]);
}

const overlap = (a: MessageEntity, b: MessageEntity) =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;
