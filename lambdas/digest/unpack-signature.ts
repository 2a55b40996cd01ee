/**
 * What an article is about, small enough to be read for a whole window of days: the language (`@en`), then words like
 * `dam7e`, a stem followed by a digit for how much the article says it and a letter for how rare the word is in its
 * language (`a` in nearly every text, `j` in hardly any), then names by their sound and numbers, the same in any
 * language (`~asr3h`, `#18.52g`). At most 1,000 bytes in UTF-8.
 */
export type StorySignature = string;

/** One term of a signature. */
export interface SignatureTerm {
  readonly term: string;
  /** 1 for a word said once, more slowly with each repetition, more for names. */
  readonly emphasis: number;
  /** The share of texts of the language in which the word occurs, 0 to 1. */
  readonly commonness: number;
}

export interface UnpackedSignature {
  readonly language: string;
  readonly words: readonly SignatureTerm[];
  /** Names and numbers, which articles in other languages have too. */
  readonly shared: readonly SignatureTerm[];
}

/** `emphasis` is kept in steps of a third, 0 to 9. */
export const emphasisStep = 1 / 3;
/** Each letter stands for words e times rarer than the one before. */
export const rarities = 'abcdefghij';

/** The terms of a signature, the weightiest first; what is no signature has none. */
export function unpackSignature(signature: StorySignature): UnpackedSignature {
  const [first = '', ...rest] = signature.split(' ');
  const terms = rest.filter(word => /^.+\d[a-j]$/u.test(word)).map(unpackTerm);
  return {
    language: first.slice(1),
    words: terms.filter(({ term }) => !/^[~#]/.test(term)),
    shared: terms.filter(({ term }) => /^[~#]/.test(term)),
  };
}

const unpackTerm = (word: string): SignatureTerm => ({
  term: word.slice(0, -2),
  emphasis: (Number(word.at(-2)) + 2) * emphasisStep,
  commonness: Math.exp(-rarities.indexOf(word.at(-1) ?? 'j') - 0.5),
});
