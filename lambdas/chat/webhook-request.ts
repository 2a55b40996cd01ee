import { webhookSecret } from '../platform/webhook-secret.ts';
import { allowedUpdates } from './allowed-updates.ts';

/**
 * How many updates Telegram brings at once. A new AWS account runs ten functions at a time, and the queues' consumers
 * may take eight of them (lib/stacks/service-stack.ts): two are left. What is refused for want of a place comes again,
 * and two answers at a time of about a tenth of a second each are some twenty a second.
 */
export const defaultConnections = 2;

/** https://core.telegram.org/bots/api#setwebhook */
export const mostConnections = 100;

/** What a stage asks of Telegram with its webhook's address. Updates that wait are kept: readers wrote them. */
export const webhookRequest = (token: string, stage: string, connections: number = defaultConnections) => ({
  secret_token: webhookSecret(token, stage),
  allowed_updates: allowedUpdates,
  max_connections: connections,
  drop_pending_updates: false,
});
