import { backOff } from './back-off.ts';
import { type Poll, type PollOutcome, tellOwner } from './poll.ts';

const dayMs = 86_400_000;
const staleAfterMs = dayMs;
const tellAfterMs = 5 * dayMs;
/** After this a source that is gone would be due again. */
const never = '9998-01-01T00:00:00.000Z';

/** Keeps why a poll failed and when to try again; after five days of failures the owner is told, once. */
export async function keepFailure(
  poll: Poll,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<PollOutcome> {
  const { polled, state, services } = poll;
  const now = services.clock();
  const failures = state.failures + 1;
  const failingSince = state.failingSince ?? now.toISOString();
  const failingMs = now.getTime() - Date.parse(failingSince);
  const isToTell = failingMs >= tellAfterMs && !state.isOwnerTold;
  // The queue first: told twice after a crash is better than never.
  if (isToTell) await tellOwner(poll, { kind: 'failing', since: failingSince, reason });
  await services.sources.keepPoll(polled, {
    ...state,
    failures,
    failingSince,
    lastError: reason,
    isOwnerTold: state.isOwnerTold || isToTell,
    nextPoll: backOff(failures, headers, now, services.random),
  });
  services.log.warn('source-failed', { source: polled.source.id, reason, failures });
  return { kind: 'failed', reason, isStale: failingMs >= staleAfterMs };
}

/** 410: the paper took the feed away for good. It is not polled any more, until somebody adds it anew. */
export async function keepGone(poll: Poll): Promise<PollOutcome> {
  const { polled, state, services } = poll;
  const now = services.clock().toISOString();
  const reason = `the paper says that the feed is gone for good (410, ${now.slice(0, 10)})`;
  await tellOwner(poll, { kind: 'gone' });
  await services.sources.keepPoll(polled, {
    ...state,
    failures: state.failures + 1,
    failingSince: state.failingSince ?? now,
    lastError: reason,
    isOwnerTold: true,
    goneSince: now,
    nextPoll: never,
  });
  services.log.warn('source-gone', { source: polled.source.id });
  return { kind: 'failed', reason, isStale: false };
}
