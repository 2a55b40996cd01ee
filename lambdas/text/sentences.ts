import type { Language } from './language.ts';
import { closingBracket } from './sentences/brackets.ts';
import { followerAt, isCapitalised } from './sentences/follower.ts';
import { lineEnd } from './sentences/line-end.ts';
import { nextMarker } from './sentences/list-marker.ts';
import { isSpace, mark, marks } from './sentences/marks.ts';
import { paragraphAt } from './sentences/paragraph.ts';
import { Quotations } from './sentences/quotations.ts';
import { type Rules, rulesOf } from './sentences/rules.ts';
import { afterSpaces } from './sentences/run.ts';
import { sentenceEnd } from './sentences/sentence-end.ts';
import { thaiEnd } from './sentences/thai-end.ts';
import type { Span } from './span.ts';

/**
 * Sentences within one quotation that make fewer characters together are one burst of speech ("It is wrong. It
 * has to end.") and stay together: alone they say nothing.
 */
const shortBurst = 66;
/** A greeting, an answer or a call that opens a quotation ("No. We …", "Look! They …") stays with what it opens. */
const shortOpening = 12;

/**
 * Cuts a text into sentences: spans in order, trimmed of white space, never overlapping, that together cover
 * every character that is not white space. A blank line always divides. `language` decides which abbreviations
 * are known; without it the English ones are. Never throws; takes time linear in the length of the text.
 */
export function splitSentences(text: string, language: Language = 'en'): Span[] {
  const cutter = new Cutter(text, rulesOf(language));
  return cutter.cut();
}

/** Characters in which a text that uses capitals shows one. */
const sample = 2_000;

/** Goes through a text once, from one mark that may end a sentence to the next. */
class Cutter {
  readonly #text: string;
  readonly #rules: Rules;
  readonly #spans: Span[] = [];
  readonly #quotations: Quotations;
  /** The same, read as far as the mark at hand instead of the last sentence. */
  readonly #quotationsAhead: Quotations;
  readonly #hasCapitals: boolean;
  /** Where the sentence at hand begins, after white space. */
  #start = 0;
  /** Number of the paragraph's first sentence. */
  #first = 0;
  /** How the next item of its list would be marked. */
  #awaited: string | undefined;
  /** Where the paragraph ends, and whether its lines were broken to fit a width. */
  #limit = 0;
  #isWrapped = false;
  /** Up to here no bracket is closed. */
  #unclosed = 0;

  constructor(text: string, rules: Rules) {
    this.#text = text;
    this.#rules = rules;
    this.#quotations = new Quotations(text);
    this.#quotationsAhead = new Quotations(text);
    this.#hasCapitals = /\p{Lu}/u.test(text.slice(0, sample));
  }

  cut(): Span[] {
    while (this.#limit < this.#text.length) {
      const from = this.#limit;
      const { end, isWrapped } = paragraphAt(this.#text, from);
      this.#limit = end;
      this.#isWrapped = isWrapped;
      this.#quotations.beginParagraph(from);
      this.#quotationsAhead.beginParagraph(from);
      this.#first = this.#spans.length;
      this.#begin(from);
      this.#cutParagraph(this.#start);
      this.#endAt(end);
    }
    return this.#spans;
  }

  #cutParagraph(from: number): void {
    const text = this.#text;
    const limit = this.#limit;
    for (let at = from; at < limit; ) {
      const kind = marks[text.charCodeAt(at)];
      if (!kind) at++;
      else at = this.#goOn(at, kind);
    }
  }

  /** Looks at the mark at `at`, cuts if a sentence ends there, and returns where to look on, behind `at`. */
  #goOn(at: number, kind: number): number {
    if (kind === mark.thai) return this.#settle(thaiEnd(this.#text, at, this.#start), at);
    if (kind === mark.open) return this.#skipBracket(at);
    if (kind === mark.bullet) return this.#endAt(at, at + 1);
    if (this.#isAwaited(at, kind)) return at + 1;
    if (kind === mark.close || !isMarkHere(this.#text, at, kind)) return at + 1;
    const place = {
      text: this.#text,
      start: this.#start,
      at,
      limit: this.#limit,
      isWrapped: this.#isWrapped,
      hasCapitals: this.#hasCapitals,
      quotations: this.#quotationsAhead,
      awaited: this.#awaited,
    };
    return this.#settle(kind === mark.line ? lineEnd(place) : sentenceEnd(place, this.#rules), at);
  }

  #settle(end: number, at: number): number {
    return end > 0 ? this.#endAt(end, Math.max(end, at + 1)) : Math.max(-end, at + 1);
  }

  /** Ends the sentence at hand before `end` and begins the next; returns `next`. */
  #endAt(end: number, next = end): number {
    let last = end;
    while (last > this.#start && isSpace(this.#text.charCodeAt(last - 1))) last--;
    if (last > this.#start) this.#keep({ start: this.#start, end: last });
    this.#begin(end);
    return next;
  }

  #keep(span: Span): void {
    const last = this.#spans.length - 1;
    const before = this.#spans[last];
    if (before && last >= this.#first && isShort(before, span) && this.#isBurst(before, span))
      this.#spans[last] = { start: before.start, end: span.end };
    else this.#spans.push(span);
  }

  #isBurst(before: Span, { start }: Span): boolean {
    const last = this.#text.charCodeAt(before.end - 1);
    if (marks[last] === mark.final || isSingleMark(last)) return false;
    for (let at = before.end; at < start; at++)
      if (marks[this.#text.charCodeAt(at)] === mark.line && !this.#isWrapped) return false;
    return this.#quotations.isOpenAt(before.end);
  }

  #begin(at: number): void {
    let start = at;
    while (start < this.#limit && isSpace(this.#text.charCodeAt(start))) start++;
    this.#start = start;
    this.#awaited = nextMarker(this.#text, start);
  }

  /** To the last marks within a bracket, which may end the sentence together with it. */
  #skipBracket(at: number): number {
    if (at < this.#unclosed) return at + 1;
    const closing = closingBracket(this.#text, at, this.#limit, this.#isWrapped, at === this.#start);
    if (closing < 0) {
      this.#unclosed = -closing;
      return at + 1;
    }
    if (at > this.#start && isOneWord(this.#text, at + 1, closing)) return closing + 1;
    let last = closing;
    while (last > at + 1 && isEnding(this.#text, last - 1)) last--;
    return last;
  }

  /** Cuts before the next item of a list that runs on in the line: "1) Rents 2) Wages". */
  #isAwaited(at: number, kind: number): boolean {
    const awaited = this.#awaited;
    if (!awaited || (kind !== mark.stop && kind !== mark.close)) return false;
    const isBracketed = awaited.endsWith(')');
    if (isBracketed && kind === mark.stop && !awaited.endsWith('.)')) return false;
    const item = at + (isBracketed && kind === mark.stop ? 2 : 1) - awaited.length;
    if (item <= this.#start || !isSpace(this.#text.charCodeAt(item - 1))) return false;
    if (!this.#text.startsWith(awaited, item) || !isSpace(this.#text.charCodeAt(item + awaited.length)))
      return false;
    if (!isBracketed && !this.#mayBeItem(item + awaited.length)) return false;
    this.#endAt(item);
    return true;
  }

  /** "2. Mælk" after "1. Brød" is an item, "2. klasse" an ordinal number; where nouns have capitals the next word has to open sentences. */
  #mayBeItem(at: number): boolean {
    const { hasOrdinalStops, isGerman, openers } = this.#rules;
    if (!hasOrdinalStops) return true;
    const follower = followerAt(this.#text, afterSpaces(this.#text, at, this.#limit, true), true);
    return isGerman ? openers.has(follower.word) : isCapitalised(this.#text, follower);
  }
}

const isShort = (before: Span, span: Span): boolean =>
  span.end - before.start < shortBurst || before.end - before.start < shortOpening;

/** Closes a quotation within the quotation, and with it the burst. */
const isSingleMark = (code: number): boolean => code === 0x27 || code === 0x2019;

/** "Müller (Hrsg.) sagt", "ab 4 (?) Tonnen": what is no sentence in its bracket ends none with it. */
function isOneWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isEnding(text: string, at: number): boolean {
  const kind = marks[text.charCodeAt(at)];
  return kind === mark.stop || kind === mark.loud || kind === mark.final;
}

/** A colon is a full stop in Armenian, a semicolon a question mark in Greek, and neither anywhere else. */
function isMarkHere(text: string, at: number, kind: number): boolean {
  if (kind !== mark.colon && kind !== mark.semicolon) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (at + 1 < text.length && !isSpace(after)) return false;
  return kind === mark.colon ? before >= 0x530 && before < 0x590 : isGreek(before);
}

const isGreek = (code: number): boolean =>
  (code >= 0x370 && code < 0x400) || (code >= 0x1f00 && code < 0x2000);
