import { expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/verify.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

const text = 'The council of Sund must not close the pier. It cost 900 crowns.';

test('a summary is answered with a verdict, whether it is a string or has parts', async () => {
  expect(
    await runJsonl(verb, [
      { id: 1, text, summary: 'The council of Sund must not close the pier.' },
      { id: 2, text, summary: { thesis: 'It cost 900 crowns.', points: ['It cost 800 crowns.'], ask: null } },
    ]),
  ).toEqual([
    { id: 1, ok: true, problems: [] },
    { id: 2, ok: false, problems: ['point 1: number not in the text: 800'] },
  ]);
});

test('what is no summary is answered with an error', async () => {
  const rows = [
    { id: 1, text, summary: 5 },
    { id: 2, text, summary: { thesis: 'x', points: 'y' } },
    { id: 3, text, summary: { points: [] } },
  ];
  expect(await runJsonl(verb, rows)).toEqual([
    { id: 1, error: '"summary" is missing or no summary' },
    { id: 2, error: '"points" is no list' },
    { id: 3, error: '"thesis" has something that is no string' },
  ]);
});

test('without two files it is wrong usage', async () => {
  await expect(runVerb(verb, ['one.txt'])).rejects.toThrow(UsageError);
});

test('a file that is not there is named, with the reason', async () => {
  const { status, stderr } = await runVerb(verb, ['no-text.txt', 'no-summary.txt']);
  expect(status).toBe(1);
  expect(stderr).toContain('no-text.txt: there is no such file\n');
});
