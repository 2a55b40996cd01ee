import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Category, categories } from '../text/category.ts';
import { categoryWords } from './category-words.ts';
import { everythingWords } from './day-words.ts';
import { plainWords, stemmedWords } from './plain-words.ts';

/** A shorter beginning could be anything. */
const leastLetters = 3;
/** What must be left of a word in a language that is not the reader's: "Santa" is no «santé». */
const leastStem = 5;

interface Names {
  readonly byName: ReadonlyMap<string, Category>;
  readonly byStem: ReadonlyMap<string, Category>;
}

let everything: ReadonlySet<string> | undefined;
let everywhere: Names | undefined;
const namesIn = new WeakMap<Dictionary, Names>();

/**
 * From plain words a category by what people call it in any of the bot's languages, whatever the ending («экономике»), the
 * reader's language before the others; or by the beginning of its name in that language or in English where only one
 * begins so ("econ"); `all` for every category; null for anything else.
 */
export function readCategory(words: string, dictionary: Dictionary): Category | 'all' | null {
  const plain = words.replaceAll('-', ' ');
  everything ??= new Set(everythingWords.map(plainWords));
  if (everything.has(plain) || plain === plainWords(dictionary.digest.allCategories)) return 'all';
  const own = ownNames(dictionary);
  const all = allNames();
  const stemmed = stemmedWords(plain);
  return (
    own.byName.get(plain) ??
    own.byStem.get(stemmed) ??
    all.byName.get(plain) ??
    (stemmed.length >= leastStem ? all.byStem.get(stemmed) : undefined) ??
    begunBy(plain, own)
  );
}

function begunBy(plain: string, { byName }: Names): Category | null {
  if (plain.length < leastLetters) return null;
  const begun = new Set(
    [...byName].filter(([name]) => name.startsWith(plain)).map(([, category]) => category),
  );
  const [only = null] = begun;
  return begun.size === 1 ? only : null;
}

/** The names on the reader's buttons, and in English. */
function ownNames(dictionary: Dictionary): Names {
  const known = namesIn.get(dictionary);
  if (known) return known;
  const names = indexed(
    categories.flatMap(category => [
      entry(category, category),
      entry(dictionary.categories[category], category),
    ]),
  );
  namesIn.set(dictionary, names);
  return names;
}

/** What people call the categories in every language. */
function allNames(): Names {
  everywhere ??= indexed(
    Object.values(categoryWords).flatMap(byCategory =>
      categories.flatMap(category => byCategory[category].map(name => entry(name, category))),
    ),
  );
  return everywhere;
}

const entry = (name: string, category: Category) => [plainWords(name), category] as const;

const indexed = (names: readonly (readonly [string, Category])[]): Names => ({
  byName: new Map(names),
  byStem: new Map(names.map(([plain, category]) => [stemmedWords(plain), category])),
});
