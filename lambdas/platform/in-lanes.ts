/** Work in lanes: what is in one lane goes one after the other, at most so many lanes at the same time. */
export interface Lanes {
  /** Waits while too much is waiting, so that whoever adds holds no more than that. Rejects with the first failure. */
  add(lane: string, work: () => Promise<unknown>): Promise<void>;
  /** Resolves when all is done; rejects with the first failure. */
  done(): Promise<void>;
}

export function inLanes(atOnce: number, mostWaiting: number): Lanes {
  const waiting: { readonly lane: string; readonly work: () => Promise<unknown> }[] = [];
  const busy = new Set<string>();
  const failures: unknown[] = [];
  let wake: (() => void)[] = [];

  function begin(): void {
    while (busy.size < atOnce) {
      const at = waiting.findIndex(({ lane }) => !busy.has(lane));
      const [next] = at === -1 ? [] : waiting.splice(at, 1);
      if (!next) return;
      busy.add(next.lane);
      next
        .work()
        .catch(error => failures.push(error))
        .finally(() => {
          busy.delete(next.lane);
          begin();
          for (const resolve of wake) resolve();
          wake = [];
        });
    }
  }
  const change = () => new Promise<void>(resolve => wake.push(resolve));
  const check = () => {
    if (failures.length > 0) throw failures[0];
  };

  return {
    async add(lane, work) {
      while (waiting.length >= mostWaiting) await change();
      check();
      waiting.push({ lane, work });
      begin();
    },
    async done() {
      while (waiting.length > 0 || busy.size > 0) await change();
      check();
    },
  };
}
