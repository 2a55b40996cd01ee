import type { Update } from '@grammyjs/types';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** The POST that Telegram makes of an update, as API Gateway hands it over (payload format 2.0). */
export function webhookEvent(
  body: string,
  secret: string | undefined,
  changes: Partial<APIGatewayProxyEventV2> = {},
): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: 'POST /telegram',
    rawPath: '/telegram',
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
    },
    requestContext: {
      accountId: 'local',
      apiId: 'local',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: { method: 'POST', path: '/telegram', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      requestId: 'test',
      routeKey: 'POST /telegram',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body,
    isBase64Encoded: false,
    ...changes,
  };
}

const from = (id: number) => ({ id, is_bot: false, first_name: 'Wilma', language_code: 'en' });

/** A message in a private chat; `content` is what it has, such as `{ text: 'Hello' }`. */
export const messageUpdate = (update_id: number, personId: number, content: object): Update =>
  ({
    update_id,
    message: {
      message_id: update_id,
      date: 1_795_000_000,
      chat: { id: personId, type: 'private', first_name: 'Wilma' },
      from: from(personId),
      ...content,
    },
  }) as Update;

/** A press on a button of a message of the bot's. */
export const pressUpdate = (
  update_id: number,
  personId: number,
  data: string | undefined,
  message: object = {},
): Update =>
  ({
    update_id,
    callback_query: {
      id: `query-${update_id}`,
      from: from(personId),
      chat_instance: '1',
      ...(data !== undefined && { data }),
      message: {
        message_id: 1,
        date: 1_795_000_000,
        chat: { id: personId, type: 'private', first_name: 'Wilma' },
        text: 'A message with buttons',
        ...message,
      },
    },
  }) as Update;
