import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verb } from '../../../bin/verbs/duplicates.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

const ferry =
  'The Lumbra night ferry carries nurses and bakers to the islands, and Minister Osk Varde wants to end the ferry. The islands have no other boat after ten, and the hospital of Lumbra has no beds.';
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

describe('leaderette duplicates', () => {
  test('names the first text of which one is a copy', async () => {
    const rows = [
      { id: 1, text: ferry },
      { id: 2, text: school },
      { id: 3, text: ferry.toUpperCase() },
      { id: 4 },
    ];
    expect(await runJsonl(verb, rows)).toEqual([
      { id: 1, duplicateOf: null },
      { id: 2, duplicateOf: null },
      { id: 3, duplicateOf: 1 },
      { id: 4, error: '"text" is missing or no string' },
    ]);
  });

  test('says it of files', async () => {
    const names = filesOf({ 'a.txt': ferry, 'b.txt': `${ferry}\n` });
    const { stdout } = await runVerb(verb, names);
    expect(stdout).toBe(`${names[0]}: new\n${names[1]}: a copy of ${names[0]}\n`);
  });
});
