import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { createTables } from '../../lambdas/store/create-tables.ts';
import { type Database, openDatabase } from '../../lambdas/store/database.ts';
import { createStore, type Store } from '../../lambdas/store/store.ts';

export interface TestDatabase {
  readonly store: Store;
  readonly database: Database;
  stop(): Promise<void>;
}

/**
 * An empty database with both tables, names of their own: in the server that DYNAMODB_ENDPOINT names, or in
 * a dynalite of its own, in memory, on a free port of loopback.
 */
export async function startDatabase(endpoint = process.env.DYNAMODB_ENDPOINT): Promise<TestDatabase> {
  const server = endpoint ? { endpoint, stop: async () => {} } : await startDynalite();
  const run = randomUUID();
  const names = { readers: `readers-${run}`, content: `content-${run}` };
  const database = openDatabase(names, {
    endpoint: server.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createTables(database.client, names);
  return {
    store: createStore(database),
    database,
    async stop() {
      if (endpoint)
        for (const TableName of Object.values(names))
          await database.client.send(new DeleteTableCommand({ TableName }));
      database.client.destroy();
      await server.stop();
    },
  };
}

async function startDynalite() {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
