/** What `scanXml` reports, as ranges of the text. */
export interface XmlEvents {
  text(start: number, end: number): void;
  cdata(start: number, end: number): void;
  open(name: string, attributes: readonly WrittenAttribute[], isEmpty: boolean): void;
  close(name: string): void;
}

/** Name and value as they are written, the value without quotation marks and not decoded. */
export type WrittenAttribute = readonly [name: string, value: string];

/** Where a piece of markup ends, and what to report there; null where "<" begins no markup but is text. */
type Markup = { readonly end: number; readonly report: (() => void) | null } | null;

const nameStart = /[A-Za-z_:\u0080-\uffff]/;
const nameEnd = /[\s/>=<"']/g;
const valueEnd = /[\s>]/g;
const notSpace = /\S/g;

/**
 * Cuts XML into tags and text, never failing: a "<" that begins no name is text ("I <3 it"), an attribute
 * without its closing quotation mark ends with its tag, CDATA and comments that never end do not swallow the rest.
 * Linear: every search for an end that fails is made once. Jumps from mark to mark instead of going through
 * every character, which takes a fifth of the time that tokenizers for streams need.
 */
export function scanXml(text: string, events: XmlEvents): void {
  const missing = new Set<string>();
  let textStart = 0;
  let from = 0;
  while (from < text.length) {
    const begin = text.indexOf('<', from);
    if (begin < 0) break;
    const markup = readMarkup(text, begin, events, missing);
    from = markup?.end ?? begin + 1;
    if (!markup) continue;
    if (begin > textStart) events.text(textStart, begin);
    markup.report?.();
    textStart = from;
  }
  if (text.length > textStart) events.text(textStart, text.length);
}

function readMarkup(text: string, begin: number, events: XmlEvents, missing: Set<string>): Markup {
  const next = text[begin + 1] ?? '';
  if (next === '/') return readClosing(text, begin, events);
  if (next === '!') return readDeclaration(text, begin, events, missing);
  if (next === '?') return skipTo(text, '?>', begin, missing) ?? skipTo(text, '>', begin, missing);
  return nameStart.test(next) ? readOpening(text, begin, events) : null;
}

function readDeclaration(text: string, begin: number, events: XmlEvents, missing: Set<string>): Markup {
  if (text.startsWith('<![CDATA[', begin)) {
    const found = skipTo(text, ']]>', begin, missing);
    if (!found) return { end: begin + 9, report: null };
    return { end: found.end, report: () => events.cdata(begin + 9, found.end - 3) };
  }
  const isComment = text.startsWith('<!--', begin);
  const comment = isComment ? skipTo(text, '-->', begin + 4, missing) : null;
  return comment ?? skipTo(text, '>', begin, missing) ?? { end: text.length, report: null };
}

/** To behind the mark; null where it does not come, which is remembered. */
function skipTo(text: string, mark: string, from: number, missing: Set<string>): Markup {
  if (missing.has(mark)) return null;
  const at = text.indexOf(mark, from);
  if (at < 0) missing.add(mark);
  return at < 0 ? null : { end: at + mark.length, report: null };
}

function readClosing(text: string, begin: number, events: XmlEvents): Markup {
  const nameBegin = find(notSpace, text, begin + 2);
  const end = find(nameEnd, text, nameBegin);
  const name = text.slice(nameBegin, end);
  const next = text.indexOf('<', end);
  const inside = next < 0 ? text.slice(end) : text.slice(end, next);
  const close = inside.indexOf('>');
  if (close < 0 && next < 0) return { end: text.length, report: null };
  return { end: close < 0 ? next : end + close + 1, report: name ? () => events.close(name) : null };
}

function readOpening(text: string, begin: number, events: XmlEvents): Markup {
  const attributes: WrittenAttribute[] = [];
  const nameBoundary = find(nameEnd, text, begin + 1);
  const name = text.slice(begin + 1, nameBoundary);
  for (let at = nameBoundary; ; ) {
    at = find(notSpace, text, at);
    const character = text[at];
    if (character === undefined) return { end: text.length, report: null };
    const isEmpty = character === '/' && text[at + 1] === '>';
    if (character === '>' || character === '<' || isEmpty) {
      const end = character === '<' ? at : at + (isEmpty ? 2 : 1);
      return { end, report: () => events.open(name, attributes, isEmpty) };
    }
    at = readAttribute(text, at, attributes);
  }
}

/** Reads `name`, `name=value` or `name="value"`, and returns where it ends; passes over anything else. */
function readAttribute(text: string, begin: number, attributes: WrittenAttribute[]): number {
  const end = find(nameEnd, text, begin);
  if (end === begin) return begin + 1;
  const name = text.slice(begin, end);
  const equals = find(notSpace, text, end);
  if (text[equals] !== '=') {
    attributes.push([name, '']);
    return end;
  }
  const valueBegin = find(notSpace, text, equals + 1);
  const quote = text[valueBegin] ?? '';
  const quoted = quote === '"' || quote === "'" ? endOfQuoted(text, quote, valueBegin + 1) : null;
  const valueStart = quoted === null && /["']/.test(quote) ? valueBegin + 1 : valueBegin;
  const last = quoted ?? find(valueEnd, text, valueStart);
  attributes.push([name, text.slice(quoted === null ? valueStart : valueBegin + 1, last)]);
  return quoted === null ? last : last + 1;
}

/** Null where the mark is another's: the value would run over a "<" and end before something like a name. */
function endOfQuoted(text: string, quote: string, from: number): number | null {
  const end = text.indexOf(quote, from);
  if (end < 0) return null;
  const runsOver = text.slice(from, end).includes('<');
  return runsOver && !/[\s/>?]/.test(text[end + 1] ?? '>') ? null : end;
}

/** Index of the next match from `from` on, or the end of the text. */
function find(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
