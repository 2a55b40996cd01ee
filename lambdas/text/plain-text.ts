import type { Passage, Span } from './span.ts';

/** Controls, soft hyphens and others without width; ligatures, full-width and mathematical Latin. */
const odd = String.raw`\0-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b\u2060\ufb00-\ufb06\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{e0000}-\u{e007f}`;
const accents = String.raw`\u0300-\u036f\u3099\u309a`;
/** What keeps a word from being known though a reader sees nothing of it: odd characters, and accents apart. */
const disguises = new RegExp(String.raw`[${odd}]|\p{L}[${accents}]+`, 'gu');
/** Whether there may be any: without a look at what is before an accent, which takes five times as long in Cyrillic. */
const mayDisguise = new RegExp(`[${odd}${accents}]`, 'u');
const accented = new RegExp(`[${accents}]`);
const unseen = /^[^\p{L}\p{N}]/u;

/** A text as it is read, and the way back to the one that was given. */
export interface PlainText {
  readonly text: string;
  /** A part of `text` word for word as it was given, with whatever is not seen inside it, and where it stood. */
  readonly passageAt: (span: Span) => Passage;
}

/** A part that was written otherwise, in both texts. */
interface Change {
  readonly plain: Span;
  readonly source: Span;
}

/** A text without disguises; the text itself where it has none, as nearly all have. Linear in its length. */
export function plainText(source: string): PlainText {
  if (!mayDisguise.test(source)) return { text: source, passageAt: span => passageOf(source, span) };
  const parts: string[] = [];
  const changes: Change[] = [];
  let read = 0;
  let length = 0;
  for (const { 0: found, index } of source.matchAll(disguises)) {
    const plain = undisguised(found);
    if (plain === found) continue;
    const start = length + index - read;
    parts.push(source.slice(read, index), plain);
    read = index + found.length;
    length = start + plain.length;
    changes.push({ plain: { start, end: length }, source: { start: index, end: read } });
  }
  const passageAt = (span: Span): Passage => passageOf(source, spanInSource(span, changes));
  if (changes.length > 0) parts.push(source.slice(read));
  return { text: changes.length > 0 ? parts.join('') : source, passageAt };
}

const passageOf = (source: string, span: Span): Passage => ({
  text: source.slice(span.start, span.end),
  span,
});

function undisguised(found: string): string {
  if (accented.test(found)) return found.normalize('NFC');
  return unseen.test(found) ? '' : found.normalize('NFKC');
}

function spanInSource({ start, end }: Span, changes: readonly Change[]): Span {
  const before = lastChange(changes, start);
  const last = lastChange(changes, end - 1);
  return {
    start: start < (before?.plain.end ?? 0) ? (before?.source.start ?? 0) : start + shiftBehind(before),
    end: end <= (last?.plain.end ?? 0) ? (last?.source.end ?? 0) : end + shiftBehind(last),
  };
}

const shiftBehind = (change: Change | undefined): number =>
  change ? change.source.end - change.plain.end : 0;

/** The last change that begins at `place` or before it. */
function lastChange(changes: readonly Change[], place: number): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.plain.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
