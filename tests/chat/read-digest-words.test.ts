import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryWords } from '../../lambdas/chat/category-words.ts';
import { everythingWords, relativeDayWords, smallWords, weekdayWords } from '../../lambdas/chat/day-words.ts';
import { placeWords } from '../../lambdas/chat/place-words.ts';
import { plainWords, stemmedWords } from '../../lambdas/chat/plain-words.ts';
import { readCategory } from '../../lambdas/chat/read-category.ts';
import { readDay } from '../../lambdas/chat/read-day.ts';
import { readDigestWords } from '../../lambdas/chat/read-digest-words.ts';
import { readSubscribeWords } from '../../lambdas/chat/read-subscribe-words.ts';
import { readTime } from '../../lambdas/chat/read-time.ts';
import { readWeekdays } from '../../lambdas/chat/read-weekdays.ts';
import { findZone } from '../../lambdas/chat/zones.ts';
import { cityOf } from '../../lambdas/message/city-of.ts';
import type { Dictionary } from '../../lambdas/message/locales/dictionary.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { categories } from '../../lambdas/text/category.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lambdas/text/language.ts';

/** A Monday. */
const today = '2026-11-23';
const yesterday = '2026-11-22';
const dictionaries = Object.fromEntries(
  await Promise.all(interfaceLanguages.map(async language => [language, await loadDictionary(language)])),
) as Record<InterfaceLanguage, Dictionary>;
const read = (language: InterfaceLanguage, words: string) =>
  readDigestWords(words, today, dictionaries[language]);
const wish = (category: string, day: string | null) => ({ kind: 'wish', category, day });

test('nothing is everything of the last 24 hours', () => expect(read('en', '  ')).toEqual(wish('all', null)));

test.each<[InterfaceLanguage, string, string, string | null]>([
  ['en', 'economy', 'economy', null],
  ['en', 'Economy, yesterday', 'economy', yesterday],
  ['en', 'yesterday economy', 'economy', yesterday],
  ['en', 'econ', 'economy', null],
  ['en', '“economy”?', 'economy', null],
  ['en', 'the economy of yesterday', 'economy', yesterday],
  ['en', 'the day before yesterday', 'all', '2026-11-21'],
  ['en', 'all today', 'all', today],
  ['en', 'tomorrow', 'all', '2026-11-24'],
  ['es', 'medio ambiente', 'environment', null],
  ['es', 'Medio Ambiente ayer', 'environment', yesterday],
  ['es', 'medio', 'environment', null],
  ['es', 'economia', 'economy', null],
  ['es', 'deporte de ayer', 'sport', yesterday],
  ['es', 'economy', 'economy', null],
  ['es', 'todos los temas', 'all', null],
  ['fr', 'économie avant-hier', 'economy', '2026-11-21'],
  ['fr', 'aujourd’hui', 'all', today],
  ['fr', "aujourd'hui santé", 'health', today],
  ['de', 'wirtschaft vorgestern', 'economy', '2026-11-21'],
  ['pt', 'meio ambiente ontem', 'environment', yesterday],
  ['pt', 'meio-ambiente', 'environment', null],
  ['ru', 'экономика вчера', 'economy', yesterday],
  ['ru', 'об экономике за вчера', 'economy', yesterday],
  ['ru', 'политику', 'politics', null],
  ['ar', 'اقتصاد أمس', 'economy', yesterday],
  ['ar', 'الإقتصاد اليوم', 'economy', today],
  ['ar', 'أول أمس', 'all', '2026-11-21'],
  ['hi', 'रोजगार कल', 'work', yesterday],
  ['hi', 'खेल परसों', 'sport', '2026-11-21'],
  ['zh', '昨天经济', 'economy', yesterday],
  ['zh', '经济 昨天', 'economy', yesterday],
  ['ja', '昨日の経済', 'economy', yesterday],
  ['ja', 'スポーツ', 'sport', null],
  ['ja', 'ｽﾎﾟｰﾂ', 'sport', null],
])('in %s, “%s” is %s of %s', (language, words, category, day) =>
  expect(read(language, words)).toEqual(wish(category, day)),
);

describe('a day is read', () => {
  test.each([
    ['2026-01-31', '2026-01-31'],
    ['2026-1-31', '2026-01-31'],
    ['31.1.2026', '2026-01-31'],
    ['31/01/2026', '2026-01-31'],
    ['2026年1月31日', '2026-01-31'],
    ['٣١/١/٢٠٢٦', '2026-01-31'],
    ['३१-१-२०२६', '2026-01-31'],
    ['31.1.', '2026-01-31'],
    ['24.12', '2025-12-24'],
    ['1月31日', '2026-01-31'],
    ['29.2', '2024-02-29'],
  ])('as a date: %s', (words, day) => expect(read('de', words)).toEqual(wish('all', day)));

  test.each([
    ['monday', today],
    ['Sunday', yesterday],
    ['martes', '2026-11-17'],
    ['vendredi', '2026-11-20'],
    ['в пятницу', '2026-11-20'],
    ['الجمعة', '2026-11-20'],
    ['शुक्रवार', '2026-11-20'],
    ['周五', '2026-11-20'],
    ['金曜日', '2026-11-20'],
  ])('as the last such weekday: %s', (words, day) => expect(read('en', words)).toEqual(wish('all', day)));

  test.each(['31.2.2026', '2026-13-01', '0.0', '32/1', '2026-02-29', '12345', 'monday-friday'])(
    'never as one that is none: %s',
    words => expect(readDay(plainWords(words), today)).toBeNull(),
  );

  test('in the words of every language', () => {
    for (const [days, words] of Object.entries(relativeDayWords))
      for (const word of words)
        expect(readDay(plainWords(word), today), word).toBe(
          { '-2': '2026-11-21', '-1': yesterday, '0': today, '1': '2026-11-24' }[days],
        );
  });
});

describe('categories', () => {
  test('have names whose stems differ, within each language and from its words for days', () => {
    for (const language of interfaceLanguages) {
      const names = Object.values(dictionaries[language].categories).map(plainWords);
      expect(new Set(names.map(stemmedWords)).size, language).toBe(categories.length);
      for (const name of names) expect(readDay(name, today), name).toBeNull();
      for (const word of smallWords)
        expect(readCategory(plainWords(word), dictionaries[language]), word).toBeOneOf([null, 'all']);
    }
  });

  test('are found by every beginning that only they have', () => {
    for (const language of interfaceLanguages)
      for (const category of categories) {
        const name = plainWords(dictionaries[language].categories[category]);
        for (let length = 3; length <= name.length; length++)
          expect(readCategory(name.slice(0, length), dictionaries[language])).toBeOneOf([category, null]);
      }
  });

  test.each<[InterfaceLanguage, string, string]>([
    ['en', 'política', 'politics'],
    ['en', 'Wirtschaft', 'economy'],
    ['en', 'экономике', 'economy'],
    ['en', 'الرياضة', 'sport'],
    ['en', 'रोजगार', 'work'],
    ['en', '体育', 'sport'],
    ['de', 'sport', 'sport'],
    ['de', 'deportes', 'sport'],
    ['fr', 'Umwelt', 'environment'],
    ['ja', 'climate', 'environment'],
    ['ru', 'schools', 'education'],
    ['ar', 'santé', 'health'],
  ])('are known in every language: in %s “%s” is %s', (language, words, category) =>
    expect(read(language, words)).toEqual(wish(category, null)),
  );

  const namesEverywhere = Object.values(categoryWords).flatMap(byCategory =>
    categories.flatMap(category => byCategory[category].map(word => ({ word, category }))),
  );

  test('have words that name one of them, and no day, no time and no place', () => {
    const meant = new Map<string, string>();
    for (const { word, category } of namesEverywhere) {
      const plain = plainWords(word);
      expect(meant.get(plain) ?? category, word).toBe(category);
      meant.set(plain, category);
      expect(
        readDay(plain, today) ?? readWeekdays(plain) ?? readTime(plain) ?? findZone(plain),
        word,
      ).toBeNull();
    }
  });

  test.each(interfaceLanguages)('begin, in %s, with the name on the button', language => {
    for (const category of categories)
      expect(categoryWords[language][category][0].toLowerCase()).toBe(
        dictionaries[language].categories[category].toLowerCase(),
      );
  });

  test.each(interfaceLanguages)('take, in %s, nothing from days and places', language => {
    const places = [...Object.values(placeWords).flat(), ...Intl.supportedValuesOf('timeZone').map(cityOf)];
    for (const place of places)
      expect(readSubscribeWords(place, dictionaries[language]).categories, place).toEqual([]);
    for (const day of Object.values(weekdayWords).flat(2))
      expect(read(language, day), day).toMatchObject({ category: 'all' });
  });

  test('are all meant by many words', () => {
    for (const word of everythingWords) expect(read('fr', word), word).toEqual(wish('all', null));
  });
});

describe('days as people name them', () => {
  /** A Friday. */
  const friday = '2026-11-27';
  const dayOf = (language: InterfaceLanguage, words: string) =>
    readDigestWords(words, friday, dictionaries[language]);

  test.each<[InterfaceLanguage, string, string]>([
    ['en', 'last monday', '2026-11-23'],
    ['en', 'last Friday', '2026-11-20'],
    ['en', '3 days ago', '2026-11-24'],
    ['en', 'November 23rd', '2026-11-23'],
    ['en', 'the 23rd of November', '2026-11-23'],
    ['en', '30 Nov', '2025-11-30'],
    ['en', '29 February', '2024-02-29'],
    ['en', '2026‑11‑23', '2026-11-23'],
    ['es', 'el lunes pasado', '2026-11-23'],
    ['es', 'hace 3 días', '2026-11-24'],
    ['fr', 'lundi dernier', '2026-11-23'],
    ['fr', 'il y a 2 jours', '2026-11-25'],
    ['de', 'letzten Montag', '2026-11-23'],
    ['de', 'vor 3 Tagen', '2026-11-24'],
    ['pt', 'segunda passada', '2026-11-23'],
    ['pt', 'há 3 dias', '2026-11-24'],
    ['ru', 'прошлый понедельник', '2026-11-23'],
    ['ru', '3 дня назад', '2026-11-24'],
    ['ar', 'الاثنين الماضي', '2026-11-23'],
    ['ar', 'قبل 3 أيام', '2026-11-24'],
    ['hi', 'पिछले सोमवार', '2026-11-23'],
    ['hi', '3 दिन पहले', '2026-11-24'],
    ['zh', '上周一', '2026-11-16'],
    ['zh', '3天前', '2026-11-24'],
    ['ja', '先週の月曜日', '2026-11-16'],
    ['ja', '3日前', '2026-11-24'],
  ])('%s: %j', (language, words, day) => expect(dayOf(language, words)).toEqual(wish('all', day)));

  test.each(interfaceLanguages)('%s: as the bot itself writes them', language => {
    for (const day of ['2026-11-01', '2026-11-26', '2026-03-05']) {
      expect(dayOf(language, dictionaries[language].date(day)), day).toEqual(wish('all', day));
      expect(dayOf(language, dictionaries[language].nearDate(day)), day).toEqual(wish('all', day));
    }
  });

  const lastWeek = ['16', '17', '18', '19', '20', '21', '22'].map(day => `2026-11-${day}`);
  test.each<[InterfaceLanguage, string]>([
    ['en', 'last week'],
    ['es', 'la semana pasada'],
    ['fr', 'la semaine dernière'],
    ['de', 'letzte Woche'],
    ['pt', 'na semana passada'],
    ['ru', 'на прошлой неделе'],
    ['ar', 'الأسبوع الماضي'],
    ['hi', 'पिछले हफ़्ते'],
    ['zh', '上周'],
    ['ja', '先週'],
  ])('%s: %j is a choice of its days', (language, words) =>
    expect(dayOf(language, words)).toEqual({ kind: 'days', category: 'all', days: lastWeek }),
  );

  test('several days are a choice of those up to today', () => {
    const days = (words: string) => dayOf('en', words);
    expect(days('economy this week')).toMatchObject({ category: 'economy', days: { length: 5 } });
    expect(days('last weekend')).toMatchObject({ days: ['2026-11-21', '2026-11-22'] });
    expect(days('monday to wednesday')).toMatchObject({ days: { length: 3, 0: '2026-11-23' } });
    expect(days('last week yesterday')).toEqual(wish('all', '2026-11-26'));
  });

  test('a month, a week to come, and a day that the month has not are not understood', () => {
    for (const words of ['last month', 'next week', 'November', '31 November', '23 Brumaire', 'last'])
      expect(dayOf('en', words), words).toMatchObject({ kind: 'unknown' });
  });
});

test('several categories are a choice', () => {
  expect(read('en', 'sport health yesterday')).toEqual({
    kind: 'categories',
    categories: ['sport', 'health'],
    day: yesterday,
  });
  expect(read('en', 'sport, deportes')).toEqual(wish('sport', null));
});

test('what was not understood is said in the reader’s own words', () => {
  expect(read('en', 'Quagga yesterday')).toEqual({ kind: 'unknown', words: 'Quagga' });
  expect(read('en', 'Blue Quagga yesterday Zebra')).toEqual({ kind: 'unknown', words: 'Blue Quagga Zebra' });
  expect(read('ja', '日本経済')).toEqual({ kind: 'unknown', words: '日本経済' });
});

test('arbitrary words are a wish or unknown, and never throw', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...everythingWords, ...smallWords, ...Object.values(relativeDayWords).flat()))
      .map(words => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...interfaceLanguages), anything, (language, words) => {
      const result = read(language, words);
      if (result.kind === 'unknown') expect(result.words).not.toBe('');
      else
        for (const day of result.kind === 'days' ? result.days : result.day ? [result.day] : [])
          expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
    { numRuns: 200 },
  );
});

test('a message as long as Telegram takes is read to its end', () => {
  expect(read('en', 'economy '.repeat(500))).toMatchObject({ kind: 'unknown' });
  expect(read('zh', '经济'.repeat(2000))).toMatchObject({ kind: 'unknown' });
  expect(read('en', 'economy '.repeat(100))).toEqual(wish('economy', null));
});
