import { isLetter, isLower, isOpener, isUpper } from './marks.ts';

/** What comes after a mark that may end a sentence. */
export interface Follower {
  /** Where it begins, after white space. */
  readonly at: number;
  /** Where its first letter or digit stands, after quotation marks and brackets. */
  readonly first: number;
  /** Its first word in small letters, cut at 20 characters; empty when it does not begin with a letter. */
  readonly word: string;
  /** Is there white space, or the end, before it? */
  readonly isSpaced: boolean;
  /** Begins small, and not as "iPhone" does. */
  readonly isLower: boolean;
}

const longestWord = 20;

export function followerAt(text: string, at: number, isSpaced: boolean): Follower {
  let first = at;
  while (first < text.length && first - at < 6 && isOpener(text[first] ?? '')) first++;
  let end = first;
  while (end - first < longestWord && isWordPart(text, end)) end++;
  return {
    at,
    first,
    word: text.slice(first, end).toLowerCase().replace('’', "'"),
    isSpaced,
    isLower: isLower(text[first] ?? '') && !isUpper(text[first + 1] ?? ''),
  };
}

function isWordPart(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (isLetter(character)) return true;
  return (character === "'" || character === '’') && isLetter(text[at + 1] ?? '');
}

/** A single letter with a full stop: an initial ("A. Kuznetsov") or the letter of an item. */
export const isInitial = (text: string, { first, word }: Follower): boolean =>
  word.length === 1 && text[first + 1] === '.';

/** Opens with a capital that is followed by a small letter. */
export const isCapitalised = (text: string, { first }: Follower): boolean =>
  isUpper(text[first] ?? '') && isLower(text[first + 1] ?? '');
