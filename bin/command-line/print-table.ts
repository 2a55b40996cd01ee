import type { VerbIo } from './verb.ts';

/** Where nobody says how wide the screen is. */
const defaultColumns = 120;

/** Prints rows in columns, the last as long as it is; a column is as wide as its widest cell, but at most half the screen. */
export function printTable(io: Pick<VerbIo, 'stdout'>, rows: readonly (readonly string[])[]): void {
  const screen = io.stdout.columns ?? defaultColumns;
  const columns = Math.max(0, ...rows.map(row => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.min(Math.floor(screen / 2), Math.max(...rows.map(row => widthOf(oneLine(row[i] ?? ''))))),
  );
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i === row.length - 1 ? oneLine(cell) : padTo(oneLine(cell), widths[i] ?? 0),
    );
    io.stdout.write(`${cells.join('  ').trimEnd()}\n`);
  }
}

/** What strangers wrote must not move the cursor. */
const oneLine = (text: string): string =>
  text.replace(/[\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFF60\u3000-\u303F]/u;
const invisible = /\p{M}/u;

/** Columns of a terminal that a text takes. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : invisible.test(char) ? 0 : 1), 0);

function padTo(text: string, width: number): string {
  let cut = '';
  let used = 0;
  for (const char of text) {
    const next = widthOf(char);
    if (used + next > width - (widthOf(text) > width ? 1 : 0))
      return `${cut}…${' '.repeat(Math.max(0, width - used - 1))}`;
    cut += char;
    used += next;
  }
  return cut + ' '.repeat(Math.max(0, width - used));
}
