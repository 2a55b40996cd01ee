import { loadDictionary } from '../message/locales/load-dictionary.ts';
import type { Category } from '../text/category.ts';
import { interfaceLanguages } from '../text/language.ts';

/** What a category is called within a sentence of a language; null for languages that the bot does not speak. */
export async function nameOfCategory(category: Category, language: string): Promise<string | null> {
  const known = interfaceLanguages.find(name => name === language);
  if (!known) return null;
  const name = (await loadDictionary(known)).categories[category];
  return known === 'de' ? name : name.toLowerCase();
}
