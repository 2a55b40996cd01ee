import { type Follower, isInitial } from './follower.ts';
import { isUpper } from './marks.ts';
import type { Rules } from './rules.ts';

/** Small words within names and titles of speakers. */
const links = new Set('of the and for de la van von der bin al el du da'.split(' '));
/** A name, its titles and what is said of the speaker in passing are together not longer than this. */
const longestName = 150;
const mostWords = 22;
/** After the verb these begin what is told of another sentence: "“Why?” | Mr. Ito said he did not know." */
const opensClause = new Set('it he she they that there we i you'.split(' '));

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
    if (mayBeVerb && speaks(words, at, bare, rules))
      return isLoud ? !opensClause.has(words[at + 1] ?? '') : word.endsWith('.');
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

/**
 * Who speaks, after a quotation in languages without capitals. Japanese particles, or a short clause that ends with
 * a verb of speech; Chinese speakers with such a verb, seldom more than six characters; in Arabic the verb and its
 * subject, in Hindi the subject and the verb, where nothing more is said.
 */
const spokenOn = [
  'と|って|っと|の|を|が|は|に|も|など|か|で(?!も)',
  '[^\\s、。！？「」]{1,12}(?:は|が|も)[^\\s、。！？「」]{0,6}(?:尋ね|問う|問いかけ|聞い|訊い|言っ|述べ|叫ん|話し|答え|語っ|訴え)た。',
  '(?!后来|後來|接着|接著|随后|隨後)[^\\s，。！？、“「没沒无無]{0,6}?(?:说|問|问|道|表示|称|稱|指出|认为|認為|喊|叫|答|說|承认|承認|强调|強調|坦言|补充|補充|解释|解釋)(?:$|[：:，。,\\s])',
  '[^\\s，。！？、“「]{0,6}?(?:告诉|告訴)[^\\s，。！？、“「]{1,6}[：:，。]',
  '的|之|等|这[个种样句是]|這[個種樣句是]|那[个种句個種]|一[词句书文语话詞書語話]',
  '(?:قال|سأل|تساءل|أضاف|صرخ|هتف|رد|ردّ|أجاب|علق|علّق|صاح|اعترف)(?:ت|وا)?(?: (?!إن|أن)[\\u0621-\\u0652]+){1,5}[.!؟،]',
  '(?:(?!कि |नहीं )[\\u0900-\\u0963]+ ){1,5}(?:पूछ|कह|बता|बोल|चिल्ला|जवाब दि)[\\u0900-\\u0963]{0,4}[।.]',
];
const spoken = new RegExp(`(?:${spokenOn.join('|')})`, 'uy');

/** Whether the sentence goes on after a quotation that ends at `at`. */
export function isSpokenOn(text: string, at: number): boolean {
  spoken.lastIndex = at;
  return spoken.test(text);
}

/** What is cried or asked without marks of quotation: "もうたくさんだ！という声". */
const cried = /と(?:い[うっわ]|の|[\u30a0-\u30ff\u4e00-\u9fff])|って|っと|など/y;

/** Whether the sentence goes on after a call or question that ends at `at`. */
export function isCriedOn(text: string, at: number): boolean {
  cried.lastIndex = at;
  return cried.test(text);
}
