import type { IncomingHttpHeaders } from 'node:http';

const ownNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request was made to this machine by name, and not by another site's page: a foreign name that
 * resolves to 127.0.0.1 (DNS rebinding) shows in the Host header, a foreign page in Origin or Sec-Fetch-Site.
 * The port is not compared: behind a tunnel it is another.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const host = URL.parse(`http://${headers.host ?? ''}`);
  if (!host || !ownNames.has(host.hostname)) return false;
  if (headers.origin !== undefined && headers.origin !== host.origin) return false;
  const site = headers['sec-fetch-site'];
  const isPageLoad = headers['sec-fetch-mode'] === 'navigate';
  return site === undefined || site === 'same-origin' || site === 'none' || isPageLoad;
}
