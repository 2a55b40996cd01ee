import type { InterfaceLanguage } from '../language.ts';

/** The plainest words for no and not, by language: what only doubts or refuses is none. */
const negators = {
  en: /\b(?:not|no|never|nobody|none|nothing|nowhere|neither|nor|cannot|without)\b|n['’]t\b/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nadie|nada|ning[uú]n|ninguna|ninguno|ni|sin|tampoco)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|jamais|aucune?|rien|sans|ni|non)(?!\p{L})|(?<!\p{L})n['’]/iu,
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|ohne|weder)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:não|nunca|jamais|ninguém|nada|nenhuma?|nem|sem)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|ни|нет|никто|никого|ничего|ничто|никогда|без|нельзя|нигде|никак\p{L}*)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|دون|بدون|بلا|ألا|ألّا|لئلا|ما)(?!\p{L})/u,
  hi: /(?<!\p{L})(?:नहीं|न|ना|मत|बिना|नही)(?![\p{L}\p{M}])/u,
  zh: /[不没沒未无無非别勿莫]/u,
  ja: /な[いくかけ]|[ずぬ](?=[、。に]|$)|ません|[無未非不]/u,
} as const satisfies Record<InterfaceLanguage, RegExp>;

/** Ways to say "must" with two negations. */
const obligations =
  /なければ(?:なら|いけ)ない|なくては(?:なら|いけ)ない|ねばならない|ないといけない|不得不|非.{1,6}不可/gu;

/** In these one character of a negation is part of many words that deny nothing. */
const isVague: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Whether a sentence says no: null where that cannot be told of its language. */
export function saysNo(sentence: string, language: string): boolean | null {
  if (!Object.hasOwn(negators, language)) return null;
  return negators[language as InterfaceLanguage].test(sentence.replace(obligations, ''));
}

/** Whether a no that is found there is surely one. */
export const isSureOfNo = (language: string): boolean => !isVague.has(language);
