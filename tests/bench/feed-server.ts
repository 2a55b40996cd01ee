import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GeneratedEditorial } from './generate-editorials.ts';

/** How the feeds of all papers answer in a round. */
export interface Edition {
  /** Entries that are new since the last edition. */
  readonly newEntries: number;
  /** Whether a feed that has not changed says so (304), or sends the same again. */
  readonly knowsValidators: boolean;
}

export interface FeedServer {
  readonly url: string;
  publish(edition: Edition): void;
  stop(): Promise<void>;
}

/** Entries that a feed holds. */
const feedLength = 20;

/** Any number of papers on one port, each with a feed of its own at `/<number>/feed`; no robots.txt. */
export async function startFeedServer(
  editorials: readonly GeneratedEditorial[],
  published: Date,
): Promise<FeedServer> {
  let edition: Edition = { newEntries: 0, knowsValidators: true };
  let last = feedLength;
  const server = createServer((request, response) => {
    const paper = /^\/(\d+)\/feed$/.exec(request.url ?? '')?.[1];
    if (paper === undefined) return void response.writeHead(404).end();
    const etag = `"${last}"`;
    if (edition.knowsValidators && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, { etag }).end();
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(feedOf(Number(paper), last, editorials, published));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish(next) {
      edition = next;
      last += next.newEntries;
    },
    async stop() {
      const closed = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function feedOf(
  paper: number,
  last: number,
  editorials: readonly GeneratedEditorial[],
  published: Date,
): string {
  const items = Array.from({ length: feedLength }, (_, i) => {
    const number = last - i;
    const editorial = editorials[(paper * 7 + number) % editorials.length];
    const key = createHash('sha256').update(`${paper} ${number}`).digest('hex').slice(0, 8);
    const date = new Date(published.getTime() - (last - number) * 3_600_000).toUTCString();
    return `<item><title>${editorial?.title} (${key})</title><link>http://paper-${paper}.example/${key}</link><pubDate>${date}</pubDate><content:encoded><![CDATA[${editorial?.text.replaceAll('\n\n', '<p>')}]]></content:encoded></item>`;
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper ${paper}</title>${items.join('')}</channel></rss>`;
}
