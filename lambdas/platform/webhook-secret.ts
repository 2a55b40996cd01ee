import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret that Telegram sends with every update (`X-Telegram-Bot-Api-Secret-Token`): computed from token and
 * stage where the webhook is set and where it is checked, stored nowhere. 64 hexadecimal digits.
 */
export const webhookSecret = (token: string, stage: string): string =>
  createHmac('sha256', token).update(`leaderette webhook ${stage}`).digest('hex');

/** Compares in a time that tells nothing of where the two differ. */
export function isSameSecret(given: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
