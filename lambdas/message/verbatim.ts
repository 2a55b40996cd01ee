import { cleanLine } from './clean-text.ts';
import { shorten } from './shorten.ts';

/**
 * A paper's own words on one line, at most `maxLength` UTF-16 units. Words that begin or end within a sentence are given
 * an ellipsis, as papers quote each other: "… the dockers are right …".
 */
export function verbatim(passage: string, maxLength: number): string {
  const line = cleanLine(passage);
  const begun = /^[“"«(]?\p{Ll}/u.test(line) ? `… ${line}` : line;
  return shorten(/[\p{L}\p{M}\p{N}%]$/u.test(begun) ? `${begun} …` : begun, maxLength);
}
