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
import { voiceLexiconOf } from './voices/voice-lexicon-of.ts';
import { zh } from './zh.ts';

const lexicons = { en, es, fr, de, pt, ru, ar, hi, zh, ja } satisfies Record<InterfaceLanguage, Lexicon>;

/** For a language without a table: nothing is known of its words, and ranking goes by the rest. */
const silent: Lexicon = {
  demand: '',
  obligation: '',
  noDemand: '',
  evaluation: '',
  narration: '',
  contrast: '',
  conclusion: '',
  ownVoice: '',
  attribution: '',
  reporting: '',
  endorsement: '',
  negation: '',
  furniture: '',
  pointers: '',
  connectives: '',
  openers: '',
  complementisers: '',
  concessions: '',
  conditions: '',
  tails: '',
  stop: '',
};

const compiled = new Map<string, CompiledLexicon>();

/** Whether there is a table for a language (a bare tag). */
export const hasLexicon = (language: string): boolean => Object.hasOwn(lexicons, language);

/** The words that decide in a language (a bare tag: "en"), made ready when they are first asked for. */
export function lexiconOf(language: string): CompiledLexicon {
  const key = hasLexicon(language) ? (language as InterfaceLanguage) : undefined;
  const known = compiled.get(key ?? '');
  if (known) return known;
  const lexicon = compileLexicon(key ? lexicons[key] : silent, voiceLexiconOf(language));
  compiled.set(key ?? '', lexicon);
  return lexicon;
}
