import { describe, expect, test } from 'vitest';
import { categorise } from '../../lambdas/text/categorise.ts';
import { iptcCategories } from '../../lambdas/text/category.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { readOpinionPieces } from './opinion-pieces.ts';

describe('the made-up opinion pieces', () => {
  const pieces = readOpinionPieces('known');
  const blind = readOpinionPieces('blind');

  test.each(interfaceLanguages)('are there in %s, on several topics, whole', language => {
    const own = [...pieces, ...blind].filter(piece => piece.language === language);
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(new Set(own.map(({ category }) => category)).size).toBeGreaterThanOrEqual(6);
    for (const { title, text } of own) {
      expect(title).not.toBe('');
      expect(text).not.toMatch(/^[=#] /m);
      expect(text.length).toBeGreaterThan(60);
    }
  });

  test('are as many of each topic among the blind ones', () => {
    for (const category of iptcCategories)
      expect(blind.filter(piece => piece.category === category).length, category).toBeGreaterThanOrEqual(5);
  });

  test('are nearly all filed where an editor files them', () => {
    const right = pieces.filter(piece => categorise(piece).category === piece.category);
    expect(right.length / pieces.length).toBeGreaterThan(0.9);
  });
});
