import { webhookSecret } from '../platform/webhook-secret.ts';
import { allowedUpdates } from './allowed-updates.ts';

/** What a stage asks of Telegram with its webhook's address. Updates that wait are kept: readers wrote them. */
export const webhookRequest = (token: string, stage: string, connections: number) => ({
  secret_token: webhookSecret(token, stage),
  allowed_updates: allowedUpdates,
  max_connections: connections,
  drop_pending_updates: false,
});
