import { expect, test } from 'vitest';
import { capitalise } from '../../lambdas/message/capitalise.ts';
import { localeOf } from '../../lambdas/message/locale-of.ts';
import { pluralIn } from '../../lambdas/message/plural.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';

test('a count takes the form of its language and its digits', () => {
  const boats = pluralIn('ru');
  const forms = { one: '# лодка', few: '# лодки', many: '# лодок' };
  expect([0, 1, 2, 5, 11, 21, 100, 1001].map(count => boats(count, forms))).toEqual([
    ...['0 лодок', '1 лодка', '2 лодки', '5 лодок', '11 лодок', '21 лодка', '100 лодок'],
    '1\u00a0001 лодка',
  ]);
});

test('a form may leave the number out', () => {
  const form = { zero: 'صفر', one: 'واحد', two: 'اثنان', few: '# قليل', many: '# كثير', other: '# غيرها' };
  expect([0, 1, 2, 3, 11, 100].map(count => pluralIn('ar')(count, form))).toEqual([
    ...['صفر', 'واحد', 'اثنان', '3 قليل', '11 كثير', '100 غيرها'],
  ]);
});

test('forms that only millions have fall back to another', () =>
  expect(pluralIn('es')(1_000_000, { one: '# barco', other: '# barcos' })).toBe('1.000.000 barcos'));

test('the forms that are typed are those that whole numbers take', () => {
  const typed = {
    ...{
      en: 'one other',
      es: 'one other',
      fr: 'one other',
      de: 'one other',
      pt: 'one other',
      hi: 'one other',
    },
    ...{ ru: 'few many one', ar: 'few many one other two zero', zh: 'other', ja: 'other' },
  };
  for (const language of interfaceLanguages) {
    const rules = new Intl.PluralRules(localeOf[language]);
    const taken = new Set(Array.from({ length: 1200 }, (_, count) => rules.select(count)));
    expect([...taken].sort().join(' '), language).toBe(typed[language]);
  }
});

test('a capital is put where the script has one', () => {
  expect(['últimas', 'понедельник', '23', 'أمس', '月曜', ''].map(capitalise)).toEqual([
    ...['Últimas', 'Понедельник', '23', 'أمس', '月曜', ''],
  ]);
});
