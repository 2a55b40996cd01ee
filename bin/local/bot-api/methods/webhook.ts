import { badRequest } from '../bot-api-error.ts';
import { boolean, integer, optional, text } from '../parameters.ts';
import { allowUpdates, endPoll, updateKinds } from './get-updates.ts';
import type { Method } from './method.ts';

/** https://core.telegram.org/bots/api#setwebhook */
const defaultConnections = 40;
const mostConnections = 100;
const securePorts = ['', '80', '88', '443', '8443'];

export const setWebhook: Method<'setWebhook'> = {
  parameters: {
    url: text,
    ip_address: optional(text),
    max_connections: optional(integer),
    allowed_updates: optional(updateKinds),
    drop_pending_updates: optional(boolean),
    secret_token: optional(text),
  },
  run({ world, describe }, args) {
    const { state } = world;
    const hadUrl = state.webhook !== null;
    if (args.drop_pending_updates) state.updates.pending = [];
    if (args.url === '') {
      state.webhook = null;
      describe(hadUrl ? 'Webhook was deleted' : 'Webhook is already deleted');
      return true;
    }
    checkUrl(args.url);
    const secretToken = args.secret_token ?? null;
    if (secretToken !== null && !/^[A-Za-z0-9_-]{1,256}$/.test(secretToken))
      throw badRequest(
        secretToken.length > 256 ? 'secret token is too long' : 'secret token contains unallowed characters',
      );
    allowUpdates(state.updates, args.allowed_updates);
    const isSame = state.webhook?.url === args.url && state.webhook.secretToken === secretToken;
    state.webhook = {
      url: args.url,
      secretToken,
      maxConnections: Math.min(Math.max(args.max_connections ?? defaultConnections, 1), mostConnections),
      ipAddress: args.ip_address ?? null,
      lastError: null,
    };
    endPoll(world, 'setWebhook request');
    world.wakeWebhook();
    describe(isSame ? 'Webhook is already set' : 'Webhook was set');
    return true;
  },
};

/** A server on the same machine takes plain HTTP on any port, as Telegram's own server in local mode does. */
function checkUrl(given: string) {
  const url = URL.parse(given);
  if (url === null) throw badRequest('bad webhook: invalid HTTP URL specified');
  const isLoopback = /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(url.hostname);
  if (isLoopback && (url.protocol === 'http:' || url.protocol === 'https:')) return;
  if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!securePorts.includes(url.port))
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
}

export const deleteWebhook: Method<'deleteWebhook'> = {
  parameters: { drop_pending_updates: optional(boolean) },
  run: (call, args) => setWebhook.run(call, { ...args, url: '' }),
};

export const getWebhookInfo: Method<'getWebhookInfo'> = {
  parameters: {},
  run({ world }) {
    const { webhook, updates } = world.state;
    world.updates.expire();
    return {
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.pending.length,
      ...(webhook !== null && { max_connections: webhook.maxConnections }),
      ...(webhook !== null && webhook.ipAddress !== null && { ip_address: webhook.ipAddress }),
      ...(webhook?.lastError && {
        last_error_date: webhook.lastError.date,
        last_error_message: webhook.lastError.message,
      }),
      ...(updates.allowed !== null && { allowed_updates: [...updates.allowed] }),
    };
  },
};
