import type { Update } from '@grammyjs/types';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { answerUpdate, type UpdateResult } from '../chat/answer-update.ts';
import type { ChatServices } from '../chat/chat-context.ts';
import type { Chore } from '../chat/chore.ts';
import { createBot } from '../chat/create-bot.ts';
import { systemClock } from '../platform/clock.ts';
import { functionQueue } from '../platform/function-queue.ts';
import { consoleLog } from '../platform/log.ts';
import { plainFetch } from '../platform/plain-fetch.ts';
import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import { createTokenReader } from '../platform/secrets.ts';
import { isSameSecret, webhookSecret } from '../platform/webhook-secret.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { readLanguages } from './read-languages.ts';

export interface WebhookServices extends ChatServices {
  readonly stage: string;
  readonly apiRoot?: string;
  readonly fetch?: typeof plainFetch;
  readToken(): Promise<string>;
}

/** Telegram comes again for anything but 2xx: later for what is being answered, never for what cannot be. */
const statusOf = { answered: 200, done: 200, 'in-progress': 503 } as const satisfies Record<
  UpdateResult,
  number
>;

/** Answers one update of Telegram. Nothing is read, kept or said before the secret has been checked. */
export function createWebhookHandler(services: WebhookServices) {
  const { apiRoot, fetch } = services;
  const client = { ...(apiRoot && { apiRoot }), ...(fetch && { fetch }) };
  let known: { readonly token: string; readonly bot: ReturnType<typeof createBot> } | undefined;
  function botOf(token: string) {
    if (known?.token !== token) known = { token, bot: createBot({ token, ...client }, services) };
    return known.bot;
  }
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const token = await services.readToken();
    const given = event.headers['x-telegram-bot-api-secret-token'];
    if (!isSameSecret(given, webhookSecret(token, services.stage))) return { statusCode: 401 };
    const update = readUpdate(event);
    if (!update) return { statusCode: 400 };
    try {
      return { statusCode: statusOf[await answerUpdate(update, botOf(token), services)] };
    } catch (error) {
      services.log.error('update-unanswered', error, { updateId: update.update_id });
      return { statusCode: 500 };
    }
  };
}

function readUpdate({ body, isBase64Encoded }: APIGatewayProxyEventV2): Update | null {
  try {
    const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
    const update: unknown = JSON.parse(text);
    const isUpdate =
      typeof update === 'object' &&
      update !== null &&
      'update_id' in update &&
      Number.isSafeInteger(update.update_id);
    return isUpdate ? (update as Update) : null;
  } catch {
    return null;
  }
}

export const handler = atFirstEvent(() => {
  const settings = readSettings('stage', 'tokenParameter', 'choresFunction', 'languages');
  const apiRoot = readOptionalSetting('telegramApiRoot');
  const ownerChatId = readOptionalSetting('ownerChatId');
  return createWebhookHandler({
    stage: settings.stage,
    ...(apiRoot && { apiRoot }),
    fetch: plainFetch,
    ...(ownerChatId && { ownerChatId }),
    readToken: createTokenReader(settings.tokenParameter),
    store: deployedStore(),
    choresQueue: functionQueue<Chore>(settings.choresFunction),
    translates: readOptionalSetting('modelId') !== undefined,
    clock: systemClock,
    log: consoleLog,
    languages: readLanguages(settings.languages),
  });
});
