/** What `/clock.json` says of it; both in ISO 8601, UTC. */
export interface ClockState {
  readonly now: string;
  readonly nextDigest: string | null;
}

/** How far a POST to `/clock.json` moves it on. */
export type ClockMove = { readonly ms: number } | { readonly to: 'next-digest' };
