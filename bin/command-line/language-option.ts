import { UsageError } from './verb.ts';

/** What --language names, in small letters; undefined where it was not given. Throws `UsageError` for what is no language's code. */
export function languageOption(word: string | undefined): string | undefined {
  if (word !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(word))
    throw new UsageError(`--language ${word} is no language: write its code, such as en.`);
  return word?.toLowerCase();
}
