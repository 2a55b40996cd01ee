import type { Language } from './language.ts';
import { abbreviations } from './sentences/abbreviations.ts';
import { openersOf } from './sentences/openers.ts';
import type { Span } from './span.ts';

const kinds = { stop: 1, loud: 2, wide: 3, line: 4 } as const;

const marks = new Uint8Array(65_536);
for (const char of '.…') marks[char.charCodeAt(0)] = kinds.stop;
for (const char of '!?؟‽⁇⁈⁉') marks[char.charCodeAt(0)] = kinds.loud;
for (const char of '。！？．｡।॥۔።፧။։') marks[char.charCodeAt(0)] = kinds.wide;
for (const char of '\n\r\u2028\u2029') marks[char.charCodeAt(0)] = kinds.line;

const closers = new Set('"\'”’“»«›)]}」』）】》〉〕］｣');
const openerMarks = new Set('"\'“‘„«»‹([{「『（【《〈¿¡_*');

interface Rules {
  readonly leading: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly ordinals: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const rulesByLanguage = new Map<string, Rules>();

function rulesOf(language: string): Rules {
  const known = rulesByLanguage.get(language);
  if (known) return known;
  const { leading, numbered, other } = abbreviations[language] ??
    abbreviations.en ?? { leading: '', numbered: '', other: '' };
  const rules = {
    leading: setOf(leading),
    numbered: setOf(numbered),
    other: setOf(other),
    openers: openersOf(language),
    ordinals: /^(?:de|da|nb|no|fi|cs|sk|hu|pl|hr|sl|tr)$/.test(language),
  };
  rulesByLanguage.set(language, rules);
  return rules;
}

/**
 * Cuts a text into sentences: spans in order, trimmed of white space, never overlapping, that together cover
 * every character that is not white space. A blank line always divides. Linear in the length of the text.
 */
export function splitSentences(text: string, language: Language = 'en'): Span[] {
  const rules = rulesOf(language.toLowerCase().split('-')[0] ?? 'en');
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = marks[text.charCodeAt(at)];
    if (!mark) continue;
    const end = mark === kinds.line ? lineEnd(text, at) : sentenceEnd(text, at, start, mark, rules);
    if (end > 0) cut(end);
    at = Math.max(at, Math.abs(end) - 1);
  }
  cut(text.length);
  return spans;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** Where the sentence ends at a line's end, or minus where to go on. */
function lineEnd(text: string, at: number): number {
  let next = at;
  let lines = 0;
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    const code = text.charCodeAt(next);
    if (code === 10 || (code === 13 && text.charCodeAt(next + 1) !== 10) || code === 0x2029) lines++;
    next++;
  }
  if (lines > 1 || next >= text.length) return next;
  return isLower(text[next] ?? '') ? -next : next;
}

function sentenceEnd(text: string, at: number, start: number, mark: number, rules: Rules): number {
  let end = at + 1;
  let isLoud = mark === kinds.loud;
  for (; end < text.length; end++) {
    const more = marks[text.charCodeAt(end)];
    if (!more || more === kinds.line) break;
    if (more === kinds.loud) isLoud = true;
    if (more === kinds.wide) mark = kinds.wide;
  }
  let closed = end;
  while (closed < text.length && closers.has(text[closed] ?? '') && !isWordly(text[closed + 1] ?? ''))
    closed++;
  let next = closed;
  while (next < text.length && isSpace(text.charCodeAt(next)) && marks[text.charCodeAt(next)] !== kinds.line)
    next++;
  if (next >= text.length) return closed;
  if (mark === kinds.wide) return closed;
  if (marks[text.charCodeAt(next)] === kinds.line) return -closed;
  let first = next;
  while (first < text.length && openerMarks.has(text[first] ?? '')) first++;
  const char = text[first] ?? '';
  const spaced = next > closed;
  if (isLower(char) && !isUpper(text[first + 1] ?? '')) return -closed;
  if (!spaced) {
    const joined =
      isUpper(char) &&
      isLower(text[first + 1] ?? '') &&
      isLower(text[at - 1] ?? '') &&
      isLower(text[at - 2] ?? '');
    return joined ? closed : -closed;
  }
  if (/[,;:–—-]/.test(char) && !isUpper(text[first + 2] ?? '')) return -closed;
  if (isLoud || end - at > 1) return closed;
  return stopEnds(text, at, start, first, closed, rules) ? closed : -closed;
}

function stopEnds(
  text: string,
  at: number,
  start: number,
  first: number,
  closed: number,
  rules: Rules,
): boolean {
  let from = at;
  while (from > start && at - from < 40 && isTokenPart(text[from - 1] ?? '')) from--;
  const word = text.slice(from, at);
  if (closed > at + 1) return true;
  const lower = word.toLowerCase();
  const follower =
    /^[\p{L}'’]{1,20}/u
      .exec(text.slice(first, first + 20))?.[0]
      .toLowerCase()
      .replace('’', "'") ?? '';
  const opens = rules.openers.has(follower);
  const isNumber = /^\d+$/.test(word);
  if (isNumber) {
    if (!text.slice(start, from).trim()) return false;
    return !(rules.ordinals && word.length <= 2) || opens;
  }
  if (/^\p{L}$/u.test(word)) {
    if (word === 'I' && isLower(text[from - 2] ?? '')) return true;
    return opens && isUpper(word) && !isUpper(text[wordBefore(text, from)] ?? '');
  }
  if (rules.leading.has(lower)) return false;
  if (rules.numbered.has(lower)) return !/\d/.test(text[first] ?? '');
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || rules.other.has(lower)) {
    if (/^[ap]\.m$/i.test(word)) return text.slice(start, at).trim().split(/\s+/).length > 3;
    return opens;
  }
  return true;
}

function wordBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  while (at > 0 && isTokenPart(text[at - 1] ?? '')) at--;
  return at;
}

const isTokenPart = (char: string): boolean => /[\p{L}\p{M}\p{N}.'’-]/u.test(char);
const isWordly = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isUpper = (char: string): boolean => char !== char.toLowerCase();
