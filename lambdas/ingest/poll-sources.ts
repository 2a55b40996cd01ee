import { inLanes } from '../platform/in-lanes.ts';
import type { Metrics } from '../platform/metrics.ts';
import { turnKey } from '../store/row-keys.ts';
import type { PolledSource } from '../store/sources.ts';
import { hostOf } from './polling/host-robots.ts';
import type { PollOutcome, PollSourceServices } from './polling/poll.ts';
import { keepSurprise, pollSource } from './polling/poll-source.ts';

export interface PollServices extends PollSourceServices {
  readonly metrics: Metrics;
}

/** What a run came to, in sources; `newEntries` in entries. */
export interface PollRun {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Of those that failed: for more than a day. */
  readonly stale: number;
  /** Left due for the next run, because the time was up or their host was busy. */
  readonly left: number;
  readonly newEntries: number;
  /** False where another run is still at it: nothing was polled. */
  readonly isOurTurn: boolean;
}

/** Hosts that are talked to at the same time; each has one connection. Each answer takes up to 3 MB, and some time to read. */
const hostsAtOnce = 8;
/** Sources that wait in memory for their host, however many are due. */
const mostWaiting = 100;
/** No source is begun later: robots.txt and a feed take 40 s at the longest, and the function has four minutes. */
const beginUntilMs = 180_000;
/** As long as the function may run: a run that died is over by the next tick but one. */
const runTurnMs = 240_000;

/**
 * Polls the sources that are due, each host's one after the other. One that fails stops no other; what there was no time
 * for stays due. Only one run is at it at a time.
 */
export async function pollSources(services: PollServices): Promise<PollRun> {
  const { sources, turns, clock, owner, metrics } = services;
  const begun = clock();
  if (!(await turns.take(turnKey('poll'), owner, begun, runTurnMs))) return { ...nothing, isOurTurn: false };
  const run = { ...nothing };
  const isTimeUp = () => clock().getTime() - begun.getTime() >= beginUntilMs;
  const lanes = inLanes(hostsAtOnce, mostWaiting);
  try {
    for await (const polled of sources.due(begun)) {
      if (isTimeUp()) {
        run.left++;
        break;
      }
      await lanes.add(hostOf(polled.source.feed), async () => {
        if (isTimeUp()) run.left++;
        else count(run, await pollSafely(polled, services));
      });
    }
  } finally {
    await lanes.done();
    await turns.giveBack(turnKey('poll'), owner, clock());
  }
  metrics.put({
    SourcesPolled: run.read + run.unchanged + run.failed,
    SourcesFailed: run.failed,
    StaleSources: run.stale,
    SourcesLeftDue: run.left,
    EntriesNew: run.newEntries,
  });
  return run;
}

const nothing = { read: 0, unchanged: 0, failed: 0, stale: 0, left: 0, newEntries: 0, isOurTurn: true };

async function pollSafely(polled: PolledSource, services: PollServices): Promise<PollOutcome> {
  const { log } = services;
  try {
    return await pollSource(polled, services);
  } catch (error) {
    log.error('poll-failed', error, { source: polled.source.id });
    return keepSurprise(polled, error, services).catch(again => {
      // Not even that could be kept: the source stays due.
      log.error('poll-failed', again, { source: polled.source.id });
      return { kind: 'busy' } as const;
    });
  }
}

function count(run: { -readonly [Key in keyof PollRun]: PollRun[Key] }, outcome: PollOutcome): void {
  if (outcome.kind === 'busy') run.left++;
  else run[outcome.kind]++;
  if (outcome.kind === 'read') run.newEntries += outcome.newEntries;
  if (outcome.kind === 'failed' && outcome.isStale) run.stale++;
}
