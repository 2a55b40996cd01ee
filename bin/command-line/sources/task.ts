import type { FetchUrl } from '../../../lambdas/platform/http/fetch-url.ts';
import type { SourceStore } from '../../../lambdas/store/sources.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import type { VerbIo } from '../verb.ts';
import type { StoreChoice } from '../with-store.ts';

/** What the operator says on the command line. */
export interface Options extends StoreChoice {
  readonly name?: string;
  readonly country?: string;
  readonly language?: string;
  readonly ownership?: string;
  readonly section?: string;
  readonly id?: string;
  readonly erase: boolean;
}

/** Something to be done with the papers. */
export interface Task {
  readonly words: readonly string[];
  readonly options: Options;
  readonly io: VerbIo;
  readonly store: Store;
  readonly sources: SourceStore;
  readonly fetchUrl: FetchUrl;
}
