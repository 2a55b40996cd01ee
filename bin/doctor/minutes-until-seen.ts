import type { DeployedPatient } from './patient.ts';

/** How often each tick of a stage comes. */
export const tickMinutes = { poll: 5, dispatch: 1, register: 60 } as const;

/** A stack is made in some minutes, and a metric is seen some minutes after it was counted. */
const marginMinutes = 10;

/** In how many minutes the first run of a tick must have been seen in a stage that is new; 0 where it must by now. */
export function minutesUntilSeen(
  { resources, clock }: Pick<DeployedPatient, 'resources' | 'clock'>,
  tick: keyof typeof tickMinutes,
): number {
  const ageMinutes = (clock().getTime() - resources.since.getTime()) / 60_000;
  return Math.max(0, Math.ceil(tickMinutes[tick] + marginMinutes - ageMinutes));
}
