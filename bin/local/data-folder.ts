import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { makeFolder } from '../command-line/make-folder.ts';
import type { State } from './bot-api/state.ts';

/** What a host remembers between starts, beside the database. */
export interface Remembered {
  /** ISO 8601: the samples are dated relative to it. */
  readonly firstStart: string;
  /** The samples' addresses hang on it. */
  readonly samplesPort: number | null;
  /** The stand-in's people and chats. */
  readonly botApi: State | null;
  /** How far its clock was moved on; absent from what an earlier version remembered. */
  readonly clockAheadMs?: number;
}

/** Where to find a host that is running. */
export interface RunningHost {
  readonly pid: number;
  readonly databaseEndpoint: string;
  /** The stand-in; null when the host talks to the real Telegram. */
  readonly botApiUrl: string | null;
  readonly pageUrl: string | null;
}

/** The folder that a host keeps its things in; by default `.leaderette/`. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  remembered(): Remembered | null;
  remember(what: Remembered): void;
  /** The host that holds the folder now, if one answers. */
  running(): Promise<RunningHost | null>;
  announce(host: RunningHost): void;
  withdraw(): void;
}

export const defaultDataFolder = '.leaderette';

export function openDataFolder(path: string): DataFolder {
  const file = (name: string) => join(path, name);
  return {
    path,
    database: file('database'),
    remembered() {
      const remembered = readJson<Remembered>(file('remembered.json'));
      return remembered && !Number.isNaN(Date.parse(remembered.firstStart)) ? remembered : null;
    },
    remember: what => writeJson(path, file('remembered.json'), what),
    async running() {
      const host = readJson<RunningHost>(file('running.json'));
      return host && isAlive(host.pid) && (await answers(host.databaseEndpoint)) ? host : null;
    },
    announce: host => writeJson(path, file('running.json'), host),
    withdraw: () => rmSync(file('running.json'), { force: true }),
  };
}

/** Null where there is no such file, or half of one: what is remembered here can be done without. */
function readJson<T>(file: string): T | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** Written beside and renamed: a crash leaves the old file or the new one. */
function writeJson(folder: string, file: string, content: unknown): void {
  makeFolder(folder);
  writeFileSync(`${file}.new`, JSON.stringify(content));
  renameSync(`${file}.new`, file);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A process number is given away again after a crash: only who listens where the host did is the host. */
function answers(endpoint: string): Promise<boolean> {
  const url = URL.parse(endpoint);
  if (!url) return Promise.resolve(false);
  return new Promise(resolve => {
    const socket = connect({ host: url.hostname, port: Number(url.port), timeout: 2_000 });
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
