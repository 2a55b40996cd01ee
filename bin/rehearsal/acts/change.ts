import {
  DeleteFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
} from '@aws-sdk/client-lambda';
import { settingNames } from '../../../lambdas/platform/setting-names.ts';
import { expectFinding } from '../ask-doctor.ts';
import { type DeployedStage, serviceStatus } from '../deployed-stage.ts';
import type { Reader } from '../reader.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { until } from '../until.ts';
import { deployment, expectGood, expectWebhook } from './put-up.ts';
import { expectAnswer } from './serve-readers.ts';

const contact = 'another-desk@rehearsal.example';
const refusalSeconds = 120;

/** A new token, updates, an update that fails, and the way back: the bot answers all the while. */
export async function change(scene: Scene, stage: DeployedStage, reader: Reader, step: Step): Promise<void> {
  await step(
    'the token is revoked: doctor and webhook status say so; a new one, and the webhook set again',
    () => changeToken(scene, stage),
  );
  await step('cdk deploy with a change reaches the functions, which take the new token', async () => {
    expectGood(await scene.cdk(deployment, { contact }), 'cdk deploy');
    expect((await contactOf(scene, stage)) === contact, 'The functions have the former contact.');
    await expectAnswer(reader);
  });
  await step('cdk diff is empty', async () =>
    expectGood(await scene.cdk(['diff', '--fail'], { contact }), 'cdk diff --fail'),
  );
  await step('a deployment that exceeds a quota is rolled back, and the bot answers', () =>
    exceedQuota(scene, reader),
  );
  await step('without room for executions an update waits at Telegram, and is answered when there is', () =>
    runOutOfRoom(scene, stage, reader),
  );
  await step('the version before is deployed again', async () => {
    expectGood(await scene.cdk(deployment), 'cdk deploy');
    expect((await contactOf(scene, stage)) !== contact, 'The functions have the later contact.');
    await expectAnswer(reader);
  });
}

/** Functions that run keep the former token for five minutes: those of the next deployment have none yet. */
async function changeToken(scene: Scene, stage: DeployedStage): Promise<void> {
  const token = scene.bots.prod.revokeToken();
  const unknown = /does not know this token/;
  await expectFinding(scene, 'prod', { check: 'token', level: 'bad', says: unknown, todo: /token set/ });
  const { status, output } = await scene.leaderette('prod', ['webhook', 'status']);
  expect(status !== 0 && unknown.test(output), `webhook status said: ${output}`);
  const replaced = await scene.leaderette('prod', ['token', 'set'], token);
  expectGood(replaced, 'token set');
  expect(/webhook set/.test(replaced.output), `token set said: ${replaced.output}`);
  expectGood(await scene.leaderette('prod', ['webhook', 'set']), 'webhook set');
  await expectWebhook(scene, 'prod', stage);
}

async function exceedQuota(scene: Scene, reader: Reader): Promise<void> {
  const { status, output } = await scene.cdk(deployment, { contact, trouble: 'quota' });
  expect(status !== 0, 'A deployment beyond a quota went well.');
  expect(/LimitExceeded/.test(output), `cdk deploy does not name the quota: ${output.slice(-2_000)}`);
  const state = await serviceStatus('prod', scene.aws);
  expect(state === 'UPDATE_ROLLBACK_COMPLETE', `The stack is ${state}.`);
  await expectFinding(scene, 'prod', {
    check: 'stacks',
    level: 'warn',
    says: /what was before runs on/,
    todo: /describe-stack-events/,
  });
  await expectAnswer(reader);
}

/** As where the account's executions are used up: the function gets none. */
async function runOutOfRoom(scene: Scene, stage: DeployedStage, reader: Reader): Promise<void> {
  const lambda = new LambdaClient(scene.aws);
  const FunctionName = stage.resource('AWS::Lambda::Function', /Webhook[0-9A-F]{8}$/);
  const limit = { FunctionName, ReservedConcurrentExecutions: 0 };
  await lambda.send(new PutFunctionConcurrencyCommand(limit));
  const heard = reader.heard.length;
  const since = Math.floor(Date.now() / 1_000);
  const answer = reader.ask('/start');
  await until('a refusal that Telegram knows of', refusalSeconds, scene.signal, () => {
    const { webhook } = scene.bots.prod.snapshot();
    return (webhook?.lastError?.date ?? 0) >= since;
  });
  expect(reader.heard.length === heard, 'The bot answered without room.');
  const { status, output } = await scene.leaderette('prod', ['webhook', 'status']);
  expect(status !== 0 && /Telegram comes again by itself/.test(output), `webhook status said: ${output}`);
  await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }));
  await answer;
}

async function contactOf(scene: Scene, stage: DeployedStage): Promise<string | undefined> {
  const FunctionName = stage.resource('AWS::Lambda::Function', /Poll[0-9A-F]{8}$/);
  const { Environment } = await new LambdaClient(scene.aws).send(
    new GetFunctionConfigurationCommand({ FunctionName }),
  );
  return Environment?.Variables?.[settingNames.contact];
}

export const servicePattern = (stage: string): string => `Leaderette-${stage}-Service`;
