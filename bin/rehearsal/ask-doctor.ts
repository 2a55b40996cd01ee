import type { Finding } from '../doctor/finding.ts';
import { expect } from './rehearsal-error.ts';
import type { Scene, StageName } from './scene.ts';

/** All that the operator's doctor finds in a stage. */
export async function askDoctor(scene: Scene, stage: StageName): Promise<readonly Finding[]> {
  const { stdout, output } = await scene.leaderette(stage, ['doctor', '--json']);
  expect(stdout.startsWith('{'), `doctor said: ${output}`);
  return (JSON.parse(stdout) as { readonly findings: readonly Finding[] }).findings;
}

/** Expects a finding: of what, how bad, how it is said, and what it says to do. */
export async function expectFinding(
  scene: Scene,
  stage: StageName,
  wanted: {
    readonly check: string;
    readonly level: Finding['level'];
    readonly says: RegExp;
    readonly todo: RegExp;
  },
): Promise<void> {
  const findings = (await askDoctor(scene, stage)).filter(({ check }) => check === wanted.check);
  expect(
    findings.some(
      ({ level, says, todo = '' }) =>
        level === wanted.level && wanted.says.test(says) && wanted.todo.test(todo),
    ),
    `doctor says of ${wanted.check}: ${findings.map(({ level, says, todo }) => `${level} ${says} -> ${todo}`).join('\n')}`,
  );
}
