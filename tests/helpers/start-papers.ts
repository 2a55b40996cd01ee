import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetchUrl, type FetchUrl } from '../../lambdas/platform/http/fetch-url.ts';

/** What a path answers: a body, a status, or both with a media type. */
export type Printed = string | number | { readonly body: string; readonly type: string };

export interface Papers {
  /** "http://127.0.0.1:4711", without a slash at the end. */
  readonly url: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  /** Reaches this server and nothing else on a private network. */
  readonly fetchUrl: FetchUrl;
  stop(): Promise<void>;
}

/** A server of made-up papers on loopback. `pages` may use `{url}` for its own address; what is not in it is 404. */
export async function startPapers(pages: Readonly<Record<string, Printed>>): Promise<Papers> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const printed = pages[path] ?? 404;
    if (typeof printed === 'number') return void response.writeHead(printed).end('Nothing.');
    const { body, type } = typeof printed === 'string' ? { body: printed, type: 'text/html' } : printed;
    response.writeHead(200, { 'content-type': type }).end(body.replaceAll('{url}', url));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    fetchUrl: createFetchUrl({ userAgent: 'Leaderette/0.1 (tests)', allowedHost: new URL(url).host }),
    async stop() {
      const closed = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** An RSS feed of editorials: as many titles as are given, a day apart, the newest last. */
export const rssOf = (title: string, titles: readonly string[], text = 'A teaser.'): Printed => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>${title}</title><link>{url}/</link><language>en-nz</language>${titles
    .map(
      (entry, i) =>
        `<item><title>${entry}</title><link>{url}/opinion/${i}</link><pubDate>${new Date(Date.UTC(2026, 0, i + 1)).toUTCString()}</pubDate><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`,
});
