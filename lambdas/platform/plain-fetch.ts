import { request as requestHttps } from 'node:https';
import http from './node/http.ts';

/** What a client of the Bot API asks of `fetch`, and what it looks at in the answer. */
export interface PlainRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

export interface PlainAnswer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/**
 * `fetch` for a text that is sent and a text that comes back. Node's own loads an HTTP client of its own at its first
 * call, which is a fifth of the processor time of a webhook's cold start; the client behind `node:https` is what the AWS
 * SDK has loaded anyway. It fails as `fetch` does: with a `TypeError` whose cause has the code, or with the reason of an
 * abort. A body that is no text, such as a file, is left to `fetch`.
 */
export async function plainFetch(url: string | URL, init: PlainRequest = {}): Promise<PlainAnswer> {
  const { body, signal } = init;
  if (body !== undefined && typeof body !== 'string') return fetch(url, init as RequestInit);
  signal?.throwIfAborted();
  try {
    const { status, said } = await exchange(new URL(url), init, body);
    return {
      ok: status >= 200 && status < 300,
      status,
      text: async () => said,
      json: async () => JSON.parse(said),
    };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw new TypeError('fetch failed', { cause });
  }
}

/** Neither `signal` of the request nor node:stream/consumers: both load the streams of the web, and so what is avoided. */
function exchange(
  url: URL,
  { method = 'GET', headers = {}, signal }: PlainRequest,
  body: string | undefined,
): Promise<{ readonly status: number; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : http.request;
    const sent = request(url, { method, headers }, response => {
      let said = '';
      response.setEncoding('utf8').on('data', part => {
        said += part;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, said }));
      response.once('error', reject);
    });
    const abort = () => void sent.destroy();
    signal?.addEventListener('abort', abort, { once: true });
    sent.once('close', () => signal?.removeEventListener('abort', abort));
    sent.once('error', reject);
    sent.end(body);
  });
}
