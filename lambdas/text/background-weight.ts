import { ar } from './frequencies/ar.ts';
import { de } from './frequencies/de.ts';
import { en } from './frequencies/en.ts';
import { es } from './frequencies/es.ts';
import { fr } from './frequencies/fr.ts';
import { hi } from './frequencies/hi.ts';
import { ja } from './frequencies/ja.ts';
import { pt } from './frequencies/pt.ts';
import { ru } from './frequencies/ru.ts';
import { zh } from './frequencies/zh.ts';

const tables: Readonly<Record<string, string>> = { ar, de, en, es, fr, hi, ja, pt, ru, zh };
const ranks = new Map<string, ReadonlyMap<string, number>>();

/** Ranks below this differ little: they are all function words. */
const flatRank = 20;

/**
 * How much the use of a word says about a text, from 0 (the commonest word of the language) to 1 (not among
 * its commonest). Frequency falls with rank as Zipf found, so the logarithm of the rank stands in for the
 * logarithm of the share of texts without the word. Languages without a table give 1 for every word.
 */
export function backgroundWeight(word: string, language: string): number {
  const table = ranksOf(language);
  const rank = table.get(word);
  if (rank === undefined) return 1;
  return Math.log(1 + rank / flatRank) / Math.log(1 + table.size / flatRank);
}

function ranksOf(language: string): ReadonlyMap<string, number> {
  const known = ranks.get(language);
  if (known) return known;
  const words = (Object.hasOwn(tables, language) ? tables[language] : '')?.split(/\s+/).filter(Boolean) ?? [];
  const table = new Map(words.map((word, rank) => [word, rank]));
  ranks.set(language, table);
  return table;
}
