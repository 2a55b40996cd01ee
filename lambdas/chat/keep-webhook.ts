import { Api } from 'grammy';
import { outcomeOfError } from '../delivery/send-outcome.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import { MissingTokenError } from '../platform/secrets.ts';
import type { InterfaceLanguage } from '../text/language.ts';
import type { WaitSeconds } from './register-commands.ts';
import { registerWebhook } from './register-webhook.ts';
import type { RegistrationResult } from './registration-result.ts';

/** What keeping a stage's webhook stands on. */
export interface WebhookServices {
  readonly stage: string;
  /** Where Telegram is to bring updates. */
  readonly url: string;
  readonly connections: number;
  readonly languages: readonly InterfaceLanguage[];
  readonly apiRoot?: string;
  /** Reads the token as it is now, not as it was. */
  readToken(): Promise<string>;
  readonly wait: WaitSeconds;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Longer ones are left to the next attempt. */
const mostPatienceSeconds = 20;
const callTimeoutSeconds = 10;
/** Telegram's last error is news for as long as it is until this is done again. */
const newsSeconds = 3_600;

/** Telegram asks for more patience than there is. */
class ImpatientError extends Error {
  override readonly name = 'ImpatientError';
}

/**
 * Brings webhook, commands and descriptions to what the stage wants, and counts how the webhook has done since. A webhook
 * with another address than ours or one of `formerUrls` is left alone. Never rejects: whatever keeps it from going well is
 * its result, and logged.
 */
export async function keepWebhook(
  services: WebhookServices,
  formerUrls: readonly string[] = [],
): Promise<RegistrationResult> {
  let isTroubled = false;
  const result = await settled(services, async (api, token) => {
    const outcome = await registerWebhook(api, {
      ...services,
      token,
      formerUrls,
      wait: patiently(services.wait),
    });
    const { url, pending_update_count, last_error_date = 0 } = outcome.before;
    // The host alone: behind it others keep tokens.
    if (outcome.kind === 'elsewhere')
      services.log.warn('webhook-elsewhere', { host: URL.parse(url ?? '')?.host });
    const isRecent = services.clock().getTime() / 1000 - last_error_date < newsSeconds;
    isTroubled = isRecent && pending_update_count > 0;
    return outcome.kind;
  });
  services.metrics.put({ WebhookTroubles: isTroubled || result !== 'registered' ? 1 : 0 });
  return result;
}

/** Takes the webhook away where it is ours. Never rejects either. */
export const removeWebhook = (services: WebhookServices): Promise<RegistrationResult> =>
  settled(services, async api => {
    const { url } = await api.getWebhookInfo();
    if (url !== services.url) return 'not-ours';
    await api.deleteWebhook();
    return 'removed';
  });

const patiently =
  (wait: WaitSeconds): WaitSeconds =>
  async seconds => {
    if (seconds > mostPatienceSeconds) throw new ImpatientError(`Telegram asks to wait ${seconds} seconds`);
    await wait(seconds);
  };

async function settled(
  services: WebhookServices,
  work: (api: Api, token: string) => Promise<RegistrationResult>,
): Promise<RegistrationResult> {
  const { apiRoot, log } = services;
  try {
    const token = await services.readToken();
    const api = new Api(token, { ...(apiRoot && { apiRoot }), timeoutSeconds: callTimeoutSeconds });
    const result = await work(api, token);
    log.info('webhook', { result });
    return result;
  } catch (error) {
    const result = resultOf(error);
    log.error('webhook', error, { result });
    return result;
  }
}

function resultOf(error: unknown): RegistrationResult {
  if (error instanceof MissingTokenError) return 'no-token';
  if (error instanceof ImpatientError) return 'unreachable';
  try {
    const outcome = outcomeOfError(error);
    if (outcome.kind === 'not-taken') return outcome.error ? 'token-refused' : 'unreachable';
    return outcome.kind === 'unknown' ? 'unreachable' : 'failed';
  } catch {
    return 'failed';
  }
}
