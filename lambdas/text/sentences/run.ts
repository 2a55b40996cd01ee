import { isCloser, isDigit, isLetter, isLower, isSpace, mark, marks } from './marks.ts';
import type { Quotations } from './quotations.ts';

/** A run of marks that may end a sentence: ".", "?!", "...", ". . .", "……。" */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Full stops in it; "…" counts three. */
  readonly dots: number;
  readonly isLoud: boolean;
  /** Holds a mark that does nothing but end sentences. */
  readonly isFinal: boolean;
}

/** The run that begins with the mark at `start`. */
export function readRun(text: string, start: number): Run {
  let end = start;
  let dots = 0;
  let isLoud = false;
  let isFinal = false;
  for (;;) {
    const kind = marks[text.charCodeAt(end)];
    if (kind === mark.stop) dots += text[end] === '…' ? 3 : 1;
    else if (kind === mark.loud || (kind === mark.semicolon && end === start)) isLoud = true;
    else if (kind === mark.final || (kind === mark.colon && end === start)) {
      isFinal = true;
      isLoud ||= text[end] === '！' || text[end] === '？';
    } else if ((dots > 0 || isLoud) && isSpacedDot(text, end)) {
      // The space; the dot is counted when its turn comes.
    } else return { start, end, dots, isLoud, isFinal };
    end++;
  }
}

/** A space and a further dot of ". . .", which belongs to no word or number after it. */
function isSpacedDot(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x20 && code !== 0xa0) || (text[at + 1] !== '.' && text[at + 1] !== '…')) return false;
  return !isDigit(text.charCodeAt(at + 2)) && !isLetter(text[at + 2] ?? '');
}

/** Those of which only what came before tells whether they close, where no space follows: `他说："不。"大家`. */
const bothWays = new Set('"“');
/** These close when nothing follows them directly, and otherwise open or stand for a left-out letter. */
const ambiguous = new Set('"\'’“«»');

/** The end of the quotation marks, brackets and notes after a run: `.”`, `.)`, `! »`, `.[3]`, `.12`. */
export function afterClosers(text: string, run: Run, quotations: Quotations): number {
  let end = run.end;
  while (isCloser(text[end] ?? '') && !isOpenedBy(text, end, quotations)) end++;
  end = afterFrenchMark(text, end);
  if (text[end] === '[' || isDigit(text.charCodeAt(end))) end = afterNotes(text, run, end);
  return end;
}

function isOpenedBy(text: string, at: number, quotations: Quotations): boolean {
  const character = text[at] ?? '';
  if (!ambiguous.has(character)) return false;
  if (!isLetter(text[at + 1] ?? '') && !isDigit(text.charCodeAt(at + 1))) return false;
  return !bothWays.has(character) || !quotations.isOpenAt(at);
}

/** French sets a space before the closing mark: "Oui ! »". German opens with it: ". »Ja". */
function afterFrenchMark(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && isSpace(text.charCodeAt(end)) && marks[text.charCodeAt(end)] !== mark.line) end++;
  if (end === at || text[end] !== '»') return at;
  return isLetter(text[end + 1] ?? '') || isDigit(text.charCodeAt(end + 1)) ? at : end + 1;
}

const notes = /(?:\[\d{1,3}(?:[-–,]\d{1,3})*\])+|\d{1,2}(?: \d{1,2})*(?= ["“(]?\p{Lu})/uy;

/** Numbers of notes, which lose their raised position when a page becomes text. */
function afterNotes(text: string, run: Run, at: number): number {
  const before = text[run.start - 1] ?? '';
  const isWord = isLower(before) && [2, 3, 4].every(back => isLower(text[run.start - back] ?? ''));
  if (text[at] !== '[' && (run.dots !== 1 || !(isWord || before === ')' || before === '”'))) return at;
  notes.lastIndex = at;
  return notes.test(text) ? notes.lastIndex : at;
}

/** The first character after `at` that is no white space; line ends are passed over when lines are wrapped. */
export function afterSpaces(text: string, at: number, limit: number, isWrapped: boolean): number {
  let next = at;
  while (next < limit && isSpace(text.charCodeAt(next))) {
    if (!isWrapped && marks[text.charCodeAt(next)] === mark.line) break;
    next++;
  }
  return next;
}
