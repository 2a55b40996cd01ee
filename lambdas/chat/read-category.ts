import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Category, categories } from '../text/category.ts';
import { everythingWords } from './day-words.ts';
import { plainWords, stemmedWords } from './plain-words.ts';

/** A shorter beginning could be anything. */
const leastLetters = 3;

let everything: ReadonlySet<string> | undefined;
const namesIn = new WeakMap<Dictionary, ReadonlyMap<Category, readonly string[]>>();

/**
 * From plain words a category by its name in the reader's language or in English, whatever the ending («экономике»), or by the
 * beginning of it where only one begins so ("econ"); `all` for every category; null for anything else.
 */
export function readCategory(words: string, dictionary: Dictionary): Category | 'all' | null {
  const plain = words.replaceAll('-', ' ');
  everything ??= new Set(everythingWords.map(plainWords));
  if (everything.has(plain) || plain === plainWords(dictionary.digest.allCategories)) return 'all';
  const names = namesOf(dictionary);
  const exact = categories.find(category => names.get(category)?.includes(plain));
  if (exact) return exact;
  const stem = stemmedWords(plain);
  const inflected = categories.find(category =>
    names.get(category)?.some(name => stemmedWords(name) === stem),
  );
  if (inflected) return inflected;
  const begun = categories.filter(category => names.get(category)?.some(name => name.startsWith(plain)));
  return plain.length >= leastLetters && begun.length === 1 ? (begun[0] ?? null) : null;
}

function namesOf(dictionary: Dictionary): ReadonlyMap<Category, readonly string[]> {
  const known = namesIn.get(dictionary);
  if (known) return known;
  const names = new Map(
    categories.map(category => [category, [category, plainWords(dictionary.categories[category])]] as const),
  );
  namesIn.set(dictionary, names);
  return names;
}
