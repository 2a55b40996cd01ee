import { afterAll, describe, expect, test } from 'vitest';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { startCounting } from '../helpers/count-steps.ts';

/** Texts that lead a careless scanner to look over the same characters again and again. */
const hostile = [
  '. ',
  '(',
  '"A. ',
  'a',
  '1) ',
  '… ',
  'Mr. ',
  '\n',
  'ก ',
  '. . ',
  'A. B) ',
  '@.A',
  'word.A',
  '。）',
  '！」は',
  '?” a ',
  'т. ',
  'ا.ا',
];
const ofLength = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length));

describe('the effort of cutting', () => {
  const counted = startCounting({
    file: new URL('../../lambdas/text/sentences.ts', import.meta.url).href,
    name: 'splitSentences',
    part: 'lambdas/text/sentences',
  });
  afterAll(() => counted.stop());

  test.each(hostile)('doubles when there is twice as much of %j', async piece => {
    const effort = (length: number) => counted.stepsOf(ofLength(length, piece));
    const once = await effort(8_000);
    expect(once).toBeGreaterThan(8_000);
    // V8 now and then counts a function once more; what grows faster than the text comes near 3.
    expect(await effort(16_000)).toBeLessThan(2.3 * once);
  });

  test('does not keep a megabyte of all that from being cut', () => {
    const parts = hostile.map(piece => ofLength(1_000_000 / hostile.length, piece));
    const text = parts.join('\n\n').trim();
    expect(splitSentences(text).at(-1)?.end).toBe(text.length);
  });
});
