import { type Follower, isInitial } from './follower.ts';
import { isUpper } from './marks.ts';
import type { Rules } from './rules.ts';

/** Small words within names and titles of speakers. */
const links = new Set('of the and for de la van von der bin al el du da'.split(' '));
/** A name, its titles and what is said of the speaker in passing are together not longer than this. */
const longestName = 150;
const mostWords = 22;

/**
 * Whether a quotation is followed by who said it, subject first: "“Why?” Mayor Adams asked", "“Why?” Ada Adams,
 * a teacher, was heard to ask". After a full stop this is a slip of the pen, taken for one only when nothing more
 * follows: "“… enough.” Adams said."
 */
export function isAttribution(text: string, follower: Follower, rules: Rules, isLoud: boolean): boolean {
  if (!rules.speechVerbs.size || !mayNameSpeaker(text, follower, rules)) return false;
  const words = wordsAt(text, follower.at);
  let isAside = false;
  for (const [at, word] of words.entries()) {
    const bare = word.replace(/[.,;:!?]+$/, '');
    const mayBeVerb = at > 0 && (!isAside || words[at - 1]?.endsWith(','));
    if (mayBeVerb && speaks(words, at, bare, rules)) return isLoud || word.endsWith('.');
    if (!isAside && !isUpper(word[0] ?? '') && !links.has(bare)) return false;
    if (/[.;:!?”"]$/.test(word) && bare.length > 1 && !isTitleOf(rules, bare)) return false;
    isAside ||= isLoud && word.endsWith(',');
  }
  return false;
}

/** Begins with a title, an initial, a word that opens no sentences, or "The" before a name: "The Coast Courier". */
function mayNameSpeaker(text: string, follower: Follower, rules: Rules): boolean {
  const { word, first } = follower;
  if (rules.leading.has(word) || !rules.openers.has(word) || isInitial(text, follower)) return true;
  return word === 'the' && isUpper(text[first + word.length + 1] ?? '');
}

/** Whether a verb of speech stands at `at`, of up to three words: "said", "was quoted", "wanted to know". */
function speaks(words: readonly string[], at: number, bare: string, { speechVerbs }: Rules): boolean {
  const two = `${bare} ${words[at + 1]?.replace(/[.,]$/, '')}`;
  return (
    speechVerbs.has(bare) ||
    speechVerbs.has(two) ||
    speechVerbs.has(`${two} ${words[at + 2]?.replace(/[.,]$/, '')}`)
  );
}

/** Whole words only: what the length cuts off is left out. */
function wordsAt(text: string, at: number): string[] {
  const words = text.slice(at, at + longestName).split(/\s+/, mostWords);
  return at + longestName < text.length ? words.slice(0, -1) : words;
}

function isTitleOf(rules: Rules, word: string): boolean {
  const lower = word.toLowerCase();
  return word.includes('.') || rules.leading.has(lower) || rules.other.has(lower);
}

/** Japanese particles after a quotation; Chinese speakers with a verb of speech, seldom more than six characters. */
const spokenOn =
  /(?:と|って|っと|の|を|が|は|に|も|など|か|で(?!も)|[^\s，。！？、“「]{0,6}?(?:说|問|问|道|表示|称|稱|指出|认为|認為|喊|叫|答|說)(?:$|[：:，。,\s]))/uy;

/** Whether the sentence goes on after a quotation that ends with "。", "！" or "？". */
export function isSpokenOn(text: string, at: number): boolean {
  spokenOn.lastIndex = at;
  return spokenOn.test(text);
}
