import type { LanguageCode } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { optional, text } from '../parameters.ts';
import type { Method, Reader } from './method.ts';

/** Two letters; none stand for all languages that have no text of their own. */
export const languageCode: Reader<LanguageCode> = (raw, name) => {
  const code = text(raw, name);
  if (!/^[a-z]{2}$/.test(code)) throw badRequest('invalid language code specified');
  return code as LanguageCode;
};

/** A text about the bot of at most that many characters. */
const shortText =
  (what: string, maxLength: number): Reader<string> =>
  (raw, name) => {
    const given = text(raw, name);
    if (given.length > maxLength) throw badRequest(`${what} length must not exceed ${maxLength}`);
    return given;
  };

/** Sets a language's text; an empty one takes it away. */
function setText(texts: Record<string, string>, language: string, value: string): true {
  if (value === '') delete texts[language];
  else texts[language] = value;
  return true;
}

// Limits: https://core.telegram.org/bots/api#setmyname and what follows it.

export const setMyName: Method<'setMyName'> = {
  parameters: { name: optional(shortText('bot name', 64)), language_code: optional(languageCode) },
  run: ({ world }, { name = '', language_code = '' }) =>
    setText(world.state.profile.names, language_code, name),
};

export const getMyName: Method<'getMyName'> = {
  parameters: { language_code: optional(languageCode) },
  run({ world: { state } }, { language_code = '' }) {
    const { names } = state.profile;
    return { name: names[language_code] ?? names[''] ?? state.bot.first_name };
  },
};

export const setMyDescription: Method<'setMyDescription'> = {
  parameters: {
    description: optional(shortText('bot description', 512)),
    language_code: optional(languageCode),
  },
  run: ({ world }, { description = '', language_code = '' }) =>
    setText(world.state.profile.descriptions, language_code, description),
};

export const getMyDescription: Method<'getMyDescription'> = {
  parameters: { language_code: optional(languageCode) },
  run({ world }, { language_code = '' }) {
    const { descriptions } = world.state.profile;
    return { description: descriptions[language_code] ?? descriptions[''] ?? '' };
  },
};

export const setMyShortDescription: Method<'setMyShortDescription'> = {
  parameters: {
    short_description: optional(shortText('bot short description', 120)),
    language_code: optional(languageCode),
  },
  run: ({ world }, { short_description = '', language_code = '' }) =>
    setText(world.state.profile.shortDescriptions, language_code, short_description),
};

export const getMyShortDescription: Method<'getMyShortDescription'> = {
  parameters: { language_code: optional(languageCode) },
  run({ world }, { language_code = '' }) {
    const { shortDescriptions } = world.state.profile;
    return { short_description: shortDescriptions[language_code] ?? shortDescriptions[''] ?? '' };
  },
};
