import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createLog, type Log, silentLog } from '../../lambdas/platform/log.ts';
import type { Database } from '../../lambdas/store/database.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { createStore } from '../../lambdas/store/store.ts';
import { makeFolder } from '../command-line/make-folder.ts';
import { type BotApi, startBotApi } from './bot-api/server.ts';
import type { DataFolder, Remembered } from './data-folder.ts';
import { type LocalDatabase, startDatabase } from './database.ts';
import { type Host, startHost } from './host.ts';
import { createMovingClock, type MovingClock } from './moving-clock.ts';
import type { ModelOptions } from './open-model.ts';
import { type SamplePapers, startSamplePapers } from './samples/server.ts';

export interface SystemOptions {
  /** Null keeps everything in memory: gone with the process. */
  readonly folder: DataFolder | null;
  /** Where the clock begins; the time of day unless given. */
  readonly now?: Date;
  /** The real Telegram, or another Bot API server; the stand-in unless given. */
  readonly telegram?: { readonly token: string; readonly apiRoot: string };
  /** Real papers instead of the samples, which are left out of a store that has papers or articles of its own, too. */
  readonly sources?: readonly Source[];
  /** The one `host:port` on loopback that may be fetched: the samples', unless a test has papers of its own. */
  readonly allowedHost?: string;
  readonly contact?: string;
  /** Telegram's id of the chat that may change the papers; with the stand-in its first person's. */
  readonly ownerChatId?: string;
  /** A language model; none unless given. */
  readonly model?: ModelOptions;
  readonly onTrouble?: (message: string | null) => void;
}

/** Everything that runs on one machine. */
export interface System {
  readonly host: Host;
  readonly database: LocalDatabase;
  readonly clock: MovingClock;
  /** Null when the bot talks to somebody else's Bot API. */
  readonly botApi: BotApi | null;
  /** Null where the papers are real. */
  readonly samples: SamplePapers | null;
  /** Writes down what the stand-in knows, for the next start. */
  save(): void;
  stop(): Promise<void>;
}

/** Looks like one of BotFather's, and is nobody's. */
export const standInToken = '100000001:stand-in';

/** Starts database, samples, Bot API stand-in and host, in this order; what has started is stopped when a later part fails. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { folder } = options;
  const before = folder?.remembered() ?? null;
  const clock = createMovingClock(options.now, before?.clockAheadMs);
  const remembered: Remembered = before ?? {
    firstStart: clock.now().toISOString(),
    samplesPort: null,
    botApi: null,
  };
  const started: { stop(): Promise<void> }[] = [];
  const begin = async <T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const part = await starting;
    started.unshift(part);
    return part;
  };
  const stopAll = async () => {
    for (const part of started) await part.stop();
  };
  try {
    const database = await begin(startDatabase(folder?.database ?? null));
    const isOwn = options.sources !== undefined || (await holdsOwnPapers(database.database, remembered));
    const samples = isOwn ? null : await begin(openSamples(remembered));
    const botApi = options.telegram
      ? null
      : await begin(
          startBotApi({
            token: standInToken,
            clock: clock.now,
            ...(remembered.botApi && { state: remembered.botApi }),
          }),
        );
    const host = await begin(
      startHost({
        database: database.database,
        clock,
        log: openLog(folder),
        telegram: options.telegram ?? { token: standInToken, apiRoot: botApi?.url ?? '' },
        sources: options.sources ?? samples?.sources ?? [],
        ...allowedHostOf(options, samples),
        ...ownerOf(options, botApi),
        contact: options.contact ?? 'run by hand on one machine',
        ...(options.model && { model: options.model }),
        ...(options.onTrouble && { onTrouble: options.onTrouble }),
      }),
    );
    const save = () =>
      folder?.remember({
        ...remembered,
        samplesPort: samples ? Number(new URL(samples.url).port) : remembered.samplesPort,
        botApi: botApi?.snapshot() ?? remembered.botApi,
        // A clock that was set is this start's alone; one that was moved on stays so, as do the messages of its time.
        ...(!options.now && { clockAheadMs: clock.aheadMs() }),
      });
    save();
    return {
      host,
      database,
      clock,
      botApi,
      samples,
      save,
      async stop() {
        save();
        await stopAll();
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Whoever has filled a store without the samples does not want them among what is real. */
async function holdsOwnPapers(database: Database, { samplesPort }: Remembered): Promise<boolean> {
  if (samplesPort !== null) return false;
  const { sources, articles } = createStore(database);
  const [papers, { after }] = await Promise.all([sources.all(), articles.daysAround('0000-00-00')]);
  return papers.length > 0 || after !== undefined;
}

/** On the port of the first start, where it is still free: the articles' addresses hang on it. */
async function openSamples({ samplesPort, firstStart }: Remembered): Promise<SamplePapers> {
  const about = { firstStart: new Date(firstStart) };
  if (samplesPort === null) return startSamplePapers(about);
  try {
    return await startSamplePapers({ ...about, port: samplesPort });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return startSamplePapers(about);
  }
}

/** The functions' log goes to a file beside the data: a terminal is for people. */
function openLog(folder: DataFolder | null): Log {
  if (!folder) return silentLog;
  makeFolder(folder.path);
  const stream = createWriteStream(join(folder.path, 'host.log'), { flags: 'a' });
  return createLog(line => stream.write(`${line}\n`));
}

/** The stand-in's first person may do all that an owner may. */
function ownerOf({ ownerChatId }: SystemOptions, botApi: BotApi | null): { readonly ownerChatId?: string } {
  const first = botApi?.snapshot().people[0]?.id;
  if (ownerChatId) return { ownerChatId };
  return first === undefined ? {} : { ownerChatId: String(first) };
}

const allowedHostOf = ({ allowedHost }: SystemOptions, samples: SamplePapers | null) => {
  const host = allowedHost ?? (samples && new URL(samples.url).host);
  return host ? { allowedHost: host } : {};
};
