import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import { languageOption } from '../command-line/language-option.ts';
import { linesOf } from '../command-line/lines-of.ts';
import { readWords } from '../command-line/read-words.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { defaultDataFolder, openDataFolder, type RunningHost } from '../local/data-folder.ts';
import { reasonToStop } from '../local/reason-to-stop.ts';
import { standInToken, startSystem } from '../local/system.ts';
import { advanceClock } from '../local/terminal-chat/advance-clock.ts';
import { createClient } from '../local/terminal-chat/client.ts';
import { type Conversation, openConversation } from '../local/terminal-chat/conversation.ts';
import type { PersonChoice } from '../local/terminal-chat/find-chat.ts';

const usage = `Usage: npm run -s leaderette -- chat [OPTION...]

The conversation with the bot, in a terminal. Each line is sent as a message; #3 taps the third button of the
latest message that has buttons; '@wait 24h' moves the clock on. Without a terminal on standard input the lines
are read from it, and the transcript is printed. A store with nothing in it is filled with the bundled samples.

  --as NAME      chat as another person; a first name will do
  --language TAG chat as somebody whose app is in that language, such as de or pt-br; made where there is nobody
  --fresh        an empty store of its own, filled with the bundled samples, forgotten at the end
  --data DIR     use the store in DIR (default: ${defaultDataFolder}); not together with --fresh
  --now TIME     set the clock, for example 2021-12-16T08:00:00Z
  --json         print every Bot API call of the bot as a line of JSON`;

interface Options {
  readonly person: PersonChoice;
  readonly isFresh: boolean;
  readonly data: string;
  readonly now: Date | undefined;
  readonly isJson: boolean;
}

/** What a conversation needs, whether the system runs in this process or in another. */
interface Session {
  readonly url: string;
  readonly whenIdle: () => Promise<void>;
  readonly advance: ((ms: number) => Promise<void>) | null;
  onCall(listener: (call: { method: string; payload: unknown }) => void): void;
  stop(): Promise<void>;
}

function readOptions(args: readonly string[]): Options {
  const { values } = readWords(
    args,
    {
      as: { type: 'string' },
      language: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      data: { type: 'string' },
      now: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    false,
  );
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now && Number.isNaN(now.getTime()))
    throw new UsageError(`'${values.now}' is no time: write it as 2021-12-16T08:00:00Z.`);
  if (values.as?.trim() === '') throw new UsageError("--as '' names nobody.");
  if (values.fresh && values.data !== undefined)
    throw new UsageError(
      '--fresh forgets its store at the end, --data DIR keeps one: give one of them. An empty DIR is filled with the samples too.',
    );
  const { as: name, data = defaultDataFolder, fresh: isFresh, json: isJson } = values;
  const person = { name, languageCode: languageOption(values.language) };
  return { person, isFresh, data, now, isJson };
}

async function openSession(options: Options, io: VerbIo): Promise<Session> {
  const folder = options.isFresh ? null : openDataFolder(options.data);
  const running = (await folder?.running()) ?? null;
  if (running) return joinRunning(running, options);
  const system = await startSystem({ folder, ...(options.now && { now: options.now }) });
  const { host, botApi } = system;
  if (!botApi) throw new Error('a system without a token has a stand-in');
  folder?.announce({
    pid: process.pid,
    databaseEndpoint: system.database.endpoint,
    botApiUrl: botApi.url,
    pageUrl: null,
  });
  const stop = async () => {
    folder?.withdraw();
    await system.stop();
  };
  const notice = setTimeout(
    () => io.stderr.write(system.samples ? 'Reading the sample papers ...\n' : 'Reading the papers ...\n'),
    1_000,
  );
  try {
    await host.poll();
    await host.tick();
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(notice);
  }
  host.startTicking();
  return {
    url: botApi.url,
    whenIdle: host.whenIdle,
    advance: ms => host.advance(ms, io.signal),
    onCall: listener => void botApi.onCall(listener),
    stop,
  };
}

/** A host that runs already has its own clock, and is quiet when no update waits and none of its answers came of late. */
function joinRunning(running: RunningHost, { now, isJson }: Options): Session {
  if (now)
    throw new StopError(
      'A host that is running keeps its own time: use --now with --fresh or another --data DIR.',
    );
  if (isJson)
    throw new StopError(
      'The calls of a host that is running cannot be seen from here: use --json with --fresh or another --data DIR.',
    );
  if (!running.botApiUrl)
    throw new StopError('The running host talks to the real Telegram: chat with it there, or use --fresh.');
  const api = new Api(standInToken, { apiRoot: running.botApiUrl });
  const { pageUrl } = running;
  return {
    url: running.botApiUrl,
    advance: pageUrl === null ? null : ms => advanceClock(pageUrl, ms),
    async whenIdle() {
      do await sleep(250);
      while ((await api.getWebhookInfo()).pending_update_count > 0);
      await sleep(250);
    },
    onCall: () => {},
    stop: async () => {},
  };
}

/** Calls of the host itself, not of the bot. */
const ownCalls = new Set([
  'getUpdates',
  'getWebhookInfo',
  'getMe',
  'setMyCommands',
  'setMyDescription',
  'setMyShortDescription',
]);

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const options = readOptions(args);
  const write = (text: string) => io.stdout.write(`${text}\n`);
  const session = await openSession(options, io).catch(error => {
    const reason = reasonToStop(error, options.data);
    throw reason === null ? error : new StopError(reason, { cause: error });
  });
  try {
    if (options.isJson)
      session.onCall(({ method, payload }) => {
        if (!ownCalls.has(method)) write(JSON.stringify({ method, payload }));
      });
    const conversation = await openConversation({
      client: createClient(session.url),
      person: options.person,
      print: options.isJson ? () => {} : text => write(`${text}\n`),
      whenIdle: session.whenIdle,
      advance: session.advance,
    });
    await (io.stdin.isTTY && !options.isJson
      ? talk(conversation, io, write)
      : readLines(conversation, io, options.isJson ? () => {} : write));
    conversation.stop();
  } finally {
    await session.stop();
  }
  return 0;
}

/** Lines from a file or a pipe, one after the other, each after the bot is quiet. */
async function readLines(
  conversation: Conversation,
  io: VerbIo,
  write: (text: string) => void,
): Promise<void> {
  for await (const line of linesOf(io)) {
    if (!line.trim()) continue;
    write(`> ${line}\n`);
    await conversation.enter(line);
  }
}

/** A person at a terminal. */
async function talk(conversation: Conversation, io: VerbIo, write: (text: string) => void): Promise<void> {
  write('Write /start to begin; #1 taps the first button; @wait 24h moves the clock on; Ctrl-D ends.\n');
  const terminal = createInterface({ input: io.stdin, output: io.stdout, prompt: '> ' });
  io.signal.addEventListener('abort', () => terminal.close());
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim()) await conversation.enter(line);
    terminal.prompt();
  }
}

export const verb: Verb = { usage, run };
