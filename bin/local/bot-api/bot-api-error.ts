import type { ResponseParameters } from '@grammyjs/types';

/** What Telegram answers instead of a result; the server writes it as the JSON of `ApiError`. */
export class BotApiError extends Error {
  override readonly name = 'BotApiError';
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export const badRequest = (text: string, parameters?: ResponseParameters) =>
  new BotApiError(400, `Bad Request: ${text}`, parameters);
export const forbidden = (text: string) => new BotApiError(403, `Forbidden: ${text}`);
export const conflict = (text: string) => new BotApiError(409, `Conflict: ${text}`);
export const tooManyRequests = (seconds: number) =>
  new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
