import { plainText } from './plain-text.ts';
import { eachWord } from './words.ts';

/**
 * What a text says, word for word, as `RUNS:HASHES:KEYS` in at most 720 printable characters: how many different
 * runs of three words it has, the smallest of their hashes, and the keys under which copies are looked up.
 */
export type Sketch = string;

/** Words in a run: the shortest that tells texts apart, because each replaced word spoils so many runs. */
const runLength = 3;
/** Hashes kept; the containment estimated from so many is some 5 % off. */
const kept = 128;
/** No copy is told from more than this. */
const enoughText = 400_000;
/** Share of the smaller text's runs that the other has too, from which on one is a copy of the other. */
const duplicateFrom = 0.5;
/** In short texts what a page says around every article weighs more, so that more has to agree. */
const shortRuns = 50;
const shortDuplicateFrom = 0.8;
/** Fewer runs than this say nothing. */
const leastRuns = 8;

/** Hashes are below 36^5, so that five digits write each. */
const hashDigits = 5;
const hashRange = 36 ** hashDigits;

/** Keys from the whole text find copies with a new beginning, those from the beginning find cut ones. */
const wholeKeys = 4;
const beginningKeys = 4;
const beginningWords = 60;
/** Shorter words are mostly function words, and pairs of them occur everywhere. */
const keyWordLength = 4;

/** Sketches a text; the same for the same words whatever their case, punctuation and spacing. Never throws. */
export function sketchOf(text: string): Sketch {
  const words: number[] = [];
  const keyWords: number[] = [];
  const read = plainText(text.slice(0, enoughText)).text;
  eachWord(read, (start, end) => {
    const hash = hashWord(read, start, end);
    words.push(hash);
    if (end - start >= keyWordLength || read.charCodeAt(start) > 0x2e00) keyWords.push(hash);
  });
  const runs = hashRuns(words, runLength);
  return `${runs.size.toString(36)}:${smallest(runs, kept).join('')}:${keysOf(keyWords).join('')}`;
}

/**
 * The share of the smaller text that stands in the other one too, from 0 to 1, estimated from the sketches. The
 * same whichever comes first. Zero for texts of fewer than ten words and for what is no sketch.
 */
export function containment(a: Sketch, b: Sketch): number {
  return containmentOf(unpack(a), unpack(b));
}

/** Whether one of two texts is a copy of the other, or of a part of it, save for small edits. */
export function isDuplicate(a: Sketch, b: Sketch): boolean {
  const [first, second] = [unpack(a), unpack(b)];
  const isShort = Math.min(first.runs, second.runs) < shortRuns;
  return containmentOf(first, second) >= (isShort ? shortDuplicateFrom : duplicateFrom);
}

/**
 * Up to eight keys of which copies share at least one, nearly always: keep the article under each, and look up each
 * before keeping another, all in one BatchGet or as queries sent together; then compare sketches (`isDuplicate`).
 */
export function sketchKeys(sketch: Sketch): string[] {
  return [...new Set(chunks(sketch.split(':')[2] ?? ''))];
}

/** FNV-1a over the lower-case word. */
function hashWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (const character of text.slice(start, end).toLowerCase())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function hashRuns(words: readonly number[], length: number): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + length <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + length; word++) hash = mix(hash ^ (words[word] ?? 0));
    runs.add((hash >>> 0) % hashRange);
  }
  return runs;
}

/** The finishing steps of MurmurHash3: every bit of a word counts in every bit of the hash. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function smallest(hashes: ReadonlySet<number>, count: number): string[] {
  const sorted = Uint32Array.from(hashes).sort().slice(0, count);
  return Array.from(sorted, hash => hash.toString(36).padStart(hashDigits, '0'));
}

/** Pairs of longer words that follow each other survive edits better than runs of three. */
function keysOf(words: readonly number[]): string[] {
  const whole = smallest(hashRuns(words, 2), wholeKeys);
  const beginning = smallest(hashRuns(words.slice(0, beginningWords), 2), beginningKeys);
  return [...new Set([...whole, ...beginning])];
}

interface Unpacked {
  readonly runs: number;
  readonly hashes: readonly string[];
}

function unpack(sketch: Sketch): Unpacked {
  const [runs = '', hashes = ''] = sketch.split(':');
  return { runs: Number.parseInt(runs, 36) || 0, hashes: chunks(hashes) };
}

const chunks = (digits: string): string[] => digits.match(/[0-9a-z]{5}/g) ?? [];

/** From the likeness (shared runs by runs of either) to the share of the smaller text. */
function containmentOf(a: Unpacked, b: Unpacked): number {
  const fewer = Math.min(a.runs, b.runs);
  if (fewer < leastRuns) return 0;
  const likeness = likenessOf(a.hashes, b.hashes);
  const shared = (likeness / (1 + likeness)) * (a.runs + b.runs);
  return Math.min(1, shared / fewer);
}

/** Of the smallest hashes of both texts together, the share that both have: an even sample of all their runs. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const sample = [...inA.union(inB)].sort().slice(0, kept);
  const shared = sample.filter(hash => inA.has(hash) && inB.has(hash)).length;
  return sample.length ? shared / sample.length : 0;
}
