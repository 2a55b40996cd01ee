import { eachWord } from './words.ts';

/**
 * What a text says, word for word, in at most 690 characters: the smallest of the hashes of its runs of three
 * words, and how many different ones there are. Comma-free and printable, so that it lies in any row.
 */
export type Sketch = string;

/** Words in a run, as short as tells texts apart. */
const runLength = 3;
/** Hashes kept: with so many the estimated containment is some 5 % off. */
const kept = 128;
/** No copy is told from more than this. */
const enoughText = 400_000;
/** Share of the smaller text's runs that the other has too, from which on one is a copy of the other. */
const duplicateFrom = 0.5;
/** Fewer runs than this say nothing. */
const leastRuns = 8;
const hashDigits = 5;
/** Keys under which a text is looked up. */
const keyCount = 8;

/** Sketches a text; the same for the same words whatever their case, punctuation and spacing. Never throws. */
export function sketchOf(text: string, _language?: string): Sketch {
  const hashes = [...runHashes(text.slice(0, enoughText))].sort((a, b) => a - b);
  const smallest = hashes
    .slice(0, kept)
    .map(hash => hash.toString(36).padStart(hashDigits, '0').slice(0, hashDigits));
  return `${hashes.length.toString(36)}:${smallest.join('')}`;
}

/** Hashes are below 36^5, so that five digits write them. */
const hashRange = 36 ** hashDigits;

function runHashes(text: string): Set<number> {
  const hashes = new Set<number>();
  const last: number[] = [];
  eachWord(text, (start, end) => {
    last.push(hashWord(text.slice(start, end)));
    if (last.length > runLength) last.shift();
    if (last.length === runLength) hashes.add(hashRun(last));
  });
  return hashes;
}

const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (const character of word.toLowerCase())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

function hashRun(words: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    hash = Math.imul(hash ^ (word & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (word >>> 16), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) % hashRange;
}

interface Unpacked {
  readonly count: number;
  readonly hashes: readonly string[];
}

function unpack(sketch: Sketch): Unpacked {
  const [count = '0', digits = ''] = sketch.split(':');
  const hashes = digits.match(/.{5}/g) ?? [];
  return { count: Number.parseInt(count, 36) || 0, hashes };
}

/**
 * The share of the smaller text that stands in the other one too, from 0 to 1, estimated from the sketches. The
 * same whichever comes first. Zero for texts of fewer than ten words.
 */
export function containment(a: Sketch, b: Sketch): number {
  const [first, second] = [unpack(a), unpack(b)];
  const [small, large] = first.count <= second.count ? [first, second] : [second, first];
  if (small.count < leastRuns) return 0;
  const jaccard = likeness(small, large);
  const shared = (jaccard / (1 + jaccard)) * (small.count + large.count);
  return Math.min(1, shared / small.count);
}

/** The share of the runs of both texts together that both have: of the smallest hashes of the union, those in both. */
function likeness(a: Unpacked, b: Unpacked): number {
  const inA = new Set(a.hashes);
  const inB = new Set(b.hashes);
  const union = [...inA.union(inB)].sort();
  const whole = Math.min(
    a.hashes.length < a.count ? a.hashes.length : Number.POSITIVE_INFINITY,
    b.hashes.length < b.count ? b.hashes.length : Number.POSITIVE_INFINITY,
    union.length,
  );
  const sample = union.slice(0, whole);
  return sample.filter(hash => inA.has(hash) && inB.has(hash)).length / (sample.length || 1);
}

/** Whether one of two texts is a copy of the other, or of a part of it, save for small edits. */
export const isDuplicate = (a: Sketch, b: Sketch): boolean => containment(a, b) >= duplicateFrom;

/** Keys of which copies of a text share at least one: to look up the texts that are worth comparing. */
export function sketchKeys(sketch: Sketch): string[] {
  return unpack(sketch).hashes.slice(0, keyCount) as string[];
}
