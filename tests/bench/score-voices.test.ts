import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { type Shown, scoreVoices } from './score-voices.ts';
import { readVoicedEditorials, type Voice, type VoicedEditorial } from './voiced-editorials.ts';

const sets = ['read', 'blind'] as const;

describe.each(sets)('editorials with voices, %s', set => {
  const editorials = readVoicedEditorials(set);

  test('are there in every language, each with a view, a demand and somebody else', () => {
    expect([...new Set(editorials.map(({ language }) => language))]).toEqual([...interfaceLanguages]);
    for (const { sentences, title } of editorials) {
      const voices = sentences.map(({ voice }) => voice);
      for (const voice of ['own', 'ask', 'others'] as const) expect(voices, title).toContain(voice);
    }
  });

  test('have their signs where sentences begin', () => {
    for (const { text, language, sentences } of editorials)
      expect(sentences.map(({ span }) => span)).toEqual(splitSentences(text, language));
  });
});

describe('scores by voices', () => {
  const editorials = readVoicedEditorials('read');
  const showing =
    (thesis: Voice, point: Voice, ask: Voice | null) =>
    ({ sentences }: VoicedEditorial): Shown => {
      const all = (wanted: Voice) =>
        sentences.filter(({ voice }) => voice === wanted).map(({ span }) => span);
      const nowhere = { start: 0, end: 0 };
      return {
        thesis: all(thesis)[0] ?? nowhere,
        points: all(point),
        ask: ask && (all(ask)[0] ?? nowhere),
      };
    };

  test('find nothing wrong where the paper speaks', () => {
    expect(scoreVoices(editorials, showing('own', 'own', 'ask'))).toMatchObject({
      wrong: 0,
      thesis: 1,
      points: 1,
      ask: 1,
      asksShown: 1,
    });
  });

  test('find everything wrong where others speak, and no ask where none is shown', () => {
    expect(scoreVoices(editorials, showing('others', 'others', null))).toMatchObject({
      wrong: 1,
      thesis: 0,
      points: 0,
      ask: 0,
      asksShown: 0,
    });
  });

  test('take a demand that is made only if another is refused for wrong', () => {
    const [first] = editorials;
    if (!first) throw new Error('there are no editorials');
    expect(scoreVoices([first], showing('own', 'own', 'fallback'))).toMatchObject({ wrongAsks: 1, ask: 0 });
  });
});
