import { type Follower, isCapitalised, isInitial } from './follower.ts';
import { isDigit, isLetter, isLower, isSpace, isUpper } from './marks.ts';
import { isMeasure } from './measure.ts';
import { endsWithNumber, isNumber, isOrdinal, mayBeOrdinal } from './number-end.ts';
import type { Rules } from './rules.ts';
import { wordEnd, wordStart } from './word-start.ts';

/** Sentences that consist of no more than this many words do not end with a time of day: "At 5 a.m. Mr. Kane left." */
const fewWords = 3;

/**
 * Whether one full stop at `at`, with white space after it and no small letter, ends the sentence that began at
 * `start`, going by the word before it and the one that follows.
 */
export function endsWithStop(
  text: string,
  at: number,
  start: number,
  follower: Follower,
  rules: Rules,
): boolean {
  const end = wordEnd(text, at, start);
  const from = wordStart(text, end, start);
  const word = text.slice(from, end);
  if (isOrdinary(word, rules)) return true;
  const opens = rules.openers.has(follower.word) && !isInitial(text, follower);
  if (isNumber(word)) return endsWithNumber(text, start, from, word, follower, opens, rules);
  if (from > start && isGlued(text, from)) return true;
  const whole = withLetterBefore(text, from, word);
  if (isFirstHalf(word, follower, rules)) return false;
  if (isTimeOfDay(whole)) return endsWithTime(text, start, at, follower, opens);
  if (
    isMeasure(text, from, word, follower, opens, rules) &&
    !(isNumbered(word, rules) && isRoman(text, follower))
  )
    return !rules.dated.has(word) || hasWords(text, start, at);
  if (rules.closing.has(whole.toLowerCase()))
    return opens || (!rules.isGerman && !isLower(text[follower.first] ?? ''));
  if (isIn(rules.leading, whole)) return opens && isWordAsWell(text, whole, follower, rules);
  if (isSingleLetter(word)) return from > start && endsWithLetter(text, from, word, opens);
  if (isNumbered(word, rules)) return opens || !isLabel(text, follower);
  if (isNameSuffix(text, from, word)) return opens || !goesOnAfterName(text, follower);
  if (isStateOfTown(text, from, word, rules)) return opens || isUpper(text[follower.at] ?? '');
  if (isDotted(word) || isIn(rules.other, word)) return opens;
  if (mayBeOrdinal(word))
    return from > start && (opens || !isOrdinal(text, start, from, word, follower, rules));
  return !isIndicInitial(word);
}

const smallLetters = /^\p{Ll}{2,}$/u;

/** What nearly every sentence ends with, and so is asked first: a word in small letters that abbreviates nothing. */
const isOrdinary = (word: string, { listed, numberedEndings }: Rules): boolean =>
  smallLetters.test(word) && !listed.has(word) && !numberedEndings.some(end => word.endsWith(end));

const roman = /[IVXLC]{2,8}(?![\p{L}\p{M}])|[VX](?![\p{L}\p{M}])/uy;

function isRoman(text: string, { first }: Follower): boolean {
  roman.lastIndex = first;
  return roman.test(text);
}

/** What stands behind "No.", "vol." and "Fig.": a number, or one capital letter. */
const isLabel = (text: string, follower: Follower): boolean =>
  isDigit(text.charCodeAt(follower.first)) ||
  isRoman(text, follower) ||
  (follower.word.length === 1 && isUpper(text[follower.first] ?? ''));

/** "т.д" where it is written "т. д.". */
function withLetterBefore(text: string, from: number, word: string): string {
  const before = text[from - 3] ?? '';
  if (word.length > 1 || text[from - 2] !== '.' || !isSpace(text.charCodeAt(from - 1))) return word;
  return isLetter(before) && !isLetter(text[from - 4] ?? '') ? `${before}.${word}` : word;
}

/** Stands on to a sign without a space, and so is no abbreviation: "18 °C.", "100 km/h.", "30m²."; but "M/s. Lund". */
function isGlued(text: string, from: number): boolean {
  const before = text[from - 1] ?? ' ';
  if (before === '/' && text[from - 2] === 'M') return false;
  return !isSpace(before.charCodeAt(0)) && !/[("'“‘«„»[—–-]/.test(before);
}

const isNumbered = (word: string, rules: Rules): boolean =>
  isIn(rules.numbered, word) || rules.numberedEndings.some(end => word.endsWith(end));

const isSingleLetter = (word: string): boolean => word.length === 1 && isLetter(word);

/** Not at its beginning ("Q. Who pays?"). "you and I." ends; "Joseph I. Brandt" and "vitamin C. Pauling" do not, "vitamin C. The" does. */
function endsWithLetter(text: string, from: number, word: string, opens: boolean): boolean {
  if (opens && isUpper(word)) return true;
  return word === 'I' && isLower(text[wordStart(text, from - 1, 0)] ?? '');
}

/** Is written on to the next word: "وأ. د. سالم". */
const arabicAnd = 'و';

/** "v. Chr.", "S. L.": the first of two that are one abbreviation. */
function isFirstHalf(word: string, follower: Follower, { leading, other }: Rules): boolean {
  if (word.length > 1 || !follower.word) return false;
  const both = `${word.toLowerCase()}.${follower.word}`;
  return leading.has(both) || other.has(both);
}

/** "the rep. Nobody", where a title has a capital; "Few use IE. While", where an abbreviation is not in capitals. */
const isWordAsWell = (text: string, word: string, follower: Follower, rules: Rules): boolean =>
  isLower(word[0] ?? '')
    ? rules.words.has(word) && isUpper(text[follower.first] ?? '')
    : word.length > 1 && isUpper(word[1] ?? '') && isCapitalised(text, follower);

/** By the whole word, and by what stands after its last hyphen, apostrophe or stop: "then-Rep.", "l'avv.", "Dr.med." */
function isIn(list: ReadonlySet<string>, word: string): boolean {
  if (list.has(word)) return true;
  if (word[0] === arabicAnd && list.has(word.slice(1))) return true;
  const stop = 1 + word.lastIndexOf('.');
  const part = Math.max(
    stop,
    1 + word.lastIndexOf('-'),
    1 + word.lastIndexOf("'"),
    1 + word.lastIndexOf('’'),
  );
  if (part === 0) return false;
  if (word.length - part > 1 && list.has(word.slice(part))) return true;
  return stop > 0 && list.has(word.toLowerCase());
}

const isTimeOfDay = (word: string): boolean => /^[ap]\.m$/i.test(word);

/** Days, months and zones that go on after a time of day, as American papers write: "8 p.m. Tuesday". */
const afterTime = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun january february march
  april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  eastern central mountain pacific greenwich`.split(/\s+/),
);
const placeTime = /\p{Lu}[\p{L}.]{0,20} (?:\p{Lu}[\p{L}.]{0,20} )?time\b/uy;

/** Where a text has no capitals, what goes on after a time of day rather than opens a sentence: "8 p.m. on monday". */
const afterTimeSmall = new Set('on at in for with by from to and or as until when but'.split(' '));

function endsWithTime(text: string, start: number, at: number, follower: Follower, opens: boolean): boolean {
  if (follower.isLower && (!opens || afterTimeSmall.has(follower.word))) return false;
  return !goesOnAfterTime(text, follower) && hasWords(text, start, at);
}

/** "8 p.m. EST", "8 p.m. Tuesday", "8 p.m. London time" */
function goesOnAfterTime(text: string, { first, word }: Follower): boolean {
  if (afterTime.has(word)) return true;
  placeTime.lastIndex = first;
  if (placeTime.test(text)) return true;
  return (
    word.length >= 2 && word.length <= 4 && text.slice(first, first + word.length) === word.toUpperCase()
  );
}

function hasWords(text: string, start: number, at: number): boolean {
  let words = 0;
  for (let place = start; place < at && words <= fewWords; place++)
    if (isSpace(text.charCodeAt(place)) && !isSpace(text.charCodeAt(place + 1))) words++;
  return words >= fewWords;
}

/** What is named after people, and stands behind their whole name: "the Amos Lund Jr. Library". */
const inNames = new Set(
  `airport avenue award birthday blvd boulevard bridge building center centre church college community courthouse
  day drive elementary expressway federal foundation freeway fund gallery hall high highway holiday hospital house
  institute international lane library medical memorial middle museum national park parkway place plaza preparatory
  presidential prize public road scholarship school square st state stadium station street theater theatre trust
  university way`.split(/\s+/),
);

/** "Amos Lund Jr. (D-Me.)", "Amos Lund Jr. Library" */
const goesOnAfterName = (text: string, { at, word }: Follower): boolean =>
  inNames.has(word) || /[([]/.test(text[at] ?? '');

/** "Amos Lund Jr.", which ends a name; "Sr. Vice President" does not. */
function isNameSuffix(text: string, from: number, word: string): boolean {
  if (!/^[JS]r$/.test(word)) return false;
  const before = text[wordStart(text, from - 1, 0)] ?? '';
  return isUpper(before) || text[from - 2] === ',';
}

/** "Port Olm, Calif.", "Ada Lund, D-Me.": within a sentence a comma would follow. */
const isStateOfTown = (text: string, from: number, word: string, { states }: Rules): boolean =>
  text[from - 2] === ',' && states.has(word.toLowerCase().replace(/^[dri]-/, ''));

/** Letters with full stops between them: "U.S", "Ph.D", "z.B", "р.н", "J.-P". */
function isDotted(word: string): boolean {
  const dot = word.indexOf('.');
  if (dot < 1 || dot > 2) return false;
  return word
    .split('.')
    .every(part => part.length > 0 && part.length <= 2 && isLetter(part.replace('-', '')));
}

/** What Latin letters are called in Hindi and Bengali. */
const letterNames = new Set(
  `ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी एक्स
  বি সি ডি এফ জি এইচ আই জে কে এল এম এন পি আর এস টি ইউ ভি`.split(/\s+/),
);
/** Words of one letter in Indic scripts, which end sentences. */
const shortWords = new Set('न छ ও এ'.split(' '));

/** "ए. पी. जे.", "अ. ब. शर्मा" */
function isIndicInitial(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x900 || code >= 0xe00) return false;
  return word.length === 1 ? !shortWords.has(word) : letterNames.has(word);
}
