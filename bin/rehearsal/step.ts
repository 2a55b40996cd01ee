/** Does one step of the rehearsal and prints a line of it: what was seen, and how long it took. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Steps that print with `print`; the first that fails ends the rehearsal. */
export function createSteps(print: (line: string) => void): {
  readonly step: Step;
  readonly count: () => number;
} {
  let done = 0;
  return {
    count: () => done,
    async step(name, work) {
      const began = performance.now();
      const line = (mark: string) =>
        print(`${mark} ${((performance.now() - began) / 1_000).toFixed(1).padStart(5)} s  ${name}`);
      try {
        const result = await work();
        done++;
        line('✓');
        return result;
      } catch (error) {
        line('✗');
        throw error;
      }
    },
  };
}
