import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * Headers that concern one connection only (RFC 9110, section 7.6.1), that Node sets itself, or that name
 * the page's own origin, which is checked before and would be a foreign one to the server behind.
 */
const ownHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'host',
  'origin',
  'referer',
  'sec-fetch-site',
]);

/**
 * Hands a request on to the server at `origin` and its answer back as it arrives, so that server-sent
 * events flow. An unreachable server answers 502 with `{ error }`; whichever side leaves, the other is let go.
 */
export function forwardRequest(request: IncomingMessage, response: ServerResponse, origin: string): void {
  const target = new URL(request.url ?? '/', origin);
  const onward = httpRequest(target, { method: request.method ?? 'GET', headers: pick(request.headers) });
  onward.on('response', answer => {
    response.writeHead(answer.statusCode ?? 502, pick(answer.headers));
    // Without this the first event would wait for the second: nothing is sent before the first byte of a body.
    response.flushHeaders();
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  onward.on('error', () => {
    if (response.headersSent) response.destroy();
    else
      response
        .writeHead(502, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error: 'The Bot API stand-in does not answer.' }));
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

const pick = <Headers extends NodeJS.Dict<unknown>>(headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.has(name))) as Headers;
