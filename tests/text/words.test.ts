import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../lambdas/text/words.ts';

const wordsOf = (text: string): string[] => tokenise(text).map(word => word.text);

test('words are runs of letters and digits, with apostrophes inside', () => {
  expect(wordsOf("The mayor's “no” isn't l’avenir.")).toEqual(['The', "mayor's", 'no', "isn't", 'l’avenir']);
});

test('a number keeps its separators, and the full stop after it stays outside', () => {
  expect(wordsOf('It cost 1,250.75, or 3.')).toEqual(['It', 'cost', '1,250.75', 'or', '3']);
});

test('scripts without spaces give pairs of neighbouring characters, and a lone one by itself', () => {
  expect(wordsOf('图书馆 at 町')).toEqual(['图书', '书馆', 'at', '町']);
});

test('signs on letters belong to the word', () => {
  expect(wordsOf('हिन्दी में')).toEqual(['हिन्दी', 'में']);
});

test('emoji are no words, letters beyond 65,535 are', () => {
  expect(wordsOf('yes 😀 𝐍𝐨 \ud83d')).toEqual(['yes', '𝐍𝐨']);
});

test('each word stands where its span says, and they come in order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
      let last = -1;
      for (const { text: word, span } of tokenise(text)) {
        expect(text.slice(span.start, span.end)).toBe(word);
        expect(word.length).toBeGreaterThan(0);
        expect(span.start).toBeGreaterThan(last);
        last = span.start;
      }
    }),
  );
});
