import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../lambdas/ingest/decode-text.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const hex = (bytes: string) => Buffer.from(bytes.replaceAll(' ', ''), 'hex');

describe('decodeText believes', () => {
  test('a byte order mark before everything else', () => {
    const bytes = Buffer.concat([hex('feff'), Buffer.from('Брод', 'utf16le').swap16()]);
    expect(decodeText(bytes, { contentType: 'text/xml; charset=utf-8' })).toEqual({
      text: 'Брод',
      encoding: 'utf-16be',
      damage: null,
    });
  });

  test('the header before the declaration', () => {
    const bytes = Buffer.concat([latin1('<?xml version="1.0" encoding="iso-8859-1"?>'), hex('ccee f1f2')]);
    const { text, encoding } = decodeText(bytes, { contentType: 'text/xml; charset="windows-1251"' });
    expect([text.slice(-4), encoding]).toEqual(['Мост', 'windows-1251']);
  });

  test('the declaration before a header that says ASCII', () => {
    const bytes = Buffer.concat([latin1("<?xml version='1.0' encoding='KOI8-R'?>"), hex('edcfd3d4')]);
    expect(decodeText(bytes, { contentType: 'text/xml; charset=us-ascii' }).text.slice(-4)).toBe('Мост');
  });

  test.each([
    '<meta charset="windows-1252">',
    "<META http-equiv='content-type' content='text/html; charset=ISO-8859-1'>",
    '<?xml version="1.0" encoding="latin-1"?>',
  ])('%s', tag => {
    expect(decodeText(latin1(`${tag}\x80 \x93caf\xe9\x94`), { declaration: 'html' }).text).toBe(
      `${tag}€ “café”`,
    );
  });

  test('sound UTF-8 more than what contradicts it', () => {
    expect(decodeText(Buffer.from('Źródło'), { contentType: 'text/html; charset=iso-8859-2' })).toEqual({
      text: 'Źródło',
      encoding: 'utf-8',
      damage: 'declared as iso-8859-2 but written in utf-8',
    });
  });

  test('a two-byte encoding for a short text that is sound UTF-8 by accident', () => {
    expect(decodeText(hex('c1aa cda8'), { contentType: 'text/plain; charset=gb2312' }).text).toBe('联通');
  });

  test('no declaration of UTF-16 that can be read byte by byte', () => {
    expect(decodeText(Buffer.from('<?xml version="1.0" encoding="utf-16"?>é')).text.at(-1)).toBe('é');
  });
});

describe('decodeText without a declaration', () => {
  test('knows Unicode by its zeros', () => {
    expect(decodeText(Buffer.from('<rss>', 'utf16le')).text).toBe('<rss>');
    expect(decodeText(hex('3c00 0000 7200 0000')).text).toBe('<r');
    expect(decodeText(hex('0000 feff 0001 f600')).text).toBe('😀');
  });

  test('reads single accents as windows-1252', () => {
    expect(decodeText(latin1('le caf\xe9 d\x92en face'))).toEqual({
      text: 'le café d’en face',
      encoding: 'windows-1252',
      damage: null,
    });
  });

  test.each([
    ['windows-1251', 'cce0e5f120efeef7e8ededfef220f120e2e5f1edfb', 'Маес починнют с весны'],
    ['koi8-u', 'cdcfd3d420d6c4a3d420d2c5cdcfced4c120d320d7c5d3ced9', 'мост ждёт ремонта с весны'],
    ['shift_jis', '8b4682cd8f4382f082dc82c182c482a282e981428ed893b682cd', '橋は修をまっている。'],
  ])('guesses %s', (encoding, bytes) => {
    expect(decodeText(hex(bytes)).encoding).toBe(encoding);
  });
});

describe('decodeText does not believe', () => {
  const bridge = hex('cceef1f220e6e4b8f220f0e5eceeedf2e020f120e2e5f1edfb');

  test.each(['iso-8859-1', 'windows-1252', 'us-ascii'])('%s of bytes that stand side by side', charset => {
    const { text, damage } = decodeText(bridge, { contentType: `text/html; charset=${charset}` });
    expect(text).toBe('Мост ждёт ремонта с весны');
    expect(damage).toBe('declared as windows-1252 but written in windows-1251');
  });

  test('UTF-8 of escapes to two-byte characters', () => {
    const japanese = hex('1b2442454f24371b2842');
    expect(decodeText(japanese, { contentType: 'text/html; charset=utf-8' })).toMatchObject({
      text: '渡し',
      encoding: 'iso-2022-jp',
    });
  });

  test('that a few letters with marks among plain ones are any other than Latin', () => {
    expect(decodeText(latin1('Le phare de Br\xe9lan \xe0 trois francs')).text).toBe(
      'Le phare de Brélan à trois francs',
    );
  });
});

describe('decodeText mends', () => {
  const context = 'déjà vu à l’été, “là-bas” — ';

  test('stray bytes of windows-1252 in UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(context), latin1('don\x92t')]);
    expect(decodeText(bytes)).toEqual({
      text: `${context}don’t`,
      encoding: 'utf-8',
      damage: 'some bytes are not utf-8',
    });
  });

  test('a character that was cut in the middle', () => {
    const bytes = Buffer.concat([Buffer.from(`${context}`), hex('e281'), Buffer.from(' and on')]);
    expect(decodeText(bytes).text).toBe(`${context}\ufffd and on`);
    expect(decodeText(Buffer.from(`${context}é`).subarray(0, -1)).text).toBe(`${context}\ufffd`);
  });

  test('a legacy text that says UTF-8', () => {
    const bytes = latin1('<?xml version="1.0" encoding="utf-8"?>caf\xe9 cr\xe8me');
    expect(decodeText(bytes)).toMatchObject({ encoding: 'windows-1252' });
    expect(decodeText(bytes).text).toMatch(/café crème$/);
  });
});

test('decodeText reads back any text in Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeText(Buffer.from(`<x>${text}`)).text).toBe(`<x>${text}`);
      expect(decodeText(Buffer.from(`<x>${text}`, 'utf16le')).text).toBe(`<x>${text}`);
    }),
  );
});

test('decodeText takes any bytes and any hints', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(undefined, 'text/xml; charset=', 'text/html; charset=big5', 'x; charset="utf-7"'),
      (bytes, contentType) => {
        expect(decodeText(bytes, { contentType }).text).toBeTypeOf('string');
      },
    ),
  );
});
