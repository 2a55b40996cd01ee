import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../lambdas/ingest/clean-text.ts';
import { type OpmlReading, readOpml } from '../../lambdas/ingest/read-opml.ts';
import { idOf } from '../../lambdas/ingest/source-id.ts';
import { writeOpml } from '../../lambdas/ingest/write-opml.ts';
import { ownerships } from '../../lambdas/message/ownership.ts';
import type { Source } from '../../lambdas/store/source.ts';

const read = (text: string): OpmlReading => readOpml(Buffer.from(text));
const opml = (body: string, before = ''): string =>
  `${before}<opml version="2.0"><head><title>Papers</title></head><body>${body}</body></opml>`;
const sourcesOf = (reading: OpmlReading): readonly Source[] =>
  reading.kind === 'opml' ? reading.sources : expect.unreachable(reading.reason);
const notesOf = (reading: OpmlReading) => (reading.kind === 'opml' ? reading.notes : []);

const courier = '<outline text="Harbour Courier" xmlUrl="https://courier.example/opinion/feed"/>';

describe('a list of papers', () => {
  test('of any feed reader is read without our attributes', () => {
    expect(sourcesOf(read(opml(courier)))).toEqual([
      {
        id: 'harbour-courier',
        name: 'Harbour Courier',
        country: null,
        language: 'und',
        ownership: null,
        homepage: null,
        feed: 'https://courier.example/opinion/feed',
        section: null,
        isSample: false,
      },
    ]);
  });

  test('is read with our attributes, in whatever case they are written', () => {
    const [source] = sourcesOf(
      read(
        opml(
          '<outline TEXT="Der Leuchtturm" XMLURL="https://turm.example/rss" htmlURL="https://turm.example/" id="leuchtturm" country="at" language="de-AT" ownership="trust" section="Meinung" seen="a page of its own" verified="no"/>',
        ),
      ),
    );
    expect(source).toMatchObject({
      id: 'leuchtturm',
      country: 'AT',
      language: 'de',
      ownership: 'trust',
      homepage: 'https://turm.example/',
      section: 'Meinung',
      provenance: { seen: 'a page of its own', verified: 'no' },
    });
  });

  test('keeps nothing of an attribute that makes no sense', () => {
    const [source] = sourcesOf(
      read(
        opml(
          '<outline text="Mast" xmlUrl="https://mast.example/rss" htmlUrl="javascript:alert(1)" country="Ruritania" language="klingon!" ownership="pirates"/>',
        ),
      ),
    );
    expect(source).toMatchObject({ homepage: null, country: null, language: 'und', ownership: null });
  });

  test('is found in folders within folders', () => {
    const nested = `${'<outline text="folder">'.repeat(90)}${courier}${'</outline>'.repeat(90)}`;
    expect(sourcesOf(read(opml(nested)))).toHaveLength(1);
  });

  test('has every feed once, and says what stood there twice', () => {
    const reading = read(opml(courier + courier));
    expect(sourcesOf(reading)).toHaveLength(1);
    expect(notesOf(reading)).toEqual(['Harbour Courier: its feed stands in the list twice']);
  });

  test('gives papers of one name ids of their own', () => {
    const opinion = (host: string) => `<outline text="Opinion" xmlUrl="https://${host}.example/rss"/>`;
    const ids = sourcesOf(read(opml(['a', 'b', 'c'].map(opinion).join('')))).map(({ id }) => id);
    expect(ids).toEqual(['opinion', 'opinion-2', 'opinion-3']);
  });

  test('says which outlines have no feed on the web', () => {
    const reading = read(
      opml(`${courier}<outline text="Trap" xmlUrl="file:///etc/passwd"/><outline text="just a folder"/>`),
    );
    expect(sourcesOf(reading)).toHaveLength(1);
    expect(notesOf(reading)).toEqual(['Trap: its feed has no address of the web']);
  });

  test('may name its papers with the entities of HTML, and bare ampersands', () => {
    const names = sourcesOf(
      read(
        opml(
          '<outline text="El Pa&iacute;s de Nunca" xmlUrl="https://a.example/?a=1&b=2"/><outline text="Salt & Sons" xmlUrl="https://b.example/"/>',
        ),
      ),
    ).map(({ name, feed }) => [name, feed]);
    expect(names).toEqual([
      ['El País de Nunca', 'https://a.example/?a=1&b=2'],
      ['Salt & Sons', 'https://b.example/'],
    ]);
  });

  test('names papers without line ends, controls or bidi overrides', () => {
    const [source] = sourcesOf(
      read(opml('<outline text="North&#10;\u202eStar&#7;" xmlUrl="https://north.example/rss"/>')),
    );
    expect(source?.name).toBe('North Star');
  });

  test.each<[string, Buffer]>([
    ['UTF-8 behind a byte order mark', Buffer.from(`\ufeff${opml('')}`)],
    ['UTF-16', Buffer.from(`\ufeff${opml('')}`, 'utf16le')],
  ])('is read in %s', (_, empty) => {
    const encoding = empty[0] === 0xff ? 'utf16le' : 'utf8';
    const text = empty
      .toString(encoding)
      .replace('<body>', '<body><outline text="Évolène" xmlUrl="https://e.example/rss"/>');
    expect(sourcesOf(readOpml(Buffer.from(text, encoding)))[0]?.name).toBe('Évolène');
  });

  test('is read as what it is where it says it is UTF-8 and is Latin-1', () => {
    const text = opml(
      '<outline text="Évolène" xmlUrl="https://e.example/rss"/>',
      '<?xml version="1.0" encoding="UTF-8"?>',
    );
    expect(sourcesOf(readOpml(Buffer.from(text, 'latin1')))[0]?.name).toBe('Évolène');
  });

  test('that is a bomb of entities stays as small as it was', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
    const [source] = sourcesOf(read(opml('<outline text="&c;" xmlUrl="https://bomb.example/rss"/>', bomb)));
    expect(source?.name).toBe('&c;');
  });

  test('that is nested a hundred thousand deep ends, without its depths', () => {
    expect(sourcesOf(read(opml('<outline text="down">'.repeat(100_000) + courier)))).toEqual([]);
  });

  test('that breaks off gives what came before, and says so', () => {
    const reading = read(opml(courier).slice(0, -10));
    expect(sourcesOf(reading)).toHaveLength(1);
    expect(notesOf(reading)).toEqual(['the file breaks off: what comes after is missing']);
  });

  test.each([
    ['', 'nothing'],
    ['<rss version="2.0"><channel/></rss>', 'a feed'],
    ['<html><body><opml></opml></body></html>', 'a web page'],
    ['{"feeds":[]}', 'JSON'],
  ])('is no list when it is %j (%s)', text => {
    expect(read(text)).toEqual({ kind: 'not-opml', reason: 'this is not an OPML file' });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void readOpml(bytes)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (head, body) => {
        readOpml(Buffer.from(opml(body, head)));
      }),
    );
  });
});

/** What people can see: the reader takes the rest out of names. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map(text => cleanText(text).replace(/\s+/g, ' ').trim())
  .filter(text => text !== '');
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
const source: fc.Arbitrary<Source> = fc
  .record({
    id: words.map(idOf),
    name: words,
    country: fc.option(fc.constantFrom('AT', 'NZ', 'ZM')),
    language: fc.constantFrom('en', 'haw', 'und', 'zh'),
    ownership: fc.option(fc.constantFrom(...ownerships)),
    homepage: fc.option(address),
    feed: address,
    section: fc.option(words),
    isSample: fc.constant(false),
  })
  .chain(record =>
    fc
      .option(fc.record({ seen: words, verified: fc.constantFrom('no', 'elsewhere', '2026-12-01') }))
      .map(provenance => ({ ...record, ...(provenance && { provenance }) })),
  );
const list = fc
  .uniqueArray(source, { selector: ({ id }) => id, maxLength: 12 })
  .filter(sources => new Set(sources.map(({ feed }) => feed)).size === sources.length);

describe('a list that is exported', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(words, list, (title, sources) => {
        expect(sourcesOf(read(writeOpml(title, sources)))).toEqual(sources);
      }),
    );
  });

  test('holds whatever a name holds without breaking', () => {
    const [kept] = sourcesOf(
      read(
        writeOpml('"Papers" & <more>', [
          {
            ...(sourcesOf(read(opml(courier)))[0] ?? expect.unreachable()),
            name: `"Tide" & 'Tow' <opinion> \u0007`,
          },
        ]),
      ),
    );
    expect(kept?.name).toBe(`"Tide" & 'Tow' <opinion>`);
  });

  test('leaves out what is only fed by hand', () => {
    const [kept] = sourcesOf(read(opml(courier)));
    if (!kept) return expect.unreachable();
    expect(sourcesOf(read(writeOpml('Papers', [{ ...kept, feed: null }])))).toEqual([]);
  });
});
