const quotationMarks = /[“”„‟«»‹›「」『』"″]/g;
const apostrophes = /[‘’‚‛′`´]/g;
const dashes = /[‐-―−﹘﹣－]/g;

/** A text in the form in which wording is compared: typography and white space do not count, words do. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(quotationMarks, '"')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
