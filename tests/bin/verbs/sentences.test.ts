import { expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/sentences.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

test('a line is answered with its sentences', async () => {
  const text = 'Mr. Ode left.  Nobody in the hall\nsaw it.';
  const [answer] = await runJsonl(verb, [{ id: 'a', text, language: 'en' }]);
  expect(answer).toEqual({ id: 'a', sentences: ['Mr. Ode left.', 'Nobody in the hall\nsaw it.'] });
});

test('without a language the one of the text is found out', async () => {
  const text = 'Das gilt z. B. für Brot und auch für die Milch. Für Bier gilt es nicht.';
  const [answer] = await runJsonl(verb, [{ id: 1, text }]);
  expect(answer).toHaveProperty('sentences.length', 2);
});

test('lines that cannot be served are named, and the rest goes on', async () => {
  const rows = [{ id: 1 }, 'no JSON', { id: 3, text: 7 }, { id: 4, text: '' }, { id: 5, text: '\ud800.' }];
  expect(await runJsonl(verb, rows)).toEqual([
    { id: 1, error: '"text" is missing or no string' },
    { id: null, error: 'not JSON' },
    { id: 3, error: '"text" is missing or no string' },
    { id: 4, sentences: [] },
    { id: 5, sentences: ['\ud800.'] },
  ]);
});

test('line separators of Unicode cut neither the line nor its answer in two', async () => {
  const { stdout } = await runVerb(verb, ['--jsonl'], '{"id":1,"text":"One,\u2028two. Three."}\n');
  expect(stdout).not.toContain('\u2028');
  expect(JSON.parse(stdout)).toEqual({ id: 1, sentences: ['One,\u2028two.', 'Three.'] });
});

test('people get a sentence a line and a blank line between paragraphs', async () => {
  const { stdout, status } = await runVerb(
    verb,
    ['-'],
    'It rained in Marlow\nall day. Nobody came.\n\nWe lost.',
  );
  expect(stdout).toBe('It rained in Marlow all day.\nNobody came.\n\nWe lost.\n');
  expect(status).toBe(0);
});

test('a file that is not there is named', async () => {
  const { stderr, status } = await runVerb(verb, ['no-such-file.txt']);
  expect(stderr).toContain('no-such-file.txt');
  expect(status).toBe(1);
});

test('no file and an unknown option are wrong usage', async () => {
  await expect(runVerb(verb, [])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, ['--sideways', '-'])).rejects.toThrow(UsageError);
});
