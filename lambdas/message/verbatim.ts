import { cleanLine } from './clean-text.ts';
import { shorten } from './shorten.ts';

/**
 * A paper's own words on one line, at most `maxLength` UTF-16 units. Words that begin within a sentence are given an
 * ellipsis, as papers quote each other: "… the dockers are right".
 */
export function verbatim(passage: string, maxLength: number): string {
  const line = cleanLine(passage);
  return shorten(/^\p{Ll}/u.test(line) ? `… ${line}` : line, maxLength);
}
