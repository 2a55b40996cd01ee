import { cleanLine } from '../message/clean-text.ts';
import type { Listing } from '../store/articles.ts';
import { fold } from '../text/search-terms/fold.ts';
import { stopWordsOf } from '../text/search-terms/stop-words.ts';
import { tokenise } from '../text/words.ts';
import { isAskingWord } from './asking-words.ts';
import { editDistance } from './edit-distance.ts';

/** Short words are near to anything. */
const leastLetters = 4;
const mostChanges = (word: string): number => (word.length < 6 ? 1 : 2);
/** Where no spaces are written, two characters are a word, and any other pair is near to it. */
const isSpelt = (word: string): boolean =>
  /^[\p{L}\p{M}'’-]+$/u.test(word) && !/\p{sc=Han}|\p{sc=Kana}|\p{sc=Hira}/u.test(word);

interface Said {
  readonly text: string;
  count: number;
}

/**
 * The words of a question with each put right that is like one which papers have just used in headlines, claims and the
 * lines of stories: the nearest, then the most used. Null where nothing is like that.
 */
export function nearestSaid(
  question: string,
  listings: readonly Pick<Listing, 'title' | 'thesis' | 'storyLine'>[],
): string | null {
  const said = wordsSaid(listings);
  const line = cleanLine(question);
  let right = '';
  let end = 0;
  for (const { text, span } of tokenise(line)) {
    const nearest = nearestTo(fold(text), said);
    if (!nearest) continue;
    right += line.slice(end, span.start) + nearest;
    end = span.end;
  }
  return end > 0 ? right + line.slice(end) : null;
}

/** By their folded form. */
function wordsSaid(listings: readonly Pick<Listing, 'title' | 'thesis' | 'storyLine'>[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const { title, thesis, storyLine } of listings)
    for (const { text } of tokenise(`${title}\n${thesis}\n${storyLine}`)) {
      const folded = fold(text);
      const known = said.get(folded);
      if (known) known.count++;
      else if (folded.length >= leastLetters && isSpelt(text)) said.set(folded, { text, count: 1 });
    }
  return said;
}

function nearestTo(word: string, said: ReadonlyMap<string, Said>): string | null {
  if (word.length < leastLetters || said.has(word) || stopWordsOf(undefined).has(word) || isAskingWord(word))
    return null;
  const most = mostChanges(word);
  const [nearest] = [...said]
    .map(([known, { text, count }]) => ({ text, count, distance: editDistance(word, known, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.count - a.count);
  return nearest?.text ?? null;
}
