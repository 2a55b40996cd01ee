import type { InlineKeyboardButton } from '@grammyjs/types';
import type { ClientMessage } from '../bot-api/client-api.ts';

/** The buttons of a message, in reading order: the first is #1. */
export const buttonsOf = (message: ClientMessage): readonly InlineKeyboardButton[] =>
  message.reply_markup?.inline_keyboard.flat() ?? [];

/** A message as plain text, quotations indented by a bar, each row of buttons on a line: `[3] label`. */
export function printMessage(message: ClientMessage): string {
  const heading = message.edits > 0 ? ['(edited)'] : [];
  return [...heading, ...fileLine(message), withBars(message), ...buttonRows(message)].join('\n');
}

function fileLine({ document }: ClientMessage): string[] {
  return document
    ? [`(file ${document.file_name ?? 'without a name'}, ${document.file_size ?? 0} bytes)`]
    : [];
}

function buttonRows({ reply_markup }: ClientMessage): string[] {
  let number = 0;
  return (reply_markup?.inline_keyboard ?? []).map(row =>
    row.map(button => `[${++number}] ${button.text}`).join('  '),
  );
}

/** Quotations keep their mark in a terminal: a bar before each of their lines. */
function withBars({ text: said, caption, entities = [] }: ClientMessage): string {
  const text = said ?? caption ?? '';
  const quotations = entities.filter(({ type }) => type === 'blockquote' || type === 'expandable_blockquote');
  let printed = '';
  let at = 0;
  for (const { offset, length } of quotations) {
    printed += text.slice(at, offset);
    printed += text.slice(offset, offset + length).replace(/^/gm, '| ');
    at = offset + length;
  }
  return printed + text.slice(at);
}
