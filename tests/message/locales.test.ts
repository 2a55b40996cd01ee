import { describe, expect, test } from 'vitest';
import { plainWords } from '../../lambdas/chat/plain-words.ts';
import { readDigestWords } from '../../lambdas/chat/read-digest-words.ts';
import { readSubscribeWords } from '../../lambdas/chat/read-subscribe-words.ts';
import { findZone } from '../../lambdas/chat/zones.ts';
import { cleanText } from '../../lambdas/message/clean-text.ts';
import type { Dictionary } from '../../lambdas/message/locales/dictionary.ts';
import { languageNames } from '../../lambdas/message/locales/dictionary.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { maxEntities, maxTextLength } from '../../lambdas/message/message.ts';
import { entityCountOf, lengthOf, renderPiece } from '../../lambdas/message/message-builder.ts';
import { categories } from '../../lambdas/text/category.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lambdas/text/language.ts';

const dictionaries = await Promise.all(
  interfaceLanguages.map(
    async (language): Promise<[InterfaceLanguage, Dictionary]> => [language, await loadDictionary(language)],
  ),
);
const inEveryLanguage = describe.each(dictionaries);

/** Numbers at which some language changes its form. */
const counts = [0, 1, 2, 5, 11, 21, 100];

/** Every function of a dictionary, called as the bot calls it. */
function sayings(dictionary: Dictionary): [string, string][] {
  const { digest, summary, categoryList, search, subscription, settings, failure } = dictionary;
  const date = dictionary.date('2026-11-23');
  return [
    ['date', date],
    ['list', dictionary.list([dictionary.categories.health, dictionary.categories.work])],
    ['digest.title', digest.title(date)],
    ['digest.inCategory', digest.inCategory(dictionary.categories.health, digest.latest)],
    ['digest.nothingOn', digest.nothingOn(date)],
    ['digest.nothingIn', digest.nothingIn(dictionary.categories.health, digest.latest)],
    ['digest.inTheFuture', digest.inTheFuture(date)],
    ['digest.unknownWords', digest.unknownWords('Quagga')],
    ['summary.readAtPaper', summary.readAtPaper('Quagga')],
    ['summary.compareOn', summary.compareOn('Quagga')],
    ['categoryList.title', categoryList.title(date)],
    ['search.nothing', search.nothing('Quagga')],
    ['search.nothingOfCountry', search.nothingOfCountry('Quagga')],
    ['subscription.when', subscription.when('07:30', subscription.everyDay, 'Europe/Madrid')],
    ['subscription.next', subscription.next(date, '07:30')],
    ['subscription.paused', subscription.paused(date)],
    ['subscription.badTime', subscription.badTime('25:61')],
    ['subscription.badZone', subscription.badZone('Quagga')],
    ['subscription.unknownWords', subscription.unknownWords('Quagga')],
    ['settings.language', settings.language(dictionary.languageName)],
    ['settings.zone', settings.zone('Europe/Madrid')],
    ['start.inChannel', dictionary.start.inChannel('Quagga')],
    ['failure.unknownCommand', failure.unknownCommand('/quagga')],
    ...counts.flatMap((count): [string, string][] => [
      [`digest.count ${count}`, digest.count(count, count)],
      [`digest.papersDisagree ${count}`, digest.papersDisagree(count)],
      [`digest.andMore ${count}`, digest.andMore(count)],
      [`digest.pageOf ${count}`, digest.pageOf(count, count)],
      [`summary.words ${count}`, summary.words(count)],
      [`search.found ${count}`, search.found(count, 'Quagga')],
      [`search.shortened ${count}`, search.shortened(count)],
      [`subscription.pauseFor ${count}`, subscription.pauseFor(count)],
    ]),
  ];
}

const kept = { textDays: 30, summaryDays: 400 };

/** Every string of a dictionary with its path, the pieces of help and privacy as their text. */
function stringsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, path ? `${path}.${key}` : key));
}

const helpOf = ({ help }: Dictionary) => ({ ...help, commands: renderPiece(help.commands).text });

const everything = (dictionary: Dictionary): [string, string][] => [
  ...stringsOf({
    ...dictionary,
    direction: null,
    help: helpOf(dictionary),
    privacy: renderPiece(dictionary.privacy(kept)).text,
  }),
  ...sayings(dictionary),
];

inEveryLanguage('in %s', (language, dictionary) => {
  test('speaks under its own name', () => expect(dictionary.languageName).toBe(languageNames[language]));

  test('says something under every key, on trimmed lines, with nothing left to fill in', () => {
    for (const [path, text] of everything(dictionary)) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|#|\$\{| {2}/);
      expect(text.isWellFormed(), path).toBe(true);
    }
  });

  test('shows what was put in', () => {
    for (const [path, text] of sayings(dictionary))
      if (/inChannel|unknownWords|readAtPaper|compareOn|nothing$|badZone|found/.test(path))
        expect(text, path).toContain('Quagga');
    expect(dictionary.failure.unknownCommand('/quagga')).toContain('/quagga');
    expect(dictionary.subscription.badTime('25:61')).toContain('25:61');
    expect(dictionary.settings.zone('Europe/Madrid')).toContain('Europe/Madrid');
  });

  test('writes numbers in digits, or in a form of their own', () => {
    const { digest, summary, subscription } = dictionary;
    for (const say of [digest.andMore, summary.words, subscription.pauseFor, digest.papersDisagree]) {
      for (const count of [5, 11, 21, 100]) expect(say(count)).toContain(String(count));
      expect(new Set(counts.map(say)).size).toBe(counts.length);
    }
  });

  test('writes the Gregorian date in Western digits', () => {
    expect(dictionary.date('2026-11-23')).toMatch(/23/);
    expect(dictionary.date('2026-11-23')).toMatch(/2026/);
  });

  test('keeps to the lengths that Telegram sets', () => {
    for (const [name, text] of Object.entries(dictionary.commands))
      expect(text.length, name).toBeLessThanOrEqual(256);
    expect(dictionary.description.length).toBeLessThanOrEqual(512);
    expect(dictionary.shortDescription.length).toBeLessThanOrEqual(120);
    for (const piece of [Object.values(dictionary.help), dictionary.privacy(kept)]) {
      expect(lengthOf(piece)).toBeLessThanOrEqual(maxTextLength);
      expect(entityCountOf(piece)).toBeLessThanOrEqual(maxEntities);
    }
  });

  test('keeps notes on buttons within 200 units', () => {
    const { summary, search, subscription, failure } = dictionary;
    const notes = [
      summary.gone,
      search.lost,
      subscription.none,
      subscription.lastTime,
      subscription.lastWeekday,
    ];
    const { general, oldButton, onlyAdministrators, administratorsUnknown } = failure;
    for (const note of [...notes, general, oldButton, onlyAdministrators, administratorsUnknown])
      expect(note.length).toBeLessThanOrEqual(200);
  });

  test('keeps labels that share a row short', () => {
    const { subscription, settings, summary } = dictionary;
    const change = Object.entries(subscription.change).filter(([key]) => key !== 'resume');
    const labels = [
      ...change.map(([, label]) => label),
      ...[settings.change.language, settings.change.zone, summary.more],
      ...[subscription.pauseFor(7), subscription.pauseFor(30)],
      ...Object.values(dictionary.categories).flatMap(name => [`✓ ${name}`, `${name} · 99`]),
      `✓ ${subscription.allCategories}`,
      dictionary.digest.pageOf(10, 12),
    ];
    for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(24);
    for (const day of dictionary.weekdays) expect(day.length, day).toBeLessThanOrEqual(8);
  });

  test('keeps labels with a row of their own to a line', () => {
    const { deletion, settings, subscription, summary, digest } = dictionary;
    const labels = [deletion.yes, deletion.no, ...Object.values(settings.reads)];
    for (const label of [
      ...labels,
      subscription.unsubscribe,
      subscription.change.resume,
      summary.back,
      digest.allCategories,
    ])
      expect(label.length, label).toBeLessThanOrEqual(36);
  });

  test('names categories, weekdays and owners apart', () => {
    for (const names of [dictionary.categories, dictionary.ownership, dictionary.weekdays])
      expect(new Set(Object.values(names)).size).toBe(Object.values(names).length);
  });

  test('understands its own names of categories and days', () => {
    for (const category of categories)
      expect(readDigestWords(dictionary.categories[category], '2026-11-23', dictionary)).toMatchObject({
        category,
      });
    for (const [i, name] of dictionary.weekdays.entries())
      expect(readSubscribeWords(name, dictionary).weekdays, name).toEqual([i + 1]);
    const { everyDay, workdays, weekend, allCategories } = dictionary.subscription;
    expect(readSubscribeWords(everyDay, dictionary).weekdays).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(readSubscribeWords(workdays, dictionary).weekdays).toEqual([1, 2, 3, 4, 5]);
    expect(readSubscribeWords(weekend, dictionary).weekdays).toEqual([6, 7]);
    expect(readSubscribeWords(allCategories, dictionary)).toMatchObject({
      isAllCategories: true,
      unknown: [],
    });
  });

  test('gives examples that are understood', () => {
    const examples = examplesIn(dictionary);
    expect(examples.digest.length).toBeGreaterThanOrEqual(6);
    expect(examples.subscribe.length).toBeGreaterThanOrEqual(3);
    expect(examples.settings.length).toBe(1);
    for (const words of examples.settings) expect(findZone(plainWords(words)), words).not.toBeNull();
    for (const words of examples.digest)
      expect(readDigestWords(words, '2026-11-23', dictionary), words).toMatchObject({ kind: 'wish' });
    for (const words of examples.subscribe)
      expect(readSubscribeWords(words, dictionary), words).toMatchObject({
        unknown: [],
        badTimes: [],
        badZone: null,
      });
    expect(
      readSubscribeWords(dictionary.subscription.howTo.split('/subscribe')[1] ?? '', dictionary),
    ).toMatchObject({
      categories: ['economy', 'world'],
      times: ['07:30'],
      place: { zone: expect.stringContaining('/') },
    });
  });

  test('mentions only commands that there are', () => {
    for (const [path, text] of stringsOf({ ...dictionary, help: helpOf(dictionary) }))
      for (const [, command = ''] of text.matchAll(/(?<![\w.])\/([a-z]+)/g))
        expect(Object.keys(dictionary.commands), `${path}: ${text}`).toContain(command);
    for (const command of Object.keys(dictionary.commands))
      if (!['start', 'help'].includes(command)) expect(helpOf(dictionary).commands).toContain(`/${command}`);
  });
});

/** The words behind /digest and /subscribe wherever the dictionary shows how to write them. */
function examplesIn({ help, digest, subscription }: Dictionary) {
  const texts = [
    renderPiece(help.commands).text,
    ...[digest.unknownWords('x'), subscription.howTo, subscription.chooseTimes, subscription.chooseZone],
  ];
  const found = texts.flatMap(text => [
    ...cleanText(text).matchAll(
      /\/(digest|subscribe|settings) ((?:(?!\/digest|\/subscribe| : |: |\u00a0:|：| と| أو )[^\n،،、])+)/g,
    ),
  ]);
  const wordsBehind = (command: string) =>
    found.filter(match => match[1] === command).map(match => (match[2] ?? '').trim());
  return {
    digest: wordsBehind('digest'),
    subscribe: wordsBehind('subscribe'),
    settings: wordsBehind('settings'),
  };
}

/** The same word by nature: names, loans, and words without letters. */
const sharedWithEnglish =
  /^(categories\.(sport|justice|culture)|languageName|weekdays\.\d|ownership\.public|subscription\.change\.pause)$/;

test.each(dictionaries.filter(([language]) => language !== 'en'))(
  '%s is not left in English anywhere',
  async (_, dictionary) => {
    const english = new Map(everything(await loadDictionary('en')));
    for (const [path, text] of everything(dictionary))
      if (!sharedWithEnglish.test(path) && /\p{L}/u.test(text))
        expect(text, path).not.toBe(english.get(path));
  },
);

describe('each language is written as its papers write it', () => {
  const quotation: Readonly<Record<InterfaceLanguage, string>> = {
    en: '“Quagga”',
    es: '«Quagga»',
    fr: '«\u00a0Quagga\u00a0»',
    de: '„Quagga“',
    pt: '“Quagga”',
    ru: '«Quagga»',
    ar: '«Quagga»',
    hi: '“Quagga”',
    zh: '“Quagga”',
    ja: '「Quagga」',
  };

  test.each(dictionaries)('%s quotes with its own marks', (language, dictionary) => {
    expect(cleanText(dictionary.search.nothing('Quagga'))).toContain(quotation[language]);
    expect(everything(dictionary).filter(([, text]) => /["']/.test(text))).toEqual([]);
  });

  test('French has spaces that do not break before its marks', async () => {
    for (const [path, text] of everything(await loadDictionary('fr'))) {
      expect(text, path).not.toMatch(/ [:;!?»]|« /);
      expect(text, path).not.toMatch(/[\p{L}»][;!?»]/u);
    }
  });

  test('Spanish opens its questions and exclamations', async () => {
    for (const [path, text] of everything(await loadDictionary('es'))) {
      expect(text.split('?').length, path).toBe(text.split('¿').length);
      expect(text.split('!').length, path).toBe(text.split('¡').length);
    }
  });

  test('French and Portuguese make an ordinal of the first of a month', async () => {
    const dates = ['2026-11-01', '2026-11-11', '2026-11-21'];
    expect(dates.map((await loadDictionary('fr')).date)).toEqual([
      ...['dimanche 1er novembre 2026', 'mercredi 11 novembre 2026', 'samedi 21 novembre 2026'],
    ]);
    expect(dates.map((await loadDictionary('pt')).date)[0]).toBe('domingo, 1º de novembro de 2026');
  });

  test('Russian counts in three forms', async () => {
    const { digest, subscription } = await loadDictionary('ru');
    expect(digest.count(1, 1)).toBe('1 передовица из 1 газеты');
    expect(digest.count(22, 5)).toBe('22 передовицы из 5 газет');
    expect(digest.count(11, 21)).toBe('11 передовиц из 21 газеты');
    expect([1, 3, 7].map(subscription.pauseFor)).toEqual([
      'Пауза на 1 день',
      'Пауза на 3 дня',
      'Пауза на 7 дней',
    ]);
  });

  test('Arabic has forms for one and two, and for few and many', async () => {
    const { digest } = await loadDictionary('ar');
    expect(digest.count(2, 1)).toBe('افتتاحيتان من صحيفة واحدة');
    expect(digest.count(3, 2)).toBe('3 افتتاحيات من صحيفتين');
    expect(digest.count(11, 100)).toBe('11 افتتاحية من 100 صحيفة');
  });

  test('Arabic lines begin with Arabic, and what is typed within them is isolated', async () => {
    const dictionary = await loadDictionary('ar');
    for (const [path, text] of everything(dictionary)) {
      for (const line of text.split('\n').filter(line => /\p{L}/u.test(line)))
        expect(/\p{L}/u.exec(line.replace(/\u2066.*?\u2069/g, ''))?.[0], `${path}: ${line}`).toMatch(
          /\p{sc=Arabic}/u,
        );
      expect(text.replace(/\u2066[^\u2069]*\u2069/g, ''), path).not.toMatch(/\/[a-z]/);
      expect(text.split(/[\u2066\u2068]/).length, path).toBe(text.split('\u2069').length);
    }
  });

  test('Arabic dates that are typed do not break, and are understood when they are copied', async () => {
    const { digest } = await loadDictionary('ar');
    expect(digest.unknownWords('Quagga')).toContain('2026\u2060-\u206001\u2060-\u206031');
    expect(cleanText(digest.unknownWords('Quagga'))).toContain('/digest 2026-01-31');
  });

  test('lists have the comma of their script', async () => {
    const listed = async (language: InterfaceLanguage) =>
      (await loadDictionary(language)).list(['07:30', '19:00']);
    expect(await listed('en')).toBe('07:30, 19:00');
    expect(await listed('ar')).toBe('07:30، 19:00');
    expect(await listed('ja')).toBe('07:30、19:00');
    for (const [language, { direction }] of dictionaries)
      expect(direction, language).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('no other language needs direction marks', () => {
    for (const [language, dictionary] of dictionaries)
      if (language !== 'ar')
        for (const [path, text] of everything(dictionary)) expect(cleanText(text), path).toBe(text);
  });

  test('Chinese and Japanese use their own punctuation', async () => {
    for (const language of ['zh', 'ja'] as const)
      for (const [path, text] of everything(await loadDictionary(language)))
        expect(text, path).not.toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,.:;?!]/u);
  });
});

test('every count of a language is written with the form that its grammar wants', async () => {
  const { digest } = await loadDictionary('es');
  expect(digest.count(1, 1)).toBe('1 editorial de 1 diario');
  expect(digest.count(21, 5)).toBe('21 editoriales de 5 diarios');
  const french = await loadDictionary('fr');
  expect(french.digest.count(1, 2)).toBe('1 éditorial dans 2 journaux');
  const german = await loadDictionary('de');
  expect(german.summary.words(1234)).toBe('1.234 Wörter in der Zeitung');
});
