type Headers = Readonly<Record<string, string>>;

/** A date further ahead is a mistake, and would lose the paper for good. */
const longestRetryMs = 30 * 86_400_000;

/**
 * For how long an answer says that it stays as it is, in milliseconds: `Cache-Control: max-age` less the `Age` that it
 * has already, else `Expires` (RFC 9111, 4.2). 0 where it does not say, or asks not to be kept.
 */
export function freshForMs(headers: Headers, now: Date): number {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - secondsOf(headers.age)) * 1000;
  const expires = Date.parse(headers.expires ?? '');
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(expires) ? 0 : Math.max(0, expires - (Number.isNaN(date) ? now.getTime() : date));
}

/**
 * How long a server asks to be left alone (`Retry-After`, RFC 9110, 10.2.3), in milliseconds: given in seconds or as a
 * date. 0 where it does not ask. Honoured whatever the status, up to 30 days.
 */
export function retryAfterMs(headers: Headers, now: Date): number {
  const value = headers['retry-after']?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(ms) ? 0 : Math.min(longestRetryMs, Math.max(0, ms));
}

const secondsOf = (text: string | undefined): number => (/^\d+$/.test(text ?? '') ? Number(text) : 0);
