import type { AnalysedSentence } from '../analyse-text.ts';
import type { SpeakerKind, SpeechKind, VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';
import type { Hit } from '../sentence-phrases.ts';
import { hasClauseMark } from './has-clause-mark.ts';

/** A sentence with the phrases in it that tell whose view it is. */
export class VoiceReading {
  readonly sentence: AnalysedSentence;
  readonly rules: VoiceLexicon;
  readonly text: string;
  #clauses: readonly number[] | undefined;

  constructor(text: string, sentence: AnalysedSentence, rules: VoiceLexicon) {
    this.sentence = sentence;
    this.rules = rules;
    this.text = text;
  }

  of(kind: SpeechKind | SpeakerKind): readonly Hit[] {
    return this.sentence.phrases.of(kind);
  }

  has(kind: SpeechKind | SpeakerKind): boolean {
    return this.sentence.phrases.has(kind);
  }

  /** By word: the number of its clause, from 0; a comma, a colon or a dash ends one. */
  get clauses(): readonly number[] {
    this.#clauses ??= clausesOf(this.text, this.sentence);
    return this.#clauses;
  }

  /** So many words as they are counted here: where there are no spaces, two pairs of characters make one. */
  scaled(words: number): number {
    return this.sentence.length < this.sentence.forms.length ? 2 * words : words;
  }
}

/** Where words are pairs of characters they overlap: a mark stands between two that do not touch. */
function clausesOf(text: string, { starts, ends }: AnalysedSentence): number[] {
  let clause = 0;
  return starts.map((start, word) => {
    if (hasClauseMark(text, ends[word - 1] ?? start, start)) clause++;
    return clause;
  });
}
