import { isDeepStrictEqual } from 'node:util';
import { type Api, GrammyError } from 'grammy';
import { commandNames, type Dictionary } from '../message/locales/dictionary.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../text/language.ts';

/** Something that Telegram keeps about the bot in each language: what it has, what it should have, how to tell it. */
interface Profile<Value> {
  readonly wanted: Value;
  get(): Promise<Value>;
  set(value: Value): Promise<unknown>;
}

/** Waits before a call is made again; rejects to give up. */
export type WaitSeconds = (seconds: number) => Promise<void>;

const sleepSeconds: WaitSeconds = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));

/**
 * Tells Telegram the commands and descriptions, in every language; what is said in English is the default.
 * Only what differs is sent, so that it can be done again at any time; resolves to how many things that were.
 * Where Telegram asks for patience (429), `wait` is called with its seconds, however many.
 */
export async function registerCommands(api: Api, wait: WaitSeconds = sleepSeconds): Promise<number> {
  let changes = 0;
  for (const language of interfaceLanguages) {
    const [commands, description, shortDescription] = profilesOf(
      api,
      language,
      await loadDictionary(language),
    );
    changes += await bring(commands, wait);
    changes += await bring(description, wait);
    changes += await bring(shortDescription, wait);
  }
  return changes;
}

async function bring<Value>({ wanted, get, set }: Profile<Value>, wait: WaitSeconds): Promise<number> {
  if (isDeepStrictEqual(await patiently(get, wait), wanted)) return 0;
  await patiently(() => set(wanted), wait);
  return 1;
}

async function patiently<Result>(call: () => Promise<Result>, wait: WaitSeconds): Promise<Result> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof GrammyError && error.error_code === 429)) throw error;
      await wait(error.parameters.retry_after ?? 1);
    }
  }
}

function profilesOf(api: Api, language: InterfaceLanguage, dictionary: Dictionary) {
  const of = language === 'en' ? {} : { language_code: language };
  const commands: Profile<{ command: string; description: string }[]> = {
    wanted: commandNames.map(command => ({ command, description: dictionary.commands[command] })),
    get: () => api.getMyCommands(of),
    set: value => api.setMyCommands(value, of),
  };
  const description: Profile<string> = {
    wanted: dictionary.description,
    get: async () => (await api.getMyDescription(of)).description,
    set: value => api.setMyDescription(value, of),
  };
  const shortDescription: Profile<string> = {
    wanted: dictionary.shortDescription,
    get: async () => (await api.getMyShortDescription(of)).short_description,
    set: value => api.setMyShortDescription(value, of),
  };
  return [commands, description, shortDescription] as const;
}
