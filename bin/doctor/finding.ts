import { counted } from '../operator/webhook-report.ts';

/** How bad it is: `bad` keeps readers from something, `warn` will or may; of what is `early` nothing can be said yet. */
export type Level = 'ok' | 'warn' | 'bad' | 'early';

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
export const early = (check: string, says: string, minutes: number): Finding => ({
  check,
  level: 'early',
  says: `${says}: too early to say.`,
  todo: `Look again in ${counted(minutes, 'minute')}.`,
});
