import type { MessageEntity } from '@grammyjs/types';

/** A text with what stands out in it; offsets and lengths in UTF-16 units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

// As TDLib does it (clean_input_string): control characters become spaces, and carriage returns, line and
// paragraph separators, bidi embeddings and overrides, and marks that strike through whole lines go.
const spaced = /[\0-\x09\x0b\x0c\x0e-\x1f]/u;
const dropped = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/u;

/** The text as Telegram keeps it, cleaned and trimmed, and the entities moved along with it. */
export function cleanText({ text, entities }: FormattedText): FormattedText {
  let cleaned = '';
  const positions: number[] = [];
  for (const unit of text.split('')) {
    positions.push(cleaned.length);
    if (!dropped.test(unit)) cleaned += spaced.test(unit) ? ' ' : unit;
  }
  positions.push(cleaned.length);

  const trimmed = cleaned.trim();
  const start = cleaned.length - cleaned.trimStart().length;
  const place = (position: number) =>
    Math.min(Math.max((positions[position] ?? cleaned.length) - start, 0), trimmed.length);
  const moved = entities.map(entity => {
    const offset = place(entity.offset);
    return { ...entity, offset, length: place(entity.offset + entity.length) - offset };
  });
  return { text: trimmed, entities: moved.filter(entity => entity.length > 0) };
}
