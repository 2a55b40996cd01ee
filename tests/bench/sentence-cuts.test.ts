import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { readCutParagraphs } from './cut-paragraphs.ts';
import { scoreCuts } from './sentence-cuts.ts';

const paragraphs = readCutParagraphs();

test.each(interfaceLanguages)(
  'there are paragraphs in %s, and nearly all are cut where they should be',
  language => {
    const own = paragraphs.filter(paragraph => paragraph.language === language);
    expect(own.length).toBeGreaterThan(20);
    expect(scoreCuts(own).f1).toBeGreaterThan(0.94);
  },
);

test('a cut in the wrong place, and one that is not made, count', () => {
  const paragraph = { language: 'en', text: 'It rains. It pours. It ends.', cuts: [10, 20] };
  expect(scoreCuts([paragraph])).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(scoreCuts([paragraph], () => [10, 15])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(scoreCuts([paragraph], () => [10])).toMatchObject({ precision: 1, recall: 0.5 });
});
