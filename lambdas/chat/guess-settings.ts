import type { ChatSettings } from '../store/chat.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../text/language.ts';

/** Where most readers of a language live: a first guess that the reader sees and can change. */
const likelyZones = {
  en: 'Europe/London',
  es: 'Europe/Madrid',
  fr: 'Europe/Paris',
  de: 'Europe/Berlin',
  pt: 'America/Sao_Paulo',
  ru: 'Europe/Moscow',
  ar: 'Africa/Cairo',
  hi: 'Asia/Kolkata',
  zh: 'Asia/Shanghai',
  ja: 'Asia/Tokyo',
} as const satisfies Record<InterfaceLanguage, string>;

/**
 * What to assume of a chat that has chosen nothing, from the language of the person's Telegram (an IETF tag). Whoever has
 * another than those that are offered gets the first of them.
 */
export function guessSettings(
  languageCode: string | undefined,
  offered: readonly InterfaceLanguage[] = interfaceLanguages,
): ChatSettings {
  const primary = languageCode?.toLowerCase().split('-')[0];
  const language = offered.find(known => known === primary) ?? offered[0] ?? 'en';
  return { language, reads: 'own', zone: likelyZones[language], changed: '' };
}
