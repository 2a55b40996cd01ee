import type { InterfaceLanguage } from '../../text/language.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';

/** English is always at hand; another language is read when the first reader of it comes. */
const loaders = {
  en: async () => en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
  pt: async () => (await import('./pt.ts')).pt,
  ru: async () => (await import('./ru.ts')).ru,
  ar: async () => (await import('./ar.ts')).ar,
  hi: async () => (await import('./hi.ts')).hi,
  zh: async () => (await import('./zh.ts')).zh,
  ja: async () => (await import('./ja.ts')).ja,
} as const satisfies Record<InterfaceLanguage, () => Promise<Dictionary>>;

export const loadDictionary = (language: InterfaceLanguage): Promise<Dictionary> => loaders[language]();
