import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { fetchByHand } from '../../../bin/command-line/fetch-by-hand.ts';
import { verb } from '../../../bin/verbs/token.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { startCommand, temporaryFolder } from '../../helpers/spawn-command.ts';
import { canary, startOperator } from '../../helpers/start-operator.ts';
import { noOwnAws } from '../../helpers/start-ssm.ts';

const parameter = '/leaderette/prod/bot-token';
const secretHalf = canary.split(':')[1] ?? '';

describe('token set', () => {
  test('checks the token with Telegram and keeps it as a SecureString of the stage', async () => {
    const operator = await startOperator();
    const run = await operator.run(verb, ['set'], `  ${canary}\r\n`);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain(`the token of @leaderette_bot, and kept at ${parameter} in eu-west-1`);
    expect(run.stdout).toContain('cdk deploy');
    expect([...operator.ssm.parameters]).toEqual([
      [parameter, { value: canary, type: 'SecureString', version: 1 }],
    ]);
    expect(operator.ssm.region).toBe('eu-west-1');
    expect(operator.calls.map(({ method }) => method)).toEqual(['getMe']);
  });

  test('keeps each stage apart, and says what follows when a token is replaced', async () => {
    const operator = await startOperator();
    await operator.run(verb, ['set', '--stage', 'dev'], canary);
    const { stdout } = await operator.run(verb, ['set', '--stage', 'dev'], canary);
    expect([...operator.ssm.parameters.keys()]).toEqual(['/leaderette/dev/bot-token']);
    expect(stdout).toContain('webhook set');
  });

  test('takes the region that the AWS command line takes', async () => {
    const operator = await startOperator();
    vi.stubEnv('AWS_REGION', undefined);
    const env = { AWS_REGION: '', AWS_DEFAULT_REGION: 'ap-southeast-2' };
    expect(await operator.run(verb, ['set'], canary, env)).toMatchObject({ status: 0 });
    expect(operator.ssm.region).toBe('ap-southeast-2');
  });

  test.each([
    ['nothing', '', /No token was given/],
    ['space', ' \n\n', /No token was given/],
    ["BotFather's whole message", `Use this token:\n${canary}\n`, /more than a token/],
    ['a word', 'canary-hunter2', /no token of a bot/],
    ['half of a token', secretHalf, /no token of a bot/],
    ['a path', `${canary}/../getMe`, /no token of a bot/],
    ['bytes that are no text', '\u0000\uFFFD:\u0007', /no token of a bot/],
    ['without end', `${canary}\n`.repeat(1_000), /more than a token/],
    ["nobody's token", '4200123456:BBcanary-of-another', /does not know this token/],
  ])('given %s, says so and keeps nothing', async (_, input, words) => {
    const operator = await startOperator();
    const run = await operator.run(verb, ['set'], input);
    expect(run).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toMatch(/canary|\n/);
    expect(operator.ssm.parameters.size).toBe(0);
  });

  test.each([
    ['a token', ['set', canary], /Never write a token/],
    ['a token as an option', ['set', `--token=${canary}`], /Never write a token/],
    ['a token as a stage', ['set', '--stage', canary], /Never write a token/],
    ['half of a token as a stage', ['set', '--stage', secretHalf], /name of a stage/],
    ['half of a token', ['set', secretHalf], /Write 'token set'/],
    ['half of a token as an option', ['set', `--${secretHalf}`], /Write 'token set'/],
    ['nothing', [], /Write 'token set'/],
    ['another verb', ['get'], /Write 'token set'/],
    ['a stage that is not', ['set', '--stage', 'moon'], /no stage 'moon'/],
  ])('refuses the words %s, repeating no secret', async (_, args, words) => {
    const operator = await startOperator();
    const run = await operator.run(verb, args, canary);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toContain(secretHalf);
    expect(operator.calls).toEqual([]);
  });

  test.each([
    [
      'AccessDeniedException',
      'User: arn:aws:iam::1:user/x is not authorized',
      /may not do ssm:PutParameter on \/leaderette/,
    ],
    ['ExpiredTokenException', 'The security token included in the request is expired', /session has expired/],
    ['UnrecognizedClientException', 'The security token is invalid.', /does not know these credentials/],
    ['InvalidSignatureException', 'Signature expired: 1 is now earlier than 2', /clock/],
    ['ParameterLimitExceeded', 'no more', /no room/],
    ['com.amazon.coral.service#AccessDeniedException', 'no', /may not do/],
    [
      'SomethingNew',
      `Value '${canary}' at 'value'\nis not liked`,
      /AWS refused ssm:PutParameter .+SomethingNew/,
    ],
    ['SomethingNew', `Value '${secretHalf}' is not liked`, /<token>/],
  ])('says in one line what to do about %s', async (name, message, words) => {
    const operator = await startOperator();
    operator.ssm.fault = { name, message };
    const run = await operator.run(verb, ['set'], canary);
    expect(run).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toMatch(/\n/);
    expect(run.stderr).not.toContain(secretHalf);
  });

  test('says in one line what to do where a plain string is kept under the name', async () => {
    const operator = await startOperator();
    operator.ssm.parameters.set(parameter, { value: 'old', type: 'String', version: 1 });
    const { stderr } = await operator.run(verb, ['set'], canary);
    expect(stderr).toContain(`aws ssm delete-parameter --name ${parameter}`);
  });

  test.each([
    [
      'no credentials',
      { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
      /No AWS credentials/,
    ],
    ['a profile that is not', { AWS_ACCESS_KEY_ID: undefined, AWS_PROFILE: 'nobody' }, /No AWS credentials/],
    ['no AWS', { AWS_ENDPOINT_URL_SSM: 'http://127.0.0.1:1' }, /cannot be reached in eu-west-1/],
  ])('says in one line what to do with %s', async (_, environment, words) => {
    const operator = await startOperator();
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    const run = await operator.run(verb, ['set'], canary);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringMatching(words) });
    expect(run.stderr).not.toMatch(/\n/);
  });

  test.each([
    ['no region', '', /^No AWS region is known. Set AWS_REGION/],
    ['no region that could be', 'eu west', /^'eu west' is no AWS region/],
  ])('says so with %s, before it asks for anything', async (_, region, words) => {
    const operator = await startOperator();
    vi.stubEnv('AWS_REGION', undefined);
    const { stderr } = await operator.run(verb, ['set'], canary, { AWS_REGION: region });
    expect(stderr).toMatch(words);
    expect(operator.calls).toEqual([]);
  });

  test.each([
    ['nobody there', 'http://127.0.0.1:1', /cannot be reached at http:\/\/127.0.0.1:1\./],
    ['no address', 'telegram', /TELEGRAM_API_ROOT is no address/],
    ['a token in it', `http://127.0.0.1:1/bot${canary}`, /cannot be reached at http:\/\/127.0.0.1:1\./],
  ])('says so where TELEGRAM_API_ROOT has %s', async (_, apiRoot, words) => {
    const operator = await startOperator();
    const { status, stderr } = await operator.run(verb, ['set'], canary, { TELEGRAM_API_ROOT: apiRoot });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(words) });
    expect(stderr).not.toContain(secretHalf);
  });

  test('throws nothing that holds the token, whoever prints it whole', async () => {
    const operator = await startOperator();
    const thrown = (env: Record<string, string>) =>
      runVerb(verb, ['set'], canary, { ...operator.env, ...env }).then(
        () => 'nothing',
        error => inspect(error, { depth: 20, showHidden: true }),
      );
    expect(await thrown({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' })).not.toContain(secretHalf);
    operator.telegram.setFaults([{ method: 'getMe', times: 1, kind: { type: 'answer-lost' } }]);
    expect(await thrown({})).not.toContain(secretHalf);
    operator.ssm.fault = { name: 'SomethingNew', message: canary };
    expect(await thrown({})).not.toContain(secretHalf);
  });

  test('on a terminal reads without echo, and minds a backspace', async () => {
    const operator = await startOperator();
    const modes: boolean[] = [];
    const stdin = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: (isRaw: boolean) => modes.push(isRaw),
    });
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const running = verb.run(['set'], {
      stdin,
      stdout,
      stderr,
      env: operator.env,
      fetchFor: fetchByHand,
      signal: new AbortController().signal,
    });
    await expect.poll(() => modes).toEqual([true]);
    stdin.write(`${canary}x\u007F\r`);
    expect(await running).toBe(0);
    expect(modes).toEqual([true, false]);
    expect(operator.ssm.parameters.get(parameter)?.value).toBe(canary);
    const shown = `${stdout.read()}${stderr.read()}`;
    expect(shown).toContain('not shown');
    expect(shown).not.toContain(secretHalf);
  });

  test('on a terminal gives up at Ctrl-C', async () => {
    const operator = await startOperator();
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const { signal } = new AbortController();
    const running = verb.run(['set'], {
      stdin,
      stdout,
      stderr,
      env: operator.env,
      fetchFor: fetchByHand,
      signal,
    });
    stdin.write('4200\u0003');
    await expect(running).rejects.toMatchObject({ name: 'StopError', message: 'Nothing was changed.' });
    expect(operator.calls).toEqual([]);
  });

  test('as a program of its own leaves the token nowhere but in SSM', async () => {
    const operator = await startOperator();
    const home = temporaryFolder();
    const command = startCommand(['bin/leaderette.ts', 'token', 'set'], {
      env: { ...operator.env, ...noOwnAws, HOME: home, TMPDIR: home },
      cwd: home,
      input: `${canary}\n`,
    });
    expect(await command.ended).toBe(0);
    expect(operator.ssm.parameters.get(parameter)?.value).toBe(canary);
    expect(command.stdout + command.stderr).not.toContain(secretHalf);
    for (const entry of readdirSync(home, { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        expect(readFileSync(join(entry.parentPath, entry.name), 'latin1')).not.toContain(secretHalf);
  });
});
