import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Resource } from './resource.ts';

/** Answers one request from the printed resources: GET and HEAD, conditional, compressed where accepted. */
export function answer(
  resources: ReadonlyMap<string, Resource>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const found = resources.get(path);
  if (found) send(found, request, response);
  else if (resources.has(`${path}/`)) response.writeHead(301, { location: `${path}/` }).end();
  else
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Nothing is printed here.\n');
}

function send(found: Resource, request: IncomingMessage, response: ServerResponse): void {
  const validators = {
    etag: found.etag,
    'last-modified': found.lastModified.toUTCString(),
    'cache-control': 'max-age=60',
    vary: 'accept-encoding',
  };
  if (isKnown(found, request)) {
    response.writeHead(304, validators).end();
    return;
  }
  const isGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(
    String(request.headers['accept-encoding'] ?? ''),
  );
  const body = isGzip ? gzipSync(found.body) : found.body;
  response.writeHead(200, {
    ...validators,
    'content-type': found.contentType,
    'content-length': body.length,
    ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** RFC 9110, 13.2.2: If-None-Match decides where it is given, If-Modified-Since otherwise. */
function isKnown(found: Resource, { headers }: IncomingMessage): boolean {
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined)
    return noneMatch.split(',').some(tag => tag.trim() === '*' || opaque(tag) === opaque(found.etag));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(found.lastModified.getTime() / 1000) * 1000 <= since;
}

function opaque(etag: string): string {
  return etag.trim().replace(/^W\//, '');
}
