import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

  test('leaves out where a report comes from', () => {
    const text =
      'PORT OLM (Reuters) - The ferry to Sund sank in the harbour on Monday morning. Nobody was on board at that hour. The ferry company had not repaired it for years.';
    const [first] = extractSentences({ text, language: 'en' }, { sentences: 1 });
    expect(first?.text).toBe('The ferry to Sund sank in the harbour on Monday morning.');
  });
});
