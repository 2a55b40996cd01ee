import type { MessageEntity } from '@grammyjs/types';

/** Lower comes first where two entities cover the same text (TDLib's get_type_priority). */
const priorities = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  text_link: 49,
  text_mention: 49,
  mention: 50,
  hashtag: 50,
  cashtag: 50,
  bot_command: 50,
  url: 50,
  email: 50,
  phone_number: 50,
  date_time: 50,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
} as const satisfies Record<MessageEntity['type'], number>;

/** Entities from the first to the last, what contains before what is contained. */
export const inTelegramOrder = (entities: readonly MessageEntity[]): readonly MessageEntity[] =>
  entities.toSorted(
    (a, b) => a.offset - b.offset || b.length - a.length || priorities[a.type] - priorities[b.type],
  );
