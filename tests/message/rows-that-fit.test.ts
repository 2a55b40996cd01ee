import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsThatFit } from '../../lambdas/message/rows-that-fit.ts';

const rowLengths = (labels: readonly string[], most: number) =>
  rowsThatFit(
    labels.map(label => ({ label, data: 'S' })),
    most,
  ).map(row => row.length);

test('short labels share a row, long ones have one of their own', () => {
  expect(rowLengths(['1 🇪🇸', '2 🇫🇷', '3 🇮🇳', '4 🇿🇦'], 4)).toEqual([4]);
  expect(rowLengths(['✓ lun', 'mar', 'mié', 'jue', 'vie'], 4)).toEqual([4, 1]);
  expect(rowLengths(['✓ الأربعاء', 'الخميس', 'الجمعة', 'السبت'], 4)).toEqual([3, 1]);
  expect(rowLengths(['✓ Todas las materias', 'Salud'], 3)).toEqual([1, 1]);
  expect(rowLengths(['ヨハネスブルグ', '東京'], 2)).toEqual([2]);
  expect(rowLengths(['ヨハネスブルグとその周辺', '東京'], 2)).toEqual([1, 1]);
});

test('every button is there once, in order, in rows no longer than asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 8 }), (labels, most) => {
      const rows = rowsThatFit(
        labels.map(label => ({ label, data: 'S' })),
        most,
      );
      expect(rows.flat().map(({ label }) => label)).toEqual(labels);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(most);
    }),
  );
});
