import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutRunOns } from '../../lambdas/text/cut-run-ons.ts';
import { type ExtractLimit, extractSentences } from '../../lambdas/text/extract-sentences.ts';
import { editorials } from './editorials.ts';
import { anyText } from './texts.ts';

const limits = fc.oneof(
  fc.record({ sentences: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ words: fc.integer({ min: 1, max: 400 }) }),
);
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('an extract', () => {
  test('of any text is whole sentences of it, in order, none twice, no more than were asked for', () => {
    fc.assert(
      fc.property(anyText, limits, (text, limit: ExtractLimit) => {
        const passages = extractSentences({ text }, limit);
        let end = 0;
        for (const { text: wording, span } of passages) {
          expect(wording).toBe(text.slice(span.start, span.end));
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        if ('sentences' in limit) expect(passages.length).toBeLessThanOrEqual(limit.sentences);
      }),
      { numRuns: 120 },
    );
  });

  test.each(editorials)('of three sentences has three ($language)', editorial => {
    expect(extractSentences(editorial, { sentences: 3 })).toHaveLength(3);
  });

  test('by words ends with the sentence that reaches the limit', () => {
    const [english] = editorials;
    if (!english) throw new Error('no editorial');
    const passages = extractSentences(english, { words: 40 });
    const lengths = passages.map(({ text }) => wordsIn(text));
    const all = lengths.reduce((sum, length) => sum + length, 0);
    expect(all).toBeGreaterThanOrEqual(40);
    expect(all - Math.max(...lengths)).toBeLessThan(40);
  });

  test('of all that there is has every sentence', () => {
    const text = 'The pier is gone for good. The boats lie deep in the mud. The fund must open its doors.';
    expect(
      extractSentences({ text, language: 'en' }, { words: 1_000 })
        .map(passage => passage.text)
        .join(' '),
    ).toBe(text);
  });

  test('does not say the same twice', () => {
    const again = 'The harbour library of Marrow Bay stays open for every child of the old port.';
    const text = `${again} ${again} The finance committee wanted to close the harbour library for good. A fountain costs more than all of its books.`;
    const extract = extractSentences({ text, language: 'en' }, { sentences: 2 }).map(passage => passage.text);
    expect(new Set(extract).size).toBe(2);
  });

  const sank = 'The ferry to Sund sank in the harbour on Monday morning.';
  const after = 'Nobody was on board at that hour. The ferry company had not repaired it for years.';
  test.each([
    'PORT OLM (Reuters) - ',
    'PORT OLM, Me. — ',
    '(CNN) ',
    '(CNN)',
    '(The Coast Courier)',
    'Port Olm, Vostria (The Coast Courier) — ',
    'Scroll down for video ',
  ])('leaves out where a report comes from, and what a page says to its reader: %s', opening => {
    const text = `${opening}${sank} ${after}`;
    const [first] = extractSentences({ text, language: 'en' }, { sentences: 1 });
    expect(first).toEqual({ text: sank, span: { start: opening.length, end: opening.length + sank.length } });
  });

  test('keeps a bracket that opens a sentence', () => {
    const text = `(Nobody knows why) the ferry to Sund sank in the harbour on Monday. ${after}`;
    expect(extractSentences({ text, language: 'en' }, { sentences: 3 })[0]?.span.start).toBe(0);
  });

  test('does not take a short call that says little for one of few sentences', () => {
    const text = `${sank} It was a bad day. The company that runs the ferry has been bankrupt since spring. What now? The islands must buy the ferry themselves, because nobody else will.`;
    const extract = extractSentences({ text, language: 'en' }, { sentences: 3 }).map(passage => passage.text);
    expect(extract).toHaveLength(3);
    expect(extract).not.toContain('It was a bad day.');
    expect(extract).not.toContain('What now?');
  });

  test('takes short ones where there are no others', () => {
    const text = 'It was a bad day. What now? Nobody knows.';
    expect(extractSentences({ text, language: 'en' }, { sentences: 3 })).toHaveLength(3);
  });
});

describe('a line that lost its end', () => {
  /** Where a bar stands, the second sentence lacks the stop before it. */
  const partsOf = (marked: string, language: string): readonly string[] => {
    const text = marked.replaceAll(' | ', ' ');
    return cutRunOns(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
      text.slice(start, end),
    );
  };

  test.each([
    [
      'en',
      'The night ferry in the old harbour of Port Olm in May | The company that owns it has been bankrupt since spring.',
    ],
    [
      'en',
      'Mayor Ada Ode at the opening of the library of Port Olm (left) | In her speech she promised that it would stay open.',
    ],
    [
      'en',
      'Two men repair the pier at Sund after the storm last winter | He had warned of it, but nobody in the council listened | They will vote again on the repair of the pier in May.',
    ],
    [
      'es',
      'El transbordador nocturno en el viejo puerto de la ciudad en mayo | La empresa que lo explota lleva en quiebra desde la primavera.',
    ],
  ])('is cut from the next sentence (%s): %s', (language, marked) => {
    expect(partsOf(marked, language)).toEqual(marked.split(' | '));
  });

  test.each([
    [
      'a title',
      'en',
      'The song that everybody on the islands knows by heart is What a Ferry Wants from the Sea by Ada Ode.',
    ],
    [
      'a paper',
      'en',
      'The minister of fisheries told The Coast Courier on Monday that the ferry would sail again in May.',
    ],
    [
      'a person',
      'en',
      'The council of the old port of Marrow Bay asked Mr. Lund and then Ms. Ode for a better plan.',
    ],
    [
      'the polite form',
      'de',
      'Wenn Ihnen die Fähre in den Norden im Winter fehlt, dann können Sie mit uns im Rathaus darüber reden.',
    ],
    [
      'a short part',
      'en',
      'The night ferry of Port Olm | The company that owns it has been bankrupt since the last spring.'.replace(
        ' | ',
        ' ',
      ),
    ],
  ])('is not seen in %s', (_, language, text) => {
    expect(partsOf(text, language)).toEqual([text]);
  });
});
