/** The only way to the time of day; tests and the one-machine host move it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
