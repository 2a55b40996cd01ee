import { expect, test } from 'vitest';
import { writeCountry } from '../../lambdas/message/write-country.ts';

test('writes countries as readers call them', () => {
  const english = ['ZA', 'GB', 'HK', 'MO', 'XX', 'za', ''].map(writeCountry('en'));
  expect(english).toEqual(['South Africa', 'United Kingdom', 'Hong Kong', 'Macao', '', '', '']);
  expect(['HK', 'AT'].map(writeCountry('de'))).toEqual(['Hongkong', 'Österreich']);
});
