import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Category, categories } from '../text/category.ts';
import { everythingWords } from './day-words.ts';
import { plainWords, stemmedWords } from './plain-words.ts';

/** A shorter beginning could be anything. */
const leastLetters = 3;

interface Name {
  readonly category: Category;
  readonly plain: string;
  readonly stemmed: string;
}

let everything: ReadonlySet<string> | undefined;
const namesIn = new WeakMap<Dictionary, readonly Name[]>();

/**
 * From plain words a category by its name in the reader's language or in English, whatever the ending («экономике»),
 * or by the beginning of it where only one begins so ("econ"); `all` for every category; null for anything else.
 */
export function readCategory(words: string, dictionary: Dictionary): Category | 'all' | null {
  const plain = words.replaceAll('-', ' ');
  everything ??= new Set(everythingWords.map(plainWords));
  if (everything.has(plain) || plain === plainWords(dictionary.digest.allCategories)) return 'all';
  const names = namesOf(dictionary);
  const stemmed = stemmedWords(plain);
  const named = names.find(name => name.plain === plain) ?? names.find(name => name.stemmed === stemmed);
  if (named) return named.category;
  const begun = new Set(names.filter(name => name.plain.startsWith(plain)).map(name => name.category));
  const [only = null] = begun;
  return plain.length >= leastLetters && begun.size === 1 ? only : null;
}

function namesOf(dictionary: Dictionary): readonly Name[] {
  const known = namesIn.get(dictionary);
  if (known) return known;
  const names = categories.flatMap(category =>
    [category, plainWords(dictionary.categories[category])].map(plain => ({
      category,
      plain,
      stemmed: stemmedWords(plain),
    })),
  );
  namesIn.set(dictionary, names);
  return names;
}
