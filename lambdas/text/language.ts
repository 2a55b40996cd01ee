/** BCP 47 tag of a text's language, lower case, without a region unless the script needs it: "en", "zh". */
export type Language = string;

/** The languages in which the bot speaks and for which the text rules have lexicons. */
export const interfaceLanguages = ['en', 'es', 'fr', 'de', 'pt', 'ru', 'ar', 'hi', 'zh', 'ja'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
