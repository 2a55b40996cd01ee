import type { TellOwner } from '../ingest/polling/source-news.ts';
import type { ChatAddress } from '../store/chat.ts';
import type { Store } from '../store/store.ts';
import { type ExportChore, type ExportServices, exportChat } from './export-chat.ts';
import {
  findForMessage,
  keepOffered,
  removeForOwner,
  type SourceChore,
  type SourceChoreServices,
  showOffer,
} from './source-chores.ts';
import { type TellOwnerServices, tellOwner } from './tell-owner.ts';
import { type TranslateArticle, type TranslateServices, translateArticle } from './translate-article.ts';
import { type TranslateStory, translateStory } from './translate-story.ts';

/** Work that an answer, or a poll, does not wait for. */
export type Chore =
  | { readonly type: 'delete-chat'; readonly chat: ChatAddress }
  | ExportChore
  | SourceChore
  | TellOwner
  | TranslateArticle
  | TranslateStory;

/** What a chore may use. */
export type ChoreServices = SourceChoreServices &
  TellOwnerServices &
  ExportServices &
  TranslateServices & { readonly store: Pick<Store, 'chats'> };

type Chores = {
  [Type in Chore['type']]: (chore: Extract<Chore, { type: Type }>, services: ChoreServices) => Promise<void>;
};

/** Doing a chore twice does no harm: queues repeat themselves. */
const chores: Chores = {
  // Settings and subscription went with the answer: whoever subscribes again before the chore is done keeps that.
  'delete-chat': ({ chat }, { store }) => store.chats.forgetDeliveries(chat),
  'export-chat': exportChat,
  'find-source': findForMessage,
  'offer-source': showOffer,
  'keep-source': keepOffered,
  'remove-source': removeForOwner,
  'tell-owner': tellOwner,
  'translate-article': translateArticle,
  'translate-story': translateStory,
};

export async function doChore(chore: Chore, services: ChoreServices): Promise<void> {
  if (!Object.hasOwn(chores, chore.type)) throw new TypeError(`There is no such chore: ${chore.type}`);
  await chores[chore.type](chore as never, services);
}
