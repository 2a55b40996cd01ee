import { eachWord } from '../text/words.ts';
import { nameKey, sentenceEnd } from './shared-keys.ts';
import { unpackSignature } from './unpack-signature.ts';

/** Of the other articles, at least this share has each name of a line, and one at least. */
const leastShare = 0.5;
const maxNames = 3;
/** In UTF-16 units. */
const longestName = 28;

interface Name {
  readonly written: string;
  readonly keys: readonly string[];
  readonly at: number;
  /** How many of the others have it. */
  others: number;
  /** How often it is written here. */
  times: number;
}

/**
 * Names in a text that other articles on the matter have too, in whatever language they are ("Ozra · Vostria · Marhane"):
 * what the matter is about where no words are shared. Null where there are not two of them, and for scripts in which
 * capitals do not show where a name begins and ends.
 */
export function sharedNames(text: string, language: string, signatures: readonly string[]): string | null {
  // In a text without small letters capitals stand for names of other languages only.
  if ((text.match(/\p{Ll}/gu)?.length ?? 0) < text.length / 3) return null;
  const theirs = signatures.map(
    signature => new Set(unpackSignature(signature).shared.map(({ term }) => term)),
  );
  const least = Math.max(1, leastShare * theirs.length);
  const names = namesIn(text, language)
    .map(name => ({
      ...name,
      others: theirs.filter(keys => name.keys.some(key => keys.has(key))).length,
    }))
    .filter(({ others }) => others >= least)
    .sort((a, b) => b.others - a.others || b.times - a.times || b.written.length - a.written.length);
  const chosen: Name[] = [];
  for (const name of names)
    if (chosen.length < maxNames && !chosen.some(({ keys }) => keys.some(key => name.keys.includes(key))))
      chosen.push(name);
  if (chosen.length < 2) return null;
  return chosen
    .sort((a, b) => a.at - b.at)
    .map(({ written }) => written)
    .join(' · ');
}

/** Runs of words with capitals, each once; the first word of a sentence has its capital anyhow. */
function namesIn(text: string, language: string): Name[] {
  const names = new Map<string, Name>();
  let run = { start: -1, end: -1, keys: [] as string[] };
  const close = () => {
    const written = text.slice(run.start, run.end);
    if (run.keys.length > 0 && written.length <= longestName) {
      const known = names.get(written) ?? { written, keys: run.keys, at: run.start, others: 0, times: 0 };
      known.times++;
      names.set(written, known);
    }
    run = { start: -1, end: -1, keys: [] };
  };
  let previousEnd = 0;
  eachWord(text, (start, end) => {
    const between = text.slice(previousEnd, start);
    const isFirst = previousEnd === 0 || sentenceEnd.test(between);
    previousEnd = end;
    const word = text.slice(start, end).replace(/['’].{0,2}$/u, '');
    const isCapitalised = /^\p{Lu}\p{Ll}/u.test(word) && !isFirst;
    if (run.start >= 0 && (!isCapitalised || !/^[ \u00a0-]$/u.test(between))) close();
    if (!isCapitalised) return;
    const key = nameKey(word, false, language);
    run = {
      start: run.start < 0 ? start : run.start,
      end: start + word.length,
      keys: key ? [...run.keys, key] : run.keys,
    };
  });
  close();
  return [...names.values()];
}
