import { smallWords } from './day-words.ts';
import { plainWords } from './plain-words.ts';

let known: ReadonlySet<string> | undefined;

/** Whether plain words are one that people put between the others, and that changes nothing: "at", "на", 「の」. */
export function isSmallWord(plain: string): boolean {
  known ??= new Set(smallWords.map(plainWords));
  return known.has(plain);
}
