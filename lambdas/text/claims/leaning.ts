import type { AnalysedSentence, AnalysedText } from '../analyse-text.ts';
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
function nounBehind({ forms, phrases }: AnalysedSentence, at: number): number {
  if (!phrases.hasJoint('articles', at)) return -1;
  const isOwn = forms[at]?.joints?.some(
    ({ kind, words }) => kind === 'articles' && words[0]?.standsFor === 'beginnings',
  );
  const noun = isOwn ? at : at + 1;
  const form = forms[noun];
  return form && !form.isStop ? noun : -1;
}

/** "The bill" says nothing of itself; "the bill of last year", "the bill that failed" do. */
function isBare({ forms, phrases }: AnalysedSentence, noun: number): boolean {
  for (let at = noun + 1; at <= noun + modifierReach; at++) {
    if (phrases.hasJoint('modifiers', at)) return false;
    if (forms[at]?.isStop) return true;
  }
  return true;
}

/** A noun that a text begins to speak of with a bare article is known to every reader: "the government". */
function isKnown(sentence: AnalysedSentence, noun: number): boolean {
  const isDefinite = nounBehind(sentence, noun - 1) === noun || nounBehind(sentence, noun) === noun;
  return isDefinite && isBare(sentence, noun);
}

function needsOf(
  sentence: AnalysedSentence,
  { sentences, terms }: AnalysedText,
  titled: ReadonlySet<number>,
): readonly number[] {
  const { forms, index } = sentence;
  const needs: number[] = [];
  for (let at = 0; at <= Math.min(reach, forms.length - 1); at++) {
    const noun = nounBehind(sentence, at);
    const term = forms[noun]?.term;
    const first = term === undefined ? undefined : terms.firstOf(term);
    if (term === undefined || first === undefined || first >= index || titled.has(term)) continue;
    if (!isBare(sentence, noun)) continue;
    const isSaid = forms.slice(0, at).some(form => form.term === term);
    const then = sentences[first];
    const isNew =
      !then ||
      !isKnown(
        then,
        then.forms.findIndex(form => !form.isStop && form.term === term),
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
  const { forms, phrases, opensConnecting } = sentence;
  const [first] = forms;
  if (!first) return false;
  const { isSubjectless, isTopicless, hasClitic } = lexiconOf(language);
  if (isTopicless(text.slice(sentence.span.start, sentence.span.end))) return true;
  if (isSubjectless(first.word) || (first.isStop && isSubjectless(forms[1]?.word ?? ''))) return true;
  const opening = opensConnecting ? phrases.jointLength('connectives', 0) : 0;
  // "So does ..." points back, though "so" alone only ties.
  const isLonger = opening > 0 && phrases.jointLength('pointers', 0) > opening;
  if (isPointer(sentence, isLonger ? 0 : opening)) return true;
  let hasNoun = false;
  for (let at = 0; at < forms.length; at++) {
    const isWithin = at <= reach || at >= forms.length - 2;
    const form = forms[at];
    if (!form || !isWithin) continue;
    const isHungOn = hasClitic(form.word);
    if (isHungOn && (!hasNoun || (at <= reach && isOutside(text, sentence, at)))) return true;
    if (form.joints && !isDeictic(sentence, at)) {
      if ((at <= anaphorReach || at >= forms.length - 2) && phrases.hasJoint('anaphors', at)) return true;
      if (at < reach && phrases.hasJoint('demonstratives', at) && !isAnswered(sentence, at, titled))
        return true;
      if (at <= reach && !hasNoun && phrases.hasJoint('pronouns', at)) return true;
      if (at <= reach && phrases.hasJoint('objects', at) && isOutside(text, sentence, at)) return true;
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
  const { forms, phrases, length } = sentence;
  const most = length < forms.length ? unspacedSubject : subjectAndVerb;
  let words = 0;
  let wasName = false;
  for (let at = 0; at < object; at++) {
    const form = forms[at];
    if (!form || opensClause(text, sentence, at)) return false;
    if (form.isStop || phrases.hasAt('demand', at)) continue;
    // Names of several words are one: "the Minister for Transport".
    if (!(wasName && form.isCapitalised)) words++;
    wasName = form.isCapitalised;
  }
  return words <= most;
}

function opensClause(text: string, { phrases, starts, ends }: AnalysedSentence, at: number): boolean {
  if (phrases.hasJoint('conditions', at) || phrases.hasJoint('concessions', at)) return true;
  if (at === 0) return false;
  const isMarked = boundary.test(text.slice(ends[at - 1], starts[at]));
  return isMarked || phrases.hasJoint('complementisers', at) || phrases.hasJoint('tails', at);
}
const boundary = /[,;:،؛，、；：–—]/;
/** In words with a meaning, and in pairs of characters. */
const subjectAndVerb = 2;
const unspacedSubject = 5;

/** An article looks like a pronoun in some languages; before a noun it is none. */
function isPointer(sentence: AnalysedSentence, at: number): boolean {
  const { forms, phrases } = sentence;
  if (!phrases.hasJoint('pointers', at) || isDeictic(sentence, at)) return false;
  return !(phrases.hasJoint('articles', at) && forms[at + 1]?.isCapitalised);
}

function isDeictic({ phrases }: AnalysedSentence, at: number): boolean {
  const length = phrases.jointLength('deictics', at);
  return length > 0 && length >= phrases.jointLength('anaphors', at);
}

/** Whether what a demonstrative points at stands before it in the sentence, or in the title. */
function isAnswered(
  { forms, phrases, length }: AnalysedSentence,
  at: number,
  titled: ReadonlySet<number>,
): boolean {
  const isKnownNoun = ({ term }: WordForm): boolean =>
    titled.has(term) || forms.slice(0, at).some(form => form.term === term);
  const behind = forms.slice(at + 1, at + 1 + modifierReach).filter(form => !form.isStop);
  // Where words are pairs of characters they overlap.
  if (length < forms.length) return behind.some(isKnownNoun);
  const [noun] = behind;
  return noun ? isKnownNoun(noun) : phrases.hasJoint('modifiers', at + 1);
}

/** "During the visit, he ...": behind an aside of place or time a pronoun points back at another sentence. */
function opensAside(text: string, sentence: AnalysedSentence): boolean {
  const { forms, phrases, starts, span } = sentence;
  if (!forms[0]?.isStop) return false;
  if (phrases.hasJoint('conditions', 0) || phrases.hasJoint('concessions', 0)) return false;
  const comma = text.slice(span.start, span.end).indexOf(',');
  if (comma < 0) return false;
  const words = starts.filter(start => start < span.start + comma).length;
  const namesNobody = forms.slice(1, words).every(form => !form.isCapitalised || form.isStop);
  return words <= reach && namesNobody && phrases.hasJoint('pronouns', words) && !isDeictic(sentence, words);
}

function isTied(text: string, sentence: AnalysedSentence): boolean {
  const { phrases, opensConnecting, span } = sentence;
  return opensConnecting && !phrases.hasAt('contrast', 0) && withoutTie(text, sentence).start === span.start;
}

function isItem(text: string, { phrases, starts, ends }: AnalysedSentence): boolean {
  if (phrases.hasJoint('enumerators', 0)) return true;
  const length = phrases.jointLength('ordinals', 0);
  if (!length) return false;
  return /[,，、:：]/.test(text.slice(ends[length - 1], starts[length]));
}

function announces(text: string, { forms, phrases, span }: AnalysedSentence): boolean {
  if (/[:：]\s*$/.test(text.slice(Math.max(span.start, span.end - 3), span.end))) return true;
  for (let at = Math.max(0, forms.length - longestAnnouncement - 2); at < forms.length; at++)
    if (phrases.hasJoint('announcers', at)) return true;
  return false;
}
