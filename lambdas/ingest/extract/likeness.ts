/** Chinese and Japanese characters are words of their own. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu;
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(word) ?? []);

/** Share of the words of either text that both have: 1 for the same words, 0 for none in common. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (!one.size || !other.size) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}

/** Letters and digits alone, in lower case: what makes two names the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
