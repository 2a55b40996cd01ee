import { afterAll, vi } from 'vitest';

// The files that a worker runs share its process: whatever one has put in place of the environment, of globals or of
// the time is taken back before the next.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
