import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../lambdas/text/summarise.ts';
import { verify } from '../../lambdas/text/verify.ts';
import { editorials } from './editorials.ts';
import { anyText } from './texts.ts';

const text = `The council of Marrow Bay should not close the harbour library, because 1,200 children read there. Mayor Ilse Tamm said: “We will listen to every reader.” The ferry company earned 40 million crowns in 2019. Nobody believes that the bridge at Olm will stand another winter. Three of the pillars are cracked.`;
const problemsOf = (claim: string): readonly string[] => verify(text, claim, 'en').problems;

describe('a claim that stands in the text', () => {
  test.each([
    'The ferry company earned 40 million crowns in 2019.',
    'The harbour library is where 1200 children read.',
    'Mayor Ilse Tamm said "We will listen to every reader".',
    'The council should not close the library.',
    '3 of the pillars are cracked.',
  ])('%s', claim => {
    expect(problemsOf(claim)).toEqual([]);
  });
});

describe('a claim that does not', () => {
  test.each([
    ['a number', 'The ferry company earned 45 million crowns in 2019.', 'number not in the text: 45'],
    ['a date', 'The ferry company earned 40 million crowns in 2020.', 'number not in the text: 2020'],
    ['a number in words', 'Seven of the pillars are cracked.', 'number not in the text: 7'],
    ['a name', 'Mayor Ilse Berg listens to every reader.', 'name not in the text: Berg'],
    [
      'a quotation',
      'The mayor said: “We listen to readers.”',
      'quotation not in the text: We listen to readers.',
    ],
    ['nothing of it', 'whales migrate along quiet coasts', 'no sentence of the text supports it'],
    ['a lost negation', 'The council should close the harbour library.', 'turns a negation round'],
    ['a new negation', 'The ferry company did not earn 40 million crowns.', 'turns a negation round'],
    [
      'a negation cut off',
      'the bridge at Olm will stand another winter',
      'leaves out the negation before it',
    ],
    ['silence', '  ', 'says nothing'],
  ])('is reported: %s', (_, claim, problem) => {
    expect(problemsOf(claim)).toContain(`summary: ${problem}`);
  });

  test('is reported with its place', () => {
    const { ok, problems } = verify(
      text,
      {
        thesis: 'The ferry company earned 40 million crowns.',
        points: ['Three of the pillars are cracked.', 'Berg'],
        ask: null,
      },
      'en',
    );
    expect(ok).toBe(false);
    expect(problems[0]).toMatch(/^point 2: /);
  });

  test('is reported when its span lies outside the text', () => {
    const thesis = { text: 'Three of the pillars are cracked.', span: { start: 5, end: 9_999 } };
    expect(verify(text, { thesis }, 'en').problems).toEqual(['thesis: its span is not within the text']);
  });
});

describe('other languages', () => {
  test.each([
    [
      'es',
      'El ayuntamiento no debe cerrar la biblioteca del puerto.',
      'El ayuntamiento debe cerrar la biblioteca del puerto.',
    ],
    [
      'fr',
      'La ville ne doit pas fermer la bibliothèque du port.',
      'La ville doit fermer la bibliothèque du port.',
    ],
    [
      'de',
      'Die Stadt darf die Bibliothek am Hafen nicht schließen.',
      'Die Stadt darf die Bibliothek am Hafen schließen.',
    ],
    ['pt', 'A câmara não deve fechar a biblioteca do porto.', 'A câmara deve fechar a biblioteca do porto.'],
    ['ru', 'Город не должен закрывать библиотеку у порта.', 'Город должен закрывать библиотеку у порта.'],
    ['zh', '市议会不能关闭老码头图书馆。', '市议会能关闭老码头图书馆。'],
  ])('a negation that is turned round is found (%s)', (language, source, claim) => {
    expect(verify(source, claim, language).ok).toBe(false);
    expect(verify(source, source, language).ok).toBe(true);
  });

  test('digits of other scripts are the same numbers', () => {
    expect(verify('دفعت المدينة ١٢٠٠ دينار للمدرسة.', 'دفعت المدينة 1200 دينار للمدرسة.', 'ar').ok).toBe(
      true,
    );
    expect(verify('दल ने ४५ सीटें जीतीं।', 'दल ने 46 सीटें जीतीं।', 'hi').ok).toBe(false);
  });
});

test.each(editorials)('our own summary of an editorial stands in its text ($language)', editorial => {
  expect(verify(editorial.text, summarise(editorial), editorial.language)).toEqual({
    ok: true,
    problems: [],
  });
});

test('any text and any summary give a verdict', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, claim) => {
      const { ok, problems } = verify(source, claim);
      expect(ok).toBe(problems.length === 0);
    }),
    { numRuns: 80 },
  );
});
