import { setTimeout as sleep } from 'node:timers/promises';
import { registerWebhook } from '../../lambdas/chat/register-webhook.ts';
import { systemClock } from '../../lambdas/platform/clock.ts';
import { mostConnections, shareConcurrency } from '../../lib/share-concurrency.ts';
import type { CheckedSettings } from '../../lib/stage-settings.ts';
import { defaultStage } from '../../lib/stages.ts';
import { printTable } from '../command-line/print-table.ts';
import { readWords } from '../command-line/read-words.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { deploymentOf } from '../operator/command-for.ts';
import { conceal } from '../operator/conceal.ts';
import { deployedWebhookUrl } from '../operator/deployed-webhook-url.ts';
import { readStage } from '../operator/read-stage.ts';
import { type AskTelegram, openTelegram } from '../operator/telegram.ts';
import { openTokenStore } from '../operator/token-store.ts';
import { counted, webhookReport } from '../operator/webhook-report.ts';

const usage = `Usage: npm run -s leaderette -- webhook status|set [URL]|delete [OPTION...]

What Telegram knows of the deployed bot. The token is read from where 'token set' put it. The deployment sets the
webhook itself and looks after it every hour; this is for doing it by hand.

  status    where Telegram brings updates, how many wait, its last error and what to do about it;
            exit status 1 when there is something to do
  set       brings updates to the stage, or to URL where it is given, with the stage's secret; registers commands and
            descriptions in every language. Can be done again at any time: only what differs is sent
  delete    brings nothing any more; what readers write waits at Telegram, for a day. A deployed stage sets it again
            within the hour

  --stage NAME      a stage of lib/stages.ts (default: ${defaultStage})
  --connections N   with set: updates that Telegram may bring at once, 1 to ${mostConnections} (default: what the stage has room
                    for by its concurrentExecutions)
  --force           with set: take over a webhook that points somewhere else

AWS credentials and region are those of 'cdk deploy'; they need ssm:GetParameter. TELEGRAM_API_ROOT points at
another Bot API server.`;

interface Options {
  readonly action: keyof typeof actions;
  /** The stage's own where it is null. */
  readonly url: string | null;
  readonly stage: string;
  /** Undefined for what the stage has room for. */
  readonly connections: number | undefined;
  readonly isForced: boolean;
}

/** What an action works with. `say` prints a line, without the token, which addresses of other bots often hold. */
interface Work {
  readonly options: Options;
  readonly settings: CheckedSettings;
  readonly token: string;
  readonly region: string;
  /** Where the stage takes updates; null where it is not deployed in the region. */
  readonly deployed: string | null;
  readonly ask: AskTelegram;
  readonly io: VerbIo;
  say(line: string): void;
}

const actions = { status, set, delete: remove } as const satisfies Record<
  string,
  (work: Work) => Promise<number>
>;

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readWords(args, {
    stage: { type: 'string', default: defaultStage },
    connections: { type: 'string' },
    force: { type: 'boolean', default: false },
  });
  const [action = '', ...words] = positionals;
  if (!isAction(action)) throw new UsageError('Write status, set or delete.');
  if (words.length > (action === 'set' ? 1 : 0)) throw new UsageError('That is a word too many.');
  const url = words[0] === undefined ? null : checkedUrl(words[0]);
  const connections = values.connections === undefined ? undefined : Number(values.connections);
  if (connections !== undefined && !isConnections(connections))
    throw new UsageError(`--connections must be a whole number from 1 to ${mostConnections}.`);
  return { action, url, stage: values.stage, connections, isForced: values.force };
}

const isConnections = (count: number) => Number.isInteger(count) && count >= 1 && count <= mostConnections;

const isAction = (word: string): word is keyof typeof actions => Object.hasOwn(actions, word);

/** https://core.telegram.org/bots/api#setwebhook; a Bot API server of one's own brings updates to loopback too. */
const ports = ['', '443', '80', '88', '8443'];
const loopback = /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/;

function checkedUrl(word: string): string {
  const url = URL.parse(word);
  if (url && loopback.test(url.hostname) && /^https?:$/.test(url.protocol)) return word;
  if (url?.protocol !== 'https:')
    throw new UsageError("The address must begin with https://, as the deployment's output WebhookUrl does.");
  if (!ports.includes(url.port))
    throw new UsageError('Telegram brings updates only to ports 443, 80, 88 and 8443.');
  return word;
}

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const options = readOptions(args);
  const settings = readStage(options.stage);
  const store = await openTokenStore(settings, io);
  const token = await store.get();
  const deployed = await deployedWebhookUrl(settings, store.region, io);
  const ask = openTelegram(token, settings, io);
  const say = (line: string) => void io.stdout.write(`${conceal(line, token)}\n`);
  return actions[options.action]({ options, settings, token, region: store.region, deployed, ask, io, say });
}

async function status({ options, token, deployed, ask, io, say }: Work): Promise<number> {
  const [me, info] = await ask(async api => [await api.getMe(), await api.getWebhookInfo()] as const);
  const { rows, advice } = webhookReport(info, options.stage, systemClock(), deployed);
  printTable(
    io,
    [['bot', `@${me.username}`], ...rows].map(row => row.map(cell => conceal(cell, token))),
  );
  for (const sentence of advice) say(`\n${sentence}`);
  return advice.length === 0 ? 0 : 1;
}

async function set({ options, settings, token, region, deployed, ask, io, say }: Work): Promise<number> {
  const { stage, isForced } = options;
  const url = options.url ?? deployed;
  if (url === null)
    throw new StopError(
      `Stage ${stage} is not deployed in ${region}: deploy it with '${deploymentOf(stage)}', look in another region with AWS_REGION, or name the address.`,
    );
  const { concurrentExecutions, messagesPerSecond } = settings;
  const connections =
    options.connections ?? shareConcurrency(concurrentExecutions, messagesPerSecond).connections;
  const wait = async (seconds: number) => {
    io.stderr.write(
      `Telegram asks to wait ${counted(seconds, 'second')}; Ctrl-C stops, and 'set' goes on later.\n`,
    );
    await sleep(seconds * 1000, undefined, { signal: io.signal });
  };
  const { languages } = settings;
  const outcome = await ask(api =>
    registerWebhook(api, { token, stage, url, connections, isForced, languages, wait }),
  );
  const { before } = outcome;
  if (outcome.kind === 'elsewhere')
    throw new StopError(
      conceal(
        `The bot's webhook is ${before.url}, another address: a deployment of before, or another program with this token. Repeat the command with --force to take it over.`,
        token,
      ),
    );
  say(`Telegram brings updates to ${url}, ${connections} at once at most.`);
  if (before.pending_update_count > 0)
    say(`${counted(before.pending_update_count, 'update')} waited and will come.`);
  say(
    outcome.changes === 0
      ? 'It knows commands and descriptions in every language already.'
      : `Commands and descriptions are registered in every language (${counted(outcome.changes, 'change')}).`,
  );
  return 0;
}

async function remove({ ask, say }: Work): Promise<number> {
  const { url, pending_update_count: waiting } = await ask(api => api.getWebhookInfo());
  if (url === '') {
    say('The bot has no webhook.');
    return 0;
  }
  await ask(api => api.deleteWebhook());
  say(
    `The webhook ${url} is deleted; ${counted(waiting, 'update')} waiting, which Telegram keeps for a day.\nA stage that is deployed sets it again within the hour.`,
  );
  return 0;
}

export const verb: Verb = { usage, run };
