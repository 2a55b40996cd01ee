import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabicWeek, daySetWords, weekdayWords } from '../../lambdas/chat/day-words.ts';
import { plainWords } from '../../lambdas/chat/plain-words.ts';
import { normaliseTime, readSubscribeWords } from '../../lambdas/chat/read-subscribe-words.ts';
import { readTime } from '../../lambdas/chat/read-time.ts';
import { readWeekdays } from '../../lambdas/chat/read-weekdays.ts';
import { localeOf } from '../../lambdas/message/locale-of.ts';
import type { Dictionary } from '../../lambdas/message/locales/dictionary.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lambdas/text/language.ts';

const dictionaries = Object.fromEntries(
  await Promise.all(interfaceLanguages.map(async language => [language, await loadDictionary(language)])),
) as Record<InterfaceLanguage, Dictionary>;
const read = (language: InterfaceLanguage, words: string) => {
  const { place, ...rest } = readSubscribeWords(words, dictionaries[language]);
  return { ...rest, zone: place?.zone ?? null };
};
const nothing = {
  ...{ categories: [], isAllCategories: false, times: [], weekdays: [] },
  ...{ zone: null, badTimes: [], badZone: null, unknown: [] },
};
const workdays = [1, 2, 3, 4, 5];

test('nothing said is nothing changed', () => expect(read('en', '')).toEqual(nothing));

test.each<[InterfaceLanguage, string, object]>([
  [
    'en',
    'economy world 07:30 weekdays London',
    { categories: ['economy', 'world'], times: ['07:30'], weekdays: workdays, zone: 'Europe/London' },
  ],
  [
    'en',
    'Europe/Madrid 18:00, 7:30 daily',
    { times: ['07:30', '18:00'], weekdays: [1, 2, 3, 4, 5, 6, 7], zone: 'Europe/Madrid' },
  ],
  [
    'en',
    'at 7 am on Mondays and Fridays in New York',
    { times: ['07:00'], weekdays: [1, 5], zone: 'America/New_York' },
  ],
  ['en', 'everything', { isAllCategories: true }],
  [
    'es',
    'medio ambiente a las 7:30 de lunes a viernes en Ciudad de México',
    { categories: ['environment'], times: ['07:30'], weekdays: workdays, zone: 'America/Mexico_City' },
  ],
  [
    'es',
    'economía 7 de la mañana fin de semana',
    { categories: ['economy'], times: ['07:00'], weekdays: [6, 7] },
  ],
  [
    'fr',
    'économie à 7h30 du lundi au vendredi Paris',
    { categories: ['economy'], times: ['07:30'], weekdays: workdays, zone: 'Europe/Paris' },
  ],
  ['fr', 'sport 18h le week-end', { categories: ['sport'], times: ['18:00'], weekdays: [6, 7] }],
  [
    'de',
    'Wirtschaft um 7 Uhr 30 werktags München',
    { categories: ['economy'], times: ['07:30'], weekdays: workdays, zone: 'Europe/Berlin' },
  ],
  ['de', 'Kultur Mo–Mi 19 Uhr', { categories: ['culture'], times: ['19:00'], weekdays: [1, 2, 3] }],
  [
    'pt',
    'meio ambiente às 7h30 de segunda a sexta São Paulo',
    { categories: ['environment'], times: ['07:30'], weekdays: workdays, zone: 'America/Sao_Paulo' },
  ],
  ['pt', 'dias úteis segunda-feira', { weekdays: workdays }],
  [
    'ru',
    'экономика в 7:30 по будням Москва',
    { categories: ['economy'], times: ['07:30'], weekdays: workdays, zone: 'Europe/Moscow' },
  ],
  [
    'ru',
    'спорт с пятницы по воскресенье в 8 вечера',
    { categories: ['sport'], times: ['20:00'], weekdays: [5, 6, 7] },
  ],
  [
    'ar',
    'اقتصاد ٠٧:٣٠ من الأحد إلى الخميس القاهرة',
    { categories: ['economy'], times: ['07:30'], weekdays: [1, 2, 3, 4, 7], zone: 'Africa/Cairo' },
  ],
  [
    'ar',
    'الساعة 6 مساء كل يوم أبو ظبي',
    { times: ['18:00'], weekdays: [1, 2, 3, 4, 5, 6, 7], zone: 'Asia/Dubai' },
  ],
  [
    'hi',
    'खेल सुबह ७ बजे सोमवार से शुक्रवार दिल्ली',
    { categories: ['sport'], times: ['07:00'], weekdays: workdays, zone: 'Asia/Kolkata' },
  ],
  [
    'zh',
    '经济，国际 早上７：３０ 工作日 北京',
    { categories: ['economy', 'world'], times: ['07:30'], weekdays: workdays, zone: 'Asia/Shanghai' },
  ],
  ['zh', '每周一下午6点半', { times: ['18:30'], weekdays: [1] }],
  [
    'ja',
    '経済と国際、平日の午前7時30分、東京',
    { categories: ['economy', 'world'], times: ['07:30'], weekdays: workdays, zone: 'Asia/Tokyo' },
  ],
  ['ja', '月曜から金曜 18時', { times: ['18:00'], weekdays: workdays }],
])('in %s, “%s” is understood', (language, words, expected) =>
  expect(read(language, words)).toEqual({ ...nothing, ...expected }),
);

describe('weekdays are understood', () => {
  test('by every name in the tables, whatever language the reader’s Telegram speaks', () => {
    for (const language of interfaceLanguages)
      for (const [i, names] of weekdayWords[language].entries())
        for (const name of names) expect(readWeekdays(plainWords(name)), name).toEqual([i + 1]);
  });

  test('by every name that Unicode’s own data has for them', () => {
    for (const language of interfaceLanguages)
      for (let day = 1; day <= 7; day++)
        for (const weekday of ['long', 'short'] as const) {
          const format = new Intl.DateTimeFormat(localeOf[language], { weekday, timeZone: 'UTC' });
          // The first of June 2026 is a Monday.
          const name = format.format(new Date(Date.UTC(2026, 5, day)));
          expect(read(language, name), name).toEqual({ ...nothing, weekdays: [day] });
        }
  });

  test('by words for several of them, in every language', () => {
    for (const language of interfaceLanguages) {
      const week = language === 'ar' ? arabicWeek : { workdays, weekend: [6, 7] };
      const words = daySetWords[language];
      for (const word of words.daily)
        expect(read(language, word), word).toEqual({ ...nothing, weekdays: [1, 2, 3, 4, 5, 6, 7] });
      for (const word of words.workdays)
        expect(read(language, word), word).toEqual({ ...nothing, weekdays: week.workdays });
      for (const word of words.weekend)
        expect(read(language, word), word).toEqual({ ...nothing, weekdays: week.weekend });
    }
  });

  test.each([
    ['mon-fri', workdays],
    ['Friday to Monday', [1, 5, 6, 7]],
    ['пн–пт', workdays],
    ['周一至周五', workdays],
    ['月〜水', [1, 2, 3]],
    ['segunda-sexta', workdays],
    ['Sa - So', [6, 7]],
  ])('as a stretch: %s', (words, weekdays) => expect(read('en', words)).toEqual({ ...nothing, weekdays }));
});

describe('a time of day is understood', () => {
  test.each([
    ['7:30', '07:30'],
    ['07.30', '07:30'],
    ['7h30', '07:30'],
    ['7h', '07:00'],
    ['7', '07:00'],
    ['7 Uhr', '07:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['7am', '07:00'],
    ['7:30 p.m.', '19:30'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['午後7時', '19:00'],
    ['7点半', '07:30'],
    ['٧:٣٠', '07:30'],
    ['７：３０', '07:30'],
    ['730', '07:30'],
    ['1930', '19:30'],
    ['noon', '12:00'],
    ['À midi', '12:00'],
    ['в полночь', '00:00'],
    ['中午12点', '12:00'],
    ['दोपहर 3 बजे', '15:00'],
  ])('%s', (words, time) => expect(readTime(plainWords(words))).toEqual({ kind: 'time', time }));

  test.each(['25:61', '24:00', '7:60', '7:5', '99', '13 am', '25時'])(
    'and refused where there is none: %s',
    words => expect(readTime(plainWords(words))).toEqual({ kind: 'bad' }),
  );

  test.each(['2026', '1:2:3', 'economy', '', '+02:00', '7 dwarfs'])(
    'and left alone where it is none: %j',
    words => expect(readTime(plainWords(words))).toBeNull(),
  );

  test('on buttons too', () => {
    expect(['07:30', '7h30', '25:00', 'x', ''].map(normaliseTime)).toEqual([
      '07:30',
      '07:30',
      null,
      null,
      null,
    ]);
  });
});

describe('what was not understood is said', () => {
  test('in the reader’s own words, neighbours together', () =>
    expect(read('en', 'economy Neww York 07:30 Quagga')).toMatchObject({
      categories: ['economy'],
      unknown: ['Neww York', 'Quagga'],
    }));
  test('as a time', () =>
    expect(read('en', '25:61 07:30')).toMatchObject({ badTimes: ['25:61'], times: ['07:30'] }));
  test.each(['Europe/Madird', 'UTC+2', '+02:00', 'GMT-03:00'])('as a zone: %s', words =>
    expect(read('en', words)).toEqual({ ...nothing, badZone: words }),
  );
});

test('arbitrary words never throw, and only real times, days and zones come of them', () => {
  const words = interfaceLanguages.flatMap(language => [
    ...weekdayWords[language].flat(),
    ...Object.values(daySetWords[language]).flat(),
    ...Object.values(dictionaries[language].categories),
  ]);
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...words, '-', '7', ':', 'to', '時', '25:61', 'Europe/'))
      .map(parts => parts.join(' ')),
    fc.stringMatching(/^[0-9:.hapm時分半+-]{0,12}$/),
  );
  fc.assert(
    fc.property(fc.constantFrom(...interfaceLanguages), anything, (language, text) => {
      const wish = read(language, text);
      for (const time of wish.times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      for (const day of wish.weekdays) expect(day).toBeOneOf([1, 2, 3, 4, 5, 6, 7]);
      if (wish.zone) expect(() => new Intl.DateTimeFormat('en', { timeZone: wish.zone ?? '' })).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

test('a message as long as Telegram takes is read to its end', () => {
  expect(read('en', 'quagga '.repeat(580)).unknown).toHaveLength(1);
});
