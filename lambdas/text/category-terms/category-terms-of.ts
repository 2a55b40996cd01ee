import { type CompiledTerms, compileCategoryTerms } from '../compile-category-terms.ts';
import { ar } from './ar.ts';
import type { CategoryTerms } from './category-terms.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const tables: Readonly<Record<string, CategoryTerms>> = { ar, de, en, es, fr, hi, ja, pt, ru, zh };
const compiled = new Map<string, CompiledTerms>();

/** The terms of a language; the English ones, for what names they share, where a language has no table. */
export function categoryTermsOf(language: string): CompiledTerms {
  const key = Object.hasOwn(tables, language) ? language : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const made = compileCategoryTerms(tables[key] ?? en, key);
  compiled.set(key, made);
  return made;
}
