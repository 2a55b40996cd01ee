import { describe, expect, test } from 'vitest';
import { languageOption } from '../../../bin/command-line/language-option.ts';
import { jsonlOption, readWords, textFiles } from '../../../bin/command-line/read-words.ts';
import { UsageError, type Verb } from '../../../bin/command-line/verb.ts';
import { verb as categorise } from '../../../bin/verbs/categorise.ts';
import { verb as duplicates } from '../../../bin/verbs/duplicates.ts';
import { verb as extract } from '../../../bin/verbs/extract.ts';
import { verb as feed } from '../../../bin/verbs/feed.ts';
import { verb as group } from '../../../bin/verbs/group.ts';
import { verb as language } from '../../../bin/verbs/language.ts';
import { verb as sentences } from '../../../bin/verbs/sentences.ts';
import { verb as summarise } from '../../../bin/verbs/summarise.ts';
import { verb as verify } from '../../../bin/verbs/verify.ts';
import { runVerb } from '../../helpers/run-verb.ts';

const verbs = { categorise, duplicates, extract, feed, group, language, sentences, summarise, verify };

describe.each(Object.entries<Verb>(verbs))('%s', (name, verb) => {
  const refusalOf = (...words: string[]): Promise<unknown> =>
    runVerb(verb, words).then(
      () => 'it ran',
      error => error,
    );

  test('does not wait for lines that a file was given for', async () => {
    const refusal = await refusalOf('--jsonl', 'rows.jsonl');
    expect(refusal).toBeInstanceOf(UsageError);
    expect((refusal as Error).message).toBe(`--jsonl reads standard input: ${name} --jsonl < rows.jsonl`);
  });

  test('needs something to work on, and names an option that it has not', async () => {
    expect(await refusalOf()).toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(`^${name} needs .+\\.$`),
    });
    expect(await refusalOf('--sideways', 'a', 'b')).toMatchObject({
      name: 'UsageError',
      message: "Unknown option '--sideways'.",
    });
  });
});

test('an option without its value is named', () => {
  expect(() => readWords(['--data'], { data: { type: 'string' } })).toThrow(
    "Option '--data <value>' argument missing",
  );
});

test('words are refused where a verb takes none', () => {
  expect(() => readWords(['extra'], jsonlOption, false)).toThrow("Unexpected argument 'extra'");
});

test('a hyphen alone is standard input, and a word after -- is a file', () => {
  const words = readWords(['-', '--', '--odd-name'], jsonlOption);
  expect(textFiles('language', words)).toEqual(['-', '--odd-name']);
});

test.each(['en', 'EN-gb', 'zh-Hans-CN', 'nds'])('%s is a language', word => {
  expect(languageOption(word)).toBe(word.toLowerCase());
});

test.each(['klingon', 'e', '', 'en_GB', 'en-'])('%j is none', word => {
  expect(() => languageOption(word)).toThrow(
    `--language ${word} is no language: write its code, such as en.`,
  );
});
