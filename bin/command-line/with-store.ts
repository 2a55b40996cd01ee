import type { Store } from '../../lambdas/store/store.ts';
import { defaultDataFolder } from '../local/data-folder.ts';
import { openStore } from '../local/open-store.ts';
import { inStage, openStageStore } from '../operator/stage-store.ts';
import { UsageError, type VerbIo } from './verb.ts';

/** Where a verb finds the store: a folder of this machine, or a stage in AWS. */
export interface StoreChoice {
  readonly data?: string | undefined;
  readonly stage?: string | undefined;
}

/** Opens the store that was chosen, does some work with it, and lets go of it. */
export async function withStore<T>(
  { data, stage }: StoreChoice,
  io: VerbIo,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  if (data !== undefined && stage !== undefined)
    throw new UsageError('--data is for this machine, --stage for AWS: give one of them.');
  const { store, stop } =
    stage === undefined ? await openStore(data ?? defaultDataFolder) : await openStageStore(stage, io);
  try {
    return stage === undefined ? await work(store) : await inStage(stage, () => work(store));
  } finally {
    await stop();
  }
}
