import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRegisterHandler } from '../../lambdas/handlers/register.ts';
import { createLog } from '../../lambdas/platform/log.ts';
import { createMetrics } from '../../lambdas/platform/metrics.ts';
import { createTokenReader } from '../../lambdas/platform/secrets.ts';
import { webhookSecret } from '../../lambdas/platform/webhook-secret.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { canary, startOperator } from '../helpers/start-operator.ts';

const ours = 'https://ours.execute-api.eu-west-1.amazonaws.com/telegram';
const former = 'https://former.execute-api.eu-west-1.amazonaws.com/telegram';
const foreign = `https://other.example/hooks/${canary}`;
const parameter = '/leaderette/dev/bot-token';

/** The register function of stage dev beside doubles of SSM, Telegram and CloudFormation. */
async function startRegister({ hasToken = true, onWait = () => {} } = {}) {
  const operator = await startOperator();
  const putToken = (value: string) =>
    operator.ssm.parameters.set(parameter, { value, type: 'SecureString', version: 1 });
  if (hasToken) putToken(canary);
  const answers = await startCloudFormation();
  const lines: string[] = [];
  const waits: number[] = [];
  const clock = () => new Date();
  const write = (line: string) => void lines.push(line);
  const handle = createRegisterHandler({
    stage: 'dev',
    url: ours,
    connections: 2,
    languages: interfaceLanguages,
    apiRoot: operator.telegram.url,
    readToken: () => createTokenReader(parameter)(),
    wait: async seconds => {
      waits.push(seconds);
      onWait();
    },
    clock,
    log: createLog(write),
    metrics: createMetrics('dev', clock, write),
  });
  const figures = () =>
    lines.flatMap(line => ('_aws' in JSON.parse(line) ? [JSON.parse(line) as Record<string, number>] : []));
  return {
    ...operator,
    putToken,
    lines,
    waits,
    /** What CloudFormation was told. */
    answers,
    tick: () => handle({}),
    deploy: (type: 'Create' | 'Update' | 'Delete', before?: string) =>
      handle({ ...request(answers.url), RequestType: type, ...(before && oldProperties(before)) } as never),
    webhookUrl: () => operator.telegram.snapshot().webhook?.url ?? null,
    troubles: () => figures().map(({ WebhookTroubles }) => WebhookTroubles),
  };
}

const request = (ResponseURL: string): Omit<CloudFormationCustomResourceEvent, 'RequestType'> => ({
  ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:register',
  ResponseURL,
  StackId: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/dev/1',
  RequestId: 'a-request',
  LogicalResourceId: 'Webhook',
  ResourceType: 'Custom::TelegramWebhook',
  ResourceProperties: { ServiceToken: 'arn', webhookUrl: ours },
});

const oldProperties = (webhookUrl: string) => ({ OldResourceProperties: { webhookUrl } });

/** Where CloudFormation wants its answer: an address of S3 that is signed for a PUT without a content type. */
async function startCloudFormation() {
  const bodies: Record<string, unknown>[] = [];
  const server = createServer(async (incoming, response) => {
    const body = await text(incoming);
    const isAsSigned = incoming.method === 'PUT' && !incoming.headers['content-type'];
    if (isAsSigned && Buffer.byteLength(body) <= 4_096) bodies.push(JSON.parse(body));
    response.writeHead(isAsSigned ? 200 : 403).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/answer?Signature=abc`, bodies };
}

describe('the webhook, set by the deployment', () => {
  test('is set with its secret, and CloudFormation is told', async () => {
    const { deploy, answers, telegram, webhookUrl, troubles } = await startRegister();
    expect(await deploy('Create')).toBe('registered');
    expect(webhookUrl()).toBe(ours);
    expect(telegram.snapshot().webhook).toMatchObject({
      secretToken: webhookSecret(canary, 'dev'),
      maxConnections: 2,
    });
    expect(telegram.snapshot().profile.commands).toHaveLength(interfaceLanguages.length);
    expect(answers.bodies).toEqual([
      {
        Status: 'SUCCESS',
        PhysicalResourceId: 'telegram-webhook-dev',
        StackId: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/dev/1',
        RequestId: 'a-request',
        LogicalResourceId: 'Webhook',
        Data: { State: 'Telegram brings updates to this stage.' },
      },
    ]);
    expect(troubles()).toEqual([0]);
  });

  test('is set again as it is, and no command twice', async () => {
    const { deploy, tick, changes } = await startRegister();
    await deploy('Create');
    const before = changes().length;
    await deploy('Update', ours);
    await tick();
    expect(changes().slice(before)).toEqual(['setWebhook', 'setWebhook']);
  });

  test('moves on from the address that this deployment had before', async () => {
    const { deploy, telegram, webhookUrl } = await startRegister();
    await setWebhook(telegram.url, former);
    expect(await deploy('Update', former)).toBe('registered');
    expect(webhookUrl()).toBe(ours);
  });

  test('that belongs to somebody else stays, which is said and counted, without a token in it', async () => {
    const { deploy, tick, answers, telegram, webhookUrl, troubles, lines } = await startRegister();
    await setWebhook(telegram.url, foreign);
    expect(await deploy('Create')).toBe('elsewhere');
    expect(await tick()).toBe('elsewhere');
    expect(webhookUrl()).toBe(foreign);
    expect(stateOf(answers)).toContain('--force --stage dev');
    expect(troubles()).toEqual([1, 1]);
    expect(lines.join()).toContain('"host":"other.example"');
    expect(lines.join()).not.toContain(canary);
  });

  test('is deleted with the stack where it is ours', async () => {
    const { deploy, webhookUrl } = await startRegister();
    await deploy('Create');
    expect(await deploy('Delete')).toBe('removed');
    expect(webhookUrl()).toBeNull();
  });

  test('of somebody else outlives the stack', async () => {
    const { deploy, telegram, webhookUrl, answers } = await startRegister();
    await setWebhook(telegram.url, foreign);
    expect(await deploy('Delete')).toBe('not-ours');
    expect(webhookUrl()).toBe(foreign);
    expect(answers.bodies[0]).toMatchObject({ Status: 'SUCCESS' });
  });
});

describe('a deployment without Telegram', () => {
  test('succeeds without a token, says what to do, and the next hour mends it', async () => {
    const { deploy, tick, answers, putToken, webhookUrl, troubles } = await startRegister({
      hasToken: false,
    });
    expect(await deploy('Create')).toBe('no-token');
    expect(stateOf(answers)).toContain('token set --stage dev');
    putToken(canary);
    expect(await tick()).toBe('registered');
    expect(webhookUrl()).toBe(ours);
    expect(troubles()).toEqual([1, 0]);
  });

  test('succeeds with a token that was revoked, and never repeats it', async () => {
    const { deploy, answers, putToken, lines } = await startRegister();
    const revoked = canary.replace('canary', 'revoked');
    putToken(revoked);
    expect(await deploy('Create')).toBe('token-refused');
    expect(stateOf(answers)).toContain('revoked or mistyped');
    expect(`${lines.join()}${JSON.stringify(answers.bodies)}`).not.toContain(revoked.split(':')[1]);
  });

  test('tries three times what may pass, and then succeeds all the same', async () => {
    const { deploy, telegram, waits, answers } = await startRegister();
    telegram.setFaults([
      { method: 'getWebhookInfo', times: 99, kind: { type: 'server-error', status: 502 } },
    ]);
    expect(await deploy('Create')).toBe('unreachable');
    expect(waits).toEqual([5, 15]);
    expect(stateOf(answers)).toContain('tried again every hour');
  });

  test('bears rights that AWS has not spread yet', async () => {
    const { deploy, ssm, waits } = await startRegister({
      onWait: () => {
        ssm.fault = null;
      },
    });
    ssm.fault = { name: 'AccessDeniedException', message: 'not yet' };
    expect(await deploy('Create')).toBe('registered');
    expect(waits).toEqual([5]);
  });

  test('waits as Telegram asks it to, but not longer than a deployment can', async () => {
    const { deploy, telegram, waits } = await startRegister();
    telegram.setFaults([
      { method: 'setMyDescription', times: 1, kind: { type: 'too-many-requests', retryAfter: 3 } },
      { method: 'setMyShortDescription', times: 99, kind: { type: 'too-many-requests', retryAfter: 600 } },
    ]);
    expect(await deploy('Create')).toBe('unreachable');
    expect(waits).toEqual([3, 5, 15]);
  });
});

const stateOf = ({ bodies }: { bodies: Record<string, unknown>[] }) =>
  (bodies[0]?.Data as { State: string } | undefined)?.State;

/** Somebody sets the bot's webhook without us. */
async function setWebhook(telegramUrl: string, url: string): Promise<void> {
  const response = await fetch(`${telegramUrl}/bot${canary}/setWebhook`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url }),
  });
  expect(response.ok).toBe(true);
}
