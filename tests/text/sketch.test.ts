import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containment, isDuplicate, sketchKeys, sketchOf } from '../../lambdas/text/sketch.ts';

/** Text of made-up words, the same for the same seed. */
function textOf(words: number, seed: number): string[] {
  let state = seed * 7919 + 17;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const syllables = ['mar', 'lo', 'ten', 'qui', 'bas', 'der', 'vo', 'nim', 'tra', 'sel'];
  return Array.from({ length: words }, () =>
    Array.from({ length: 2 + next(2) }, () => syllables[next(syllables.length)]).join(''),
  );
}

const original = textOf(600, 1);
const whole = original.join(' ');

describe('a copy of a text', () => {
  test.each([
    ['in capitals and other punctuation', original.map(word => word.toUpperCase()).join(', ')],
    ['of its first two fifths', original.slice(0, 240).join(' ')],
    ['without some paragraphs', [...original.slice(80, 300), ...original.slice(380)].join(' ')],
    ['with a page around it', `${textOf(40, 9).join(' ')} ${whole} ${textOf(60, 10).join(' ')}`],
    ['with every thirtieth word replaced', original.map((word, i) => (i % 30 ? word : 'other')).join(' ')],
    ['with every tenth word replaced', original.map((word, i) => (i % 10 ? word : `x${i}`)).join(' ')],
  ])('%s is known again and found under its keys', (_, copy) => {
    const [a, b] = [sketchOf(whole), sketchOf(copy)];
    expect(isDuplicate(a, b)).toBe(true);
    expect(isDuplicate(b, a)).toBe(true);
    expect(sketchKeys(a).some(key => sketchKeys(b).includes(key))).toBe(true);
  });

  test('is not what quotes a sentence of it, nor another text', () => {
    const other = textOf(600, 2);
    const quoting = [...other.slice(0, 300), ...original.slice(100, 130), ...other.slice(300)].join(' ');
    expect(isDuplicate(sketchOf(whole), sketchOf(quoting))).toBe(false);
    expect(containment(sketchOf(whole), sketchOf(other.join(' ')))).toBe(0);
  });

  test('is known in a script without spaces', () => {
    const text =
      '港の図書館は、料金を払わずに子どもが本を読める唯一の暖かい部屋である。市は噴水より先に図書館を守るべきだ。'.repeat(
        2,
      );
    expect(isDuplicate(sketchOf(text), sketchOf(`社説　${text}`))).toBe(true);
  });
});

describe('two short notices', () => {
  const around = 'Read the whole leader with a subscription to the Argus from two crowns a week';
  test('are no copies for what the page says around both', () => {
    const [a, b] = [
      `The pier will not mend itself, and the council knows why. ${around}`,
      `Nobody voted for the new toll, and nobody will be asked to pay it twice. ${around}`,
    ];
    expect(isDuplicate(sketchOf(a), sketchOf(b))).toBe(false);
  });
});

describe('a sketch', () => {
  test('stays small however long the text, and has eight keys at most', () => {
    const sketch = sketchOf(textOf(20_000, 3).join(' '));
    expect(sketch.length).toBeLessThanOrEqual(720);
    expect(sketchKeys(sketch).length).toBeLessThanOrEqual(8);
  });

  test('of any two texts compares between 0 and 1, the same both ways', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 80 }));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const [a, b] = [sketchOf(first), sketchOf(second)];
        const share = containment(a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(containment(b, a)).toBe(share);
      }),
    );
  });

  test('that is no sketch is like nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const share = containment(a, b);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(sketchKeys(a)).toBeInstanceOf(Array);
      }),
    );
  });

  test('of a text with itself is contained whole, from ten words on', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 10, maxLength: 300 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 10, maxLength: 60 }),
        unique => {
          expect(containment(sketchOf(unique.join(' ')), sketchOf(unique.join('\n')))).toBe(1);
        },
      ),
    );
    fc.assert(fc.property(words, list => sketchOf(list.join(' ')) === sketchOf(list.join('  '))));
  });
});
