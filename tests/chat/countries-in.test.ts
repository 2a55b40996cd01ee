import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countriesIn } from '../../lambdas/chat/countries-in.ts';
import { flagOf } from '../../lambdas/message/flag.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lambdas/text/language.ts';

const codesIn = (words: string, language: InterfaceLanguage): string[] =>
  countriesIn(words, [language, 'en']).map(({ code }) => code);

describe.each(interfaceLanguages)('in %s', language => {
  test('knows every country by the name that the bot writes, and by its flag', async () => {
    const { country } = await loadDictionary(language);
    for (const code of ['JP', 'DE', 'BR', 'IN', 'ZA', 'MX', 'KR', 'SA', 'RU', 'GB', 'US', 'NZ', 'BA', 'CN']) {
      expect(codesIn(country(code), language), country(code)).toEqual([code]);
      expect(codesIn(flagOf(code), language)).toEqual([code]);
    }
  });
});

test.each([
  ['en', 'What do papers in Germany say?', 'DE'],
  ['en', 'strikes in South Korea', 'KR'],
  ['en', 'Britain', 'GB'],
  ['en', 'USA', 'US'],
  ['en', 'us', 'US'],
  ['en', 'Burma', 'MM'],
  ['en', 'Turkey', 'TR'],
  ['fr', 'l’Allemagne', 'DE'],
  ['fr', "la presse d'Espagne", 'ES'],
  ['ru', 'что пишут в Германии', 'DE'],
  ['ru', 'Нигерия', 'NG'],
  ['ja', '日本の社説', 'JP'],
  ['zh', '日本的社论', 'JP'],
  ['de', 'Island', 'IS'],
  ['hi', 'रूस की हड़ताल', 'RU'],
  ['ar', 'الصحافة في مصر', 'EG'],
  ['en', 'strikes in the UK', 'GB'],
] as const)('in %s %j is about %s', (language, words, code) => {
  expect(codesIn(words, language)).toEqual([code]);
});

test.each([
  'core beliefs',
  'un accord',
  'tell us about ferries',
  'island ferries',
  'islands',
  'the oma of us',
  'no',
  '',
])('%j names no country', words => expect(codesIn(words, 'en')).toEqual([]));

test('names several, each once, and no more than three', () => {
  expect(codesIn('🇫🇷🇩🇪 France', 'en')).toEqual(['FR', 'DE']);
  expect(codesIn('Japan, China, India and Peru', 'en')).toEqual(['JP', 'CN', 'IN']);
});

test('takes whatever people write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), words => {
      for (const { code, name } of countriesIn(words, interfaceLanguages)) {
        expect(code).toMatch(/^[A-Z]{2}$/);
        expect(name).not.toBe('');
      }
    }),
  );
});
