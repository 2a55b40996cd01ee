import { expectFinding } from '../ask-doctor.ts';
import { openQueues } from '../deployed-queues.ts';
import { type DeployedStage, findDeployedStage, serviceStatus } from '../deployed-stage.ts';
import { openReader } from '../reader.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import { changedRetention } from '../stage-it.ts';
import type { Step } from '../step.ts';
import { until } from '../until.ts';
import { servicePattern } from './change.ts';
import { deployment, expectGood, expectWebhook } from './put-up.ts';
import { expectAnswer } from './serve-readers.ts';

/** For all that goes before it in a deployment, too. */
const changeSeconds = 600;

/**
 * A second stage beside the first, by the ways in which putting one up can go wrong, to one that answers, and away with
 * it. It works on nothing of the first.
 */
export async function visitSecondStage(scene: Scene, first: DeployedStage, step: Step): Promise<void> {
  await step('second stage: a first deployment that fails; doctor says what to do', async () => {
    await expectFailure(scene, 'never-ready', 'ROLLBACK_COMPLETE');
    await expectFinding(scene, 'dev', {
      check: 'stacks',
      level: 'bad',
      says: /first deployment .* failed/,
      todo: /describe-stack-events .*npx cdk deploy --all -c stage=dev/,
    });
  });
  await step('second stage: deployed over it without a token, which deployment and doctor say', () =>
    deployWithoutToken(scene),
  );
  const stage = await findDeployedStage('dev', scene.aws);
  expect(stage.tables.readers !== first.tables.readers, 'Two stages share a table.');
  await step('second stage: its bot serves another webhook, which is taken over by force alone', () =>
    takeOverWebhook(scene, stage),
  );
  await step('second stage: it answers', async () =>
    expectAnswer(await openReader(scene.bots.dev, scene.signal)),
  );
  await step('second stage: stuck by what somebody deleted; put back, rolled back, and deployed again', () =>
    getStuck(scene, stage),
  );
  await step('second stage: it goes', async () => {
    expectGood(
      await scene.cdk(['destroy', servicePattern('dev'), '--force'], { stage: 'dev' }),
      'cdk destroy',
    );
    expect((await serviceStatus('dev', scene.aws)) === null, 'The second stage is still there.');
    expect(scene.bots.dev.snapshot().webhook === null, 'Its webhook is still there.');
  });
}

async function expectFailure(
  scene: Scene,
  trouble: 'never-ready' | 'mislaid',
  wanted: string,
): Promise<void> {
  const { status, output } = await scene.cdk(deployment, { stage: 'dev', trouble });
  expect(status !== 0, 'A deployment with something impossible in it went well.');
  expect(/NeverReady/.test(output), `cdk deploy does not name what failed: ${output}`);
  const state = await serviceStatus('dev', scene.aws);
  expect(state === wanted, `The stack is ${state}.`);
}

async function deployWithoutToken(scene: Scene): Promise<void> {
  const deployed = await scene.cdk(deployment, { stage: 'dev' });
  expectGood(deployed, 'cdk deploy');
  const tokenSet = 'token set --stage dev';
  expect(
    new RegExp(`WebhookState = There is no bot token yet: .*${tokenSet}`).test(deployed.output),
    `The deployment does not say that there is no token: ${deployed.output.slice(-1_000)}`,
  );
  await expectFinding(scene, 'dev', {
    check: 'token',
    level: 'bad',
    says: /no bot token/,
    todo: new RegExp(tokenSet),
  });
}

async function takeOverWebhook(scene: Scene, stage: DeployedStage): Promise<void> {
  const { url, token } = scene.bots.dev;
  const others = 'https://other.example/hook';
  const body = JSON.stringify({ url: others });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${url}/bot${token}/setWebhook`, { method: 'POST', headers, body });
  expectGood(await scene.leaderette('dev', ['token', 'set'], token), 'token set --stage dev');
  await expectFinding(scene, 'dev', {
    check: 'webhook',
    level: 'bad',
    says: /brings updates to other\.example/,
    todo: /--force/,
  });
  const refused = await scene.leaderette('dev', ['webhook', 'set']);
  const status = await scene.leaderette('dev', ['webhook', 'status']);
  expect(
    status.status !== 0 && /not where this stage takes updates.*--force/.test(status.output),
    `webhook status said: ${status.output}`,
  );
  expect(refused.status !== 0 && /--force/.test(refused.output), `webhook set said: ${refused.output}`);
  expect(scene.bots.dev.snapshot().webhook?.url === others, 'The webhook was taken over without force.');
  expectGood(await scene.leaderette('dev', ['webhook', 'set', '--force']), 'webhook set --force');
  await expectWebhook(scene, 'dev', stage);
}

/** A deployment fails, and cannot be undone because a queue that it had changed is gone by then. */
async function getStuck(scene: Scene, stage: DeployedStage): Promise<void> {
  const queues = openQueues(scene.aws);
  const queue = stage.resource('AWS::SQS::Queue', /DigestsQueue/);
  const changed = String(changedRetention.toSeconds());
  await Promise.all([
    until('the change of the queue', changeSeconds, scene.signal, async () => {
      return (await queues.attributes(queue)).MessageRetentionPeriod === changed;
    }).then(() => queues.delete(queue)),
    expectFailure(scene, 'mislaid', 'UPDATE_ROLLBACK_FAILED'),
  ]);
  await expectFinding(scene, 'dev', {
    check: 'stacks',
    level: 'bad',
    says: /is stuck/,
    todo: /npx cdk rollback Leaderette-dev-Service/,
  });
  await queues.create(queue.split('/').at(-1) ?? '');
  expectGood(await scene.cdk(['rollback', servicePattern('dev')], { stage: 'dev' }), 'cdk rollback');
  expectGood(await scene.cdk(deployment, { stage: 'dev' }), 'cdk deploy');
  const { MessageRetentionPeriod } = await queues.attributes(queue);
  expect(MessageRetentionPeriod !== changed, 'The queue was not put back as it was.');
}
