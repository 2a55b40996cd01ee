import { GrammyError, HttpError } from 'grammy';

/** What became of one call to Telegram. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageId: number }
  /** Proven not to have been taken: to be tried again, not before `retryAfterSeconds`. `error`: the operator has to act. */
  | {
      readonly kind: 'not-taken';
      readonly retryAfterSeconds: number;
      readonly reason: string;
      readonly error?: TokenRefusedError;
    }
  /** The group has become a supergroup: nothing was taken, and it is reached under another id from now on. */
  | { readonly kind: 'moved'; readonly chatId: number; readonly reason: string }
  /** Telegram said no. `isGone`: the chat cannot be reached any more. */
  | { readonly kind: 'refused'; readonly isGone: boolean; readonly reason: string }
  /** The answer was lost: Telegram may have taken it. Not sent again. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** Telegram knows no bot of our token: nobody gets anything until the operator has set the right one. */
export class TokenRefusedError extends Error {
  override readonly name = 'TokenRefusedError';
  constructor(answer: string, options?: ErrorOptions) {
    super(`Telegram refuses the bot token (${answer}): it is wrong or was revoked`, options);
  }
}

/** Before the first retry where Telegram names no time. */
const defaultRetrySeconds = 30;
/** How often a refused token is tried again; as often as instances read the token anew. */
const refusedTokenSeconds = 300;

/** The connection was never made, so nothing can have been taken. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Chats that will not come back by themselves: https://core.telegram.org/bots/api#making-requests, and as observed. */
const goneReasons = [
  'bot was blocked by the user',
  'user is deactivated',
  'bot was kicked',
  'bot is not a member',
  'chat not found',
  'group chat was deactivated',
  "bot can't initiate conversation",
  'group chat was upgraded',
  'message thread not found',
  'TOPIC_DELETED',
];

/** Sorts an error of the Bot API client by who failed: Telegram refused, or the network failed. Rethrows what is neither. */
export function outcomeOfError(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
  if (error instanceof GrammyError) return outcomeOfRefusal(error);
  if (error instanceof HttpError) return outcomeOfNetwork(error.error);
  throw error;
}

function outcomeOfRefusal({
  error_code,
  description,
  parameters,
}: GrammyError): Exclude<SendOutcome, { kind: 'sent' }> {
  // A token of the right form that no bot has is 401 Unauthorized, one of another form 404 Not Found.
  if (error_code === 401 || error_code === 404)
    return {
      kind: 'not-taken',
      retryAfterSeconds: refusedTokenSeconds,
      reason: description,
      error: new TokenRefusedError(`${error_code} ${description}`),
    };
  if (error_code === 429 || error_code >= 500)
    return {
      kind: 'not-taken',
      retryAfterSeconds: parameters.retry_after ?? defaultRetrySeconds,
      reason: description,
    };
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', chatId: parameters.migrate_to_chat_id, reason: description };
  const isGone = goneReasons.some(reason => description.includes(reason));
  return { kind: 'refused', isGone, reason: description };
}

function outcomeOfNetwork(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
  const code = codeOf(error);
  return code !== null && neverConnected.has(code)
    ? { kind: 'not-taken', retryAfterSeconds: defaultRetrySeconds, reason: code }
    : { kind: 'unknown', reason: code ?? 'no answer from Telegram' };
}

/** The system's code in the chain of causes; the messages are not used, they can hold the address with the token. */
function codeOf(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if ('code' in at && typeof at.code === 'string') return at.code;
  return null;
}
