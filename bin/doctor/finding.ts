/** How bad it is: `bad` keeps readers from something, `warn` will or may. */
export type Level = 'ok' | 'warn' | 'bad';

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at, in a word. */
  readonly check: string;
  readonly level: Level;
  /** How it is, in a sentence. */
  readonly says: string;
  /** What to do, where there is something: a command that can be typed, or a sentence. */
  readonly todo?: string;
}

export const ok = (check: string, says: string): Finding => ({ check, level: 'ok', says });
export const warn = (check: string, says: string, todo: string): Finding => ({
  check,
  level: 'warn',
  says,
  todo,
});
export const bad = (check: string, says: string, todo: string): Finding => ({
  check,
  level: 'bad',
  says,
  todo,
});
