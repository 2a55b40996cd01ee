import { type ArticleStore, createArticleStore } from './articles.ts';
import { type ChatStore, createChatStore } from './chats.ts';
import type { Database } from './database.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createSourceStore, type SourceStore } from './sources.ts';
import { createSwitchStore, type SwitchStore } from './switches.ts';
import { createUpdateStore, type UpdateStore } from './updates.ts';
import { createWordUseStore, type WordUseStore } from './word-use.ts';

/** Everything that is kept, one part for each kind of thing. */
export interface Store {
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
  readonly chats: ChatStore;
  readonly ledger: Ledger;
  readonly updates: UpdateStore;
  readonly switches: SwitchStore;
  readonly wordUse: WordUseStore;
}

export const createStore = (database: Database): Store => ({
  articles: createArticleStore(database),
  sources: createSourceStore(database),
  chats: createChatStore(database),
  ledger: createLedger(database),
  updates: createUpdateStore(database),
  switches: createSwitchStore(database),
  wordUse: createWordUseStore(database),
});
