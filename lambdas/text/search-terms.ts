import type { Language } from './language.ts';
import { fold } from './search-terms/fold.ts';
import { lightStem } from './search-terms/light-stem.ts';
import { stopWordsOf } from './search-terms/stop-words.ts';
import { eachWord } from './words.ts';

/** A longer term is cut to this many characters: it is no word. */
const longestTerm = 40;

/**
 * The distinct terms by which a text is found, in the order of their first occurrence; the same function makes
 * those of a query. Small letters without accents, light stems ("taxes" gives "tax"), numbers without their
 * thousands' separators, pairs of characters where no spaces are written and in Korean. Stop words are left out:
 * those of `language`, or of all ten when it is not given, which is right for queries.
 */
export function searchTerms(text: string, language?: Language): string[] {
  const stopWords = stopWordsOf(language);
  const terms = new Set<string>();
  const folded = splitUnspaced(fold(text));
  eachWord(folded, (start, end) => {
    const whole = folded.slice(start, end);
    if (stopWords.has(whole)) return;
    for (const word of partsOf(whole))
      if (!stopWords.has(word)) for (const term of termsOf(word)) terms.add(term);
  });
  return [...terms];
}

const kana = /[\u3041-\u30fa]/;
const hiraganaEdge =
  /(?<=[\u3041-\u3096])(?=[^\u3041-\u3096\u30fc])|(?<=[^\u3041-\u3096])(?=[\u3041-\u3096])/g;
const particle = /(?<![\u3041-\u3096])[\u3041-\u3096]{1,2}(?![\u3041-\u3096])/g;
/** "The aim", "indeed", "taxi", in which it is no particle. */
const possessive = /(?<![目标標])的(?![确確士])/g;

/**
 * Where no spaces are written, the ends of words that show: in Japanese the change between kanji and hiragana, of which
 * one or two alone are particles and endings, and in Chinese the possessive. What would stand across them are no words.
 */
function splitUnspaced(text: string): string {
  const chinese = text.replace(possessive, ' ');
  return kana.test(chinese) ? chinese.replace(particle, ' ').replace(hiraganaEdge, ' ') : chinese;
}

/** The article or ending at an apostrophe is a word by itself, and none that is searched for. */
function partsOf(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  return word.split("'").filter(part => part.length > 2);
}

function termsOf(word: string): readonly string[] {
  const code = word.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return [number(word)];
  if (code >= 0xac00 && code <= 0xd7a3) return pairs(word);
  const isLoneLetter = word.length === 1 && code < 0x2e80;
  return isLoneLetter ? [] : [lightStem(word).slice(0, longestTerm)];
}

/** "1,000" and "1.000" are one number, and so are "2,5" and "2.5". */
const number = (word: string): string =>
  word
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .slice(0, longestTerm);

/** Korean writes particles on to the word, so that two syllables at a time find it with any of them. */
function pairs(word: string): readonly string[] {
  if (word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
