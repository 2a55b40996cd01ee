import { describe, expect, test } from 'vitest';
import { categorise } from '../../lambdas/text/categorise.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { readOpinionPieces } from './opinion-pieces.ts';

describe('the made-up opinion pieces', () => {
  const pieces = readOpinionPieces();

  test.each(interfaceLanguages)('are there in %s, on several topics, whole', language => {
    const own = pieces.filter(piece => piece.language === language);
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(new Set(own.map(({ category }) => category)).size).toBeGreaterThanOrEqual(4);
    for (const { title, text } of own) {
      expect(title).not.toBe('');
      expect(text).not.toMatch(/^[=#] /m);
      expect(text.length).toBeGreaterThan(60);
    }
  });

  test('are nearly all filed where an editor files them', () => {
    const right = pieces.filter(piece => categorise(piece).category === piece.category);
    expect(right.length / pieces.length).toBeGreaterThan(0.9);
  });
});
