import { describe, expect, test } from 'vitest';
import { clearIn } from '../../lambdas/text/is-clear.ts';

const text = `The harbour wall has been dark since March. Three boats have struck it.

We invite her defenders to walk there at night. The Commissioner says that a lamp is a luxury. The port authority must light the wall before the ferry season.

It should also publish the bill. A lamp costs less than a hull. The ferry company buys its lamps there. We think that on a dark wall there are too few lamps.`;
const isClear = clearIn(text, 'en');
const passage = (words: string) => {
  const start = text.indexOf(words);
  return { text: words, span: { start, end: start + words.length } };
};

describe('a sentence beside those of other papers', () => {
  test.each([
    'The port authority must light the wall before the ferry season.',
    'A lamp costs less than a hull.',
    'We think that on a dark wall there are too few lamps.',
    'The harbour wall has been dark since March. Three boats have struck it.',
  ])('is clear where it is understood: %s', words => {
    expect(isClear(passage(words))).toBe(true);
  });

  test.each([
    'We invite her defenders to walk there at night.',
    'The Commissioner says that a lamp is a luxury.',
    'It should also publish the bill.',
    'The ferry company buys its lamps there.',
  ])('is not where it leans on another or is somebody else’s view: %s', words => {
    expect(isClear(passage(words))).toBe(false);
  });

  test('is judged by itself where the text is not to be had, or has it otherwise', () => {
    const words = (said: string) => ({ text: said, span: { start: 0, end: 20 } });
    for (const inText of [isClear, clearIn('', 'en')]) {
      expect(inText(words('The authority should light the wall.'))).toBe(true);
      expect(inText(words('It should light the wall.'))).toBe(false);
      expect(inText(words(''))).toBe(false);
    }
  });
});
