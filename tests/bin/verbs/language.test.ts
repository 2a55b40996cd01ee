import { expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/language.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

test('a line is answered with language and confidence', async () => {
  const rows = [
    { id: 'a', text: 'Les élus ont eu tort, et nous le disons.' },
    { id: 'b', text: '…' },
  ];
  expect(await runJsonl(verb, rows)).toEqual([
    { id: 'a', language: 'fr', confidence: expect.closeTo(0.7, 0) },
    { id: 'b', language: 'und', confidence: 0 },
  ]);
});

test('people get the name of the language', async () => {
  const { stdout } = await runVerb(verb, ['-'], 'Совет решил закрыть библиотеку, и это ошибка.');
  expect(stdout).toMatch(/^-: ru \(Russian, \d\d %\)\n$/);
});

test('no file and an unknown option are wrong usage', async () => {
  await expect(runVerb(verb, [])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, ['--sideways', '-'])).rejects.toThrow(UsageError);
});
