import { type ArticleStore, createArticleStore } from './articles.ts';
import { type BlockStore, createBlockStore } from './blocks.ts';
import { type CandidateStore, createCandidateStore } from './candidates.ts';
import { type ChatStore, createChatStore } from './chats.ts';
import type { Database } from './database.ts';
import { createErasureStore, type ErasureStore } from './erasures.ts';
import { keptDays, type Retention } from './expiry.ts';
import { createHostStore, type HostStore } from './hosts.ts';
import { createLeaseStore, type LeaseStore } from './leases.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createModelWorkStore, type ModelWorkStore } from './model-work.ts';
import { createSeedStore, type SeedStore } from './seeds.ts';
import { createSourceStore, type SourceStore } from './sources.ts';
import { createSwitchStore, type SwitchStore } from './switches.ts';
import { createTurnStore, type TurnStore } from './turns.ts';
import { createUpdateStore, type UpdateStore } from './updates.ts';
import { createWordUseStore, type WordUseStore } from './word-use.ts';

/** Everything that is kept, one part for each kind of thing. */
export interface Store {
  /** How long texts and articles are kept, in days: `/privacy` says so. */
  readonly kept: Retention;
  readonly articles: ArticleStore;
  readonly erasures: ErasureStore;
  readonly sources: SourceStore;
  readonly seeds: SeedStore;
  readonly candidates: CandidateStore;
  readonly blocks: BlockStore;
  readonly hosts: HostStore;
  readonly turns: TurnStore;
  readonly chats: ChatStore;
  readonly ledger: Ledger;
  readonly leases: LeaseStore;
  readonly updates: UpdateStore;
  readonly switches: SwitchStore;
  readonly wordUse: WordUseStore;
  readonly modelWork: ModelWorkStore;
}

export const createStore = (database: Database): Store => ({
  kept: database.kept ?? keptDays,
  articles: createArticleStore(database),
  erasures: createErasureStore(database),
  sources: createSourceStore(database),
  seeds: createSeedStore(database),
  candidates: createCandidateStore(database),
  blocks: createBlockStore(database),
  hosts: createHostStore(database),
  turns: createTurnStore(database),
  chats: createChatStore(database),
  ledger: createLedger(database),
  leases: createLeaseStore(database),
  updates: createUpdateStore(database),
  switches: createSwitchStore(database),
  wordUse: createWordUseStore(database),
  modelWork: createModelWorkStore(database),
});
