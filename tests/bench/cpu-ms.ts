/**
 * Milliseconds of processor time that this process has taken, all its threads together: unlike the clock, it does not
 * run while other processes have the processor.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
