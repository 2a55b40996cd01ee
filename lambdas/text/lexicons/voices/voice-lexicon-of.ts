import type { InterfaceLanguage } from '../../language.ts';
import { arVoices } from './ar.ts';
import { deVoices } from './de.ts';
import { enVoices } from './en.ts';
import { esVoices } from './es.ts';
import { frVoices } from './fr.ts';
import { hiVoices } from './hi.ts';
import { jaVoices } from './ja.ts';
import { ptVoices } from './pt.ts';
import { ruVoices } from './ru.ts';
import type { VoiceLexicon } from './voice-lexicon.ts';
import { zhVoices } from './zh.ts';

const voiceLexicons = {
  en: enVoices,
  es: esVoices,
  fr: frVoices,
  de: deVoices,
  pt: ptVoices,
  ru: ruVoices,
  ar: arVoices,
  hi: hiVoices,
  zh: zhVoices,
  ja: jaVoices,
} satisfies Record<InterfaceLanguage, VoiceLexicon>;

/** By which to tell whose view a sentence is in a language (a bare tag); null where there is no table. */
export const voiceLexiconOf = (language: string): VoiceLexicon | null =>
  Object.hasOwn(voiceLexicons, language) ? voiceLexicons[language as InterfaceLanguage] : null;
