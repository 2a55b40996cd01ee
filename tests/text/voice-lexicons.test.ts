import { describe, expect, test } from 'vitest';
import { bareWord } from '../../lambdas/text/bare-word.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { speakerKinds, speechKinds, voiceJoints } from '../../lambdas/text/lexicons/voices/voice-lexicon.ts';
import { voiceLexiconOf } from '../../lambdas/text/lexicons/voices/voice-lexicon-of.ts';

/** Not every language has them: a mood of hearsay, pronouns that are written, views behind a preposition. */
const optional: ReadonlySet<string> = new Set(['hearsay', 'pronoun', 'viewing']);

describe.each(interfaceLanguages)('the table of voices, %s', language => {
  const lexicon = voiceLexiconOf(language);
  if (!lexicon) throw new Error(`${language} has no table of voices`);
  const phrasesOf = (list: string) =>
    list
      .split(/[,\n]/)
      .map(phrase => phrase.trim())
      .filter(Boolean);
  const all = [...speechKinds, ...speakerKinds, ...voiceJoints].map(
    kind => [kind, phrasesOf(lexicon[kind])] as const,
  );

  test('has phrases of every kind, each once', () => {
    for (const [kind, phrases] of all) {
      if (!optional.has(kind)) expect(phrases.length, kind).toBeGreaterThan(0);
      expect(
        phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at),
        kind,
      ).toEqual([]);
    }
  });

  test('writes each word so that it is found: in lower case, and as bare as texts are made', () => {
    const words = all.flatMap(([, phrases]) => phrases.flatMap(phrase => phrase.split(/[ ^$*]/)));
    expect(words.filter(word => word !== word.toLowerCase())).toEqual([]);
    if (language === 'hi') expect(words.filter(word => bareWord(word, 'hi') !== word)).toEqual([]);
    if (language === 'ar') expect(words.filter(word => /[أإآ]/.test(word))).toEqual([]);
  });
});

test('a language without a table has none', () => {
  expect(voiceLexiconOf('fi')).toBeNull();
  expect(voiceLexiconOf('constructor')).toBeNull();
});
