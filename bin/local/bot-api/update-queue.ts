import type { Update } from '@grammyjs/types';
import { listeners } from './listeners.ts';
import type { State, UpdateKind } from './state.ts';

type Content = {
  [K in UpdateKind]: { readonly kind: K; readonly value: NonNullable<Update[K]> };
}[UpdateKind];

/** The updates that wait for the bot, and who is told when one comes. */
export interface UpdateQueue {
  /** Queues what happened in a chat, unless the bot did not ask for that kind. */
  add(chatId: number, content: Content): void;
  /** Resolves at the next update, or as soon as the signal is aborted. */
  next(signal: AbortSignal): Promise<void>;
  /** Calls back after every new update, until the returned function is called. */
  onUpdate(listener: () => void): () => void;
  /** Forgets what Telegram would have forgotten by now. */
  expire(): void;
}

/** https://core.telegram.org/bots/api#getupdates: "will not be kept longer than 24 hours". */
const keptMs = 24 * 60 * 60 * 1000;
/** Sent only to bots that ask for them by name. */
const byRequestOnly: readonly UpdateKind[] = ['chat_member', 'message_reaction', 'message_reaction_count'];

/** The queue over that state; times from that clock. */
export function updateQueue(state: State, clock: () => Date): UpdateQueue {
  const news = listeners<void>();
  const { updates } = state;
  const isWanted = (kind: UpdateKind) =>
    updates.allowed === null ? !byRequestOnly.includes(kind) : updates.allowed.includes(kind);
  return {
    onUpdate: news.add,
    add(chatId, { kind, value }) {
      if (!isWanted(kind)) return;
      const update: Update = { update_id: updates.nextId++, [kind]: value };
      updates.pending.push({ update: structuredClone(update), chatId, since: clock().getTime() });
      news.tell();
    },
    next: signal =>
      new Promise(resolve => {
        const finish = () => {
          stop();
          signal.removeEventListener('abort', finish);
          resolve();
        };
        const stop = news.add(finish);
        signal.addEventListener('abort', finish);
        if (signal.aborted) finish();
      }),
    expire() {
      const oldest = clock().getTime() - keptMs;
      updates.pending = updates.pending.filter(({ since }) => since >= oldest);
    },
  };
}
