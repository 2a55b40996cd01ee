import type { WebhookInfo } from '@grammyjs/types';
import type { Api } from 'grammy';
import { type RegisterOptions, registerCommands } from './register-commands.ts';
import { webhookRequest } from './webhook-request.ts';

/** What a stage wants Telegram to know of it. */
export interface Registration extends RegisterOptions {
  readonly token: string;
  readonly stage: string;
  /** Where Telegram is to bring updates. */
  readonly url: string;
  /** How many it may bring at once, 1 to 100. */
  readonly connections: number;
  /** Addresses, beside that one, that a webhook may have now and be replaced. @default none */
  readonly formerUrls?: readonly string[];
  /** Takes over a webhook with any address. @default false */
  readonly isForced?: boolean;
}

/** How the webhook was before, and what came of it. `elsewhere`: it is somebody else's, so nothing was changed. */
export type RegistrationOutcome =
  | { readonly kind: 'registered'; readonly changes: number; readonly before: WebhookInfo }
  | { readonly kind: 'elsewhere'; readonly before: WebhookInfo };

/**
 * Sets the webhook, then commands and descriptions; can be done again at any time. The webhook is always set, because
 * Telegram does not tell whether it still has the right secret; setting what is there changes nothing.
 * Rejects with the errors of the Bot API client, which may hold the token.
 */
export async function registerWebhook(api: Api, registration: Registration): Promise<RegistrationOutcome> {
  const { token, stage, url, connections, formerUrls = [], isForced = false } = registration;
  const before = await api.getWebhookInfo();
  if (!isForced && ![undefined, '', url, ...formerUrls].includes(before.url))
    return { kind: 'elsewhere', before };
  await api.setWebhook(url, webhookRequest(token, stage, connections));
  return { kind: 'registered', changes: await registerCommands(api, registration), before };
}
