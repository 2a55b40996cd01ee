import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import { readPlainText } from '../../lambdas/ingest/read-plain-text.ts';

const about = { url: 'http://mirror.example/a/?utm_source=x' };
function read(text: string): ExtractedArticle {
  const found = readPlainText(text, about);
  if (found.kind === 'nothing') throw new Error(found.reason);
  return found.article;
}

const first = 'The ferry is the only road the islanders have, and the council means to sell it.';
const second = 'It should keep the boats and mend the pier.';
const mirror = `Harbour Post | The ferry must stay\r\n\r\n${first}\r\n\r\n${second} \r\n\r\nEditorial, Harbour Post\r\n\r\nCategories Opinion`;

describe('a text as mirrors print it', () => {
  test('gives up its paper, headline and section, and keeps only the argument', () => {
    expect(read(mirror)).toEqual({
      url: 'https://mirror.example/a',
      title: 'The ferry must stay',
      byline: null,
      published: null,
      language: null,
      sourceName: 'Harbour Post',
      section: 'Opinion',
      tags: [],
      text: `${first}\n\n${second}`,
      isPartial: false,
    });
  });
  test('keeps the name of an author who signs', () => {
    const article = read(
      `Harbour Post | Stay\n\n${first}\n\nBy Ann Tidewell, Harbour Post\nTags: ferry, pier`,
    );
    expect(article).toMatchObject({
      byline: 'Ann Tidewell',
      section: null,
      tags: ['ferry', 'pier'],
      text: first,
    });
  });
  test('reads author and date from the lines under the headline', () => {
    const article = read(
      `Harbour Post | Stay\n\nBy Ann Tidewell\n\n16 December 2031\n\n${first}\n\n${second}`,
    );
    const published = '2031-12-16T00:00:00.000Z';
    expect(article).toMatchObject({ byline: 'Ann Tidewell', published, text: `${first}\n\n${second}` });
  });
  test.each([
    ['By the editorial board, 12 May 2026', '2026-05-12', null, null],
    ['By Ann Tidewell, 12 May 2026', '2026-05-12', 'Ann Tidewell', null],
    ['The Times of Nowhere, 3 March 2026', '2026-03-03', null, 'The Times of Nowhere'],
    ['The Times of Nowhere | Tuesday, March 3, 2026', '2026-03-03', null, 'The Times of Nowhere'],
    ['El Faro de Sund, 3 de marzo de 2026', '2026-03-03', null, 'El Faro de Sund'],
    ['El Faro de Sund — 2026-03-03', '2026-03-03', null, 'El Faro de Sund'],
  ])('reads the date beside who signs or prints it: %s', (line, day, byline, sourceName) => {
    const article = read(`Stay\n${line}\n\n${first}\n\n${second}`);
    expect(article).toMatchObject({ byline, sourceName, published: `${day}T00:00:00.000Z` });
    expect(article).toMatchObject({ title: 'Stay', text: `${first}\n\n${second}` });
  });
  test.each([
    'The ferry sank on the quay, 3 March 2026.',
    'It has been so since Monday, 40 sailors say it now',
  ])('keeps a first line that is a sentence with a date or number: %s', line => {
    expect(read(`Stay\n${line}\n\n${first}`)).toMatchObject({ published: null, sourceName: null });
  });
  test('takes the first of several categories as the section', () => {
    expect(read(`${mirror}, Islands`)).toMatchObject({ section: 'Opinion', tags: ['Islands'] });
  });
  test('keeps a last sentence that only mentions a paper', () => {
    const last = 'So much, in short, for Harbour Post, Limited and its ferry, harbour and post.';
    expect(read(`Harbour Post | Stay\n\n${first}\n\n${last}`).text).toBe(`${first}\n\n${last}`);
  });
});

describe('a text without the frame', () => {
  test('has a short first line as its headline', () => {
    expect(read(`The ferry must stay\n${first}\n${second}`)).toMatchObject({
      title: 'The ferry must stay',
      sourceName: null,
      text: `${first}\n\n${second}`,
    });
  });
  test('gets its first sentence as a title, cut at a word', () => {
    const { title, text } = read(`${first} ${second}`);
    expect(title).toBe('The ferry is the only road the islanders have, and the council means to sell it');
    expect(text).toBe(`${first} ${second}`);
    const long = read(`${first.slice(0, -1)} although nobody who lives there ever asked it to do so.`);
    expect(long.title).toMatch(/^The ferry .*[a-z]…$/);
    expect(long.title.length).toBeLessThanOrEqual(91);
  });
  test('has its hard line ends mended, without a space in Chinese', () => {
    expect(read('Head\n\nThe pier\nis old.\n\nMend it now.').text).toBe('The pier is old.\n\nMend it now.');
    expect(read('渡轮\n\n渡轮必须\n保留。\n\n修好码头。').text).toBe('渡轮必须保留。\n\n修好码头。');
  });
});

describe('characters that cannot be seen', () => {
  test('are taken out of a Latin text', () => {
    const dirty = `\uFEFF${first.replace('ferry', 'fer\u00ADry\u202E').replace('only', 'on\u200Bly\u0007\u200F')}`;
    expect(read(dirty).text).toBe(first);
  });
  test('stay where a script needs them', () => {
    const persian = 'ما می\u200Cخواهیم کشتی بماند\u200F.';
    expect(read(`${persian} \u202Eباید بماند\u202C.`).text).toBe(`${persian} باید بماند.`);
  });
});

describe('a text that is no article', () => {
  test.each([
    ['', 'the text is empty'],
    [' \n\t\u200B', 'the text is empty'],
    ['1, 2, 3\n---', 'there is not one letter in this text'],
    ['Harbour Post | Headline', 'there is no sentence in this text'],
    ['Ferry\nPier', 'there is no sentence in this text'],
  ])('%j is refused with its reason', (text, reason) => {
    expect(readPlainText(text, about)).toEqual({ kind: 'nothing', reason });
  });
  test('nothing makes the reader throw', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('A | B', 'Categories X', 'Editorial, A', ''),
    );
    fc.assert(
      fc.property(fc.array(line), lines => {
        const found = readPlainText(lines.join('\n'), about);
        if (found.kind === 'article') expect(found.article.text).toMatch(/\p{L}/u);
      }),
    );
  });
});
