import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Category, categories } from '../text/category.ts';
import { editDistance } from './edit-distance.ts';
import { plainWords } from './plain-words.ts';

/** Short names are near to anything. */
const mostChanges = (name: string): number => (name.length < 4 ? 0 : name.length < 6 ? 1 : 2);

/** The category whose name, in the reader's language or in English, was probably misspelt; null where none is like it. */
export function nearestCategory(words: string, dictionary: Dictionary): Category | null {
  const written = plainWords(words);
  const near = categories
    .flatMap(category =>
      [category, plainWords(dictionary.categories[category])].map(name => ({ category, name })),
    )
    .map(({ category, name }) => ({
      category,
      most: mostChanges(name),
      distance: editDistance(written, name, mostChanges(name)),
    }))
    .filter(({ distance, most }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  return near[0]?.category ?? null;
}
