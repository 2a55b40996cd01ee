import type { Store } from '../../../lambdas/store/store.ts';
import type { VerbIo } from '../verb.ts';
import type { StoreChoice } from '../with-store.ts';

export interface Options extends StoreChoice {
  readonly day?: string | undefined;
  readonly source?: string | undefined;
  readonly published?: string | undefined;
  readonly category?: string | undefined;
  readonly language?: string | undefined;
}

/** What the verb `articles` was asked to do. */
export interface Task {
  /** Of the article, as it was written: its address or its id. */
  readonly address: string;
  readonly options: Options;
  readonly io: VerbIo;
  readonly store: Store;
}

/** Of an article that is not kept. */
export const unknown = (address: string): string =>
  `No article is kept of ${address}. 'articles list' shows those of a day or of a paper.`;
