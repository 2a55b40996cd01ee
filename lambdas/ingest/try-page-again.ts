import { maxDelaySeconds } from '../platform/queue.ts';

/** An hour's outage of a paper loses nothing; one that lasts for more than four costs the pages of that time their text. */
export const mostTries = 20;

const firstPauseSeconds = 60;

/**
 * Seconds until a page that could not be had is tried again, `tries` being those that were in vain: a minute, and each
 * time twice as long, or as long as its server asks for (`Retry-After`, in milliseconds), but never longer than a queue can keep it.
 */
export const pauseSeconds = (tries: number, askedMs: number): number =>
  Math.min(maxDelaySeconds, Math.max(firstPauseSeconds * 2 ** (tries - 1), Math.ceil(askedMs / 1000)));
