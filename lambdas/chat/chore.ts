import type { ChatAddress } from '../store/chat.ts';
import type { Store } from '../store/store.ts';

/** Work that an answer does not wait for. */
export type Chore = {
  readonly type: 'delete-chat';
  readonly chat: ChatAddress;
};

/** What a chore may use. */
export interface ChoreServices {
  readonly store: Pick<Store, 'chats'>;
}

type DoChore = (chore: Chore, services: ChoreServices) => Promise<void>;

/** Doing a chore twice does no harm: queues repeat themselves. */
const chores = {
  // Settings and subscription went with the answer: whoever subscribes again before the chore is done keeps that.
  'delete-chat': ({ chat }, { store }) => store.chats.forgetDeliveries(chat),
} as const satisfies Record<Chore['type'], DoChore>;

export const doChore: DoChore = (chore, services) => chores[chore.type](chore, services);
