import { GrammyError, HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { outcomeOfError, TokenRefusedError } from '../../lambdas/delivery/send-outcome.ts';

const refusal = (error_code: number, description: string, parameters = {}) =>
  new GrammyError(
    'sendMessage failed',
    { ok: false, error_code, description, parameters },
    'sendMessage',
    {},
  );
const network = (error: unknown) => new HttpError('Network request failed', error);
const withCode = (code: string, cause?: unknown) => Object.assign(new Error('failed', { cause }), { code });

describe('what Telegram refuses', () => {
  test.for([
    [429, 'Too Many Requests: retry after 5', { retry_after: 5 }, 5],
    [500, 'Internal Server Error', {}, 30],
    [502, 'Bad Gateway', {}, 30],
  ] as const)('%i is tried again later', ([status, description, parameters, retryAfterSeconds]) => {
    expect(outcomeOfError(refusal(status, description, parameters))).toEqual({
      kind: 'not-taken',
      retryAfterSeconds,
      reason: description,
    });
  });

  test.for([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: user is deactivated'],
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [403, "Forbidden: bot can't initiate conversation with a user"],
    [400, 'Bad Request: chat not found'],
    [400, 'Bad Request: message thread not found'],
    [400, 'Bad Request: TOPIC_DELETED'],
    [400, 'Bad Request: group chat was upgraded to a supergroup chat'],
  ] as const)('%i %s: the chat is gone', ([status, description]) => {
    expect(outcomeOfError(refusal(status, description))).toEqual({
      kind: 'refused',
      isGone: true,
      reason: description,
    });
  });

  test('a group that became a supergroup has moved', () => {
    const reason = 'Bad Request: group chat was upgraded to a supergroup chat';
    expect(outcomeOfError(refusal(400, reason, { migrate_to_chat_id: -1001 }))).toEqual({
      kind: 'moved',
      chatId: -1001,
      reason,
    });
  });

  test.for([
    [400, 'Bad Request: message is too long'],
    [400, 'Bad Request: not enough rights to send text messages to the chat'],
  ] as const)('%i %s: the chat is still there', ([status, description]) => {
    expect(outcomeOfError(refusal(status, description))).toMatchObject({ kind: 'refused', isGone: false });
  });

  test.for([
    [401, 'Unauthorized'],
    [404, 'Not Found'],
  ] as const)('%i %s: the token is at fault, so it is tried again later', ([status, description]) => {
    expect(outcomeOfError(refusal(status, description))).toEqual({
      kind: 'not-taken',
      retryAfterSeconds: 300,
      reason: description,
      error: new TokenRefusedError(`${status} ${description}`),
    });
  });
});

describe('what the network did', () => {
  test.for([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ])('%s: never connected, so it is tried again', code => {
    const expected = { kind: 'not-taken', retryAfterSeconds: 30, reason: code };
    expect(outcomeOfError(network(withCode(code)))).toEqual(expected);
    expect(outcomeOfError(network(new TypeError('fetch failed', { cause: withCode(code) })))).toEqual(
      expected,
    );
  });

  test.for(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
    '%s: Telegram may have taken it',
    code => {
      expect(outcomeOfError(network(withCode(code)))).toEqual({ kind: 'unknown', reason: code });
    },
  );

  test('without a code: Telegram may have taken it, and nothing of the message is repeated', () => {
    const error = network(new Error('request to https://api.telegram.example/bot42:secret/ failed'));
    expect(outcomeOfError(error)).toEqual({ kind: 'unknown', reason: 'no answer from Telegram' });
  });
});

test('a mistake of our own is not taken for one of Telegram', () => {
  expect(() => outcomeOfError(new TypeError('undefined is not a function'))).toThrow(TypeError);
});
