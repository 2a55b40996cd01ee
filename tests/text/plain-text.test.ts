import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storySignature } from '../../lambdas/digest/stories.ts';
import { categorise } from '../../lambdas/text/categorise.ts';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { plainText } from '../../lambdas/text/plain-text.ts';
import { sketchOf } from '../../lambdas/text/sketch.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { verify } from '../../lambdas/text/verify.ts';

const editorial = `Sund has one ferry, and on Monday the county council decided to sell it. The vote was nine to eight.

The ferry carries nurses to the hospital, bakers to the café and children to school. Opponents say that a bridge will come. A bridge has been coming since 1974. Until it stands, the islands need a boat.

The council should withdraw its decision and ask the islanders first. Sund is not a budget line.`;

test.each([
  ['soft hyphens', 'hos\u00adpi\u00adtal', 'hospital'],
  ['characters without width', '\ufeffhos\u200bpi\u2060tal', 'hospital'],
  ['controls', 'hos\0pital\x07', 'hospital'],
  ['accents that are characters of their own', 'cafe\u0301 Å', 'café Å'],
  ['accents that have no letter to be on', '\u0301 \u0308a', '\u0301 \u0308a'],
  ['kana with a mark of their own', '\u304b\u3099', 'が'],
  ['ligatures', 'ﬁrst ﬂight', 'first flight'],
  ['full-width Latin, but not its marks', 'ＡＩ！（２０２６）', 'AI！（2026）'],
  ['mathematical letters', '𝐟𝐞𝐫𝐫𝐲 𝟒', 'ferry 4'],
  ['joiners, which some scripts need', 'می\u200cروم 👩\u200d👧', 'می\u200cروم 👩\u200d👧'],
  ['nothing', 'The ferry … 3½ km², “so”.', 'The ferry … 3½ km², “so”.'],
])('sees through %s', (_, text, plain) => {
  expect(plainText(text).text).toBe(plain);
});

test('a part is given back as it was written, with what is not seen inside it', () => {
  const source = 'One\u00ad. The ﬁrst fer\u00adry\0, \ufeffthe la\u0301st.';
  const { text, passageAt } = plainText(source);
  const at = (part: string) =>
    passageAt({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(at('The first ferry')).toEqual({ text: 'The ﬁrst fer\u00adry', span: { start: 6, end: 21 } });
  expect(at('the lást').text).toBe('the la\u0301st');
  expect(at('irst').text).toBe('ﬁrst');
  expect(at(text).text).toBe(source);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'e\u0301',
      '\u00ad',
      '\u200b',
      'ﬁ',
      'ﬀ',
      'Ａ',
      '𝐀',
      ' ',
      '.',
      '\0',
      '\ud800',
      '\udc00',
      'が',
      '渡',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''));

  test('any part of the plain one is what stands in the given one, undisguised', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (source, from, length) => {
        const { text, passageAt } = plainText(source);
        fc.pre(text.length > 0);
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        const passage = passageAt({ start, end });
        expect(passage.text).toBe(source.slice(passage.span.start, passage.span.end));
        expect(plainText(passage.text).text).toContain(text.slice(start, end));
      }),
    );
  });

  test('a second look finds nothing more', () => {
    fc.assert(
      fc.property(texts, source => {
        const { text } = plainText(source);
        expect(plainText(text).text).toBe(text);
      }),
    );
  });
});

const disguises: Readonly<Record<string, (letters: string) => string>> = {
  shy: letters => letters.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'),
  decomposed: letters => letters.normalize('NFD'),
  wide: letters =>
    letters.replace(/[0-9A-Za-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ligatures: letters => letters.replaceAll('fi', 'ﬁ').replaceAll('fe', 'f\ufeffe'),
};

describe.each(Object.entries(disguises))('an editorial disguised by %s', (_, disguised) => {
  const text = disguised(editorial);

  test('has the summary that it has without', () => {
    const plain = summarise({ text: editorial, language: 'en' });
    expect(plain.ask).not.toBeNull();
    const { thesis, points, ask } = summarise({ text, language: 'en' });
    const read = [thesis, ...points, ask].map(passage => passage && plainText(passage.text).text);
    expect(read).toEqual([plain.thesis, ...plain.points, plain.ask].map(passage => passage?.text));
    for (const { text: written, span } of [thesis, ...points])
      expect(text.slice(span.start, span.end)).toBe(written);
  });

  test('has the language, the category, the sketch and the signature that it has without, and holds', () => {
    expect(detectLanguage(text)).toEqual(detectLanguage(editorial));
    expect(categorise({ title: '', text })).toEqual(categorise({ title: '', text: editorial }));
    expect(sketchOf(text)).toBe(sketchOf(editorial));
    const signatureOf = (written: string) => storySignature({ title: '', text: written, language: 'en' });
    expect(signatureOf(text)).toBe(signatureOf(editorial));
    expect(verify(text, summarise({ text: editorial, language: 'en' }), 'en').problems).toEqual([]);
  });
});
