import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Source } from '../../../lambdas/store/source.ts';
import { answer } from './answer.ts';
import { sourceOf } from './paper.ts';
import { papers } from './papers.ts';
import { printEverything } from './print-everything.ts';
import { readEditorials } from './read-editorials.ts';
import type { Resource } from './resource.ts';

export interface SamplePapers {
  /** "http://127.0.0.1:4321", without a slash at the end; a page there leads to all papers. */
  readonly url: string;
  readonly sources: Source[];
  stop(): Promise<void>;
}

/**
 * Serves the bundled papers on loopback: front pages, feeds and editorials, dated relative to `firstStart`.
 * A port of 0, the default, takes a free one; give the same port and `firstStart` on every start, because the
 * articles' addresses and dates hang on them. Rejects with the system's error (EADDRINUSE) where it is taken.
 */
export async function startSamplePapers(options: { port?: number; firstStart: Date }): Promise<SamplePapers> {
  const [editorials, stylesheet] = await Promise.all([
    readEditorials(),
    readFile(new URL('./style.css', import.meta.url), 'utf8'),
  ]);
  let resources: ReadonlyMap<string, Resource> = new Map();
  const server = createServer((request, response) => answer(resources, request, response));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  resources = printEverything({
    papers,
    editorials,
    stylesheet,
    origin: url,
    firstStart: options.firstStart,
  });
  return {
    url,
    sources: papers.map(paper => sourceOf(paper, url)),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
