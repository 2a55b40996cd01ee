import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verb } from '../../../bin/verbs/webhook.ts';
import { webhookSecret } from '../../../lambdas/platform/webhook-secret.ts';
import { interfaceLanguages } from '../../../lambdas/text/language.ts';
import { canary, startOperator } from '../../helpers/start-operator.ts';

const address = 'https://abc123.execute-api.eu-west-1.amazonaws.com/telegram';
const secretHalf = canary.split(':')[1] ?? '';

/** An operator whose token is in SSM, for stage prod and dev. */
async function startWithToken(...options: Parameters<typeof startOperator>) {
  const operator = await startOperator(...options);
  for (const stage of ['prod', 'dev'])
    operator.ssm.parameters.set(`/leaderette/${stage}/bot-token`, {
      value: canary,
      type: 'SecureString',
      version: 1,
    });
  return operator;
}

/** A web server that answers every update with a status; a stand-in's webhook may be on loopback. */
async function startEndpoint(status: number) {
  const server = createServer((request, response) =>
    request.resume().on('end', () => response.writeHead(status).end()),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`;
}

describe('webhook set', () => {
  test("gives Telegram the address, the stage's secret and what the bot wants to hear", async () => {
    const operator = await startWithToken();
    const run = await operator.run(verb, ['set', address, '--stage', 'dev']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(address);
    expect(operator.calls.find(({ method }) => method === 'setWebhook')?.payload).toEqual({
      url: address,
      secret_token: webhookSecret(canary, 'dev'),
      allowed_updates: ['message', 'channel_post', 'callback_query', 'my_chat_member'],
      max_connections: 2,
      drop_pending_updates: false,
    });
  });

  test('registers commands and descriptions in every language, and a second time nothing', async () => {
    const operator = await startWithToken();
    await operator.run(verb, ['set', address]);
    const { commands, descriptions, shortDescriptions } = operator.telegram.snapshot().profile;
    expect(commands).toHaveLength(interfaceLanguages.length);
    for (const texts of [descriptions, shortDescriptions])
      expect(Object.keys(texts).toSorted()).toEqual(
        interfaceLanguages.map(language => (language === 'en' ? '' : language)).toSorted(),
      );
    const before = operator.changes().length;
    const { stdout } = await operator.run(verb, ['set', address]);
    expect(operator.changes().slice(before)).toEqual(['setWebhook']);
    expect(stdout).toContain('already');
  });

  test('waits as long as Telegram asks it to, and says so', async () => {
    const operator = await startWithToken();
    operator.telegram.setFaults([
      { method: 'setMyDescription', times: 1, kind: { type: 'too-many-requests', retryAfter: 1 } },
    ]);
    const run = await operator.run(verb, ['set', address]);
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('wait 1 second;') });
    expect(run.stdout).toContain('30 changes');
  });

  test('names a webhook that points elsewhere, without its token, and takes it over only with --force', async () => {
    const operator = await startWithToken();
    const elsewhere = `https://other.example/hooks/${canary}`;
    await operator.run(verb, ['set', elsewhere]);
    const refused = await operator.run(verb, ['set', address]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('https://other.example/hooks/<token>');
    expect(refused.stderr).toContain('--force');
    expect(operator.telegram.snapshot().webhook?.url).toBe(elsewhere);
    expect(await operator.run(verb, ['set', address, '--force'])).toMatchObject({ status: 0 });
    expect(operator.telegram.snapshot().webhook?.url).toBe(address);
  });

  test('keeps what readers wrote in the meantime', async () => {
    const operator = await startWithToken();
    await writeToBot(operator.telegram.url);
    const { stdout } = await operator.run(verb, ['set', address]);
    expect(stdout).toContain('1 update waited');
  });

  test.each([
    ['no word', [], /status, set or delete/],
    ['another word', ['get'], /status, set or delete/],
    ['a property of every object', ['constructor'], /status, set or delete/],
    ['two addresses', ['set', address, address], /too many/],
    ['an address to delete', ['delete', address], /too many/],
    ['no URL', ['set', 'abc123'], /https/],
    ['plain HTTP', ['set', 'http://example.org/telegram'], /https/],
    ['another scheme', ['set', 'javascript:alert(1)'], /https/],
    ['a port that Telegram does not use', ['set', 'https://example.org:444/telegram'], /8443/],
    ['no connections', ['set', address, '--connections', '0'], /1 to 100/],
    ['too many connections', ['set', address, '--connections', '101'], /1 to 100/],
    ['connections in words', ['set', address, '--connections', 'many'], /1 to 100/],
    ['an option that is not', ['status', '--frce'], /--frce/],
    ['a stage that is not', ['status', '--stage', 'moon'], /no stage 'moon'/],
    ['a token for a stage', ['status', '--stage', canary], /name of a stage/],
  ])('refuses %s', async (_, args, words) => {
    const operator = await startWithToken();
    const run = await operator.run(verb, args);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toContain(secretHalf);
    expect(operator.calls).toEqual([]);
  });
});

describe('Where the stage is deployed, whose address is in SSM,', () => {
  const ours = 'https://ours.execute-api.eu-west-1.amazonaws.com/telegram';
  const startDeployed = async () => {
    const operator = await startWithToken();
    operator.ssm.parameters.set('/leaderette/dev/webhook-url', { value: ours, type: 'String', version: 1 });
    return operator;
  };

  test('set needs no address', async () => {
    const operator = await startDeployed();
    const run = await operator.run(verb, ['set', '--stage', 'dev']);
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining(ours) });
    expect(operator.telegram.snapshot().webhook?.url).toBe(ours);
    expect(await operator.run(verb, ['status', '--stage', 'dev'])).toMatchObject({ status: 0 });
  });

  test('status says when the webhook is another’s, and how it is taken over', async () => {
    const operator = await startDeployed();
    await operator.run(verb, ['set', address, '--stage', 'dev']);
    const { status, stdout } = await operator.run(verb, ['status', '--stage', 'dev']);
    expect(status).toBe(1);
    expect(stdout).toContain(`not where this stage takes updates, ${ours}`);
    expect(stdout).toContain("'npm run -s leaderette -- webhook set --force --stage dev'");
    expect(await operator.run(verb, ['set', '--stage', 'dev'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--force'),
    });
    expect(await operator.run(verb, ['set', '--force', '--stage', 'dev'])).toMatchObject({ status: 0 });
  });

  test('elsewhere set asks for one, and says where it looked', async () => {
    const operator = await startDeployed();
    expect(await operator.run(verb, ['set'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/prod is not deployed in eu-west-1.*AWS_REGION, or name the address/),
    });
    expect(operator.changes()).toEqual([]);
  });
});

describe('webhook status', () => {
  test('says that there is none, and how to set one', async () => {
    const operator = await startWithToken();
    const { status, stdout } = await operator.run(verb, ['status']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^bot +@leaderette_bot$/m);
    expect(stdout).toMatch(/^webhook +none$/m);
    expect(stdout).toContain('webhook set');
  });

  test('is content with what set has set', async () => {
    const operator = await startWithToken();
    await operator.run(verb, ['set', address]);
    const run = await operator.run(verb, ['status']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^waiting +0 updates$/m);
    expect(run.stdout).toMatch(/^last error +none$/m);
  });

  test('says what keeps updates from arriving, since when, and what to do', async () => {
    const operator = await startWithToken({ webhookRetryMs: 60_000 });
    await operator.run(verb, ['set', await startEndpoint(401)]);
    await writeToBot(operator.telegram.url);
    await expect.poll(() => operator.telegram.snapshot().webhook?.lastError).not.toBeNull();
    const { status, stdout } = await operator.run(verb, ['status']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^waiting +1 update$/m);
    expect(stdout).toMatch(
      /^last error +Wrong response from the webhook: 401 Unauthorized, \d+ seconds? ago \(/m,
    );
    expect(stdout).toContain('did not take the secret');
  });

  test('hides a token in the address of another program', async () => {
    const operator = await startWithToken();
    await operator.run(verb, ['set', `https://other.example/${encodeURIComponent(canary)}`]);
    const { stdout } = await operator.run(verb, ['status']);
    expect(stdout).toContain('https://other.example/<token>');
    expect(stdout).not.toContain(secretHalf);
  });

  test.each([
    [
      'no token yet',
      'ParameterNotFound',
      /No bot token at \/leaderette\/prod\/bot-token in eu-west-1: put one there/,
    ],
    ['no right to it', 'AccessDeniedException', /may not do ssm:GetParameter/],
    ['an expired session', 'ExpiredTokenException', /expired/],
  ])('says in one line what to do with %s', async (_, name, words) => {
    const operator = await startWithToken();
    operator.ssm.fault = { name, message: 'no' };
    const run = await operator.run(verb, ['status']);
    expect(run).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toMatch(/\n/);
  });

  test('says in one line that the token was revoked', async () => {
    const operator = await startWithToken();
    operator.ssm.parameters.set('/leaderette/prod/bot-token', {
      value: '4200123456:revoked',
      type: 'SecureString',
      version: 2,
    });
    const run = await operator.run(verb, ['status']);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('token set') });
  });

  test.each([
    [{ type: 'server-error', status: 502 }, /out of order \(Bad Gateway\)/],
    [{ type: 'too-many-requests', retryAfter: 40 }, /in 40 seconds/],
    [{ type: 'answer-lost' }, /cannot be reached/],
  ] as const)('says in one line how Telegram failed: %o', async (kind, words) => {
    const operator = await startWithToken();
    operator.telegram.setFaults([{ method: 'getWebhookInfo', times: 1, kind }]);
    const run = await operator.run(verb, ['status']);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toMatch(/\n/);
  });
});

describe('webhook delete', () => {
  test('deletes it, says which, and has nothing to do a second time', async () => {
    const operator = await startWithToken();
    await operator.run(verb, ['set', address]);
    expect((await operator.run(verb, ['delete'])).stdout).toContain(`The webhook ${address} is deleted`);
    expect(operator.telegram.snapshot().webhook).toBeNull();
    expect((await operator.run(verb, ['delete'])).stdout).toBe('The bot has no webhook.\n');
  });
});

/** Somebody presses Start. */
async function writeToBot(url: string): Promise<void> {
  const { people } = (await (await fetch(`${url}/client/state`)).json()) as { people: { id: number }[] };
  const id = people[0]?.id;
  await fetch(`${url}/client/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chatId: id, fromId: id, text: '/start' }),
  });
}
