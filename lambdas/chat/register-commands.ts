import type { Api } from 'grammy';
import { commandNames, type Dictionary } from '../message/locales/dictionary.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import { interfaceLanguages } from '../text/language.ts';

/** Tells Telegram the commands and descriptions, in every language; what is said in English is the default. Idempotent. */
export async function registerCommands(api: Api): Promise<void> {
  for (const language of interfaceLanguages) {
    const dictionary = await loadDictionary(language);
    const of = language === 'en' ? {} : { language_code: language };
    await api.setMyCommands(commandsOf(dictionary), of);
    await api.setMyDescription(dictionary.description, of);
    await api.setMyShortDescription(dictionary.shortDescription, of);
  }
}

const commandsOf = ({ commands }: Dictionary) =>
  commandNames.map(command => ({ command, description: commands[command] }));
