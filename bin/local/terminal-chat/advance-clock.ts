import type { ClockMove } from '../chat-page/clock-api.ts';
import { ClientError } from './client.ts';

/** Moves on the clock of a host that runs in another process, by its chat page; ClientError where it does not let itself be moved. */
export async function advanceClock(pageUrl: string, ms: number): Promise<void> {
  const move: ClockMove = { ms };
  const response = await fetch(new URL('/clock.json', pageUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(move),
  });
  if (response.ok) return;
  const answer = (await response.json().catch(() => null)) as { readonly error?: string } | null;
  throw new ClientError(answer?.error ?? `The host answered with status ${response.status}.`);
}
