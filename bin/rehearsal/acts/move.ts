import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeployedStage, findDeployedStage, serviceStatus } from '../deployed-stage.ts';
import type { Reader } from '../reader.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { servicePattern } from './change.ts';
import { deployment, expectGood, expectWebhook } from './put-up.ts';
import { expectAnswer } from './serve-readers.ts';

const region = 'eu-central-1';

/** What docs/operations.md has an operator do before a move; in a region where nothing is yet, the verbs say so. */
export async function prepareMove(scene: Scene, step: Step): Promise<void> {
  await step('another region says that nothing is there, and is prepared', async () => {
    const there = scene.inRegion(region);
    const { status, output } = await there.leaderette('prod', [
      'readers',
      'export',
      join(scene.folder, 'no'),
    ]);
    expect(
      status !== 0 && output.includes(`not deployed in ${region}`) && /AWS_REGION/.test(output),
      `readers export said: ${output}`,
    );
    expectGood(await there.cdk(['bootstrap']), 'cdk bootstrap');
  });
}

/** To the other region: the reader keeps what was chosen. Returns the scene and the stage there. */
export async function move(
  scene: Scene,
  stage: DeployedStage,
  reader: Reader,
  step: Step,
): Promise<{ readonly scene: Scene; readonly stage: DeployedStage }> {
  const there = scene.inRegion(region);
  const file = join(scene.folder, 'readers.jsonl');
  await step('cdk destroy takes what runs, and the webhook', async () => {
    expectGood(await scene.cdk(['destroy', servicePattern('prod'), '--force']), 'cdk destroy');
    expect((await serviceStatus('prod', scene.aws)) === null, 'The stack is still there.');
    expect(scene.bots.prod.snapshot().webhook === null, 'The webhook is still there.');
  });
  const moved = await step('cdk deploy in the other region', async () => {
    expectGood(await there.leaderette('prod', ['token', 'set'], scene.bots.prod.token), 'token set');
    expectGood(await there.cdk(deployment), 'cdk deploy');
    const found = await findDeployedStage('prod', there.aws);
    await expectWebhook(there, 'prod', found);
    return found;
  });
  await step(
    'readers export and import: the subscription is there as it was, and again nothing is put',
    async () => {
      expectGood(await scene.leaderette('prod', ['readers', 'export', file]), 'readers export');
      const imported = await there.leaderette('prod', ['readers', 'import', file]);
      expectGood(imported, 'readers import');
      const rows = (await readFile(file, 'utf8')).trim().split('\n').length;
      expect(imported.stdout.startsWith(`${rows} rows put`), `readers import said: ${imported.output}`);
      const [before, after] = await Promise.all([
        stage.store.chats.get(reader.chat),
        moved.store.chats.get(reader.chat),
      ]);
      expect(
        before.subscription !== null && JSON.stringify(after) === JSON.stringify(before),
        `The chat was ${JSON.stringify(before)}, and is ${JSON.stringify(after)}.`,
      );
      const again = await there.leaderette('prod', ['readers', 'import', file]);
      expect(again.stdout.startsWith('0 rows put'), `readers import said: ${again.output}`);
      await expectAnswer(reader);
    },
  );
  return { scene: there, stage: moved };
}
