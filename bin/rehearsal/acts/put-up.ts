import { type DeployedStage, findDeployedStage } from '../deployed-stage.ts';
import { expect } from '../rehearsal-error.ts';
import type { ProgramRun } from '../run-program.ts';
import type { Scene, StageName } from '../scene.ts';
import type { Step } from '../step.ts';

export const deployment = ['deploy', '--all', '--require-approval', 'never', '--progress', 'events'] as const;

/** Expects a program to have gone well; else the end of what it said is the complaint. */
export function expectGood({ status, output }: ProgramRun, what: string): void {
  const end = output.trim().split('\n').slice(-25).join('\n');
  expect(status === 0, `${what} ended with status ${status}:\n${end}`);
}

/** From an empty account to a bot that Telegram brings updates to, as docs/operations.md tells an operator to. */
export async function putUp(scene: Scene, step: Step): Promise<DeployedStage> {
  const { aws, bots } = scene;
  await step('without credentials, or in an account that is not bootstrapped, it is said what to do', () =>
    expectWords(scene),
  );
  await step('cdk bootstrap', async () => expectGood(await scene.cdk(['bootstrap']), 'cdk bootstrap'));
  await step('leaderette token set', async () =>
    expectGood(await scene.leaderette('prod', ['token', 'set'], bots.prod.token), 'token set'),
  );
  await step('cdk deploy --all', async () => expectGood(await scene.cdk(deployment), 'cdk deploy'));
  const stage = await findDeployedStage('prod', aws);
  await step('Telegram knows the address and a secret: the deployment told it', () =>
    expectWebhook(scene, 'prod', stage),
  );
  return stage;
}

async function expectWords(scene: Scene): Promise<void> {
  const nobody = scene.signedOut();
  const [unprepared, unsigned, doctor] = await Promise.all([
    scene.cdk(deployment),
    nobody.cdk(deployment, { stage: 'dev' }),
    nobody.leaderette('prod', ['doctor']),
  ]);
  for (const [{ status, output }, words] of [
    [unprepared, /cdk bootstrap/],
    [unsigned, /Unable to resolve AWS account/],
    [doctor, /No AWS credentials could be had .*'aws login'/],
  ] as const)
    expect(status !== 0 && words.test(output), `Instead of ${words} it was said: ${output}`);
}

/** Telegram brings updates to the stage's address, with a secret, and 'webhook status' finds nothing to do. */
export async function expectWebhook(
  scene: Scene,
  name: StageName,
  { webhookUrl }: DeployedStage,
): Promise<void> {
  const { webhook } = scene.bots[name].snapshot();
  expect(webhook?.url === webhookUrl, `The webhook of ${name} is ${webhook?.url}, not ${webhookUrl}.`);
  expect(/^[0-9a-f]{64}$/.test(webhook.secretToken ?? ''), 'The webhook has no secret of 64 digits.');
  expectGood(await scene.leaderette(name, ['webhook', 'status']), 'webhook status');
}
