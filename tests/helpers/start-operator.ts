import { onTestFinished } from 'vitest';
import { StopError, UsageError, type Verb } from '../../bin/command-line/verb.ts';
import type { BotApiCall, BotApiOptions } from '../../bin/local/bot-api/server.ts';
import { startBotApi } from '../../bin/local/bot-api/server.ts';
import { runVerb } from './run-verb.ts';
import { startSsm } from './start-ssm.ts';

/** As BotFather's look, and nobody's. */
export const canary = '4200123456:AAcanary-x_CANARYcanary0123456789abcd';

/** What an operator's command did, refusals as the command line shows them. */
export interface OperatorRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** AWS and Telegram of an operator, for one test: SSM's double and the Bot API stand-in, whose bot has the canary's token. */
export async function startOperator(options: Partial<BotApiOptions> = {}) {
  let now = Date.now();
  const ssm = await startSsm();
  const telegram = await startBotApi({ token: canary, clock: () => new Date(now), ...options });
  onTestFinished(() => telegram.stop());
  const calls: BotApiCall[] = [];
  telegram.onCall(call => calls.push(call));
  const env = { ...ssm.env, TELEGRAM_API_ROOT: telegram.url };
  return {
    ssm,
    telegram,
    env,
    /** The bot's calls so far. */
    calls,
    /** Names of the calls that changed something. */
    changes: () => calls.filter(({ method }) => /^(set|delete)/.test(method)).map(({ method }) => method),
    run: (verb: Verb, args: readonly string[], input = '', more: Readonly<Record<string, string>> = {}) =>
      runAsShown(verb, args, input, { ...env, ...more }),
    /** Moves Telegram's clock. */
    wait(ms: number) {
      now += ms;
    },
  };
}

async function runAsShown(
  verb: Verb,
  args: readonly string[],
  input: string,
  env: Readonly<Record<string, string>>,
): Promise<OperatorRun> {
  try {
    return await runVerb(verb, args, input, env);
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, stdout: '', stderr: error.message };
    if (error instanceof StopError) return { status: 1, stdout: '', stderr: error.message };
    throw error;
  }
}
