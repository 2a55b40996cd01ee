import { systemClock } from '../../lambdas/platform/clock.ts';
import { defaultStage } from '../../lib/stages.ts';
import { readWords } from '../command-line/read-words.ts';
import { StopError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { openClients } from '../doctor/aws-clients.ts';
import { examine } from '../doctor/examine.ts';
import type { Finding, Level } from '../doctor/finding.ts';
import { readStage } from '../operator/read-stage.ts';

const usage = `Usage: npm run -s leaderette -- doctor [--stage NAME] [--json]

Looks at a deployed stage from outside and inside: credentials, clock, bootstrap, token, stacks, webhook, tables, queues
and dead letters, ticks, functions, quota, papers, contact, alarms and budget. Each finding is a line: ok, warn or bad, or
wait where a new stage has to be given time; how it is, and below it what to do. Changes nothing. Exit status 1 when
something is bad.

  --stage NAME   a stage of lib/stages.ts (default: ${defaultStage})
  --json         {"stage","region","findings":[{"check","level","says","todo"}]}

AWS credentials and region are those of 'cdk deploy'; the policy ReadOnlyAccess and ssm:GetParameter of the token are
enough. TELEGRAM_API_ROOT points at another Bot API server. What each finding means: docs/operations.md.`;

const width: Readonly<Record<Level, string>> = { ok: 'ok  ', warn: 'warn', bad: 'BAD ', early: 'wait' };

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const { stage, json } = readWords(args, options, false).values;
  const settings = readStage(stage);
  const given = settings.region || io.env.AWS_REGION || io.env.AWS_DEFAULT_REGION;
  const clients = openClients(given);
  try {
    const region = await clients.sts.config.region().catch(() => {
      throw new StopError(
        "No AWS region is known, so nothing was looked at. Set AWS_REGION, for example to eu-west-1, or 'region' of the stage in lib/stages.ts. (For the whole system on this machine, without AWS: npm start.)",
      );
    });
    const findings = await examine({ settings, region, clients, clock: systemClock, io });
    if (json) io.stdout.write(`${JSON.stringify({ stage, region, findings })}\n`);
    else print(findings, io);
    return findings.some(({ level }) => level === 'bad') ? 1 : 0;
  } finally {
    for (const client of Object.values(clients)) client.destroy();
  }
}

const options = {
  stage: { type: 'string', default: defaultStage },
  json: { type: 'boolean', default: false },
} as const;

function print(findings: readonly Finding[], io: VerbIo): void {
  for (const { check, level, says, todo } of findings) {
    io.stdout.write(`${width[level]}  ${check.padEnd(12)}  ${says}\n`);
    if (todo) io.stdout.write(`${' '.repeat(20)}-> ${todo}\n`);
  }
  const count = (wanted: Level) => findings.filter(({ level }) => level === wanted).length;
  const tooEarly = count('early') > 0 ? `, ${count('early')} too early to say` : '';
  io.stdout.write(
    `\n${count('bad')} bad, ${count('warn')} to look at, ${count('ok')} in order${tooEarly}.\n`,
  );
}

export const verb: Verb = { usage, run };
