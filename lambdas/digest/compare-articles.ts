import type { KeptStatement } from '../store/articles.ts';
import { type SignatureTerm, unpackSignature } from './unpack-signature.ts';

/** What comparing needs of an article: who says it, in which language, and what it says. */
export interface ComparedArticle {
  readonly id: string;
  readonly language: string;
  readonly source: { readonly id: string };
  readonly statements: readonly KeptStatement[];
  /** The weightiest words of its whole text (`storySignature`); empty where it is not known. */
  readonly signature: string;
}

/** A sentence of one of the articles, as its summary has it. */
export interface Statement {
  readonly articleId: string;
  readonly text: string;
}

/** What the papers on one matter have in common and what sets them apart; only sentences of theirs, none made up. */
export interface Comparison {
  /** Points on which several papers speak, each as a sentence of each of them; by number of papers. */
  readonly shared: readonly (readonly Statement[])[];
  /**
   * Points that no other paper's statements share, the most telling one of each paper that others of its language can
   * be compared with. No more is known: of whole texts, only the weightiest words are kept.
   */
  readonly alone: readonly Statement[];
}

interface Sentence extends Statement {
  readonly paper: string;
  readonly language: string;
  /** Weights of its telling words, by stem. */
  readonly words: ReadonlyMap<string, number>;
  /** Weights of names by their sound and of numbers, the same in every language. */
  readonly facts: ReadonlyMap<string, number>;
  readonly isNegative: boolean;
  readonly isClear: boolean;
  readonly part: KeptStatement['part'];
}

/** The share of the shorter sentence's weight that the other has too: the same point, and another one. */
const sameFrom = 0.55;
const otherBelow = 0.15;
/** Fewer words in common may be the subject and a turn of speech; fewer of its own, and a sentence makes no point. */
const leastCommon = 3;
const leastOwn = 4;
/** Two words so telling, in about one text of sixty or fewer, or one number with what it counts, and both speak of one thing. */
const tellingFrom = 4;
const leastTelling = 2;
/** A sentence whose words the other's whole text has to this share says nothing that the other does not. */
const elsewhereBelow = 0.34;
/**
 * Across languages: who shares names and one number speaks of the same thing, and may call it wise or a trick; with two
 * numbers it is the same account.
 */
const leastNumbers = 2;

/**
 * Compares the articles of one story. The same point is known by its words within a language and by its names and
 * numbers across; what stands alone is said only within a language. A sentence that leans on others or is not the
 * paper's view is neither. Knows no language itself: the statements are made ready when an article comes in.
 */
export function compareArticles(articles: readonly ComparedArticle[]): Comparison {
  const all = articles.flatMap(sentencesOf);
  const sentences = all.filter(({ isClear }) => isClear);
  const matter = commonWords(all);
  const shared = groupSame(sentences, matter);
  const taken = new Set(shared.flat());
  const alone = sentences.filter(
    sentence =>
      sentence.part === 'point' &&
      !taken.has(sentence) &&
      isCompared(sentence, all) &&
      standsAlone(sentence, all, matter) &&
      !articles.some(article => speaksOf(article, sentence)),
  );
  return {
    shared: shared.map(group => group.map(toStatement)).sort((a, b) => b.length - a.length),
    alone: mostTelling(alone).map(toStatement),
  };
}

const mostTelling = (sentences: readonly Sentence[]): Sentence[] =>
  [...Map.groupBy(sentences, ({ paper }) => paper).values()].flatMap(own =>
    own.toSorted((a, b) => b.words.size - a.words.size).slice(0, 1),
  );

const toStatement = ({ articleId, text }: Sentence): Statement => ({ articleId, text });

function sentencesOf({ id, language, source, statements }: ComparedArticle): Sentence[] {
  const distinct = [...new Map(statements.map(statement => [statement.text, statement])).values()];
  return distinct.map(({ text, signature, isNegative, isClear = true, part }) => {
    const { words, shared } = unpackSignature(signature);
    return {
      articleId: id,
      text,
      paper: source.id,
      language,
      words: new Map(words.map(word => [word.term, weightOf(word)])),
      facts: new Map(shared.map(fact => [fact.term, weightOf(fact)])),
      isNegative,
      isClear,
      part,
    };
  });
}

/** A word that is in nearly every text weighs nothing, one that is in hardly any weighs about ten. */
const weightOf = ({ commonness }: SignatureTerm): number => -Math.log(commonness);

/** Words that most papers use are the matter itself and no point; by language, in which the stems hold. */
function commonWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const papersWith = new Map<string, Set<string>>();
  for (const { words, paper, language } of sentences)
    for (const word of words.keys()) {
      const key = `${language} ${word}`;
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

/**
 * A denial and an assertion in the same words are the difference between papers, not their agreement; and what one asks
 * for is not what another finds.
 */
const makesSamePoint = (a: Sentence, b: Sentence, matter: ReadonlySet<string>): boolean =>
  a.paper !== b.paper &&
  a.isNegative === b.isNegative &&
  (a.part === 'ask') === (b.part === 'ask') &&
  (a.language === b.language ? likeness(a, b, matter) >= sameFrom : sharesFacts(a, b));

function sharesFacts(a: Sentence, b: Sentence): boolean {
  const common = [...a.facts.keys()].filter(fact => fact.startsWith('#') && b.facts.has(fact));
  return common.length >= leastNumbers;
}

function standsAlone(sentence: Sentence, all: readonly Sentence[], matter: ReadonlySet<string>): boolean {
  const own = [...sentence.words.keys()].filter(word => !matter.has(`${sentence.language} ${word}`));
  if (own.length < leastOwn) return false;
  return all.every(
    other =>
      other.paper === sentence.paper ||
      (!(sharesNumber(sentence, other.facts) || sharesTelling(sentence, other, matter)) &&
        likeness(sentence, other, matter) < otherBelow),
  );
}

/** "11 percent", "6.2 billion": a number that tells of one thing, in any language. */
const sharesNumber = ({ facts }: Sentence, others: ReadonlyMap<string, number>): boolean =>
  [...facts].some(([fact, weight]) => isTellingNumber(fact, weight) && others.has(fact));

const isTellingNumber = (fact: string, weight: number): boolean =>
  /^#[\d.]+\p{L}/u.test(fact) || (fact.startsWith('#') && weight >= tellingFrom);

function sharesTelling(a: Sentence, b: Sentence, matter: ReadonlySet<string>): boolean {
  if (a.language !== b.language) return false;
  const isTelling = ([word, weight]: [string, number]) =>
    weight >= tellingFrom && !matter.has(`${a.language} ${word}`) && b.words.has(word);
  return [...a.words].filter(isTelling).length >= leastTelling;
}

/** Whether another paper's whole text has the words or a telling number of a sentence, summary or not. */
function speaksOf({ language, source, signature }: ComparedArticle, sentence: Sentence): boolean {
  if (source.id === sentence.paper || !signature) return false;
  const { words, shared } = unpackSignature(signature);
  if (sharesNumber(sentence, new Map(shared.map(fact => [fact.term, weightOf(fact)])))) return true;
  if (language !== sentence.language) return false;
  const its = new Set(words.map(({ term }) => term));
  const common = [...sentence.words.keys()].filter(word => its.has(word));
  return common.length >= elsewhereBelow * sentence.words.size;
}

/** Alone among others of its language: without any, nothing can be said. */
const isCompared = (sentence: Sentence, all: readonly Sentence[]): boolean =>
  all.some(other => other.language === sentence.language && other.paper !== sentence.paper);

function likeness(a: Sentence, b: Sentence, matter: ReadonlySet<string>): number {
  if (a.language !== b.language) return 0;
  const weigh = ([word, weight]: [string, number]) =>
    matter.has(`${a.language} ${word}`) ? weight / 3 : weight;
  const common = [...a.words].filter(([word]) => b.words.has(word));
  if (common.length < leastCommon) return 0;
  const sum = (words: Iterable<[string, number]>) =>
    [...words].reduce((total, word) => total + weigh(word), 0);
  return sum(common) / Math.max(1e-9, Math.min(sum(a.words), sum(b.words)));
}
