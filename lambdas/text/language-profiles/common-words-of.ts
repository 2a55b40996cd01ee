import { arabic } from './arabic.ts';
import { cyrillic } from './cyrillic.ts';
import { devanagari } from './devanagari.ts';
import { latin } from './latin.ts';
import type { LanguageProfiles } from './profile.ts';

const profiles: LanguageProfiles = { ...arabic, ...devanagari, ...cyrillic, ...latin };
const known = new Map<string, ReadonlySet<string>>();

/** The hundred or so commonest words of a language that is told by its words, in small letters; else none. */
export function commonWordsOf(language: string): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const words = Object.hasOwn(profiles, language) ? (profiles[language]?.words ?? '') : '';
  const made = new Set(words.split(/\s+/).filter(Boolean));
  known.set(language, made);
  return made;
}
