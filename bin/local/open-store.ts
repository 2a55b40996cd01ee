import { createStore, type Store } from '../../lambdas/store/store.ts';
import { StopError } from '../command-line/verb.ts';
import { openDataFolder } from './data-folder.ts';
import { connectDatabase, startDatabase } from './database.ts';
import { reasonToStop } from './reason-to-stop.ts';

/** A store to work on, and how to let go of it. */
export interface OpenStore {
  readonly store: Store;
  stop(): Promise<void>;
}

/** The store of the host that runs on a data folder, or of the folder itself. Rejects with `StopError` where it cannot be used. */
export async function openStore(data: string): Promise<OpenStore> {
  const folder = openDataFolder(data);
  const running = await folder.running();
  if (running) {
    const database = connectDatabase(running.databaseEndpoint);
    return { store: createStore(database), stop: async () => database.client.destroy() };
  }
  try {
    const { database, stop } = await startDatabase(folder.database);
    return { store: createStore(database), stop };
  } catch (error) {
    const reason = reasonToStop(error, data);
    throw reason === null ? error : new StopError(reason, { cause: error });
  }
}
