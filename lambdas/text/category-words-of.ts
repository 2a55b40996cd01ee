/** A word as the category tables see it. */
export interface CategoryWord {
  /** In lower case, without marks that writers leave out at will. */
  readonly text: string;
  readonly asWritten: string;
  /** Part of a text without spaces (Chinese, Japanese): `text` is then the next characters, this one first. */
  readonly isUnspaced: boolean;
}

/** No phrase of the Chinese and Japanese tables is longer. */
const longestUnspaced = 10;

const words = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const unspaced = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u;
const arabic = /^\p{Script=Arabic}/u;
const hindi = /^\p{Script=Devanagari}/u;
/** Signs of Hindi, alone or in a letter, that writers leave out or exchange. */
const dotted = /[\u0901\u0929\u0931\u0934\u093c\u0958-\u095f]/;
/** Letters that are written in two ways. */
const written = /[ёß]/;

/** Cuts a text or a phrase into words; both sides of a comparison go through here, so that they agree. */
export function categoryWordsOf(text: string): CategoryWord[] {
  const found: CategoryWord[] = [];
  for (const [run] of text.matchAll(words))
    if (unspaced.test(run)) pushCharacters(found, run);
    else found.push({ text: normalise(run), asWritten: run, isUnspaced: false });
  return found;
}

function pushCharacters(found: CategoryWord[], run: string): void {
  for (let at = 0; at < run.length; at++) {
    const text = run.slice(at, at + longestUnspaced);
    found.push({ text, asWritten: text, isUnspaced: true });
  }
}

function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (arabic.test(lower)) return normaliseArabic(lower);
  if (hindi.test(lower)) return normaliseHindi(lower);
  return written.test(lower) ? lower.replaceAll('ё', 'е').replaceAll('ß', 'ss') : lower;
}

/** Hindi without the dot below (फ़िल्म, फिल्म), and with one sign for vowels through the nose (महँगाई, महंगाई). */
function normaliseHindi(word: string): string {
  if (!dotted.test(word)) return word;
  return word.normalize('NFD').replaceAll('\u093c', '').replaceAll('\u0901', '\u0902');
}

/** Arabic without vowel signs, with one form of alef, yeh and teh marbuta, and without article and particles before it. */
function normaliseArabic(word: string): string {
  const plain = word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  const bare = plain.replace(/^(?:[وف])?(?:[بك]?ال|لل)(?=.{3})/u, '');
  return bare;
}
