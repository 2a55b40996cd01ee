import { isUpper } from './sentences/marks.ts';
import { rulesOf } from './sentences/rules.ts';
import type { Span } from './span.ts';

/** Open sentences, but stand in names as well ("Carry On", "Mr."), or have a capital always ("Sie", "Вы"). */
const capitalisedAnyway = new Set(
  `i'm i've i'll i'd mr mrs ms no not on under will may let like just today one two three sie ihr ihre вы ваш lei pan pani`.split(
    ' ',
  ),
);
/** Besides words that open sentences, these do not end any. */
const neverLast = new Set('of to than into about between de du des del della von van di da'.split(' '));
/** In words; what is shorter on either side is a title or a name. */
const shortestPart = 8;

/** A word that opens a sentence, and two more with small letters, because titles have more capitals: "What a Girl Wants". */
const opening = /\p{Lu}[\p{Ll}’']+(?= ['‘“"]?[\p{Ll}\d]\S* ['‘“"]?[\p{Ll}\d])/uy;
/** The word before a space. */
const closing = /[\p{L}\p{N}’'-]+(?=[)’'”"]?$)/u;
const longestWord = 30;

/**
 * Cuts where a line without a full stop, a caption or heading, has run into the next sentence, as happens when a
 * page becomes text: "The ferry in the old harbour of Port Olm in May | The company that owns it is bankrupt."
 * Told by a word that opens sentences, in the middle and with a capital.
 */
export function cutRunOns(text: string, span: Span, language: string): Span[] {
  const { openers } = rulesOf(language);
  const sentence = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let start = 0;
  for (let at = sentence.indexOf(' ') + 1; at > 0; at = sentence.indexOf(' ', at) + 1) {
    if (!isUpper(sentence[at] ?? '') || !isSeam(sentence, at, openers)) continue;
    if (!hasWords(sentence, start, at) || !hasWords(sentence, at, sentence.length)) continue;
    parts.push({ start: span.start + start, end: span.start + at - 1 });
    start = at;
  }
  return [...parts, { start: span.start + start, end: span.end }];
}

/** Whether the word at `at`, which has a capital, opens a sentence and the one before it can end one. */
function isSeam(text: string, at: number, openers: ReadonlySet<string>): boolean {
  opening.lastIndex = at;
  const word = opening.exec(text)?.[0].toLowerCase().replace('’', "'") ?? '';
  if (!openers.has(word) || capitalisedAnyway.has(word)) return false;
  const [before = ''] = closing.exec(text.slice(Math.max(0, at - longestWord), at - 1)) ?? [];
  const last = before.toLowerCase();
  return last !== '' && !openers.has(last) && !neverLast.has(last);
}

function hasWords(text: string, start: number, end: number): boolean {
  let words = 1;
  for (let at = start; at < end - 1 && words < shortestPart; at++) if (text[at] === ' ') words++;
  return words >= shortestPart;
}
