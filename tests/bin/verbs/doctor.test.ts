import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { checkContact } from '../../../bin/doctor/checks/check-contact.ts';
import { tickMinutes } from '../../../bin/doctor/minutes-until-seen.ts';
import { startBotApi } from '../../../bin/local/bot-api/server.ts';
import { verb } from '../../../bin/verbs/doctor.ts';
import { allowedUpdates } from '../../../lambdas/chat/allowed-updates.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { canary } from '../../helpers/start-operator.ts';
import { type StageState, startStage } from '../../helpers/start-stage.ts';
import { synthesise } from '../../infrastructure/synthesise.ts';

interface Said {
  readonly check: string;
  readonly level: string;
  readonly says: string;
  readonly todo?: string;
}

/** A stage whose webhook is set, with AWS's and Telegram's doubles. */
async function startPatient({ hasWebhook = true } = {}) {
  const telegram = await startBotApi({ token: canary, clock: () => new Date() });
  onTestFinished(() => telegram.stop());
  const { state, env, webhookUrl } = await startStage({ url: telegram.url, token: canary });
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const setWebhook = async (url: string) => {
    const body = JSON.stringify({ url, allowed_updates: allowedUpdates, max_connections: 2 });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${telegram.url}/bot${canary}/setWebhook`, { method: 'POST', headers, body });
  };
  if (hasWebhook) await setWebhook(webhookUrl);
  return {
    state,
    env,
    webhookUrl,
    telegram,
    setWebhook,
    run: (...args: string[]) => runVerb(verb, args, '', env),
    async look(): Promise<{ readonly status: number; readonly findings: readonly Said[] }> {
      const { status, stdout } = await runVerb(verb, ['--json'], '', env);
      return { status, findings: (JSON.parse(stdout) as { findings: Said[] }).findings };
    },
  };
}

const wrong = (findings: readonly Said[]) => findings.filter(({ level }) => level !== 'ok');

// The stacks' own names are in the double; making them takes a second or two.
beforeAll(() => void synthesise());

describe('doctor', () => {
  test('finds a stage in order, says so line by line, and has asked for every part of it', async () => {
    const { run, state } = await startPatient();
    const { status, stdout } = await run();
    expect(stdout).toMatch(/^ok +account +123456789012 in eu-west-1, as olga\.$/m);
    // The stage is the one that is shipped: nobody is told of alarms, and papers are given an example's address.
    expect([...stdout.matchAll(/^(?:warn|BAD) +(\w+)/gm)].map(([, check]) => check)).toEqual([
      'contact',
      'budget',
    ]);
    expect(stdout).toMatch(/\n0 bad, 2 to look at, \d+ in order\.\n$/);
    expect(status).toBe(0);
    expect(new Set(state.asked.map(name => name.split('.')[0]))).toEqual(
      new Set([
        'sts',
        'ssm',
        'cloudformation',
        'dynamodb',
        'sqs',
        'scheduler',
        'lambda',
        'monitoring',
        'budgets',
      ]),
    );
  });

  test.each<[what: string, change: (state: StageState) => void, level: string, says: RegExp, todo: RegExp]>([
    ['no token', s => s.parameters.delete('/leaderette/prod/bot-token'), 'bad', /no bot token/, /token set/],
    [
      'a token in plain text',
      s => s.parameters.set('/leaderette/prod/bot-token', { Value: canary, Type: 'String' }),
      'bad',
      /unencrypted/,
      /delete-parameter .* token set/,
    ],
    [
      'a revoked token',
      s => s.parameters.set('/leaderette/prod/bot-token', { Value: '42:revoked', Type: 'SecureString' }),
      'bad',
      /does not know this token/,
      /token set/,
    ],
    [
      'no bootstrap',
      s => s.parameters.delete('/cdk-bootstrap/hnb659fds/version'),
      'bad',
      /not been prepared/,
      /^npx cdk bootstrap$/,
    ],
    [
      'no stack',
      s => s.stackStatus.set('Service', null),
      'bad',
      /Service is not deployed/,
      /^npx cdk deploy --all {2}# or AWS_REGION/,
    ],
    [
      'a first deployment that failed',
      s => s.stackStatus.set('Service', 'ROLLBACK_COMPLETE'),
      'bad',
      /first deployment/,
      /describe-stack-events .*; mend that, and npx cdk deploy --all$/,
    ],
    [
      'a stack that is stuck',
      s => s.stackStatus.set('Service', 'UPDATE_ROLLBACK_FAILED'),
      'bad',
      /stuck/,
      /mend that, and npx cdk rollback Leaderette-prod-Service$/,
    ],
    [
      'a deployment that went back',
      s => s.stackStatus.set('Service', 'UPDATE_ROLLBACK_COMPLETE'),
      'warn',
      /runs on/,
      /describe-stack-events/,
    ],
    [
      'readers that may be deleted',
      s => {
        s.table.isProtected = false;
      },
      'warn',
      /readers may be deleted/,
      /--table-name leaderette-Readers\w+ --deletion-protection-enabled/,
    ],
    [
      'readers that cannot be restored',
      s => {
        s.table.recovery = 'DISABLED';
      },
      'warn',
      /readers cannot be restored/,
      /update-continuous-backups/,
    ],
    [
      'dead letters',
      s => {
        s.deadLetters = 2;
      },
      'bad',
      /^2 messages/,
      /receive-message --queue-url http\S+DeadLetters/,
    ],
    [
      'digests that wait',
      s => s.figures.set('ApproximateAgeOfOldestMessage', [60, 2_400]),
      'warn',
      /Digests: the oldest message has waited 40 minutes/,
      /alarm-digestswait/,
    ],
    [
      'a tick that fails',
      s => s.figures.delete('DigestsDue'),
      'bad',
      /No run of dispatch has ended well for 15 minutes/,
      /aws logs tail leaderette-DeliveryDispatchLog/,
    ],
    [
      'functions that fail',
      s => s.figures.set('Errors', [0, 3]),
      'warn',
      /webhook: 3 errors/,
      /aws logs tail leaderette-ConversationWebhookLog/,
    ],
    ['functions without room', s => s.figures.set('Throttles', [7]), 'warn', /no room 7 times/, /throttles/],
    [
      'a quota that is too low',
      s => {
        s.quota = 5;
      },
      'bad',
      /runs 5 functions at once/,
      /request-service-quota-increase/,
    ],
    [
      'two stages in an account that has room for one',
      s => s.otherStages.set('dev', 'CREATE_COMPLETE'),
      'warn',
      /runs 10 functions at once; this stage counts on 10, and in the same region dev on 10\./,
      /--desired-value 20; or leave it/,
    ],
    [
      'a month that is too dear',
      s => {
        s.spent = 12;
      },
      'warn',
      /12\.00 of 10\.00 USD/,
      /aws ce/,
    ],
    [
      'papers that cannot be read',
      s => s.papers.set('herald', { lastSuccess: '2026-01-01T00:00:00.000Z', failures: 9 }),
      'warn',
      /1 of 2 could not be read for a day: herald\./,
      /sources list/,
    ],
    [
      'an alarm',
      s => s.ringing.add('DigestsLost'),
      'bad',
      /Rings: Digests have failed/,
      /^docs\/operations\.md#alarm-digestslost$/,
    ],
    [
      'a clock that is wrong',
      s => {
        s.skewMs = -120_000;
      },
      'warn',
      /1(19|20|21) seconds apart/,
      /set-ntp/,
    ],
  ])('finds %s, and what to do about it', async (_, change, level, says, todo) => {
    const { state, look } = await startPatient();
    change(state);
    const { status, findings } = await look();
    const found = findings.find(finding => says.test(finding.says));
    expect(found, JSON.stringify(wrong(findings))).toMatchObject({
      level,
      todo: expect.stringMatching(todo),
    });
    expect(status).toBe(level === 'bad' ? 1 : 0);
    expect(JSON.stringify(findings)).not.toContain(canary.split(':')[1]);
  });

  describe('of a stage that has only just been put up,', () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

    test('says that it is too early, and when to look again: that is neither good nor bad', async () => {
      const { state, look, run } = await startPatient();
      state.since = minutesAgo(3);
      for (const heartbeat of ['DigestsDue', 'SourcesPolled', 'WebhookTroubles'])
        state.figures.delete(heartbeat);
      state.papers.clear();
      const { status, findings } = await look();
      expect(status).toBe(0);
      expect(findings.filter(({ level }) => level === 'early').map(({ says, todo }) => [says, todo])).toEqual(
        [
          [expect.stringMatching(/^No run of poll .*: too early to say\.$/), 'Look again in 12 minutes.'],
          [expect.stringMatching(/^No run of dispatch /), 'Look again in 8 minutes.'],
          [expect.stringMatching(/^No run of register /), 'Look again in 67 minutes.'],
          [
            expect.stringMatching(/^The first poll takes over the list of papers/),
            'Look again in 12 minutes.',
          ],
        ],
      );
      const { stdout } = await run();
      expect(stdout).toMatch(/^wait +ticks +No run of poll/m);
      expect(stdout).toMatch(/in order, 4 too early to say\.\n$/);
    });

    test('says it until the first run must have been seen, and then that none was', async () => {
      const { state, look } = await startPatient();
      state.since = minutesAgo(20);
      for (const heartbeat of ['DigestsDue', 'SourcesPolled', 'WebhookTroubles'])
        state.figures.delete(heartbeat);
      state.papers.clear();
      const { findings } = await look();
      const levels = findings.filter(({ check }) => ['ticks', 'papers'].includes(check));
      expect(levels.map(({ level }) => level)).toEqual(['bad', 'bad', 'early', 'warn']);
    });

    test('finds a run that was seen', async () => {
      const { state, look } = await startPatient();
      state.since = minutesAgo(3);
      const { findings } = await look();
      expect(findings.filter(({ check, level }) => check === 'ticks' && level === 'ok')).toHaveLength(3);
    });

    test('knows how often the ticks come', () => {
      const schedules = Object.values(synthesise().service.findResources('AWS::Scheduler::Schedule'));
      const rates = schedules.map(({ Properties }) => Properties.ScheduleExpression as string);
      expect(rates.map(rate => rate.replace('rate(1 hour)', 'rate(60 minutes)')).toSorted()).toEqual(
        Object.values(tickMinutes)
          .map(minutes => `rate(${minutes} minute${minutes === 1 ? '' : 's'})`)
          .toSorted(),
      );
    });
  });

  test('stages that are gone take no room, and what may not be listed is not counted, and said', async () => {
    const { state, look } = await startPatient();
    state.otherStages.set('dev', 'DELETE_COMPLETE').set('try', 'REVIEW_IN_PROGRESS');
    const room = async () => (await look()).findings.find(({ check }) => check === 'room');
    expect(await room()).toMatchObject({ level: 'ok', says: expect.stringMatching(/counts on 10\.$/) });
    state.faults.set('cloudformation.ListStacks', { name: 'AccessDenied', message: 'no' });
    expect(await room()).toMatchObject({ level: 'ok', says: expect.stringContaining('may not list stacks') });
  });

  test('a schedule that is off is found, for each', async () => {
    const { state, look } = await startPatient();
    state.scheduleState = 'DISABLED';
    const { findings } = await look();
    expect(findings.filter(({ says }) => /schedule of .* is off/.test(says))).toHaveLength(3);
  });

  test('no webhook is found, and the command that sets it has its address', async () => {
    const { look, webhookUrl } = await startPatient({ hasWebhook: false });
    const { status, findings } = await look();
    expect(status).toBe(1);
    expect(wrong(findings)).toContainEqual({
      check: 'webhook',
      level: 'bad',
      says: expect.stringContaining('no webhook'),
      todo: `npm run -s leaderette -- webhook set ${webhookUrl}`,
    });
  });

  test('the webhook of another deployment is found, without its path, where others keep tokens', async () => {
    const { look, setWebhook } = await startPatient();
    await setWebhook(`https://other.example/${canary}`);
    const { findings } = await look();
    expect(wrong(findings)).toContainEqual(
      expect.objectContaining({
        check: 'webhook',
        level: 'bad',
        says: expect.stringContaining('other.example,'),
        todo: expect.stringContaining('--force'),
      }),
    );
    expect(JSON.stringify(findings)).not.toContain(canary);
  });

  test('Telegram that is out of order is found', async () => {
    const { look, telegram } = await startPatient();
    telegram.setFaults([{ method: 'getWebhookInfo', times: 1, kind: { type: 'server-error', status: 502 } }]);
    const { findings } = await look();
    expect(wrong(findings)).toContainEqual(
      expect.objectContaining({ check: 'webhook', says: expect.stringContaining('out of order') }),
    );
  });

  test.each([
    ['https://example.org/leaderette', 'warn'],
    ['mailto:desk@example.com', 'warn'],
    ['desk@paper.example', 'warn'],
    ['https://my-example.org/', 'ok'],
    ['https://example.org.uk/', 'ok'],
    ['desk@editorials.net', 'ok'],
  ])('takes a contact %s for %s', async (contact, level) => {
    const [finding] = await checkContact({ settings: { contact } } as Parameters<typeof checkContact>[0]);
    expect(finding).toMatchObject({ check: 'contact', level, says: expect.stringContaining(contact) });
  });

  test('what these credentials may not see is said, and the rest is looked at', async () => {
    const { state, look } = await startPatient();
    state.faults.set('budgets', { name: 'AccessDeniedException', message: 'no' });
    state.faults.set('dynamodb.DescribeTable', { name: 'AccessDeniedException', message: 'no' });
    const { findings } = await look();
    const unseen = findings.filter(({ says }) => says.startsWith('Not looked at'));
    expect(unseen.map(({ check }) => check)).toEqual(['tables', 'budget']);
    for (const { says } of unseen) expect(says).toContain('may not do');
    expect(findings.map(({ check }) => check)).toContain('papers');
  });

  test('ends where AWS does not know the credentials, and says so', async () => {
    const { state, look } = await startPatient();
    state.faults.set('sts', { name: 'InvalidClientTokenId', message: 'no', status: 403 });
    const { status, findings } = await look();
    expect(status).toBe(1);
    expect(findings.filter(({ level }) => level === 'bad')).toEqual([
      expect.objectContaining({ check: 'account', says: expect.stringContaining('does not know these') }),
    ]);
    expect(state.asked).toEqual(['sts.GetCallerIdentity']);
  });

  test('without a region says that nothing was looked at', async () => {
    const { env } = await startPatient();
    vi.stubEnv('AWS_REGION', undefined);
    const { AWS_REGION: _, ...others } = env;
    await expect(runVerb(verb, [], '', others)).rejects.toThrow(
      /No AWS region is known, so nothing was looked at/,
    );
  });
});
