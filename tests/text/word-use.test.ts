import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../lambdas/text/analyse-text.ts';
import {
  noUse,
  packUse,
  stemsIn,
  unpackUse,
  type WordUse,
  weightByUse,
  withArticles,
} from '../../lambdas/text/word-use.ts';

const read = (texts: readonly string[], language = 'en', before: WordUse = noUse) =>
  withArticles(
    before,
    texts.map(text => stemsIn(text, language)),
  );

describe('the use of words', () => {
  test('counts an article once for each word, whatever its form and however often', () => {
    const { articles, counts } = read(['Ferries, a ferry, the ferry.', 'No boats.']);
    expect(articles).toBe(2);
    expect(counts.get('boat')).toBe(1);
    expect([...counts.values()].every(count => count === 1)).toBe(true);
  });

  test('makes a word that every paper writes say less, and a rare one say more', () => {
    const use = read(Array.from({ length: 400 }, (_, i) => `The government. Word${i}.`));
    const [government = ''] = stemsIn('government', 'en');
    expect(weightByUse(use, government, 0.6)).toBeLessThan(0.3);
    expect(weightByUse(use, 'pangolin', 0.6)).toBeGreaterThan(0.75);
    expect(weightByUse(noUse, government, 0.6)).toBe(0.6);
  });

  test('weighs the words of an article that is summarised', () => {
    const use = read(Array.from({ length: 2_000 }, () => 'The dyke is old.'));
    const weights = (known?: WordUse) =>
      analyseText({ text: 'A dyke. A weir.', language: 'en', use: known }).terms.counts.map(
        ({ weight }) => weight,
      );
    expect(weights()).toEqual([1, 1]);
    const [dyke, weir] = weights(use);
    expect(dyke).toBeLessThan(0.2);
    expect(weir).toBe(1);
  });

  test('stays within its bounds, and forgets the old for the new', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 100 }, (__, j) => `w${i}x${j}`).join(' '),
    );
    expect(read(many).counts.size).toBe(4_000);
    const full = { articles: 20_000, counts: new Map([['ferr', 1_000]]) };
    expect(withArticles(full, [['pier']])).toEqual({
      articles: 10_001,
      counts: new Map([
        ['ferr', 500],
        ['pier', 1],
      ]),
    });
  });

  test('is read as it was packed, in any script', () => {
    for (const [language, text] of [
      ['en', 'The ferry, 1,000.5 crowns.'],
      ['ar', 'على الوزارة أن تفتح الميناء.'],
      ['zh', '港口必须开放。'],
      ['hi', 'बंदरगाह खुलना चाहिए।'],
    ] as const) {
      const use = read([text], language);
      expect(unpackUse(packUse(use))).toEqual(use);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const use = read([text]);
        expect(unpackUse(packUse(use))).toEqual(use);
        expect(unpackUse(text).articles).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
