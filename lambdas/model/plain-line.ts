/** Controls, halves of characters, and characters that turn the writing direction or cannot be seen. */
const unwanted =
  /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const address = /https?:\/\/\S+|www\.\S+|\bt\.me\/\S+|(?<![\p{L}\p{N}])@\w{3,}|\S+@\S+\.\S+/giu;

/** A string of a model as one plain line; null for what is no string, has nothing in it, or is longer than it may be. */
export function plainLine(value: unknown, maxLength: number): string | null {
  if (typeof value !== 'string' || value.length > 4 * maxLength) return null;
  const line = value.replace(/\s+/gu, ' ').replace(unwanted, '').trim();
  return line.length > 0 && line.length <= maxLength ? line : null;
}

/** Whether a line has a web address, a mail address or a name of Telegram's that its source does not have. */
export const leadsElsewhere = (line: string, source: string): boolean =>
  [...line.matchAll(address)].some(([found]) => !source.includes(found.replace(/[.,;:!?)"'”’»]+$/u, '')));
