import type { Update } from '@grammyjs/types';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Api } from 'grammy';
import { allowedUpdates } from '../../lambdas/chat/allowed-updates.ts';
import { webhookSecret } from '../../lambdas/platform/webhook-secret.ts';

export interface ReceiveOptions {
  readonly api: Api;
  readonly token: string;
  readonly stage: string;
  /** The webhook function. */
  readonly handle: (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
  /** Told once when Telegram cannot be reached, and once when it can again. */
  readonly onTrouble: (message: string | null) => void;
}

const retryMs = 1_000;

/**
 * Fetches updates by long polling and hands each to the webhook function as the HTTP API would, again and again
 * until it answers 2xx, as Telegram does. The returned function stops it.
 */
export function receiveUpdates(options: ReceiveOptions): () => Promise<void> {
  const stopping = new AbortController();
  const ended = run(options, stopping.signal);
  return async () => {
    stopping.abort();
    await ended;
  };
}

async function run(options: ReceiveOptions, signal: AbortSignal): Promise<void> {
  let offset = 0;
  let isInTrouble = false;
  while (!signal.aborted) {
    try {
      const updates = await options.api.getUpdates(
        { offset, timeout: 25, allowed_updates: [...allowedUpdates] },
        signal as never,
      );
      if (isInTrouble) options.onTrouble(null);
      isInTrouble = false;
      for (const update of updates) {
        await handleUntilDone(update, options, signal);
        offset = update.update_id + 1;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!isInTrouble) options.onTrouble(error instanceof Error ? error.message : String(error));
      isInTrouble = true;
      await pause(retryMs, signal);
    }
  }
}

async function handleUntilDone(update: Update, options: ReceiveOptions, signal: AbortSignal): Promise<void> {
  const event = eventOf(update, webhookSecret(options.token, options.stage));
  while (!signal.aborted) {
    const { statusCode = 500 } = await options.handle(event);
    if (statusCode < 300) return;
    await pause(retryMs, signal);
  }
}

/** The event that API Gateway makes of Telegram's POST (payload format 2.0). */
function eventOf(update: Update, secret: string): APIGatewayProxyEventV2 {
  const path = '/telegram';
  return {
    version: '2.0',
    routeKey: `POST ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'local' },
      requestId: String(update.update_id),
      routeKey: `POST ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: JSON.stringify(update),
    isBase64Encoded: false,
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
