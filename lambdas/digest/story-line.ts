import type { StoryArrival } from '../ingest/grouping.ts';
import { formsOf } from '../text/forms-of.ts';
import { nounsWithCapitals } from './shared-keys.ts';
import { sharedNames } from './shared-names.ts';
import { type PaperTexts, type SharedPhrase, sharedPhrases } from './shared-phrases.ts';
import { subjectOf, timesByTerm } from './subject-of.ts';

/** What naming a story needs of its articles. */
export interface StoryLineMember {
  readonly title: string;
  readonly language: string;
  readonly thesis?: string;
  readonly ask?: string | null;
  readonly source?: { readonly id: string };
}

/** The words of a line are used by this share of the papers, by two at least. */
const leastShare = 0.4;
/** Names of a line that has nothing but names. */
const maxNames = 3;
/** In UTF-16 units; more is no name of a matter. */
const longestLine = 60;
/** A word that stands alone must be as rare as this: "the minister" names no matter. */
const leastWeight = 0.8;

/**
 * One line that says what the matter is, in the language of most of these articles, the first of them the one that has
 * just come in: a phrase whose words several papers use ("Carbon levy"), or a name and what it is about
 * ("Ozra: treaty"). Words that judge or demand are left out, so that no paper's verdict stands over the others. Where
 * papers of one language share nothing of that kind: a name that papers share in whatever language they write, and the
 * keyword or noun of which the arrival speaks most ("Norrhaven: artificial intelligence"); names alone
 * ("Vostria · Belqar"); and where there are none, the shortest headline.
 */
export function storyLine(members: readonly StoryLineMember[], arrival?: StoryArrival): string {
  const language = commonest(members.map(languageOf));
  const own = members.filter(member => languageOf(member) === language);
  const papers = papersOf(own);
  const phrases = sharedPhrases(papers, language, Math.max(2, leastShare * papers.length));
  const [first] = own;
  return (
    lineFrom(phrases, !nounsWithCapitals.has(language)) ??
    (arrival && first ? lineOfArrival(first, arrival) : null) ??
    shortestHeadline(own)
  );
}

/** Whether a line that a story has still names it with an arrival, which then keeps it: readers follow a story by it. */
export function isStillLine(
  line: string,
  members: readonly StoryLineMember[],
  { text, language }: StoryArrival,
): boolean {
  if (!line || members.some(({ title }) => title.trim() === line)) return false;
  const counts = timesByTerm(`${members[0]?.title ?? ''}\n${text}`, language);
  return formsOf(line, language).some(
    ({ term, isStop, weight }) => !isStop && weight >= leastWeight && counts.has(term),
  );
}

/** From one article alone, and the names that it shares with others: null where neither names nor subject are to be had. */
function lineOfArrival(
  { title, thesis = '', ask = null }: StoryLineMember,
  arrival: StoryArrival,
): string | null {
  const { text, language, tags = [], categoryName = null, otherSignatures } = arrival;
  const subject = subjectOf({ title, text, language, thesis, ask, tags, otherSignatures });
  // Alone, an article does not tell which of its names are the matter's.
  if (subject && (subject.isNamed || (subject.isKeyword && otherSignatures.length === 0)))
    return capitalise(subject.text);
  const names = sharedNames(`${title}\n${text}`, language, otherSignatures);
  const [name] = names;
  const matter = subject?.text ?? categoryName;
  if (subject && !name) return capitalise(subject.text);
  if (name && matter) return capitalise(`${name.written}: ${matter}`);
  if (names.length < 2) return null;
  return names
    .slice(0, maxNames)
    .sort((a, b) => a.at - b.at)
    .map(({ written }) => written)
    .join(' · ');
}

function lineFrom(phrases: readonly SharedPhrase[], showsNames: boolean): string | null {
  const good = phrases.filter(
    ({ text, terms, weight, isNoun, isName }) =>
      text.length <= longestLine && (isNoun || isName) && (terms.length > 1 || weight >= leastWeight),
  );
  const isName = (phrase: SharedPhrase) => showsNames && phrase.isName;
  const whole = good.find(({ terms }) => terms.length > 1);
  const head = good.find(isName);
  if (whole && (!head || !isDisjoint(head, whole) || whole.score >= 1.5 * head.score))
    return capitalise(whole.text);
  const tail = head && good.find(phrase => !isName(phrase) && phrase.isNoun && isDisjoint(phrase, head));
  return head && tail ? `${head.text}: ${tail.text}` : null;
}

const isDisjoint = (a: SharedPhrase, b: SharedPhrase) => a.terms.every(term => !b.terms.includes(term));
const capitalise = (text: string) => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
const languageOf = ({ language }: StoryLineMember) => language.toLowerCase().split('-')[0] ?? '';

function papersOf(members: readonly StoryLineMember[]): PaperTexts[] {
  const byPaper = Map.groupBy(members.entries(), ([at, { source }]) => source?.id ?? String(at));
  return [...byPaper].map(([paper, articles]) => ({
    paper,
    texts: articles.flatMap(([, { title, thesis, ask }]) => [title, thesis ?? '', ask ?? '']),
  }));
}

function shortestHeadline(members: readonly StoryLineMember[]): string {
  const titles = members.map(({ title }) => title.trim()).filter(Boolean);
  return titles.sort((a, b) => a.length - b.length)[0] ?? '';
}

function commonest(values: readonly string[]): string {
  const counts = Map.groupBy(values, value => value);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}
