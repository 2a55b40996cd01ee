import { endsSo, type JointKind, type Phrase, type PhraseWord, type SignKind } from './compile-lexicon.ts';
import type { SortedPhrases, WordForm } from './vocabulary.ts';

/** A phrase by the words of its sentence that it takes, `to` exclusive. */
export interface Hit {
  readonly kind: SignKind;
  readonly from: number;
  readonly to: number;
}

const none: readonly Phrase<never>[] = [];
/** No joint that stands before something has more words. */
const longestBefore = 3;

/**
 * The phrases of its language's lexicon that stand in a sentence: signs are found all in one pass over its words, since
 * every sentence is asked for them; joints are looked for at the word at which one is asked for.
 */
export class SentencePhrases {
  readonly #forms: readonly WordForm[];
  readonly #signs: Hit[] = [];

  constructor(forms: readonly WordForm[]) {
    this.#forms = forms;
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at];
      if (form?.signs) this.#addAmong(form.signs, at);
      if (at === 0 && form?.openingSigns) this.#addAmong(form.openingSigns, at);
    }
  }

  /** All signs, in the order of the sentence. */
  get signs(): readonly Hit[] {
    return this.#signs;
  }

  /** The signs of a kind, likewise. */
  of(kind: SignKind): readonly Hit[] {
    return this.#signs.filter(hit => hit.kind === kind);
  }

  has(kind: SignKind): boolean {
    for (const hit of this.#signs) if (hit.kind === kind) return true;
    return false;
  }

  hasAny(kinds: ReadonlySet<SignKind>): boolean {
    for (const hit of this.#signs) if (kinds.has(hit.kind)) return true;
    return false;
  }

  /** Whether a sign of a kind begins with a word of the sentence, by its number. */
  hasAt(kind: SignKind, at: number): boolean {
    for (const hit of this.#signs) if (hit.from === at && hit.kind === kind) return true;
    return false;
  }

  /** How many words the longest sign of a kind that begins with a word has; 0 where none does. */
  lengthAt(kind: SignKind, at: number): number {
    let longest = 0;
    for (const { kind: found, from, to } of this.#signs)
      if (from === at && found === kind) longest = Math.max(longest, to - from);
    return longest;
  }

  /** Whether a joint of a kind begins with a word. */
  hasJoint(kind: JointKind, at: number): boolean {
    for (const phrase of this.#jointsAt(at))
      if (phrase.kind === kind && stands(phrase, this.#forms, at)) return true;
    return false;
  }

  /** How many words the longest joint of a kind that begins with a word has; 0 where none does. */
  jointLength(kind: JointKind, at: number): number {
    let longest = 0;
    for (const phrase of this.#jointsAt(at))
      if (phrase.kind === kind && phrase.words.length > longest && stands(phrase, this.#forms, at))
        longest = phrase.words.length;
    return longest;
  }

  /** Whether a joint of a kind ends right before a word. */
  hasJointBefore(kind: JointKind, at: number): boolean {
    for (let from = Math.max(0, at - longestBefore); from < at; from++)
      for (const phrase of this.#jointsAt(from))
        if (phrase.kind === kind && phrase.words.length === at - from && stands(phrase, this.#forms, from))
          return true;
    return false;
  }

  #jointsAt(at: number): readonly Phrase<JointKind>[] {
    return this.#forms[at]?.joints ?? none;
  }

  #addAmong({ single, bySecond, loose }: SortedPhrases, at: number): void {
    for (const phrase of single) this.#add(phrase, at);
    if (loose) this.#addStanding(loose, at);
    const next = this.#forms[at + 1];
    if (!next || !bySecond) return;
    this.#addStanding(bySecond.get(next.word), at);
    if (next.bare !== next.word) this.#addStanding(bySecond.get(next.bare), at);
  }

  #addStanding(phrases: readonly Phrase<SignKind>[] = none, at: number): void {
    for (const phrase of phrases) if (stands(phrase, this.#forms, at)) this.#add(phrase, at);
  }

  #add({ kind, words }: Phrase<SignKind>, from: number): void {
    this.#signs.push({ kind, from, to: from + words.length });
  }
}

/** Whether the words behind the first, by which it was found, are those of a phrase too. */
function stands(
  { words, isOpening, isClosing, isAlsoBare }: Phrase,
  forms: readonly WordForm[],
  at: number,
): boolean {
  if (isOpening && at > 0) return false;
  if (isClosing && at + words.length < forms.length) return false;
  for (let offset = 1; offset < words.length; offset++) {
    const form = forms[at + offset];
    const word = words[offset];
    if (!form || !word) return false;
    if (!isWord(form.word, word) && !(isAlsoBare && isWord(form.bare, word))) return false;
  }
  return true;
}

function isWord(word: string, { text, standsFor }: PhraseWord): boolean {
  if (standsFor === 'itself') return word === text;
  if (standsFor === 'endings') return endsSo(word, text);
  return standsFor === 'any' || word.startsWith(text);
}
