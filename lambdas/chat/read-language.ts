import { localeOf } from '../message/locale-of.ts';
import { languageNames } from '../message/locales/dictionary.ts';
import { writeLanguage } from '../message/write-language.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../text/language.ts';
import { plainWords } from './plain-words.ts';

let byName: ReadonlyMap<string, InterfaceLanguage> | undefined;

/** From plain words a language of the bot's: by its tag, or by its name in any of them; null for anything else. */
export function readLanguage(plain: string): InterfaceLanguage | null {
  byName ??= new Map(
    interfaceLanguages.flatMap(language =>
      [
        language,
        languageNames[language],
        ...interfaceLanguages.map(speaker => writeLanguage(localeOf[speaker])(language)),
      ].map(name => [plainWords(name), language] as const),
    ),
  );
  return byName.get(plain) ?? null;
}
