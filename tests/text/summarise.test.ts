import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../lambdas/text/span.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { editorials } from './editorials.ts';
import { anyText } from './texts.ts';

const passagesOf = (text: string, title?: string): Passage[] => {
  const { thesis, points, ask } = summarise({ title, text });
  return [thesis, ...points, ...(ask ? [ask] : [])];
};

describe('an editorial that states facts, quotes an opponent and ends with a demand', () => {
  test.each(editorials)(
    'asks for what it demands at its end, not for what the opponent wants ($language)',
    editorial => {
      expect(summarise(editorial).ask?.text).toContain(editorial.ask);
    },
  );

  test.each(editorials)('claims nothing that it only quotes ($language)', editorial => {
    const { thesis, points } = summarise(editorial);
    for (const { text } of [thesis, ...points]) expect(text).not.toContain(editorial.opponent);
  });

  test.each(editorials)(
    'says the same without its title and its language ($language)',
    ({ text, ask, opponent }) => {
      const summary = summarise({ text });
      expect(summary.ask?.text).toContain(ask);
      expect(summary.thesis.text).not.toContain(opponent);
    },
  );

  test.each(editorials)('has points that are neither thesis nor ask ($language)', editorial => {
    const { thesis, points, ask } = summarise(editorial);
    expect(points.length).toBeGreaterThan(0);
    expect(points.map(({ text }) => text)).not.toContain(thesis.text);
    expect(points.map(({ text }) => text)).not.toContain(ask?.text);
  });
});

describe('the thesis', () => {
  test('loses who writes it where an opinion is retold', () => {
    const text = `The ferry to Sund should be free for pupils, argues Ada Lindqvist of The Coast Courier. Tickets cost families more than school books. Two islands have lost their last pupils.`;
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(
      'The ferry to Sund should be free for pupils',
    );
  });

  test('keeps a speaker who denies it', () => {
    const text = `Ada Lindqvist of The Coast Courier denies that the ferry to Sund is safe. The hull has holes. The crew has left.`;
    const { thesis } = summarise({ text, language: 'en' });
    expect(thesis.text).not.toMatch(/^the ferry to Sund is safe/);
  });

  test('keeps a condition', () => {
    const text = 'If the ferry to Sund stays in harbour, the islands will starve within a single winter.';
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(text);
  });

  test('is not who wrote the article', () => {
    const text = `Ada Lindqvist is a senior fellow at the Coast Institute. The ferry to Sund is a disgrace to the coast. The ferry is late every day, and the islands pay for it. Nobody at the ferry company answers letters.`;
    expect(summarise({ text, language: 'en' }).thesis.text).not.toContain('senior fellow');
  });
});

describe('the ask', () => {
  test('is null where nothing is asked for', () => {
    const text =
      'The snow came early to Sund this year. The ferry stayed in the harbour for two days. The baker gave bread away.';
    expect(summarise({ text, language: 'en' }).ask).toBeNull();
  });

  test('is not what should have been done, nor a question', () => {
    const text =
      'The council should have repaired the pier in spring. Should the harbour close now? The storm took the pier, and the boats lie in the mud.';
    expect(summarise({ text, language: 'en' }).ask).toBeNull();
  });

  test('takes the sentence along that it points back at', () => {
    const text = `The storm took the pier of Sund in a single night. Boats lie in the mud, and fish rot on the quay.

The harbour fund holds nine million crowns for such a year. It must be opened for the fishermen now.`;
    expect(summarise({ text, language: 'en' }).ask?.text).toBe(
      'The harbour fund holds nine million crowns for such a year. It must be opened for the fishermen now.',
    );
  });
});

describe('any text whatsoever', () => {
  test('gives passages that are the text at their spans, none twice, points in order, nothing longer than the source', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string(), { nil: undefined }), (text, title) => {
        const passages = passagesOf(text, title);
        for (const { text: wording, span } of passages)
          expect(wording).toBe(text.slice(span.start, span.end));
        const spans = passages.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
        for (const [at, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        const { points } = summarise({ title, text });
        expect(points).toEqual(points.toSorted((a, b) => a.span.start - b.span.start));
        expect(points.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 120 },
    );
  });

  test.each(['', ' ', '\n\n', '😀', '!!!'])('%j has a summary that says no more than it does', text => {
    const { thesis, points, ask } = summarise({ text });
    expect(text).toContain(thesis.text);
    expect(points).toEqual([]);
    expect(ask).toBeNull();
  });

  test('a text without any stop gives a passage that can be shown', () => {
    const { thesis } = summarise({ text: 'word '.repeat(50_000), language: 'en' });
    expect(thesis.text.length).toBeLessThanOrEqual(1_000);
  });

  test('ten megabytes give an answer from their beginning and end', () => {
    const sentence = 'The council must keep the harbour library open for the children of the port. ';
    const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
    expect(summarise({ text, language: 'en' }).thesis.text.length).toBeGreaterThan(0);
  });

  test('the answer does not depend on what was read before', () => {
    const [first] = editorials;
    if (!first) throw new Error('no editorial');
    const before = summarise(first);
    for (const editorial of editorials) summarise({ text: editorial.text, language: 'en' });
    expect(summarise(first)).toEqual(before);
  });
});

describe('words that grow or shrink in lower case', () => {
  test('leave the spans of a thesis where they are', () => {
    const text =
      'But İİİİ the ferry of İSTANBUL is a disgrace to the coast, because İts owner never pays. The ferry is late. Nobody answers letters.';
    const { thesis } = summarise({ text, language: 'en' });
    expect(thesis.text).toBe(text.slice(thesis.span.start, thesis.span.end));
    expect(text).toContain(thesis.text);
    expect(thesis.text).toMatch(/^\S+.*\S$/);
  });

  test('Arabic with vowel signs says the same as without', () => {
    const plain =
      'إغلاق المكتبة خطأ خطير على أبناء المدينة القديمة. فليصدر رئيس البلدية قرارا بفتح المكتبة كل مساء. والنافورة أغلى من كتبها.';
    const signed = plain.replace('فليصدر', 'فليُصدِر');
    expect(summarise({ text: plain, language: 'ar' }).ask?.text).toContain('رئيس البلدية');
    expect(summarise({ text: signed, language: 'ar' }).ask?.text).toContain('رئيس البلدية');
  });
});
