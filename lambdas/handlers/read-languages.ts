import { type InterfaceLanguage, interfaceLanguages } from '../text/language.ts';

/** The languages that a stage offers, as its infrastructure wrote them: "en,fr"; in that order, what is none left out. */
export const readLanguages = (list: string): InterfaceLanguage[] =>
  list.split(',').flatMap(name => interfaceLanguages.find(language => language === name) ?? []);
