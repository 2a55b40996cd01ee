import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../lambdas/message/clean-text.ts';
import { shorten } from '../../lambdas/message/shorten.ts';

test('a short text stays as it is', () => expect(shorten('The harbour', 11)).toBe('The harbour'));

test('a long text is cut at a word and says so', () =>
  expect(shorten('The harbour is closed until spring', 22)).toBe('The harbour is closed…'));

test('a text without spaces is cut between characters', () => {
  expect(shorten('港口必须在春天之前重新开放', 6)).toBe('港口必须在…');
  expect(shorten('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12)).toBe('👩‍👩‍👧‍👦…');
});

test('never longer than asked, never half a surrogate pair', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(80), (text, max) => {
      const cut = shorten(text, max);
      expect(cut.length).toBeLessThanOrEqual(Math.max(max, 0));
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

test('cleaning takes control and direction characters out and keeps scripts as they are', () => {
  expect(cleanText('a\u0000b\u202Ec\r\nd\u2067e\uD800')).toBe('abc\nde\uFFFD');
  expect(cleanText('می‌خواهم')).toBe('می‌خواهم');
  expect(cleanLine('  Two\n lines\t here ')).toBe('Two lines here');
});
