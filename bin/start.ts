import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Api, GrammyError } from 'grammy';
import { readOpml } from '../lambdas/ingest/read-opml.ts';
import { describeError } from '../lambdas/platform/log.ts';
import type { Source } from '../lambdas/store/source.ts';
import { fileFailure } from './command-line/file-failure.ts';
import { StopError } from './command-line/verb.ts';
import { PortTakenError } from './local/chat-page/port-taken-error.ts';
import { startChatPage } from './local/chat-page/server.ts';
import { type DataFolder, defaultDataFolder, openDataFolder } from './local/data-folder.ts';
import { nameTroubles } from './local/name-troubles.ts';
import { openModel } from './local/open-model.ts';
import { reasonToStop } from './local/reason-to-stop.ts';
import { type System, type SystemOptions, startSystem } from './local/system.ts';

const usage = `Usage: npm start [-- OPTION...]

Runs the whole of Leaderette on this machine, with a chat page to try it: on made-up sample papers, unless the
store has papers or editorials of your own.

  --sources FILE.opml   read these papers instead of the samples
  --data DIR            keep everything in DIR (default: ${defaultDataFolder})
  --port N              port of the chat page (default: 4280)
  --model ID            let this model of Amazon Bedrock shorten and translate, at your account's cost: about
                        3,000 tokens an editorial, at most a million a day. docs/operations.md has more

With BOT_TOKEN in the environment it talks to the real Telegram instead of the chat page;
TELEGRAM_API_ROOT points it at another Bot API server, and OWNER_CHAT_ID names the chat that may change
the papers (/sources, /addsource, /removesource); on the chat page that is the first person's.`;

const telegramApiRoot = 'https://api.telegram.org';
const saveEveryMs = 30_000;
/** Anything longer than this says that it is at work. */
const noticeAfterMs = 1_000;

async function start(): Promise<void> {
  const options = readOptions();
  const folder = openDataFolder(options.data);
  const running = await folder.running();
  if (running)
    throw new StopError(
      `Leaderette runs already on ${folder.path}${running.pageUrl ? `: ${running.pageUrl}` : ''}. Stop that one first, or name another folder with --data DIR.`,
    );
  const sources = options.sources ? await readSources(options.sources) : undefined;
  if (sources && holdsSamples(folder))
    throw new StopError(
      `${folder.path} holds the samples. Keep real papers apart from them in a folder of their own: npm start -- --sources ${options.sources} --data ${folder.path.replace(/\/+$/, '')}-mine`,
    );
  const telegram = await realTelegram();
  const model = options.model ? await openModel(options.model) : undefined;
  const system = await openSystem({
    folder,
    ...(model && { model }),
    ...(sources && { sources }),
    ...(telegram && { telegram }),
    onTrouble: message =>
      console.error(
        message
          ? `Telegram cannot be reached (${message}); trying again ...`
          : 'Telegram can be reached again.',
      ),
  });
  const page = await openPage(system, options.port);
  const stopped = untilStopped(system, folder, page);
  folder.announce({
    pid: process.pid,
    databaseEndpoint: system.database.endpoint,
    botApiUrl: system.botApi?.url ?? null,
    pageUrl: page?.url ?? null,
  });
  await withProgress(system.samples ? 'Reading the sample papers' : 'Reading the papers', system, () =>
    system.host.poll(),
  );
  system.host.startTicking();
  await greet(system, folder, page?.url ?? null);
  await stopped;
}

const holdsSamples = (folder: DataFolder): boolean => (folder.remembered()?.samplesPort ?? null) !== null;

async function openSystem(options: SystemOptions & { readonly folder: DataFolder }): Promise<System> {
  try {
    return await startSystem(options);
  } catch (error) {
    const reason = reasonToStop(error, options.folder.path);
    throw reason === null ? error : new StopError(reason, { cause: error });
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        sources: { type: 'string' },
        data: { type: 'string', default: defaultDataFolder },
        port: { type: 'string', default: '4280' },
        model: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new StopError(`'${values.port}' is no port.`);
    return { ...values, port };
  } catch (error) {
    if (error instanceof StopError) throw error;
    throw new StopError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

async function readSources(file: string): Promise<readonly Source[]> {
  const bytes = await readFile(file).catch(cause => {
    throw new StopError(`${file} cannot be read (${fileFailure(cause) ?? cause.message}).`, { cause });
  });
  const reading = readOpml(bytes);
  if (reading.kind === 'not-opml') throw new StopError(`${file}: ${reading.reason}.`);
  if (reading.sources.length === 0) throw new StopError(`${file} lists no feeds.`);
  return reading.sources;
}

/** The real bot, when the environment has a token; a wrong one is found out before anything starts. */
async function realTelegram(): Promise<{ token: string; apiRoot: string } | null> {
  const token = process.env.BOT_TOKEN;
  if (!token) return null;
  const apiRoot = process.env.TELEGRAM_API_ROOT || telegramApiRoot;
  const api = new Api(token, { apiRoot, timeoutSeconds: 15 });
  try {
    const me = await api.getMe();
    await api.deleteWebhook();
    console.log(`Talking to Telegram as @${me.username}.`);
    return { token, apiRoot };
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
      throw new StopError('BOT_TOKEN is not a token that Telegram knows. Copy it from BotFather once more.');
    throw new StopError(
      `Telegram cannot be reached at ${apiRoot}. Check the network, or unset BOT_TOKEN to try the samples.`,
    );
  }
}

/** The command line as it was given, without its port. */
function otherWords(): string[] {
  const words = process.argv.slice(2);
  return words.filter((word, at) => !/^--port(?:=|$)/.test(word) && words[at - 1] !== '--port').map(quoted);
}

const quoted = (word: string): string =>
  /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

async function openPage(system: System, port: number) {
  if (!system.botApi) return null;
  try {
    return await startChatPage({
      port,
      botApiUrl: system.botApi.url,
      clock: {
        now: system.clock.now,
        nextDigest: system.host.nextDigest,
        advance: system.host.advance,
      },
      ...(system.samples && {
        notice: 'The papers here are samples: they and all that is in them are made up.',
      }),
    });
  } catch (error) {
    await system.stop();
    if (error instanceof PortTakenError)
      throw new StopError(
        `Port ${port} is taken by another program, perhaps another Leaderette on another folder. Take another port: npm start -- ${[...otherWords(), '--port', String(port < 65_535 ? port + 1 : port - 1)].join(' ')}`,
      );
    throw error;
  }
}

/** Says what is going on when it takes longer than a second, with what has been done so far. */
async function withProgress(what: string, system: System, work: () => Promise<void>): Promise<void> {
  const report = async () => {
    const day = system.clock.now().toISOString().slice(0, 10);
    const today = await system.host.store.articles.ofDay(day);
    process.stderr.write(`\r${what} ... ${today.length} editorials of today so far`);
  };
  const isTerminal = process.stderr.isTTY;
  if (!isTerminal) process.stderr.write(`${what} ...\n`);
  const timer = isTerminal ? setInterval(() => void report().catch(() => {}), noticeAfterMs) : undefined;
  try {
    await work();
  } finally {
    clearInterval(timer);
    if (isTerminal) process.stderr.write('\r\x1b[K');
  }
}

async function greet(system: System, folder: DataFolder, url: string | null): Promise<void> {
  const sources = await system.host.store.sources.all();
  const lines = [
    `Leaderette is running, with ${papersIn(system, sources.length)}.`,
    ...nameTroubles(sources, commandFor('sources list', folder)).map(trouble => `  ${trouble}`),
    '',
    ...(url
      ? [
          `  Open    ${url}`,
          '  Try     Start, then /digest: a number opens an editorial, "Compare" sets papers side by side;',
          '          any word searches for it; /subscribe, and the clock at the top left, moved on, brings a digest',
          `  Or      ${commandFor('chat', folder)}      the same in a terminal`,
        ]
      : ['  Write to your bot on Telegram: /start']),
    '',
    `Ctrl-C stops it. What it knows stays in ${folder.path}/.`,
  ];
  console.log(lines.join('\n'));
}

const commandFor = (verb: string, { path }: DataFolder): string =>
  ['npm run -s leaderette --', verb, ...(path === defaultDataFolder ? [] : ['--data', quoted(path)])].join(
    ' ',
  );

function papersIn({ samples }: System, count: number): string {
  if (samples) return `${count} sample papers`;
  if (count === 0) return 'the editorials that you gave it';
  return count === 1 ? 'one paper of your own' : `${count} papers of your own`;
}

/** Resolves when a signal has come and everything is put away; a second signal does not wait. */
function untilStopped(
  system: System,
  folder: DataFolder,
  page: { stop(): Promise<void> } | null,
): Promise<void> {
  const saving = setInterval(() => system.save(), saveEveryMs);
  return new Promise(resolve => {
    const stop = async () => {
      process.once('SIGINT', () => process.exit(130));
      console.error('\nStopping ...');
      clearInterval(saving);
      folder.withdraw();
      await page?.stop();
      await system.stop();
      resolve();
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    process.once('SIGHUP', stop);
  });
}

try {
  await start();
} catch (error) {
  // Never the error itself: a client's network error can hold the address with the token.
  const reason = error instanceof StopError ? error.message : `Leaderette stopped: ${describeError(error)}`;
  console.error(reason);
  process.exit(1);
}
