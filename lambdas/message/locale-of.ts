import type { InterfaceLanguage } from '../text/language.ts';

/** How `Intl` is told to write in each language. Arabic in Western digits: so are the numbers beside it. */
export const localeOf = {
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  de: 'de',
  pt: 'pt-BR',
  ru: 'ru',
  ar: 'ar-u-nu-latn',
  hi: 'hi-u-nu-latn',
  zh: 'zh-Hans',
  ja: 'ja',
} as const satisfies Record<InterfaceLanguage, string>;
