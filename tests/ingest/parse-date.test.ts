import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../lambdas/ingest/parse-date.ts';

const minute = (text: string, language?: string) => parseDate(text, language)?.slice(0, 16) ?? null;

describe('parseDate reads', () => {
  test.each([
    // ISO 8601 and what passes for it
    ['2026-01-05T09:30:00+01:00', '2026-01-05T08:30'],
    ['2026-01-05T09:30:00.123Z', '2026-01-05T09:30'],
    ['2026-01-05 09:30', '2026-01-05T09:30'],
    ['2026-01-05T09:30:00+0530', '2026-01-05T04:00'],
    ['20260105T093000Z', '2026-01-05T09:30'],
    ['20260105093000', '2026-01-05T09:30'],
    ['2026-01-05', '2026-01-05T00:00'],
    ['2026-005', '2026-01-05T00:00'],
    ['2026-W02-1', '2026-01-05T00:00'],
    ['2026-01', '2026-01-01T00:00'],
    ['2026-01-05T24:00:00Z', '2026-01-06T00:00'],
    ['1767605400', '2026-01-05T09:30'],
    ['1767605400000', '2026-01-05T09:30'],
    // RFC 822 and its relatives
    ['Mon, 05 Jan 2026 09:30:00 GMT', '2026-01-05T09:30'],
    ['Mon,5 January 26 09:30 -0800', '2026-01-05T17:30'],
    ['Mon, 05 Jan 2026 09:30:00 EST', '2026-01-05T14:30'],
    ['Mon, 06 Jul 2026 09:30:00 ET', '2026-07-06T13:30'],
    ['Mon, 05 Jan 2026 09:30:00 MEZ', '2026-01-05T08:30'],
    ['Mon, 05 Jan 2026 09:30:00 XYZ', '2026-01-05T09:30'],
    ['Mon Jan  5 09:30:00 PST 2026', '2026-01-05T17:30'],
    ['Mon Jan 05 2026 09:30:00 GMT+0100 (Central European Standard Time)', '2026-01-05T08:30'],
    ['2026-07-05T09:30:00[Europe/Berlin]', '2026-07-05T07:30'],
    ['2026-03-08 03:30 America/New_York', '2026-03-08T07:30'],
    ['2026-01-05 09:30 Nowhere/Land', '2026-01-05T09:30'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00'],
    // In words
    ['January 5th, 2026, 5:05 p.m. ET', '2026-01-05T22:05'],
    ['Published 5 Jan 2026 | 11:00 PM IST', '2026-01-05T17:30'],
    ['12:30 - 5 Jan 2026', '2026-01-05T12:30'],
    ['1/5/2026 3:04 PM', '2026-01-05T15:04'],
    ['5.1.2026', '2026-01-05T00:00'],
    ['25/12/2026', '2026-12-25T00:00'],
    ['lun. 5 janv. 2026 à 10h30', '2026-01-05T10:30'],
    ['mar. 6 janv. 2026', '2026-01-06T00:00'],
    ['Lunes, 5 de enero de 2026', '2026-01-05T00:00'],
    ['5. Jänner 2026, 14.30 Uhr', '2026-01-05T14:30'],
    ['5 de março de 2026', '2026-03-05T00:00'],
    ['5 января 2026 г. в 10:30', '2026-01-05T10:30'],
    ['٥ يناير ٢٠٢٦ الساعة ١٠:٣٠ م', '2026-01-05T22:30'],
    ['5 كانون الثاني 2026', '2026-01-05T00:00'],
    ['५ जनवरी २०२६', '2026-01-05T00:00'],
    ['2026年1月5日 下午3时05分', '2026-01-05T07:05'],
    ['二〇二六年一月二十三日', '2026-01-23T00:00'],
    ['令和8年1月5日 午後3時', '2026-01-05T06:00'],
    ['2026-01-05 오후 11:23', '2026-01-05T14:23'],
    ['Κυρ, 5 Ιούλ 2026 12:00:00 EST', '2026-07-05T17:00'],
    ['2026. január 5. 10:00', '2026-01-05T10:00'],
    ['5 Januari 2026 14.30 WIB', '2026-01-05T07:30'],
  ])('%s', (text, expected) => {
    expect(minute(text)).toBe(expected);
  });

  test.each([
    ['5/1/2026', 'en', '2026-05-01T00:00'],
    ['5/1/2026', 'en-GB', '2026-01-05T00:00'],
    ['5/1/2026', 'pt-BR', '2026-01-05T00:00'],
    ['2026/01/05 09:30', 'ja', '2026-01-05T00:30'],
    ['2026-01-05 09:30 CST', 'zh-CN', '2026-01-05T01:30'],
    ['2026-01-05', 'zh-CN', '2026-01-05T00:00'],
    ['10 listopadu 2026', 'cs', '2026-11-10T00:00'],
  ])('%s in %s', (text, language, expected) => {
    expect(minute(text, language)).toBe(expected);
  });

  const languages = 'en es fr de pt ru ar hi zh ja ko it nl pl tr uk el cs hu id ro sv da bn ur'.split(' ');
  test.each(languages)('every month as the papers of %s write it', language => {
    for (let month = 0; month < 12; month++)
      for (const dateStyle of ['long', 'medium', 'full'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' });
        const written = format.format(Date.UTC(2025, month, 17));
        const expected = `2025-${String(month + 1).padStart(2, '0')}-17`;
        expect([written, parseDate(written, language)?.slice(0, 10)]).toEqual([written, expected]);
      }
  });
});

test.each([
  '',
  'yesterday',
  '2 hours ago',
  '31 June 2026',
  '2026-02-30',
  '25:61',
  '12',
  'May I?',
  '5 Jan',
  '0001-01-01T00:00:00Z',
])('parseDate finds no date in %j', text => {
  expect(parseDate(text)).toBeNull();
});

test.each([
  ['26. marraskuuta 2026', 'fi'],
  ['26 בנובמבר 2026', 'he'],
  ['ngày 26 tháng 11 năm 2026', 'vi'],
  ['26. novembra 2026', 'sk'],
  ['2026. gada 26. novembrī', 'lv'],
  ['26 ноември 2026', 'bg'],
  ['26. novembar 2026', 'sr'],
])('parseDate reads %s, whether it knows the language or not', (text, language) => {
  expect(parseDate(text)).toBe('2026-11-26T00:00:00.000Z');
  expect(parseDate(text, language)).toBe('2026-11-26T00:00:00.000Z');
});

test('parseDate still takes "mar" for March where the language is not known', () => {
  expect(parseDate('5 Mar 2026')).toBe('2026-03-05T00:00:00.000Z');
});

test('parseDate gives back any moment that a machine wrote', () => {
  const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, moment => {
      const seconds = `${moment.toISOString().slice(0, 19)}.000Z`;
      expect(parseDate(moment.toISOString())).toBe(seconds);
      expect(parseDate(moment.toUTCString())).toBe(seconds);
    }),
  );
});

test('parseDate takes any text and any language', () => {
  const pieces = fc.constantFrom(
    '5',
    '2026',
    'Jan',
    ':',
    '30',
    '+99:99',
    '年',
    '/',
    '-',
    ' ',
    'T',
    'PM',
    'mar',
    '٣',
    '十',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }),
      fc.string(),
      (parts, language) => {
        const date = parseDate(parts.join(''), language);
        expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true);
      },
    ),
  );
});
