import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { stackNames } from '../../../lib/stack-names.ts';
import { countRows } from '../count-rows.ts';
import { type DeployedStage, serviceStatus } from '../deployed-stage.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { servicePattern } from './change.ts';
import { expectGood } from './put-up.ts';

/** Taking it down: the readers' table stays, with its readers, even where everything else is to go. */
export async function leave(scene: Scene, stage: DeployedStage, step: Step): Promise<void> {
  const expectReader = async () => {
    const rows = await countRows(stage.tables.readers, 'SUBSCRIPTION', scene.aws);
    expect(rows === 1, `There are ${rows} subscriptions, not the reader's one.`);
  };
  await step('cdk destroy takes what runs', async () => {
    expectGood(await scene.cdk(['destroy', servicePattern('prod'), '--force']), 'cdk destroy');
    expect((await serviceStatus('prod', scene.aws)) === null, 'The stack is still there.');
  });
  await step('the tables are protected, and the reader is still in them', async () => {
    const { status } = await scene.cdk(['destroy', '--all', '--force']);
    expect(status !== 0, 'cdk destroy took the tables, though their stack is protected.');
    await expectReader();
  });
  await step(
    'without protection the content goes, and the readers’ table stays with the reader',
    async () => {
      const { tables } = stackNames('prod');
      await new CloudFormationClient(scene.aws).send(
        new UpdateTerminationProtectionCommand({ StackName: tables, EnableTerminationProtection: false }),
      );
      expectGood(await scene.cdk(['destroy', tables, '--force']), 'cdk destroy');
      expect(!(await isThere(scene, stage.tables.content)), 'The content’s table is still there.');
      await expectReader();
    },
  );
}

const isThere = ({ aws }: Scene, TableName: string): Promise<boolean> =>
  new DynamoDBClient(aws).send(new DescribeTableCommand({ TableName })).then(
    () => true,
    error => {
      if (error instanceof Error && error.name === 'ResourceNotFoundException') return false;
      throw error;
    },
  );
