import { askDoctor } from '../ask-doctor.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';

/** The operator's doctor looks at a stage that is new, from outside and inside, finds nothing bad, and knows that it is new. */
export async function seeDoctor(scene: Scene, step: Step): Promise<void> {
  await step('leaderette doctor finds nothing bad, and of ticks says that it is too early', async () => {
    const findings = await askDoctor(scene, 'prod');
    const bad = findings.filter(({ level }) => level === 'bad');
    expect(bad.length === 0, bad.map(({ check, says }) => `${check}: ${says}`).join('\n'));
    const good = new Set(findings.filter(({ level }) => level === 'ok').map(({ check }) => check));
    for (const check of ['token', 'webhook', 'stacks', 'queues', 'dead letters', 'functions'])
      expect(good.has(check), `doctor has nothing good to say of ${check}.`);
    const ticks = findings.filter(({ check }) => check === 'ticks');
    expect(
      ticks.length > 0 && ticks.every(({ level }) => level === 'early'),
      `doctor says of ticks: ${ticks.map(({ level, says }) => `${level} ${says}`).join('\n')}`,
    );
  });
}
