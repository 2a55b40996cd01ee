import type { InterfaceLanguage } from '../../language.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { StandingWords } from './standing-words.ts';
import { zh } from './zh.ts';

/** By language. */
export const standingWords: Readonly<Record<InterfaceLanguage, StandingWords>> = {
  en,
  es,
  fr,
  de,
  pt,
  ru,
  ar,
  hi,
  zh,
  ja,
};
