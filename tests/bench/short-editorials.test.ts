import { describe, expect, test } from 'vitest';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { scoreStanding } from './score-standing.ts';
import { readShortEditorials } from './short-editorials.ts';

const editorials = await readShortEditorials();
const varied = [
  ...(await readShortEditorials('varied-editorials/read')),
  ...(await readShortEditorials('varied-editorials/blind')),
  ...(await readShortEditorials('varied-editorials/fresh')),
];

test('there are short editorials in each language', () => {
  expect([...new Set(editorials.map(({ language }) => language))].sort()).toEqual(
    [...interfaceLanguages].sort(),
  );
});

describe.each(editorials)('$key', ({ language, text, sentences, marks, leaning }) => {
  test('has a sentence on each line', () => {
    const starts = splitSentences(text, language).map(({ start }) => start);
    expect(sentences.map(({ start }) => start).filter(start => !starts.includes(start))).toEqual([]);
  });

  test('has a thesis, an ask, points, and what leans on others', () => {
    for (const marked of [marks.theses, marks.asks, marks.points, leaning.back])
      expect(marked.length).toBeGreaterThan(0);
  });

  test('does not mark the thesis as a trap', () => {
    expect(marks.theses.filter(span => marks.notThesis.includes(span))).toEqual([]);
  });
});

describe.each(varied)('varied: $key', ({ language, text, sentences, marks }) => {
  test('has a sentence on each line', () => {
    const starts = splitSentences(text, language).map(({ start }) => start);
    expect(sentences.map(({ start }) => start).filter(start => !starts.includes(start))).toEqual([]);
  });

  test('has a thesis that is no trap, and points', () => {
    expect(marks.theses.length).toBeGreaterThan(0);
    expect(marks.points.length).toBeGreaterThan(0);
    expect(marks.theses.filter(span => marks.notThesis.includes(span))).toEqual([]);
  });
});

describe('standing', () => {
  test('is full for who shows what is marked and stands alone', () => {
    const scores = scoreStanding(editorials, ({ marks, leaning }) => {
      const upright = marks.theses.filter(span => !leaning.back.includes(span));
      return upright.slice(0, 1).map(thesis => ({ thesis, points: upright, ask: null }));
    });
    expect(scores).toMatchObject({ leaning: 0, unfit: 0 });
  });

  test('counts what leans back, unless it is shown with the sentence before', () => {
    const editorial = editorials.find(({ key }) => key === 'en-tram');
    if (!editorial) throw new Error('en-tram is missing');
    const [announcer, first, second] = editorial.marks.asks;
    if (!announcer || !first || !second) throw new Error('en-tram has no list');
    const leaningOf = (start: number, end: number) =>
      scoreStanding([editorial], () => [{ thesis: { start, end }, points: [], ask: null }]).leaning;
    expect(leaningOf(first.start, second.end)).toBe(1);
    expect(leaningOf(announcer.start, announcer.end)).toBe(1);
    expect(leaningOf(announcer.start, second.end)).toBe(0);
  });
});
