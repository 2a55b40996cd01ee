import type { RequestListener, ServerResponse } from 'node:http';
import { BotApiError } from './bot-api-error.ts';
import {
  type DispatchOptions,
  dispatch,
  errorBody,
  type MethodName,
  methodNamed,
  type Outcome,
} from './dispatch.ts';
import { type Payload, readPayload, withoutBytes } from './payload.ts';

/** A call of the bot, told once it was answered. */
export interface BotApiCall {
  readonly method: string;
  readonly payload: Payload;
  /** Absent where the call was refused. */
  readonly result?: unknown;
  /** Telegram's description of why it was refused. */
  readonly error?: string;
}

interface BotRouteOptions extends DispatchOptions {
  /** The one that is good at the moment. */
  readonly token: () => string;
  readonly onCall: (call: BotApiCall) => void;
}

/** Answers `/bot<token>/<method>`, GET and POST alike, as Telegram does. */
export function botRoute(options: BotRouteOptions) {
  async function run(method: MethodName, payload: Payload, signal: AbortSignal): Promise<Outcome> {
    const outcome = await dispatch(options, method, payload, signal);
    options.onCall({ method, payload: withoutBytes(payload), ...told(outcome) });
    return outcome;
  }
  const listener: RequestListener = async (request, response) => {
    const hungUp = new AbortController();
    response.once('close', () => hungUp.abort());
    try {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const method = methodOf(url.pathname, options.token());
      const outcome = await run(method, await readPayload(request, url.searchParams), hungUp.signal);
      if (outcome.isAnswerLost) request.socket.destroy();
      else answer(response, outcome.body);
    } catch (error) {
      answer(response, errorBody(error));
    }
  };
  return {
    listener,
    /** The call that came in a webhook's answer; nobody hears of its outcome, as with Telegram. */
    async callByWebhook(name: string, payload: Payload) {
      const method = methodNamed(name);
      if (method !== undefined) await run(method, payload, new AbortController().signal);
    },
  };
}

function methodOf(path: string, token: string) {
  const [, given = '', name = ''] = /^\/bot([^/]*)\/([^/]*)$/.exec(path) ?? [];
  if (!/^\d+:/.test(decodeURIComponent(given))) throw new BotApiError(404, 'Not Found');
  if (decodeURIComponent(given) !== token) throw new BotApiError(401, 'Unauthorized');
  const method = methodNamed(name);
  if (method === undefined) throw new BotApiError(404, 'Not Found: method not found');
  return method;
}

const told = ({ body }: Outcome) => (body.ok ? { result: body.result } : { error: body.description });

function answer(response: ServerResponse, body: Outcome['body']) {
  if (response.destroyed) return;
  const retryAfter = body.ok ? undefined : body.parameters?.retry_after;
  response
    .writeHead(body.ok ? 200 : body.error_code, {
      'content-type': 'application/json',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    })
    .end(JSON.stringify(body));
}
