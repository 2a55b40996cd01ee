import { type Follower, isInitial } from './follower.ts';
import { isUpper } from './marks.ts';
import type { Rules } from './rules.ts';

/** Small words within names and titles of speakers. */
const links = new Set('of the and for de la van von der bin al el du da'.split(' '));
/** A name and title of a speaker is not longer than this. */
const longestName = 90;
const mostWords = 9;

/**
 * Whether a quotation is followed by who said it, subject first: "“Why?” Mayor Adams asked". After a full stop
 * this is a slip of the pen, taken for one only when nothing more follows: "“… enough.” Adams said."
 */
export function isAttribution(text: string, follower: Follower, rules: Rules, isLoud: boolean): boolean {
  if (!rules.speechVerbs.size) return false;
  const isTitle = rules.leading.has(follower.word);
  if (!isTitle && rules.openers.has(follower.word) && !isInitial(text, follower)) return false;
  for (const word of wordsAt(text, follower.at)) {
    const bare = word.replace(/[.,;:!?]+$/, '');
    if (rules.speechVerbs.has(bare)) return isLoud || word.endsWith('.');
    if (!isUpper(word[0] ?? '') && !links.has(bare)) return false;
    if (/[.;:!?]$/.test(word) && bare.length > 1 && !isTitleOf(rules, bare)) return false;
  }
  return false;
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
