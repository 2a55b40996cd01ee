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

/** What is told for whom: a language of Telegram's clients, "" for all that have nothing of their own; null for nothing. */
interface Audience {
  readonly code: InterfaceLanguage | '';
  readonly language: InterfaceLanguage | null;
}

/**
 * Tells Telegram the commands and descriptions in the languages that the bot offers; what is said in the first of them is
 * the default, and what was said in a language that is no longer offered is taken back. Only what differs is sent, so that
 * it can be done again at any time; resolves to how many things that were. Where Telegram asks for patience (429), `wait`
 * is called with its seconds, however many.
 */
export async function registerCommands(
  api: Api,
  { languages = interfaceLanguages, wait = sleepSeconds }: RegisterOptions = {},
): Promise<number> {
  const [first = 'en'] = languages;
  const isOwn = (code: InterfaceLanguage) => code !== first && languages.includes(code);
  const audiences: readonly Audience[] = [
    { code: '', language: first },
    ...interfaceLanguages.map(code => ({ code, language: isOwn(code) ? code : null })),
  ];
  const fallback = await loadDictionary(first);
  let changes = 0;
  for (const { code, language } of audiences) {
    const dictionary = language && (await loadDictionary(language));
    const [commands, description, shortDescription] = profilesOf(api, code, dictionary, fallback);
    changes += await bring(commands, wait);
    changes += await bring(description, wait);
    changes += await bring(shortDescription, wait);
  }
  return changes;
}

export interface RegisterOptions {
  /** @default all that there are */
  readonly languages?: readonly InterfaceLanguage[];
  /** @default sleeps */
  readonly wait?: WaitSeconds;
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

/**
 * What an audience is told, or, with no dictionary, that it is told nothing of its own. Telegram answers with the default's
 * texts for an audience that has none, but with no commands.
 */
function profilesOf(api: Api, code: Audience['code'], own: Dictionary | null, fallback: Dictionary) {
  const of = code === '' ? {} : { language_code: code };
  const commands: Profile<{ command: string; description: string }[]> = {
    wanted: own ? commandNames.map(command => ({ command, description: own.commands[command] })) : [],
    get: () => api.getMyCommands(of),
    set: value => (own ? api.setMyCommands(value, of) : api.deleteMyCommands(of)),
  };
  const description: Profile<string> = {
    wanted: (own ?? fallback).description,
    get: async () => (await api.getMyDescription(of)).description,
    set: value => api.setMyDescription(own ? value : '', of),
  };
  const shortDescription: Profile<string> = {
    wanted: (own ?? fallback).shortDescription,
    get: async () => (await api.getMyShortDescription(of)).short_description,
    set: value => api.setMyShortDescription(own ? value : '', of),
  };
  return [commands, description, shortDescription] as const;
}
