import { describe, expect, test } from 'vitest';
import { isPerson } from '../../lambdas/digest/is-person.ts';
import { isPlace } from '../../lambdas/digest/is-place.ts';

describe('a place', () => {
  test.each([
    ['en', 'Norrhaven', 'The judges of Norrhaven read. In Norrhaven an appeal is dear.'],
    ['es', 'Norrhaven', 'En Norrhaven nadie apela.'],
    ['fr', 'Norrhaven', 'On apprend au Norrhaven que nul ne juge.'],
    ['de', 'Norrhaven', 'Wer in Norrhaven klagt, wartet.'],
    ['pt', 'Norrhaven', 'Ninguém recorre em Norrhaven.'],
    ['ru', 'Норрхавене', 'Суд в Норрхавене молчит.'],
    ['ar', 'نورهافن', 'لا أحد يستأنف في نورهافن.'],
    ['hi', 'नॉरहेवन', 'नॉरहेवन में कोई अपील नहीं करता।'],
    ['ja', 'ノルハーフェン', 'ノルハーフェンでは機械が書く。'],
    ['zh', '诺尔哈文', '机器在诺尔哈文写判决。'],
  ])('shows itself by where something is (%s)', (language, name, text) => {
    expect(isPlace([name], text, language)).toBe(true);
  });

  test.each([
    ['en', 'Halvorsen', 'Schools in the Halvorsen trial, and in Halvorsen’s words: Halvorsen won.'],
    ['fr', 'Halvorsen', 'L’essai Halvorsen est le plus vaste, dit Halvorsen.'],
    ['de', 'Halvorsen', 'Kommissarin Halvorsen will den eigenen Werken nichts nehmen.'],
    ['en', 'C++ (Bay', 'A name of marks: C++ (Bay.'],
    ['xx', 'Norrhaven', 'In Norrhaven.'],
  ])('is nobody else (%s, %s)', (language, name, text) => {
    expect(isPlace([name], text, language)).toBe(false);
  });

  test('is not shown by one mention in a long text', () => {
    const text = `${'Dalko spoke. '.repeat(30)}In Dalko we trust.`;
    expect(isPlace(['Dalko'], text, 'en')).toBe(false);
  });
});

test('a person has two rare names, no article and no place', () => {
  expect(isPerson('Agneta Solheim', 'Agneta Solheim has presented it.', 'en')).toBe(true);
  expect(isPerson('Supreme Court', 'Supreme Court judges read it.', 'en')).toBe(false);
  expect(isPerson('Ostrel Canal', 'Ships wait for the Ostrel Canal.', 'en')).toBe(false);
  expect(isPerson('Tarrow Bay', 'The quay in Tarrow Bay is dark.', 'en')).toBe(false);
  expect(isPerson('Solheim', 'Solheim has presented it.', 'en')).toBe(false);
});
