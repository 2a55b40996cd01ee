import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bold,
  entityCountOf,
  expandableQuote,
  italic,
  join,
  lengthOf,
  link,
  type Piece,
  quote,
  renderPiece,
} from '../../lambdas/message/message-builder.ts';

const pieces = fc.letrec<{ piece: Piece }>(tie => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.array(tie('piece'), { maxLength: 4 }),
    fc
      .tuple(fc.constantFrom(bold, italic, quote, expandableQuote), tie('piece'))
      .map(([style, of]) => style(of)),
    tie('piece').map(of => link('https://paper.example/a', of)),
  ),
})).piece;

describe('A message is built as text and entities', () => {
  test('a styled piece covers its words in UTF-16 units', () => {
    expect(renderPiece(['𝔄 ', bold('Grüße 🌍'), '!'])).toEqual({
      text: '𝔄 Grüße 🌍!',
      entities: [{ type: 'bold', offset: 3, length: 8 }],
    });
  });

  test('an outer entity comes before the one inside', () => {
    const { entities } = renderPiece(quote([bold('a'), ' b']));
    expect(entities.map(entity => entity.type)).toEqual(['blockquote', 'bold']);
  });

  test('an entity leaves out the white space at its ends, and is gone where nothing is left', () => {
    expect(renderPiece([bold('  a\n'), italic(' \n ')]).entities).toEqual([
      { type: 'bold', offset: 2, length: 1 },
    ]);
  });

  test('joining leaves no gap for an empty piece', () => {
    expect(renderPiece(join(['a', '', bold(''), 'b'], ' · ')).text).toBe('a · b');
  });

  test('whatever the pieces, entities lie within the text, in order, and the counts told before are right', () => {
    fc.assert(
      fc.property(pieces, piece => {
        const { text, entities } = renderPiece(piece);
        expect(text.length).toBe(lengthOf(piece));
        expect(entities.length).toBeLessThanOrEqual(entityCountOf(piece));
        let last = 0;
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          last = offset;
        }
      }),
    );
  });
});
