import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Category, categories } from '../text/category.ts';
import { categoryWords } from './category-words.ts';
import { editDistance } from './edit-distance.ts';
import { plainWords } from './plain-words.ts';

/** Short names are near to anything. */
const mostChanges = (name: string): number => (name.length < 4 ? 0 : name.length < 6 ? 1 : 2);

/**
 * The category whose name was probably misspelt: in the reader's language or in English, else in any of the bot's languages;
 * null where none is like it.
 */
export function nearestCategory(words: string, { categories: own }: Dictionary): Category | null {
  const written = plainWords(words);
  return (
    nearestOf(written, category => [category, own[category]]) ??
    nearestOf(written, category => Object.values(categoryWords).map(names => names[category][0]))
  );
}

function nearestOf(written: string, namesOf: (category: Category) => readonly string[]): Category | null {
  const [nearest] = categories
    .flatMap(category => namesOf(category).map(name => ({ category, name: plainWords(name) })))
    .map(({ category, name }) => ({
      category,
      most: mostChanges(name),
      distance: editDistance(written, name, mostChanges(name)),
    }))
    .filter(({ distance, most }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.category ?? null;
}
