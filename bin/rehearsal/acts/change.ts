import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { settingNames } from '../../../lambdas/platform/setting-names.ts';
import { type DeployedStage, findDeployedStage, serviceStatus } from '../deployed-stage.ts';
import { openReader, type Reader } from '../reader.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { deployment, expectGood, expectWebhook } from './put-up.ts';
import { expectAnswer } from './serve-readers.ts';

const contact = 'another-desk@rehearsal.example';

/** Updates, an update that fails, the way back, and a second stage beside the first: the first answers all the while. */
export async function change(scene: Scene, stage: DeployedStage, reader: Reader, step: Step): Promise<void> {
  await step('cdk deploy with a change reaches the functions', async () => {
    expectGood(await scene.cdk(deployment, { contact }), 'cdk deploy');
    expect((await contactOf(scene, stage)) === contact, 'The functions have the former contact.');
    await expectAnswer(reader);
  });
  await step('cdk diff is empty', async () =>
    expectGood(await scene.cdk(['diff', '--fail'], { contact }), 'cdk diff --fail'),
  );
  await step('a deployment that fails is rolled back, and the bot answers', async () => {
    const { status } = await scene.cdk(deployment, { contact, isBroken: true });
    expect(status !== 0, 'A deployment with something impossible in it went well.');
    const state = await serviceStatus('prod', scene.aws);
    expect(state === 'UPDATE_ROLLBACK_COMPLETE', `The stack is ${state}.`);
    await expectAnswer(reader);
  });
  await step('the version before is deployed again', async () => {
    expectGood(await scene.cdk(deployment), 'cdk deploy');
    expect((await contactOf(scene, stage)) !== contact, 'The functions have the later contact.');
    await expectAnswer(reader);
  });
  await step('a second stage answers beside the first, and goes', () =>
    visitSecondStage(scene, stage, reader),
  );
}

async function contactOf(scene: Scene, stage: DeployedStage): Promise<string | undefined> {
  const FunctionName = stage.resource('AWS::Lambda::Function', /Poll[0-9A-F]{8}$/);
  const { Environment } = await new LambdaClient(scene.aws).send(
    new GetFunctionConfigurationCommand({ FunctionName }),
  );
  return Environment?.Variables?.[settingNames.contact];
}

async function visitSecondStage(scene: Scene, first: DeployedStage, reader: Reader): Promise<void> {
  expectGood(await scene.leaderette('dev', ['token', 'set'], scene.bots.dev.token), 'token set --stage dev');
  expectGood(await scene.cdk(deployment, { stage: 'dev' }), 'cdk deploy -c stage=dev');
  const second = await findDeployedStage('dev', scene.aws);
  expect(second.tables.readers !== first.tables.readers, 'Two stages share a table.');
  await expectWebhook(scene, 'dev', second);
  await expectAnswer(await openReader(scene.bots.dev, scene.signal));
  expectGood(await scene.cdk(['destroy', servicePattern('dev'), '--force'], { stage: 'dev' }), 'cdk destroy');
  expect((await serviceStatus('dev', scene.aws)) === null, 'The second stage is still there.');
  await expectAnswer(reader);
}

export const servicePattern = (stage: string): string => `Leaderette-${stage}-Service`;
