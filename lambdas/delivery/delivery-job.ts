import type { Subscription } from '../store/chat.ts';

/** What the delivery queue carries: one digest for one chat, complete enough to need no look at the subscription. */
export type DeliveryJob = Pick<Subscription, 'chat' | 'categories' | 'language' | 'reads'> & {
  readonly slot: string;
  /** The stretch of time that the digest is about; ISO 8601, UTC. */
  readonly from: string;
  readonly to: string;
  /** `from` by the reader's own clock, as `slot`; missing in jobs of an earlier version. */
  readonly since?: string;
  /** The subscription has had no digest before; missing in jobs of an earlier version. */
  readonly isFirst?: boolean;
  /** Telegram's `retry_after` may be longer than a queue can wait: too early means back into the queue. */
  readonly notBefore?: string;
  /** Messages of the digest that the chat has had at the address that it has moved from. */
  readonly messagesSent?: number;
};
