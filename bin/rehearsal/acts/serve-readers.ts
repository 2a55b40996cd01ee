import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { countRows } from '../count-rows.ts';
import { openQueues } from '../deployed-queues.ts';
import type { DeployedStage } from '../deployed-stage.ts';
import type { Reader } from '../reader.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';
import { until } from '../until.ts';

/** A tick comes each minute, and what it begins takes a while on a busy machine. */
const tickSeconds = 600;
const queueSeconds = 300;

/** What a deployed stage does for its readers but for digests: it answers, reads papers, and gives up on what cannot be done. */
export async function serveReaders(
  scene: Scene,
  stage: DeployedStage,
  reader: Reader,
  step: Step,
): Promise<void> {
  await step('the webhook refuses an update without the secret, or with another', async () => {
    await expectStatus(stage.webhookUrl, 401, {});
    await expectStatus(stage.webhookUrl, 401, { 'x-telegram-bot-api-secret-token': 'f'.repeat(64) });
    await expectStatus(`${stage.webhookUrl}/more`, 404, {});
  });
  await step('the webhook answers /start through the HTTP API', () => expectAnswer(reader));
  await step(`the tick polls the papers: ${scene.editorials} articles appear`, () =>
    until('every sample editorial in the table', tickSeconds, scene.signal, async () => {
      const count = await countRows(stage.tables.content, 'ARTICLE', scene.aws);
      return count >= scene.editorials;
    }),
  );
  await step('a poisoned message ends among the dead letters', () => poisonQueue(scene, stage));
  await step('a chore that fails three times does too', () => poisonChores(scene, stage));
}

/** The bot is there, and says so. */
export async function expectAnswer(reader: Reader): Promise<void> {
  const answer = await reader.ask('/start');
  expect(answer.includes('newspaper editorials'), `The answer to /start was: ${answer}`);
}

async function expectStatus(url: string, expected: number, headers: Record<string, string>): Promise<void> {
  const { status } = await fetch(url, { method: 'POST', headers, body: '{"update_id":1}' });
  expect(status === expected, `POST ${url} was answered ${status}, not ${expected}.`);
}

/** Five tries at six minutes each are half an hour: for this message the queue lends it for a second only. */
async function poisonQueue(scene: Scene, stage: DeployedStage): Promise<void> {
  const queues = openQueues(scene.aws);
  const queue = stage.resource('AWS::SQS::Queue', /PagesQueue/);
  const deadLetters = stage.resource('AWS::SQS::Queue', /DeadLetters/);
  const everything = async () => {
    const counts = await Promise.all(stage.all('AWS::SQS::Queue').map(async url => queues.count(url)));
    return counts.reduce((sum, count) => sum + count);
  };
  // A message leaves its queue a little after what came of it is in the table.
  await until('empty queues', queueSeconds, scene.signal, async () => (await everything()) === 0);
  const before = await queues.visibilitySeconds(queue);
  await queues.setVisibilitySeconds(queue, 1);
  await queues.send(queue, 'no JSON');
  await until(
    'a dead letter',
    queueSeconds,
    scene.signal,
    async () => (await queues.count(deadLetters)) === 1,
  );
  await queues.setVisibilitySeconds(queue, before);
  await until('nothing in the other queues', queueSeconds, scene.signal, async () => {
    return (await everything()) === 1;
  });
}

/** In AWS the second try comes after a minute and the third after two more, here after seconds. */
async function poisonChores(scene: Scene, stage: DeployedStage): Promise<void> {
  const chores = stage.resource('AWS::Lambda::Function', /ConversationChores/);
  const deadLetters = stage.resource('AWS::SQS::Queue', /DeadLetters/);
  const queues = openQueues(scene.aws);
  const before = await queues.count(deadLetters);
  await new LambdaClient(scene.aws).send(
    new InvokeCommand({ FunctionName: chores, InvocationType: 'Event', Payload: '{"type":"no such chore"}' }),
  );
  await until(
    'a dead letter of the chores',
    queueSeconds,
    scene.signal,
    async () => (await queues.count(deadLetters)) === before + 1,
  );
}
