import { endsWithStop } from './abbreviated.ts';
import { isAttribution, isCriedOn, isSpokenOn } from './attribution.ts';
import { goesOnWithDash } from './dash.ts';
import { type Follower, followerAt, isCapitalised } from './follower.ts';
import { opensList } from './list-marker.ts';
import { isCaseless, isDigit, isInverted, isLower, isSpace, isUpper, mark, marks } from './marks.ts';
import type { Quotations } from './quotations.ts';
import type { Rules } from './rules.ts';
import { afterClosers, afterSpaces, type Run, readRun } from './run.ts';
import { wordStart } from './word-start.ts';

/** What is asked of a place where a mark stands. */
export interface Place {
  readonly text: string;
  /** Where the sentence began, where the mark stands, and where the paragraph ends. */
  readonly start: number;
  readonly at: number;
  readonly limit: number;
  /** Lines were broken to fit a width, so that a line's end is a space. */
  readonly isWrapped: boolean;
  /** The text uses capitals, so that a small letter says that a sentence goes on. */
  readonly hasCapitals: boolean;
  /** Asked only for places in ascending order. */
  readonly quotations: Quotations;
  /** How the next item of the list that the sentence is in would be marked. */
  readonly awaited: string | undefined;
}

/** Where the sentence ends with the mark at a place, and otherwise minus where to look on. */
export function sentenceEnd(place: Place, rules: Rules): number {
  const { text, limit } = place;
  const run = readRun(text, place.at);
  const closed = Math.min(limit, afterClosers(text, run, place.quotations));
  const next = afterSpaces(text, closed, limit, place.isWrapped);
  if (next >= limit || marks[text.charCodeAt(next)] === mark.line) return -closed;
  const follower = followerAt(text, next, next > closed);
  if (run.dots > 1 && !run.isFinal) return ellipsisEnd(place, run, closed, follower, rules);
  return ends(place, run, closed, follower, rules) ? closed : -closed;
}

function ends(place: Place, run: Run, closed: number, follower: Follower, rules: Rules): boolean {
  const { text, start } = place;
  if (run.isFinal) return endsFinally(place, run, closed, follower);
  if (!follower.isSpaced) return endsUnspaced(place, run, closed, follower, rules);
  if (isInverted(text[follower.at] ?? '')) return true;
  if (isCompanyForm(text, follower)) return false;
  if (place.awaited && text.startsWith(place.awaited, follower.at)) return true;
  if (opensList(text, follower.at))
    return run.isLoud || endsWithStop(text, run.start, start, follower, rules);
  if ((follower.isLower && place.hasCapitals) || goesOn(text, follower)) return false;
  if (goesOnWithDash(text, start, run.start, follower, rules)) return false;
  const isQuoted = closed > run.end;
  if (isQuoted && isAttribution(text, follower, rules, run.isLoud)) return false;
  if (isQuoted && isSpokenOn(text, follower.at)) return false;
  if (run.isLoud) return !isAsideInside(text, start, closed) || rules.openers.has(follower.word);
  if (endsWithStop(text, run.start, start, follower, rules)) return true;
  return isQuoted && endsQuotation(text, run, start, follower);
}

/** "。", "।" and their like always end, but within "３．５", before a comma, and in a quotation that the sentence goes on after. */
function endsFinally({ text, start }: Place, run: Run, closed: number, { at }: Follower): boolean {
  if (isDigitOfAnyWidth(text, run.start - 1) && isDigitOfAnyWidth(text, at)) return false;
  if (/[,，、،；;：:。.！？]/.test(text[at] ?? '') || isAside(text, run, closed, start)) return false;
  return closed > run.end ? !isSpokenOn(text, at) : !run.isLoud || !isCriedOn(text, at);
}

/** In letters. */
const longestFileEnding = 4;
/** No bracket is looked for further back, in characters. */
const longestAside = 250;

/** Ends a title ("《谁之罪？》"), or what stands in brackets within the sentence: "该公司（成立于1990年。）已". */
function isAside(text: string, run: Run, closed: number, start: number): boolean {
  const closer = text[closed - 1] ?? '';
  if (closed === run.end || (closer !== '》' && closer !== '〉' && closer !== '）')) return false;
  return (
    closer !== '）' || text.slice(Math.max(start + 1, run.start - longestAside), run.start).includes('（')
  );
}

function isDigitOfAnyWidth(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19);
}

/** The sign that a space was forgotten: "was over.The next", "什么?他". Addresses and names of files have none. */
function endsUnspaced(place: Place, run: Run, closed: number, follower: Follower, rules: Rules): boolean {
  const { text, start } = place;
  const before = text[run.start - 1] ?? '';
  const first = text[follower.first] ?? '';
  if (isHangul(first) && closed > run.end) return false;
  if (isCaseless(first)) return isCaseless(before) && endsCaselessly(place, run, follower, rules);
  if (!isUpper(first)) return false;
  const isQuoted = closed > run.end;
  const small = smallLettersBefore(text, run.start);
  if (isCapitalised(text, follower)) {
    if (small < 2 && !isDigit(before.charCodeAt(0)) && !isQuoted) return false;
  } else if (small < 4 || isFileEnding(text, follower)) return false;
  // The dearest question last: it reads what is around the stop as far as the spaces.
  if (isAddress(text, run.start, follower.first)) return false;
  return run.isLoud || endsWithStop(text, run.start, start, follower, rules);
}

/** "report.PDF", "ASP.NET": a few capitals and no more. */
const isFileEnding = (text: string, { first, word }: Follower): boolean =>
  word.length <= longestFileEnding && text.slice(first, first + word.length) === word.toUpperCase();

/** "什么?他", "مغلق.الأطباء", but not "د.سالم" nor "कि.मी." */
function endsCaselessly({ text, start }: Place, run: Run, follower: Follower, rules: Rules): boolean {
  if (run.isLoud || isIdeograph(text[follower.first] ?? '')) return true;
  const isWord = [2, 3].every(back => isCaseless(text[run.start - back] ?? '')) && follower.word.length > 2;
  return (
    isWord &&
    text[follower.first + follower.word.length] !== '.' &&
    endsWithStop(text, run.start, start, follower, rules)
  );
}

/** Korean joins its particles to a quotation: “왜?”라고. */
const isHangul = (character: string): boolean => character >= '\uac00' && character <= '\ud7a3';

const isIdeograph = (character: string): boolean => character >= '\u3040' && character <= '\u9fff';

function smallLettersBefore(text: string, at: number): number {
  let count = 0;
  while (count < 4 && isLower(text[at - 1 - count] ?? '')) count++;
  return count;
}

/** The run of characters around the stop is an address of the web or of mail. */
function isAddress(text: string, stop: number, first: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 200 && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = first;
  while (to < text.length && to - first < 60 && !isSpace(text.charCodeAt(to))) to++;
  return (
    /[@/]|^www\./i.test(text.slice(from, stop)) ||
    /^[^@]*@|^[\p{L}\p{N}-]+\.\p{L}/u.test(text.slice(first, to))
  );
}

/** What stands behind a name and opens no sentence: "Yahoo! Inc." */
const companyForms = new Set('inc corp ltd co llc plc jr'.split(' '));

const isCompanyForm = (text: string, { first, word }: Follower): boolean =>
  companyForms.has(word) && text[first + word.length] === '.';

/** Closes a bracket that the sentence did not open with: "(why not?) Mayor Ode". */
const isAsideInside = (text: string, start: number, closed: number): boolean =>
  /[)\]]/.test(text[closed - 1] ?? '') && !/[([]/.test(text[start] ?? '');

/** What follows belongs to the same sentence whatever the mark: a comma, a bracket that closes. */
const goesOn = (text: string, { at }: Follower): boolean => /[,;:/%&+=،؛)\]]/.test(text[at] ?? '');

/** A quotation that ends with an abbreviation: "“… of the U.S.” Senator Brandt", but not "“Dr.” Brandt". */
function endsQuotation(text: string, run: Run, start: number, { at }: Follower): boolean {
  const isDouble = /["”»“]/.test(text[run.end] ?? '');
  const opens = /["“«„]/.test(text[wordStart(text, run.start, start) - 1] ?? '');
  return isDouble && !opens && isUpper(text[at] ?? '');
}

/**
 * Dots that stand alone mark what is left out, and the sentence goes on; those on a word end it before a
 * capital, and so do those that end a quotation before a word that opens sentences. After a full stop they stay
 * with the sentence that they touch: "It ended. ...Nobody came." In Chinese a particle before them tells the end.
 */
function ellipsisEnd(place: Place, run: Run, closed: number, follower: Follower, rules: Rules): number {
  const { text, start } = place;
  if (/[[(]/.test(text[run.start - 1] ?? '') && /[\])]/.test(text[run.end] ?? '')) return -closed;
  if (isOpening(text, start, run.start)) return -closed;
  const isAttached = run.isLoud || !isSpace(text.charCodeAt(run.start - 1));
  const hasStop = isAttached && run.dots > 3 && isSpace(text.charCodeAt(run.start + 1));
  if (hasStop && !follower.isSpaced) return run.start + 1;
  if (isIdeograph(text[follower.first] ?? '') && /[了吧呢吗嗎啊呀啦]/.test(text[run.start - 1] ?? ''))
    return closed;
  if (follower.isLower || !follower.isSpaced || goesOn(text, follower)) return -closed;
  if (goesOnWithDash(text, start, run.start, follower, rules)) return -closed;
  if (hasStop && isSpace(text.charCodeAt(run.end - 2))) return run.start + 1;
  const isQuoted = closed > run.end;
  const opens = (isQuoted || rules.isGerman) && rules.openers.has(follower.word);
  return isAttached || run.dots > 3 || opens ? closed : -closed;
}

/** Nothing but quotation marks between the sentence's beginning and the dots. */
function isOpening(text: string, start: number, at: number): boolean {
  return at - start < 4 && /^["'“‘«„(\s]*$/.test(text.slice(start, at));
}
