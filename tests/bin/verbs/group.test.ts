import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/group.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

const ferry =
  'The Lumbra night ferry carries nurses and bakers to the islands, and Minister Osk Varde wants to end the ferry. The islands have no other boat after ten, and the hospital of Lumbra has no beds.';
const otherFerry =
  'Minister Osk Varde is right to end the night ferry to Lumbra. It sails half empty to the islands, and the ferry costs each passenger ninety crowns.';
const school =
  'The teachers of Tarn Valley have forty pupils in a classroom, and the university sends no new ones.';

function filesOf(texts: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verbs-'));
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

describe('leaderette group', () => {
  test('answers when its input ends, one story for one matter, errors at once', async () => {
    const rows = [
      { id: 'a', title: 'The ferry', text: ferry },
      'nonsense',
      { id: 'b', title: 'Full classes', text: school },
      { id: 'none' },
      { id: 'c', title: 'Half empty', text: otherFerry, published: '2031-03-04T05:30:00Z' },
    ];
    const answers = (await runJsonl(verb, rows)) as { id: unknown; story?: string; error?: string }[];
    expect(answers.slice(0, 2).map(({ error }) => error)).toEqual([
      'not JSON',
      '"text" is missing or no string',
    ]);
    const stories = Object.fromEntries(answers.slice(2).map(({ id, story }) => [id, story]));
    expect(stories.a).toBe(stories.c);
    expect(stories.b).not.toBe(stories.a);
  });

  test('prints the files of a story one below the other', async () => {
    const names = filesOf({
      'ferry.txt': `The ferry\n${ferry}`,
      'other.txt': `Half empty\n${otherFerry}`,
      'school.txt': `Full classes\n${school}`,
    });
    const { status, stdout } = await runVerb(verb, names);
    expect(status).toBe(0);
    expect(stdout).toBe(`${names[0]}: The ferry\n  ${names[1]}: Half empty\n${names[2]}: Full classes\n`);
  });

  test('wants two files', async () => {
    await expect(runVerb(verb, ['one.txt'])).rejects.toThrow(UsageError);
  });
});
