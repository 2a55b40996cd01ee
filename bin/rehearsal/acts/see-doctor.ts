import type { Finding } from '../../doctor/finding.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';

/** The emulator makes no metrics of the functions' logs, and ticks are known by their metrics. */
const notActedOut: readonly string[] = ['ticks'];

/** The operator's doctor looks at the stage from outside and inside, and finds nothing bad but what the emulator lacks. */
export async function seeDoctor(scene: Scene, step: Step): Promise<void> {
  await step('leaderette doctor finds nothing bad', async () => {
    const { stdout, output } = await scene.leaderette('prod', ['doctor', '--json']);
    expect(stdout.startsWith('{'), `doctor said: ${output}`);
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
    const bad = findings.filter(({ check, level }) => level === 'bad' && !notActedOut.includes(check));
    expect(bad.length === 0, bad.map(({ check, says }) => `${check}: ${says}`).join('\n'));
    const good = new Set(findings.filter(({ level }) => level === 'ok').map(({ check }) => check));
    for (const check of ['token', 'webhook', 'stacks', 'queues', 'dead letters', 'functions'])
      expect(good.has(check), `doctor has nothing good to say of ${check}.`);
  });
}
