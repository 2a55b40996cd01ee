import { closingOf, mark, marks } from './marks.ts';

/** A bracket that is not closed within this many characters, or on its line, is no part of one sentence. */
const longestWithin = 250;
/** The same for one that opens the sentence, and may hold several: "(She resigned. Nobody followed.)" */
const longestAlone = 100;

/** Where the bracket that opens at `at` is closed, or minus where the search was given up. */
export function closingBracket(
  text: string,
  at: number,
  limit: number,
  isWrapped: boolean,
  isAlone: boolean,
): number {
  const opening = text[at] ?? '';
  const closing = closingOf[opening] ?? '';
  const last = Math.min(limit, at + (isAlone ? longestAlone : longestWithin));
  let depth = 0;
  for (let place = at; place < last; place++) {
    const character = text[place];
    if (character === opening) depth++;
    else if (character === closing && --depth === 0) return place;
    else if (!isWrapped && marks[text.charCodeAt(place)] === mark.line) return -place;
  }
  return -last;
}
