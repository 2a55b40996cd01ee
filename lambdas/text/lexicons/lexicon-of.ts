import { type CompiledLexicon, compileLexicon } from '../compile-lexicon.ts';
import type { InterfaceLanguage } from '../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { standingWords } from './standing/standing-of.ts';
import { voiceLexiconOf } from './voices/voice-lexicon-of.ts';
import { zh } from './zh.ts';

const lexicons = { en, es, fr, de, pt, ru, ar, hi, zh, ja } satisfies Record<InterfaceLanguage, Lexicon>;

const compiled = new Map<string, CompiledLexicon>();

/** Whether there is a table for a language (a bare tag). */
export const hasLexicon = (language: string): boolean => Object.hasOwn(lexicons, language);

/**
 * The words that decide in a language (a bare tag: "en"), made ready when they are first asked for. Without a table
 * nothing is known of them, and ranking goes by the rest.
 */
export function lexiconOf(language: string): CompiledLexicon {
  const key = hasLexicon(language) ? (language as InterfaceLanguage) : undefined;
  const known = compiled.get(key ?? '');
  if (known) return known;
  const words = key ? { ...lexicons[key], ...standingWords[key] } : {};
  const lexicon = compileLexicon(words, voiceLexiconOf(language));
  compiled.set(key ?? '', lexicon);
  return lexicon;
}
