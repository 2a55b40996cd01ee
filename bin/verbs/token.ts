import { parseArgs } from 'node:util';
import { defaultStage } from '../../lib/stages.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { askSecret } from '../operator/ask-secret.ts';
import { commandFor, deploymentOf } from '../operator/command-for.ts';
import { readStage } from '../operator/read-stage.ts';
import { openTelegram } from '../operator/telegram.ts';
import { openTokenStore } from '../operator/token-store.ts';

const usage = `Usage: npm run -s leaderette -- token set [--stage NAME]

Asks for the bot's token from @BotFather, checks it with Telegram, and puts it into AWS SSM as a SecureString, from
where the stage's functions read it. It is not shown, and kept nowhere else. Without a terminal on standard input the
token is read from it:

  npm run -s leaderette -- token set < FILE

  --stage NAME   a stage of lib/stages.ts (default: ${defaultStage})

AWS credentials and region come from the environment or the profile (AWS_PROFILE), as for 'cdk deploy'; they need
ssm:PutParameter. TELEGRAM_API_ROOT points at another Bot API server.`;

/** The bot's id, a colon, and what BotFather drew; how long that is has changed before. */
const tokenShape = /^\d{1,20}:[\w-]{1,100}$/;

/** None of the words is repeated in a message: a token may be among them. */
function readOptions(args: readonly string[]): { readonly stage: string } {
  if (args.some(arg => /\d:[\w-]/.test(arg)))
    throw new UsageError(
      'Never write a token on the command line: others can read it there, and the shell keeps it. If it was one, have @BotFather revoke it (/revoke), and give the new one when asked.',
    );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { stage: { type: 'string', default: defaultStage } },
    });
    if (positionals.length === 1 && positionals[0] === 'set') return values;
  } catch {
    // As for wrong words without hyphens.
  }
  throw new UsageError("Write 'token set', and --stage NAME for another stage; the token is asked for.");
}

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const { stage } = readOptions(args);
  const settings = readStage(stage);
  const store = await openTokenStore(settings, io);
  const token = await askSecret(
    `Token of the bot for stage ${stage} (from @BotFather; it is not shown): `,
    io,
  );
  checkShape(token);
  const me = await openTelegram(token, settings, io)(api => api.getMe());
  const version = await store.put(token);
  io.stdout.write(
    `It is the token of @${me.username}, and kept at ${store.parameter} in ${store.region}, encrypted.\n${nextStep(version, stage)}\n`,
  );
  return 0;
}

function nextStep(version: number, stage: string): string {
  const setWebhook = commandFor('webhook set', stage);
  return version === 1
    ? `Next: '${deploymentOf(stage)}', then '${commandFor('doctor', stage)}'. A stage that is deployed already takes it within the hour.`
    : `It replaces the one that was there; functions that run take it within five minutes. Set the webhook again, because\nits secret comes from the token: '${setWebhook}'.`;
}

function checkShape(token: string): void {
  if (token === '') throw new StopError('No token was given. @BotFather shows it: /mybots, API Token.');
  if (/\s/.test(token))
    throw new StopError(
      'That is more than a token. Give only the token: digits, a colon, letters; one line.',
    );
  if (!tokenShape.test(token))
    throw new StopError(
      'That is no token of a bot: digits, a colon, then letters, digits, _ and -. Copy it from @BotFather once more.',
    );
}

export const verb: Verb = { usage, run };
