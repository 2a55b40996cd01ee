import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ClientActions, clientActions } from './client-actions.ts';
import type { ClientEvent, Fault } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { clientView } from './client-view.ts';
import { readBody } from './payload.ts';
import type { World } from './world.ts';

interface ClientRouteOptions {
  readonly world: World;
  readonly onEvent: (listener: (event: ClientEvent) => void) => () => void;
  readonly setFaults: (faults: readonly Fault[]) => void;
}

/** The people's side under `/client/`, for pages of the same origin only; see client-api.ts. */
export function clientRoute({ world, onEvent, setFaults }: ClientRouteOptions): RequestListener {
  const view = clientView(world);
  const actions = clientActions(world, setFaults);
  return async (request, response) => {
    try {
      checkOrigin(request);
      const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const path = pathname.slice('/client/'.length);
      if (request.method === 'POST') answer(response, await act(actions, path, request));
      else if (path === 'events') streamEvents(response, onEvent);
      else if (path.startsWith('files/')) sendFile(response, view.file(path.slice('files/'.length)));
      else answer(response, view.read(path));
    } catch (error) {
      if (!(error instanceof ClientError)) console.error('The Bot API stand-in failed:', error);
      const [status, message] =
        error instanceof ClientError ? [error.status, error.message] : [500, String(error)];
      answer(response, { error: message }, status);
    }
  };
}

/** Other pages in the same browser, by a name that leads to loopback or from another origin, get nothing. */
function checkOrigin({ method, headers }: IncomingMessage) {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host))
    throw new ClientError(403, 'Only 127.0.0.1 and localhost are served.');
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    throw new ClientError(403, 'Pages of other origins are not served.');
  if (method === 'POST' && !/^application\/json\b/.test(headers['content-type'] ?? ''))
    throw new ClientError(400, 'A POST needs the header "content-type: application/json".');
}

async function act(actions: ClientActions, path: string, request: IncomingMessage): Promise<unknown> {
  const action = Object.hasOwn(actions, path) ? actions[path as keyof ClientActions] : undefined;
  if (action === undefined) throw new ClientError(404, `There is no /client/${path} to post to.`);
  const bytes = await readBody(request);
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ClientError(400, 'The body is not JSON.');
  }
  return action(body);
}

function answer(response: ServerResponse, body: unknown, status = 200) {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** A comment now and then keeps the connection, and notices that it is gone. */
const heartbeatMs = 25_000;

function streamEvents(response: ServerResponse, onEvent: ClientRouteOptions['onEvent']) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const stop = onEvent(event => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  response.once('close', () => {
    stop();
    clearInterval(heartbeat);
  });
}

function sendFile(response: ServerResponse, file: { name: string; type: string; bytes: Buffer }) {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
}
