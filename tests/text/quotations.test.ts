import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotations } from '../../lambdas/text/quotations.ts';
import { anyText } from './texts.ts';

const quotedIn = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('what stands between quotation marks', () => {
  test.each([
    ['curved', 'She said “It sank.” and “So what?” to nobody.', ['“It sank.”', '“So what?”']],
    ['German', 'Sie sagte „Sie sank.“ und ging.', ['„Sie sank.“']],
    ['French', 'Elle a dit « Il a coulé. » hier.', ['« Il a coulé. »']],
    ['Japanese', '市長は「沈んだ」と述べた。', ['「沈んだ」']],
    [
      'straight single',
      "'It sank,' said Ito. 'It can't swim,' he added. 'Why?'",
      ["'It sank,'", "'It can't swim,'", "'Why?'"],
    ],
    [
      'straight single with another within',
      `'He cried "No!" and swam,' she said.`,
      [`'He cried "No!" and swam,'`],
    ],
    ['not closed in its paragraph', '“It sank.\n\nNobody swam.', ['“It sank.']],
  ])('is found: %s', (_, text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });

  test.each([
    "The captains' hats, Ito's boat and rock 'n' roll.",
    "'Tis the season of storms, and the '90s are over.",
    "It wasn't the mayor's fault. The ferries' owner knows.",
    'The ’90s are over, and it’s late.',
  ])('is not seen in apostrophes: %s', text => {
    expect(quotedIn(text)).toEqual([]);
  });

  test('is in order and apart in any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
