import type { InterfaceLanguage } from '../../text/language.ts';
import type { Dictionary } from './dictionary.ts';
import { en } from './en.ts';

/** English is always at hand; another language is loaded when the first reader of it comes. */
const loaders: Partial<Record<InterfaceLanguage, () => Promise<Dictionary>>> = {
  en: async () => en,
};

export const loadDictionary = (language: InterfaceLanguage): Promise<Dictionary> =>
  (loaders[language] ?? (async () => en))();
