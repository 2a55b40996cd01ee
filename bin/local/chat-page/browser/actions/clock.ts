import type { ClockMove, ClockState } from '../../clock-api.ts';
import { momentLabel } from '../moment-label.ts';
import { type HostClock, hostNow } from '../session.ts';
import type { ActionContext } from './action-context.ts';

/** Moving the host's clock on, so that nobody has to wait for what comes at its time. */
export function createClockActions({ store, client, toast, attempt }: ActionContext) {
  const set = (clock: HostClock | null) => store.change(session => ({ ...session, clock }));
  const read = ({ now, nextDigest }: ClockState): HostClock => ({
    aheadMs: Date.parse(now) - Date.now(),
    nextDigest,
    isMoving: false,
  });
  const load = async () => {
    const state = await attempt(client.clock());
    set(state && read(state));
  };
  return {
    /** Reads the clock; a host without one that may be moved has none. */
    loadClock: load,
    openClock: () => {
      store.change(session => ({ ...session, panel: 'clock' }));
      void load();
    },
    moveClock: async (move: ClockMove) => {
      const { clock } = store.get();
      if (!clock || clock.isMoving) return;
      set({ ...clock, isMoving: true });
      const moved = await attempt(client.moveClock(move));
      if (!moved) return set(clock);
      store.change(session => ({ ...session, clock: read(moved), panel: null }));
      toast(`It is ${momentLabel(hostNow(store.get()))} now.`);
    },
  };
}
