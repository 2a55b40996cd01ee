import { expect, test } from 'vitest';
import { readSpecimens } from './specimen.ts';
import { caseOf, tryCase } from './try-case.ts';

/** A first look, with every `npm test`; `npm run fuzz` tries a hundred thousand. */
const runs = 2_000;

test('mutated feeds and pages are read or refused, and nothing throws', async () => {
  const specimens = await readSpecimens();
  expect(new Set(specimens.map(({ kind }) => kind)).size).toBe(2);
  const failed: string[] = [];
  for (let number = 0; number < runs; number++) {
    const fuzzed = caseOf(specimens, 20261126, number);
    const wrong = tryCase(fuzzed);
    if (wrong) failed.push(`case ${number} (${fuzzed.specimen.name}): ${wrong}`);
  }
  expect(failed).toEqual([]);
});

test('a case is the same whenever it is made', async () => {
  const specimens = await readSpecimens();
  for (const number of [0, 7, 99_999])
    expect(caseOf(specimens, 1, number).bytes.equals(caseOf(specimens, 1, number).bytes)).toBe(true);
});
