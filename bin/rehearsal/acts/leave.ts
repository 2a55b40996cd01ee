import { countRows } from '../count-rows.ts';
import { type DeployedStage, serviceStatus } from '../deployed-stage.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { servicePattern } from './change.ts';
import { expectGood } from './put-up.ts';

/** Taking it down: the readers' table stays, with its readers. */
export async function leave(scene: Scene, stage: DeployedStage, step: Step): Promise<void> {
  await step('cdk destroy takes what runs', async () => {
    expectGood(await scene.cdk(['destroy', servicePattern('prod'), '--force']), 'cdk destroy');
    expect((await serviceStatus('prod', scene.aws)) === null, 'The stack is still there.');
  });
  await step('the tables are protected, and the reader is still in them', async () => {
    const { status } = await scene.cdk(['destroy', '--all', '--force']);
    expect(status !== 0, 'cdk destroy took the tables, though their stack is protected.');
    expect(
      (await countRows(stage.tables.readers, 'SUBSCRIPTION', scene.aws)) === 1,
      'The subscription is gone.',
    );
  });
}
