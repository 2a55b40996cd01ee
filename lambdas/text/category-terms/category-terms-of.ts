import { type CompiledTerms, compileCategoryTerms } from '../compile-category-terms.ts';
import type { CategoryTerms } from './category-terms.ts';
import { en } from './en.ts';

const tables: Readonly<Record<string, CategoryTerms>> = { en };
const compiled = new Map<string, CompiledTerms>();

/** The terms of a language; the English ones (names at least) for a language without a table. */
export function categoryTermsOf(language: string): CompiledTerms {
  const key = Object.hasOwn(tables, language) ? language : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const made = compileCategoryTerms(tables[key] ?? en);
  compiled.set(key, made);
  return made;
}
