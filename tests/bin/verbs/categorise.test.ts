import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/categorise.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

const school =
  'The teachers of Tarn Valley have forty pupils in a classroom, and the university sends no new ones.';

describe('leaderette categorise', () => {
  test('answers with the IPTC name and the share of each', async () => {
    const [answer] = (await runJsonl(verb, [{ id: 1, title: 'Full classes', text: school }])) as [
      { category: string; scores: Record<string, number> },
    ];
    expect(answer.category).toBe('education');
    expect(Object.keys(answer.scores)).toHaveLength(17);
  });

  test('prints the readers’ word and the IPTC name', async () => {
    const { stdout } = await runVerb(verb, ['-'], `Full classes\n${school}`);
    expect(stdout).toMatch(/^-: education \(education, \d+ %\)/);
  });

  test('does not know other options', async () => {
    await expect(runVerb(verb, ['--sideways'])).rejects.toThrow(UsageError);
  });
});
