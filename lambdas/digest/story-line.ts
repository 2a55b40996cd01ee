import type { StoryArrival } from '../ingest/grouping.ts';
import { formsOf } from '../text/forms-of.ts';
import { inBrackets } from './in-brackets.ts';
import { isPerson } from './is-person.ts';
import { isPlace } from './is-place.ts';
import { nounsWithCapitals } from './shared-keys.ts';
import { sharedNames } from './shared-names.ts';
import { type PaperTexts, type SharedPhrase, sharedPhrases } from './shared-phrases.ts';
import { type AboutArticle, type Subject, subjectsOf, timesByTerm } from './subjects-of.ts';

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
/** Of so many names one is looked for that is a place. */
const mostNamesTried = 8;
/** In UTF-16 units; more is no name of a matter. */
const longestLine = 60;
/** A word of a line that an arrival has, too, must be as rare as this to show that the line fits. */
const stillWeight = 0.7;
/** A word that stands alone must be as rare as this: "the minister" names no matter. */
const leastWeight = 0.8;

/**
 * One line that says what the matter is, in the language of most of these articles, the first of them the one that has
 * just come in: a phrase whose words several papers use ("Carbon levy"), or what it is about and where ("Courts
 * (Norrhaven)"). Words that judge or demand are left out, so that no paper's verdict stands over the others. Where papers
 * of one language share no phrase: the keywords or nouns of which the arrival speaks most, with the place that papers
 * share in whatever language they write ("Artificial intelligence (Norrhaven)"). Persons name no matter, as long as
 * anything else does. Names alone ("Vostria · Belqar") and the shortest headline are the last resort.
 */
export function storyLine(members: readonly StoryLineMember[], arrival?: StoryArrival): string {
  const language = commonest(members.map(languageOf));
  const own = members.filter(member => languageOf(member) === language);
  const papers = papersOf(own);
  const said = [arrival?.text ?? '', ...papers.flatMap(({ texts }) => texts)].join('\n');
  const showsNames = !nounsWithCapitals.has(language);
  const phrases = goodOnes(sharedPhrases(papers, language, Math.max(2, leastShare * papers.length))).filter(
    ({ isName, text }) => !(showsNames && isName && isPerson(text, said, language)),
  );
  const [first] = own;
  const about = arrival && first ? aboutOf(first, arrival) : null;
  const subjects = about ? subjectsOf(about) : [];
  const shared = subjects.find(({ isKeyword, isShared }) => isKeyword && isShared);
  return (
    phraseOf(phrases, showsNames) ??
    lineOfSubject(shared, subjects, about) ??
    placedPhraseOf(phrases, name => showsNames && isPlace([name], said, language)) ??
    (arrival?.known && isStillLine(arrival.known, own, arrival) ? arrival.known : null) ??
    lineOfSubject(subjects[0], subjects, about) ??
    (about ? lastResort(about, arrival?.categoryName ?? null) : null) ??
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
    ({ term, isStop, weight }) => !isStop && weight >= stillWeight && counts.has(term),
  );
}

/** What an article speaks of, with the place that it shares with others; null where there is nothing to name. */
function lineOfSubject(
  subject: Subject | undefined,
  all: readonly Subject[],
  about: AboutArticle | null,
): string | null {
  if (!subject || !about) return null;
  if (subject.isNamed) return capitalise(subject.text);
  const { text, language, otherSignatures } = about;
  const place = namesOf(about).find(({ forms }) => isPlace(forms, text, language));
  // Alone, an article does not tell which of its places is the matter's.
  if (place && (otherSignatures.length > 0 || !subject.isKeyword))
    return inBrackets(capitalise(subject.text), place.written);
  // A lone word names many matters: "Schools · smartphones".
  const other = subject.isPhrase ? undefined : all.find(one => one !== subject && one.isKeyword);
  return capitalise(other ? `${subject.text} · ${other.text}` : subject.text);
}

/** The category and a name, whosever it is but a person's in full; or names. */
function lastResort(about: AboutArticle, categoryName: string | null): string | null {
  const { text, language } = about;
  const all = namesOf(about);
  const things = all.filter(({ written }) => !isPerson(written, text, language));
  const names = things.length > 0 ? things : all;
  const name = names.find(({ forms }) => isPlace(forms, text, language)) ?? things[0];
  if (name && categoryName) return inBrackets(capitalise(categoryName), name.written);
  if (names.length < 2) return null;
  return names
    .slice(0, maxNames)
    .sort((a, b) => a.at - b.at)
    .map(({ written }) => written)
    .join(' · ');
}

const aboutOf = (
  { title, thesis = '', ask = null }: StoryLineMember,
  { text, language, tags = [], otherSignatures }: StoryArrival,
): AboutArticle => ({ title, text, language, thesis, ask, tags, otherSignatures });

const namesOf = ({ title, text, language, otherSignatures }: AboutArticle) =>
  sharedNames(`${title}\n${text}`, language, otherSignatures).slice(0, mostNamesTried);

const goodOnes = (phrases: readonly SharedPhrase[]): SharedPhrase[] =>
  phrases.filter(
    ({ text, terms, weight, isNoun, isName }) =>
      text.length <= longestLine && (isNoun || isName) && (terms.length > 1 || weight >= leastWeight),
  );

/** A phrase of several words, unless a name says much more. */
function phraseOf(good: readonly SharedPhrase[], showsNames: boolean): string | null {
  const whole = good.find(({ terms }) => terms.length > 1);
  const name = good.find(({ isName }) => showsNames && isName);
  if (!whole || (name && isDisjoint(name, whole) && whole.score < 1.5 * name.score)) return null;
  return capitalise(whole.text);
}

/** What several papers speak of in one word, and the place that they name. */
function placedPhraseOf(
  good: readonly SharedPhrase[],
  isNameOfPlace: (name: string) => boolean,
): string | null {
  const place = good.find(({ isName, text }) => isName && isNameOfPlace(text));
  const matter = good.find(
    phrase => !phrase.isName && phrase.isNoun && (!place || isDisjoint(phrase, place)),
  );
  return place && matter ? inBrackets(capitalise(matter.text), place.text) : null;
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
