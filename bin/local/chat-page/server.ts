import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundlePage, type PageFile } from './bundle-page.ts';
import { clockRoute, type PageClock } from './clock-route.ts';
import { forwardRequest } from './forward-request.ts';
import { isOwnRequest } from './is-own-request.ts';
import { PortTakenError } from './port-taken-error.ts';

export interface ChatPageOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  /** Where the Bot API stand-in listens, such as `http://127.0.0.1:8081`. */
  readonly botApiUrl: string;
  /** A sentence that stands over the whole page, such as that the data are samples. */
  readonly notice?: string;
  /** The host's clock, where the page may move it on. */
  readonly clock?: PageClock;
}

/** Everything from this origin, nothing inline; the DOM takes no strings as markup (Trusted Types). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Serves the chat page on 127.0.0.1, with the stand-in's people side under the same origin.
 * Rejects with a `PortTakenError` where the port is in use.
 */
export async function startChatPage(
  options: ChatPageOptions,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const files = await bundlePage();
  const moveClock = options.clock ? clockRoute(options.clock) : null;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const path = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.pathname ?? '/';
    if (moveClock && path === '/clock.json' && isOwnRequest(request.headers))
      void moveClock(request, response);
    else answer(request, response, path, files, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'EADDRINUSE' ? new PortTakenError(options.port, { cause }) : cause),
    );
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  files: ReadonlyMap<string, PageFile>,
  options: ChatPageOptions,
): void {
  if (isOwnRequest(request.headers) && path.startsWith('/client/')) {
    forwardRequest(request, response, options.botApiUrl);
    return;
  }
  const { status, contentType, body } = replyTo(request, path, files, options);
  response.writeHead(status, { 'content-type': contentType }).end(body);
}

function replyTo(
  { method, headers }: IncomingMessage,
  path: string,
  files: ReadonlyMap<string, PageFile>,
  { notice }: ChatPageOptions,
): PageFile & { readonly status: number } {
  if (!isOwnRequest(headers))
    return json(403, { error: 'This page answers only to this machine, under 127.0.0.1 or localhost.' });
  if (method !== 'GET' && method !== 'HEAD') return json(405, { error: 'The page can only be read.' });
  if (path === '/page.json') return json(200, { notice: notice ?? null });
  // A host whose clock cannot be moved.
  if (path === '/clock.json') return json(200, null);
  const file = files.get(path);
  return file ? { status: 200, ...file } : json(404, { error: 'There is nothing here.' });
}

const json = (status: number, value: object | null) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify(value),
});
