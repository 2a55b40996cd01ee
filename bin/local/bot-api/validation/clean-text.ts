import type { MessageEntity } from '@grammyjs/types';

/** A text with what stands out in it; offsets and lengths in UTF-16 units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

// As TDLib does it (clean_input_string): control characters become spaces; carriage returns, separators of lines
// and paragraphs, bidi embeddings and overrides, and marks that run through lines above and below go.
const spaced = /[\0-\x09\x0b\x0c\x0e-\x1f]/g;
const dropped = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/g;
/** Of several marks of direction in a row only the last counts; Telegram makes the others invisible ones. */
const directionMarks = /[\u200e\u200f]+(?=[\u200e\u200f])/g;

/** These keep their spaces, as they lead somewhere. */
const hidden: readonly MessageEntity['type'][] = ['text_link', 'text_mention'];

/** The text as Telegram keeps it, cleaned and trimmed, and the entities moved along with it. */
export function cleanText({ text, entities }: FormattedText): FormattedText {
  const cleaned = withoutDropped(text)
    .replaceAll(spaced, ' ')
    .replaceAll(directionMarks, run => '\u200c'.repeat(run.length));
  const start = cleaned.search(/[^ \n]/);
  if (start === -1) return { text: '', entities: [] };
  const trimmed = cleaned.slice(start).replace(/[ \n]+$/, '');
  const place = (position: number) =>
    Math.min(Math.max(withoutDropped(text.slice(0, position)).length - start, 0), trimmed.length);
  const moved = entities.map(entity => {
    const offset = place(entity.offset);
    return withoutLeadingSpace(trimmed, { ...entity, offset, length: place(endOf(entity)) - offset });
  });
  return { text: trimmed, entities: moved.filter(entity => entity.length > 0) };
}

const withoutDropped = (text: string) => text.replaceAll(dropped, '');

/** Where an entity ends, in UTF-16 units. */
export const endOf = ({ offset, length }: MessageEntity) => offset + length;

function withoutLeadingSpace(text: string, entity: MessageEntity): MessageEntity {
  if (hidden.includes(entity.type)) return entity;
  const inside = text.slice(entity.offset, endOf(entity));
  const spaces = inside.length - inside.replace(/^[ \n]+/, '').length;
  return { ...entity, offset: entity.offset + spaces, length: entity.length - spaces };
}

/** Whether nothing of a text can be seen (TDLib's is_empty_string). */
export const isBlank = (text: string) =>
  /^[\s\u180e\u2000-\u200f\u202e\u2800\ufffc\u{e0000}-\u{e007f}]*$/u.test(text);
