import { isCue } from '../text/analyse-text.ts';
import type { Passage } from '../text/span.ts';
import type { Summary } from '../text/summary.ts';
import { vocabularyOf, type WordForm } from '../text/vocabulary.ts';
import { eachWord } from '../text/words.ts';
import { addresseeOf } from './addressee.ts';
import { sharedKeys } from './shared-keys.ts';
import { storySignature, unpackSignature } from './story-signature.ts';

/** What comparing needs of an article: who says it, in which language, and what it says. */
export interface ComparedArticle {
  readonly id: string;
  readonly language: string;
  readonly source: { readonly id: string };
  readonly summary: Summary;
  /** The weightiest words of its whole text (`storySignature`); empty where it is not known. */
  readonly signature: string;
}

/** A sentence of one of the articles, as it stands there. */
export interface Statement {
  readonly articleId: string;
  readonly passage: Passage;
}

/** Who asks whom for what; `whom` is part of the sentence, null where it does not stand before the demand. */
export interface Ask extends Statement {
  readonly whom: Passage | null;
}

/** What the papers on one matter have in common and what sets them apart; only sentences of theirs, none made up. */
export interface Comparison {
  /** Points on which several papers speak, each as a sentence of each of them; by number of papers. */
  readonly shared: readonly (readonly Statement[])[];
  /** Points that one paper alone makes among those of its language, the most telling one of each paper. */
  readonly alone: readonly Statement[];
  readonly asks: readonly Ask[];
}

interface Sentence extends Statement {
  readonly paper: string;
  readonly language: string;
  /** Weights of the telling words, by number of stem. */
  readonly terms: ReadonlyMap<number, number>;
  /** Names and numbers, the same in every language. */
  readonly facts: readonly string[];
  readonly isNegative: boolean;
  readonly isPoint: boolean;
}

/** The share of the shorter sentence's weight that the other has too: the same point, and another one. */
const sameFrom = 0.45;
const otherBelow = 0.15;
/** Fewer words in common may be the subject alone; fewer of its own, and a sentence makes no point. */
const leastCommon = 2;
const leastOwn = 4;
const leastWeight = 0.45;
/** A sentence whose words the other's whole text has to this share says nothing that the other does not. */
const elsewhereBelow = 0.34;
/** Two facts are one when they sound alike, and a name alone is no point: across languages a number must be shared. */
const leastFacts = 2;

/**
 * Compares the articles of one story. The same point is known by its words within a language and by its names and
 * numbers across; what stands alone is said only within a language; asks stand side by side in all.
 */
export function compareArticles(articles: readonly ComparedArticle[]): Comparison {
  const sentences = articles.flatMap(sentencesOf);
  const matter = commonTerms(sentences);
  const shared = groupSame(sentences, matter);
  const taken = new Set(shared.flat());
  const alone = sentences.filter(
    sentence =>
      sentence.isPoint &&
      !taken.has(sentence) &&
      isCompared(sentence, sentences) &&
      standsAlone(sentence, sentences, matter) &&
      !articles.some(article => speaksOf(article, sentence)),
  );
  return {
    shared: shared.map(group => group.map(toStatement)).sort((a, b) => b.length - a.length),
    alone: mostTelling(alone).map(toStatement),
    asks: articles.flatMap(asksOf),
  };
}

const mostTelling = (sentences: readonly Sentence[]): Sentence[] =>
  [...Map.groupBy(sentences, ({ paper }) => paper).values()].flatMap(own =>
    own.toSorted((a, b) => b.terms.size - a.terms.size).slice(0, 1),
  );

const toStatement = ({ articleId, passage }: Sentence): Statement => ({ articleId, passage });

function sentencesOf({ id, language, source, summary }: ComparedArticle): Sentence[] {
  const passages = [summary.thesis, ...summary.points, ...(summary.ask ? [summary.ask] : [])];
  const distinct = [...new Map(passages.map(passage => [passage.text, passage])).values()];
  return distinct.map(passage => {
    const forms = formsOf(passage.text, language);
    const telling = forms.filter(form => !form.isStop && form.weight >= leastWeight);
    const isNegative = forms.filter((_, at) => isCue(forms, at, 'negation')).length % 2 === 1;
    const terms = new Map(telling.map(form => [form.term, form.weight]));
    return {
      articleId: id,
      passage,
      paper: source.id,
      language,
      terms,
      facts: [...sharedKeys(passage.text, language).keys()],
      isNegative,
      isPoint: summary.points.includes(passage),
    };
  });
}

function formsOf(text: string, language: string): WordForm[] {
  const vocabulary = vocabularyOf(language);
  const forms: WordForm[] = [];
  eachWord(text, (start, end) => forms.push(vocabulary.form(text.slice(start, end))));
  return forms;
}

/** Words that most papers use are the matter itself and no point; by language, in which the numbers hold. */
function commonTerms(sentences: readonly Sentence[]): ReadonlySet<string> {
  const papersWith = new Map<string, Set<string>>();
  for (const { terms, paper, language } of sentences)
    for (const term of terms.keys()) {
      const key = `${language} ${term}`;
      papersWith.set(key, (papersWith.get(key) ?? new Set()).add(paper));
    }
  const papers = Map.groupBy(sentences, ({ language }) => language);
  const isCommon = ([key, having]: [string, Set<string>]) => {
    const all = new Set(papers.get(key.split(' ')[0] ?? '')?.map(({ paper }) => paper)).size;
    return all > 2 && having.size > 0.6 * all;
  };
  return new Set([...papersWith].filter(isCommon).map(([key]) => key));
}

/** Puts sentences of different papers together that make the same point; the fullest comes first. */
function groupSame(sentences: readonly Sentence[], matter: ReadonlySet<string>): Sentence[][] {
  const left = new Set(sentences);
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    if (!left.has(sentence)) continue;
    const same = [...left].filter(other => makesSamePoint(sentence, other, matter));
    const onePerPaper = [...new Map([sentence, ...same].toReversed().map(one => [one.paper, one])).values()];
    if (onePerPaper.length < 2) continue;
    for (const one of onePerPaper) left.delete(one);
    groups.push(onePerPaper.toReversed());
  }
  return groups;
}

/** A denial and an assertion in the same words are the difference between papers, not their agreement. */
const makesSamePoint = (a: Sentence, b: Sentence, matter: ReadonlySet<string>): boolean =>
  a.paper !== b.paper &&
  a.isNegative === b.isNegative &&
  (a.language === b.language ? likeness(a, b, matter) >= sameFrom : sharesFacts(a, b));

function sharesFacts(a: Sentence, b: Sentence): boolean {
  const common = a.facts.filter(fact => b.facts.includes(fact));
  const distinct = common.filter((fact, at) => !common.slice(0, at).some(other => areForms(fact, other)));
  return distinct.length >= leastFacts && distinct.some(fact => fact.startsWith('#'));
}

const areForms = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

function standsAlone(sentence: Sentence, all: readonly Sentence[], matter: ReadonlySet<string>): boolean {
  const own = [...sentence.terms.keys()].filter(term => !matter.has(`${sentence.language} ${term}`));
  if (own.length < leastOwn) return false;
  return all.every(other => other.paper === sentence.paper || likeness(sentence, other, matter) < otherBelow);
}

/** Whether another paper's whole text has the words of a sentence, summary or not. */
function speaksOf({ language, source, signature }: ComparedArticle, sentence: Sentence): boolean {
  if (language !== sentence.language || source.id === sentence.paper || !signature) return false;
  const itsWords = new Set(unpackSignature(signature).words.map(({ term }) => term));
  const { words } = unpackSignature(storySignature({ title: '', text: sentence.passage.text, language }));
  const common = words.filter(({ term }) => itsWords.has(term));
  return common.length >= elsewhereBelow * words.length;
}

/** Alone among others of its language: without any, nothing can be said. */
const isCompared = (sentence: Sentence, all: readonly Sentence[]): boolean =>
  all.some(other => other.language === sentence.language && other.paper !== sentence.paper);

function likeness(a: Sentence, b: Sentence, matter: ReadonlySet<string>): number {
  if (a.language !== b.language) return 0;
  const weightOf = ([term, weight]: [number, number]) =>
    matter.has(`${a.language} ${term}`) ? weight / 3 : weight;
  const common = [...a.terms].filter(([term]) => b.terms.has(term));
  if (common.length < leastCommon) return 0;
  const sum = (terms: Iterable<[number, number]>) =>
    [...terms].reduce((total, term) => total + weightOf(term), 0);
  return sum(common) / Math.max(1e-9, Math.min(sum(a.terms), sum(b.terms)));
}

function asksOf({ id, language, summary: { ask } }: ComparedArticle): Ask[] {
  return ask ? [{ articleId: id, passage: ask, whom: addresseeOf(ask, language) }] : [];
}
