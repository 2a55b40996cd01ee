import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { connectDatabase } from '../../../bin/local/database.ts';
import { pollSources } from '../../../lambdas/ingest/poll-sources.ts';
import { createFetchUrl, type FetchUrl } from '../../../lambdas/platform/http/fetch-url.ts';
import { silentLog } from '../../../lambdas/platform/log.ts';
import { silentMetrics } from '../../../lambdas/platform/metrics.ts';
import { createStore } from '../../../lambdas/store/store.ts';
import { meterCapacity } from '../capacity-meter.ts';
import { cpuMs } from '../cpu-ms.ts';
import type { Round } from '../poll-round.ts';

/**
 * Polls all that is due with every line that it reads, and prints what that took. The papers of a thousand hosts are
 * on one port: `http://paper-7.example/feed` is asked for at `/7/feed`.
 */
const [endpoint = '', papers = '', start = ''] = process.argv.slice(2);
/** All sources are due again after so long, and robots.txt is still known. */
const betweenRoundsMs = 7 * 3_600_000;

const fetchLocal = createFetchUrl({ userAgent: 'Leaderette (bench)', allowedHost: new URL(papers).host });
const fetchUrl: FetchUrl = async (url, headers) => {
  const paper = /paper-(\d+)/.exec(url)?.[1];
  return { ...(await fetchLocal(`${papers}/${paper}${new URL(url).pathname}`, headers)), url };
};

const database = connectDatabase(endpoint);
const { sources, hosts, turns } = createStore(database);
const meter = meterCapacity(database.client);
let now = Date.parse(start);
const services = {
  sources,
  hosts,
  turns,
  fetchUrl,
  pagesQueue: { send: async () => {} },
  choresQueue: { send: async () => {} },
  owner: 'bench',
  random: () => 0,
  clock: () => new Date(now),
  pause,
  metrics: silentMetrics,
  log: silentLog,
};

for await (const _ of createInterface({ input: process.stdin })) {
  meter.take();
  const [cpuBegan, began] = [cpuMs(), performance.now()];
  const run = await pollSources(services);
  const polled = run.read + run.unchanged + run.failed;
  const round: Round = {
    ...meter.take(),
    polled,
    newEntries: run.newEntries,
    cpuMs: cpuMs() - cpuBegan,
    ms: performance.now() - began,
  };
  if (run.failed > 0) throw new Error(`${run.failed} sources failed`);
  console.log(JSON.stringify(round));
  now += betweenRoundsMs;
}
database.client.destroy();
