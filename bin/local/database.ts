import { once } from 'node:events';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { createTables } from '../../lambdas/store/create-tables.ts';
import { type Database, openDatabase } from '../../lambdas/store/database.ts';
import { makeFolder } from '../command-line/make-folder.ts';

/** The database folder cannot be used; the message says why, and what to do. */
export class DatabaseFolderError extends Error {
  override readonly name = 'DatabaseFolderError';
}

export interface LocalDatabase {
  readonly endpoint: string;
  readonly database: Database;
  stop(): Promise<void>;
}

const tableNames = { readers: 'leaderette-local-readers', content: 'leaderette-local-content' };

/** How clients reach a database on this machine. The keys are made up: dynalite asks for some. */
const localConfig = (endpoint: string): DynamoDBClientConfig => ({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** The database of a host that is running already. */
export const connectDatabase = (endpoint: string): Database =>
  openDatabase(tableNames, localConfig(endpoint));

/** Starts DynamoDB's stand-in on loopback, in memory or in a folder, with both tables. Rejects with `DatabaseFolderError`. */
export async function startDatabase(folder: string | null): Promise<LocalDatabase> {
  if (folder !== null) await checkFolder(folder);
  const server: Server = dynalite({
    ...(folder !== null && { path: folder }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const database = connectDatabase(endpoint);
  await createTables(database.client, tableNames);
  return {
    endpoint,
    database,
    stop: async () => {
      database.client.destroy();
      const closed = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

const { R_OK, W_OK } = constants;

/** LevelDB tells what is wrong when it is opened; dynalite would tell it much later, and badly. */
async function checkFolder(folder: string): Promise<void> {
  try {
    makeFolder(folder);
    for (const name of ['.', ...readdirSync(folder)]) accessSync(join(folder, name), R_OK | W_OK);
  } catch (error) {
    throw new DatabaseFolderError(unwritable(folder), { cause: error });
  }
  try {
    const isNew = !existsSync(`${folder}/CURRENT`);
    const level = new ClassicLevel(folder, { valueEncoding: 'json' });
    await level.open();
    if (!isNew) for await (const _ of level.keys({ limit: 1 })) break;
    await level.close();
  } catch (error) {
    throw new DatabaseFolderError(reasonOf(error, folder), { cause: error });
  }
}

const unwritable = (folder: string): string =>
  `The folder ${folder} cannot be made or written to. Change the permissions there, or name another with --data DIR.`;

function reasonOf(error: unknown, folder: string): string {
  const code = codesOf(error);
  if (code.includes('LEVEL_LOCKED'))
    return `The database in ${folder} is in use by another process. Stop that one, or name another folder with --data DIR.`;
  if (['EACCES', 'EROFS', 'ENOTDIR'].some(refusal => code.includes(refusal))) return unwritable(folder);
  return `The database in ${folder} is damaged. Move that folder away (it can be rebuilt from the papers; subscriptions in it are lost) and start again, or name another with --data DIR.`;
}

const codesOf = (error: unknown): string[] => {
  const codes: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) if ('code' in at) codes.push(String(at.code));
  return codes;
};
