import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundKey, transcribedNames } from '../../lambdas/text/sound-key.ts';

describe('a name by its sound', () => {
  test.each([
    ['Ozra', ['Озра', 'Озры', 'أوزرا', 'オズラ', '奥兹拉', 'ओज़रा']],
    ['Zelensky', ['Зеленский', 'زيلينسكي', 'ゼレンスキー']],
    ['telephone', ['teléfono', 'Telefon', 'телефон']],
    ['Belqar', ['Белькар', 'بلقار', '贝尔卡尔', 'ベルカル']],
  ])('is the same for %s in other letters', (name, others) => {
    for (const other of others) expect(soundKey(other)).toBe(soundKey(name));
  });

  test('differs between names that sound different', () => {
    expect(soundKey('Marhane')).not.toBe(soundKey('Vostria'));
  });

  test('is found in Chinese by the characters that write foreign names', () => {
    expect(transcribedNames('沃斯特里亚与邻国签署奥兹拉河条约')).toEqual(['沃斯特里亚', '奥兹拉']);
  });

  test('is a short word of ten letters for anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(soundKey(text)).toMatch(/^[bftksmnra]*$/);
      }),
    );
  });
});
