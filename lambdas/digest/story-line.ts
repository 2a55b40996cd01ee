import { nounsWithCapitals } from './shared-keys.ts';
import { sharedNames } from './shared-names.ts';
import { type PaperTexts, type SharedPhrase, sharedPhrases } from './shared-phrases.ts';

/** What naming a story needs of its articles. */
export interface StoryLineMember {
  readonly title: string;
  readonly language: string;
  readonly thesis?: string;
  readonly ask?: string | null;
  readonly source?: { readonly id: string };
}

/** What is known beside of an article that has just come in: its whole text, and all others of its story, in any language. */
export interface Arrival {
  readonly text: string;
  readonly language: string;
  readonly otherSignatures: readonly string[];
}

/** The words of a line are used by this share of the papers, by two at least. */
const leastShare = 0.4;
/** In UTF-16 units; more is no name of a matter. */
const longestLine = 60;
/** A word that stands alone must be as rare as this: "the minister" names no matter. */
const leastWeight = 0.8;

/**
 * One line that says what the matter is, in the language of most of these articles: a phrase whose words several papers
 * use ("Carbon levy"), or a name and what it is about ("Ozra: treaty"). Words that judge or demand are left out, so
 * that no paper's verdict stands over the others. Where nothing of that kind is to be had, the names that papers share
 * in whatever language they write ("Vostria · Belqar"); and where there are none, the shortest headline.
 */
export function storyLine(members: readonly StoryLineMember[], arrival?: Arrival): string {
  const language = commonest(members.map(languageOf));
  const own = members.filter(member => languageOf(member) === language);
  const papers = papersOf(own);
  const phrases = sharedPhrases(papers, language, Math.max(2, leastShare * papers.length));
  return (
    lineFrom(phrases, !nounsWithCapitals.has(language)) ??
    (arrival && arrival.otherSignatures.length > 0
      ? sharedNames(arrival.text, arrival.language, arrival.otherSignatures)
      : null) ??
    shortestHeadline(own)
  );
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
