import { plainWords } from './plain-words.ts';

/** What was understood, in order, and the rest in the reader's own wording: neighbouring words together. */
export interface Phrases<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly unknown: readonly string[];
}

/** What a phrase means; `plain` as `plainWords` writes it, `words` as the reader did. Null for nothing. */
export type MeaningOf<Meaning> = (plain: string, words: string) => Meaning | null;

/** "fin de semana largo", "le samedi et le dimanche". */
const longestPhrase = 5;
/** Characters of a phrase where no spaces are written: 「ニューヨーク」. */
const longestRun = 12;
/** Nobody means more by one command; what is left is not understood. */
const mostWords = 100;

/** Quotation marks around a word, and what ends a sentence. */
const edges = /^[\p{Pi}\p{Pf}\p{Ps}"']+|[\p{Pi}\p{Pf}\p{Pe}"'.!?。！？؟।]+$/gu;

/** Reads words from left to right, the longest phrase that means something first. */
export function readPhrases<Meaning>(text: string, meaningOf: MeaningOf<Meaning>): Phrases<Meaning> {
  const words = text
    .split(/[\s,;،؛、，；]+/u)
    .filter(Boolean)
    .map(word => word.replace(edges, '') || word);
  const meanings: Meaning[] = [];
  const unknown: string[][] = [];
  let isAfterUnknown = false;
  for (let at = 0; at < words.length; ) {
    const found = at < mostWords ? readPhrase(words, at, meaningOf) : null;
    if (found) meanings.push(...found.meanings);
    else if (isAfterUnknown) unknown.at(-1)?.push(words[at] ?? '');
    else unknown.push([words[at] ?? '']);
    isAfterUnknown = !found;
    at += found?.length ?? 1;
  }
  return { meanings, unknown: unknown.map(together => together.join(' ')) };
}

interface Found<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly length: number;
}

function readPhrase<Meaning>(
  words: readonly string[],
  at: number,
  meaningOf: MeaningOf<Meaning>,
): Found<Meaning> | null {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = meaningOf(plainWords(phrase), phrase);
    if (meaning !== null) return { meanings: [meaning], length };
  }
  const parts = readUnspaced(words[at] ?? '', meaningOf);
  return parts && { meanings: parts, length: 1 };
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** 「昨日の経済」 as its parts; null unless every part means something: a name may hold the sign for Sunday. */
function readUnspaced<Meaning>(run: string, meaningOf: MeaningOf<Meaning>): Meaning[] | null {
  const characters = [...run];
  if (!unspaced.test(run) || characters.length > longestRun * 4) return null;
  const meanings: Meaning[] = [];
  for (let at = 0; at < characters.length; ) {
    const found = longestFrom(characters, at, meaningOf);
    if (!found) return null;
    meanings.push(...found.meanings);
    at += found.length;
  }
  return meanings;
}

function longestFrom<Meaning>(
  characters: readonly string[],
  at: number,
  meaningOf: MeaningOf<Meaning>,
): Found<Meaning> | null {
  for (let length = Math.min(longestRun, characters.length - at); length > 0; length--) {
    const part = characters.slice(at, at + length).join('');
    const meaning = meaningOf(plainWords(part), part);
    if (meaning !== null) return { meanings: [meaning], length };
  }
  return null;
}
