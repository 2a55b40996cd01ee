import { type AnalysedSentence, type AnalysedText, isCue, isJoint, jointLength } from '../analyse-text.ts';
import { hasLexicon, lexiconOf } from '../lexicons/lexicon-of.ts';
import type { WordForm } from '../vocabulary.ts';
import { withoutTie } from './claim-of.ts';

/** What a sentence leaves to others to say. */
export interface Leaning {
  /** A word of it points back at something that is not in it: "he", "the latter", "this rule". */
  readonly pointsBack: boolean;
  /** It opens with a tie that cannot be cut off and is more than a "but": "that is why", "for example". */
  readonly isTied: boolean;
  /** It opens an item of an enumeration: "secondly". */
  readonly isItem: boolean;
  /** It promises what follows: "Two things must happen." */
  readonly announces: boolean;
  /** The nouns with a definite article that the text introduced before as something new, as stems by number. */
  readonly needs: readonly number[];
}

/** A word that points back within so many words is not answered by the sentence's own beginning. */
const reach = 8;
/** "Also" and its like point back within so many words, or at the end. */
const anaphorReach = 4;
/** More words than this behind "two things" are the things. */
const longestAnnouncement = 8;
/** A noun is looked at with so many words behind it: an adjective or a second noun, and what says which one is meant. */
const modifierReach = 2;

/** Leans on nothing. */
export const upright: Leaning = {
  pointsBack: false,
  isTied: false,
  isItem: false,
  announces: false,
  needs: [],
};

/** For each sentence of a text what it leans on; nothing in languages of which no words are known. */
export function leaningsOf(analysed: AnalysedText): Leaning[] {
  if (!hasLexicon(analysed.language)) return analysed.sentences.map(() => upright);
  const titled = new Set(analysed.titleForms.map(({ term }) => term));
  return analysed.sentences.map(sentence => new SentenceLeaning(analysed, sentence, titled));
}

/** Found out when it is asked for, since few sentences of a long text come into question. */
class SentenceLeaning implements Leaning {
  readonly #analysed: AnalysedText;
  readonly #sentence: AnalysedSentence;
  readonly #titled: ReadonlySet<number>;
  #pointsBack: boolean | undefined;
  #isTied: boolean | undefined;
  #isItem: boolean | undefined;
  #announces: boolean | undefined;
  #needs: readonly number[] | undefined;

  constructor(analysed: AnalysedText, sentence: AnalysedSentence, titled: ReadonlySet<number>) {
    this.#analysed = analysed;
    this.#sentence = sentence;
    this.#titled = titled;
  }

  get pointsBack(): boolean {
    this.#pointsBack ??= pointsBack(this.#analysed, this.#sentence, this.#titled);
    return this.#pointsBack;
  }

  get isTied(): boolean {
    this.#isTied ??= isTied(this.#analysed.text, this.#sentence);
    return this.#isTied;
  }

  get isItem(): boolean {
    this.#isItem ??= isItem(this.#analysed.text, this.#sentence);
    return this.#isItem;
  }

  get announces(): boolean {
    this.#announces ??= announces(this.#analysed.text, this.#sentence);
    return this.#announces;
  }

  get needs(): readonly number[] {
    this.#needs ??= needsOf(this.#sentence, this.#analysed, this.#titled);
    return this.#needs;
  }
}

/** The number of the noun that a definite article at a word belongs to; -1 where none stands, or one that says more. */
function nounBehind(forms: readonly WordForm[], at: number): number {
  if (!isJoint(forms, at, 'articles')) return -1;
  const isOwn = forms[at]?.joints.some(
    ({ kind, words }) => kind === 'articles' && words[0]?.endsWith('*') === true,
  );
  const noun = isOwn ? at : at + 1;
  const form = forms[noun];
  return form && !form.isStop ? noun : -1;
}

/** "The bill" says nothing of itself; "the bill of last year", "the bill that failed" do. */
function isBare(forms: readonly WordForm[], noun: number): boolean {
  for (let at = noun + 1; at <= noun + modifierReach; at++) {
    if (isJoint(forms, at, 'modifiers')) return false;
    if (forms[at]?.isStop) return true;
  }
  return true;
}

/** A noun that a text begins to speak of with a bare article is known to every reader: "the government". */
function isKnown(forms: readonly WordForm[], noun: number): boolean {
  const isDefinite = nounBehind(forms, noun - 1) === noun || nounBehind(forms, noun) === noun;
  return isDefinite && isBare(forms, noun);
}

function needsOf(
  { forms, index }: AnalysedSentence,
  { sentences, terms }: AnalysedText,
  titled: ReadonlySet<number>,
): readonly number[] {
  const needs: number[] = [];
  for (let at = 0; at <= Math.min(reach, forms.length - 1); at++) {
    const noun = nounBehind(forms, at);
    const term = forms[noun]?.term;
    const first = term === undefined ? undefined : terms.firstOf(term);
    if (term === undefined || first === undefined || first >= index || titled.has(term)) continue;
    if (!isBare(forms, noun)) continue;
    const isSaid = forms.slice(0, at).some(form => form.term === term);
    const then = sentences[first]?.forms ?? [];
    const isNew = !isKnown(
      then,
      then.findIndex(form => !form.isStop && form.term === term),
    );
    if (isNew && !isSaid && !needs.includes(term)) needs.push(term);
  }
  return needs;
}

function pointsBack(
  { text, language }: AnalysedText,
  sentence: AnalysedSentence,
  titled: ReadonlySet<number>,
): boolean {
  const { forms, opensConnecting } = sentence;
  const [first] = forms;
  if (!first) return false;
  const { isSubjectless, isTopicless, hasClitic } = lexiconOf(language);
  if (isTopicless(text.slice(sentence.span.start, sentence.span.end))) return true;
  if (isSubjectless(first.word) || (first.isStop && isSubjectless(forms[1]?.word ?? ''))) return true;
  const opening = opensConnecting ? jointLength(forms, 0, 'connectives') : 0;
  // "So does ..." points back, though "so" alone only ties.
  const isLonger = opening > 0 && jointLength(forms, 0, 'pointers') > opening;
  if (isPointer(forms, isLonger ? 0 : opening)) return true;
  let hasNoun = false;
  for (let at = 0; at < forms.length; at++) {
    const isWithin = at <= reach || at >= forms.length - 2;
    const form = forms[at];
    if (!form || !isWithin) continue;
    const isHungOn = hasClitic(form.word);
    if (isHungOn && (!hasNoun || (at <= reach && isOutside(text, sentence, at)))) return true;
    if (form.joints.length && !isDeictic(forms, at)) {
      if ((at <= anaphorReach || at >= forms.length - 2) && isJoint(forms, at, 'anaphors')) return true;
      if (at < reach && isJoint(forms, at, 'demonstratives') && !isAnswered(sentence, at, titled))
        return true;
      if (at <= reach && !hasNoun && isJoint(forms, at, 'pronouns')) return true;
      if (at <= reach && isJoint(forms, at, 'objects') && isOutside(text, sentence, at)) return true;
    }
    hasNoun ||= !form.isStop;
  }
  return opensAside(text, sentence);
}

/**
 * Whether an object at a word of a sentence stands for something outside of it. It cannot stand for the subject of its
 * own clause (principle B of binding), so where nothing but a subject and its verb is before it ("The minister should
 * tell him"), nothing in the sentence is meant.
 */
function isOutside(text: string, sentence: AnalysedSentence, object: number): boolean {
  const { forms, length } = sentence;
  const most = length < forms.length ? unspacedSubject : subjectAndVerb;
  let words = 0;
  let wasName = false;
  for (let at = 0; at < object; at++) {
    const form = forms[at];
    if (!form || opensClause(text, sentence, at)) return false;
    if (form.isStop) continue;
    // Names of several words are one: "the Minister for Transport".
    if (!(wasName && form.isCapitalised)) words++;
    wasName = form.isCapitalised;
  }
  return words <= most;
}

function opensClause(text: string, { forms, starts, ends }: AnalysedSentence, at: number): boolean {
  if (isJoint(forms, at, 'conditions') || isJoint(forms, at, 'concessions')) return true;
  if (at === 0) return false;
  const isMarked = boundary.test(text.slice(ends[at - 1], starts[at]));
  return isMarked || isJoint(forms, at, 'complementisers') || isJoint(forms, at, 'tails');
}
const boundary = /[,;:،؛，、；：–—]/;
/** In words with a meaning, and in pairs of characters. */
const subjectAndVerb = 2;
const unspacedSubject = 5;

/** An article looks like a pronoun in some languages; before a noun it is none. */
function isPointer(forms: readonly WordForm[], at: number): boolean {
  if (!isJoint(forms, at, 'pointers') || isDeictic(forms, at)) return false;
  return !(isJoint(forms, at, 'articles') && forms[at + 1]?.isCapitalised);
}

function isDeictic(forms: readonly WordForm[], at: number): boolean {
  const length = jointLength(forms, at, 'deictics');
  return length > 0 && length >= jointLength(forms, at, 'anaphors');
}

/** Whether what a demonstrative points at stands before it in the sentence, or in the title. */
function isAnswered({ forms, length }: AnalysedSentence, at: number, titled: ReadonlySet<number>): boolean {
  const isKnownNoun = ({ term }: WordForm): boolean =>
    titled.has(term) || forms.slice(0, at).some(form => form.term === term);
  const behind = forms.slice(at + 1, at + 1 + modifierReach).filter(form => !form.isStop);
  // Where words are pairs of characters they overlap.
  if (length < forms.length) return behind.some(isKnownNoun);
  const [noun] = behind;
  return noun ? isKnownNoun(noun) : isJoint(forms, at + 1, 'modifiers');
}

/** "During the visit, he ...": behind an aside of place or time a pronoun points back at another sentence. */
function opensAside(text: string, { forms, starts, span }: AnalysedSentence): boolean {
  if (!forms[0]?.isStop) return false;
  if (isJoint(forms, 0, 'conditions') || isJoint(forms, 0, 'concessions')) return false;
  const comma = text.slice(span.start, span.end).indexOf(',');
  if (comma < 0) return false;
  const words = starts.filter(start => start < span.start + comma).length;
  const namesNobody = forms.slice(1, words).every(form => !form.isCapitalised || form.isStop);
  return words <= reach && namesNobody && isJoint(forms, words, 'pronouns') && !isDeictic(forms, words);
}

function isTied(text: string, sentence: AnalysedSentence): boolean {
  const { forms, opensConnecting, span } = sentence;
  return opensConnecting && !isCue(forms, 0, 'contrast') && withoutTie(text, sentence).start === span.start;
}

function isItem(text: string, { forms, starts, ends }: AnalysedSentence): boolean {
  if (isJoint(forms, 0, 'enumerators')) return true;
  const length = jointLength(forms, 0, 'ordinals');
  if (!length) return false;
  return /[,，、:：]/.test(text.slice(ends[length - 1], starts[length]));
}

function announces(text: string, { forms, span }: AnalysedSentence): boolean {
  if (/[:：]\s*$/.test(text.slice(Math.max(span.start, span.end - 3), span.end))) return true;
  for (let at = Math.max(0, forms.length - longestAnnouncement - 2); at < forms.length; at++)
    if (isJoint(forms, at, 'announcers')) return true;
  return false;
}
