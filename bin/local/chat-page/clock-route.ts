import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ClockMove, ClockState } from './clock-api.ts';

/** The clock of the host behind the page, which the page may move on. */
export interface PageClock {
  readonly now: () => Date;
  /** When a digest is due next; null where nobody has subscribed. */
  nextDigest(): Promise<Date | null>;
  /** Moves the clock on, through all that falls due on the way, until it is told to stop. */
  advance(ms: number, signal: AbortSignal): Promise<void>;
}

/** Nobody looks at a longer stretch; the papers' editorials are forgotten by then. */
const longestMoveMs = 400 * 86_400_000;

/**
 * `GET /clock.json` answers with a ClockState, `POST` of a ClockMove moves the clock on and answers when all that fell due has
 * been done. Refusals: 400, or 409 where it is being moved already or no digest is due, with `{ error }`.
 */
export function clockRoute(clock: PageClock) {
  let isMoving = false;
  const state = async (): Promise<ClockState> => ({
    now: clock.now().toISOString(),
    nextDigest: (await clock.nextDigest())?.toISOString() ?? null,
  });

  async function move(request: IncomingMessage, signal: AbortSignal): Promise<[number, object]> {
    const wish = readMove(await text(request));
    if (!wish) return [400, { error: 'The clock moves on by "ms", or to the "next-digest".' }];
    if (isMoving) return [409, { error: 'The clock is being moved on already.' }];
    isMoving = true;
    try {
      const ms = 'ms' in wish ? wish.ms : await untilNextDigest();
      if (ms === null) return [409, { error: 'No digest is due: nobody has subscribed.' }];
      await clock.advance(ms, signal);
      return [200, await state()];
    } finally {
      isMoving = false;
    }
  }

  async function untilNextDigest(): Promise<number | null> {
    const next = await clock.nextDigest();
    return next && Math.max(1, next.getTime() - clock.now().getTime());
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    // Whoever does not wait for it, or a host that stops, ends it.
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    try {
      if (request.method === 'POST') answer(...(await move(request, leaving.signal)));
      else answer(200, await state());
    } catch (error) {
      console.error('The clock could not be moved on:', error);
      answer(500, { error: 'The clock could not be moved on: what falls due failed.' });
    }
  };
}

function readMove(body: string): ClockMove | null {
  try {
    const { ms, to } = JSON.parse(body);
    if (to === 'next-digest') return { to };
    return Number.isSafeInteger(ms) && ms > 0 && ms <= longestMoveMs ? { ms } : null;
  } catch {
    return null;
  }
}
