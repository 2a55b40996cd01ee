import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoryLine } from '../../lambdas/model/story-line-request.ts';
import { readSummary } from '../../lambdas/model/summary-request.ts';
import { readTranslation } from '../../lambdas/model/translation-request.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { verify } from '../../lambdas/text/verify.ts';
import { editorials } from '../text/editorials.ts';

/** Words of the text, of other texts, of nobody, and of the underworld. */
const anyClaim = (text: string) =>
  fc.oneof(
    fc.constantFrom(...text.split(/(?<=[.!?。।؟])\s*/u)),
    fc.tuple(fc.nat(text.length), fc.nat(200)).map(([start, length]) => text.slice(start, start + length)),
    fc.constantFrom(...editorials.flatMap(other => other.text.split('\n\n'))),
    fc.constantFrom(
      '',
      ' \n',
      'HACKED',
      'x'.repeat(9_000),
      '\uD83D',
      '\u202Eno\u202C',
      'https://t.me/x',
      '@channel',
    ),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.lorem({ maxCount: 12 }),
  );

const anyAnswer = (text: string) =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        thesis: anyClaim(text),
        points: fc.array(anyClaim(text), { maxLength: 6 }),
        ask: fc.option(anyClaim(text)),
      }),
    },
    { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> },
    {
      weight: 1,
      arbitrary: fc.record({ thesis: fc.jsonValue(), points: fc.jsonValue(), ask: fc.jsonValue() }),
    },
  );

test.each(editorials)(
  'whatever a model answers, what is left of it stands in the text ($language)',
  editorial => {
    const { text, language } = editorial;
    let left = 0;
    fc.assert(
      fc.property(anyAnswer(text), answer => {
        const { summary } = readSummary(answer, editorial);
        if (!summary) return;
        left++;
        const claims = [summary.thesis, ...summary.points, ...(summary.ask ? [summary.ask] : [])];
        expect(verify(text, summary, language)).toEqual({ ok: true, problems: [] });
        for (const { text: claim, span } of claims) {
          expect(claim).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u);
          expect(claim.trim()).toBe(claim);
          expect(text.slice(span.start, span.end).trim()).not.toBe('');
        }
        expect(claims.reduce((sum, { text: claim }) => sum + claim.length, 0)).toBeLessThanOrEqual(
          text.length,
        );
        expect(summary.points.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(left).toBeGreaterThan(0);
  },
);

test('whatever a model answers, a line and a translation are lines of the size asked for, or none', () => {
  const [first, second] = editorials;
  if (!first || !second) throw new Error('there are editorials');
  const voices = [first, second].map(({ title, text }, at) => ({
    paper: String(at),
    title,
    thesis: text.split('\n\n')[0] ?? '',
    ask: null,
  }));
  const words = {
    title: first.title,
    thesis: first.ask,
    points: [first.opponent],
    ask: null,
    language: 'en',
  };
  fc.assert(
    fc.property(
      anyClaim(first.text),
      fc.oneof(fc.array(anyClaim(first.text), { maxLength: 4 }), fc.jsonValue() as fc.Arbitrary<unknown>),
      fc.constantFrom(...interfaceLanguages),
      (line, sentences, into) => {
        const read = readStoryLine({ line }, voices, 'en');
        if (read !== null) expect(read.length).toBeLessThanOrEqual(60);
        const { translation } = readTranslation({ sentences }, words, into);
        if (translation) expect(translation.points).toHaveLength(1);
      },
    ),
    { numRuns: 150 },
  );
});
