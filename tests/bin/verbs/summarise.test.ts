import { expect, test } from 'vitest';
import { UsageError } from '../../../bin/verb.ts';
import { verb } from '../../../bin/verbs/summarise.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

const text =
  'The pier of Sund broke in the storm. The ferry company blames the council. The broken pier is a danger to every boat in Sund. The council must repair the pier before winter.';

test('a line is answered with thesis, points, ask, sentences and where they stand', async () => {
  const line = JSON.stringify({ id: 'a', text, language: 'en' });
  const { stdout } = await runVerb(verb, ['--jsonl', '--sentences', '2'], line);
  const { spans, sentences, ask } = JSON.parse(stdout) as {
    spans: { ask: { start: number; end: number }; sentences: object[] };
    sentences: string[];
    ask: string;
  };
  expect(ask).toBe('The council must repair the pier before winter.');
  expect(text.slice(spans.ask.start, spans.ask.end)).toBe(ask);
  expect(sentences).toHaveLength(2);
  expect(spans.sentences).toHaveLength(2);
});

test('a line without text is answered with an error, and the next one goes on', async () => {
  const [bad, good] = await runJsonl(verb, [{ id: 'a' }, { id: 'b', text: '' }]);
  expect(bad).toEqual({ id: 'a', error: '"text" is missing or no string' });
  expect(good).toMatchObject({ id: 'b', thesis: '', points: [], ask: null, sentences: [] });
});

test('people get what it claims and asks', async () => {
  const { stdout } = await runVerb(verb, ['--language', 'en', '-'], text);
  expect(stdout).toMatch(/^Claims {2}The /);
  expect(stdout).toContain('Asks    The council must repair the pier before winter.');
});

test('a length that is no whole number, no file and an unknown option are wrong usage', async () => {
  await expect(runVerb(verb, ['--sentences', 'three', '-'])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, ['--words', '0', '--jsonl'])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, [])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, ['--sideways', '-'])).rejects.toThrow(UsageError);
});
