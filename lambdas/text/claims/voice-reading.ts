import { type AnalysedSentence, eachVoice } from '../analyse-text.ts';
import type { SpeakerKind, SpeechKind, VoiceKind, VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';
import { eachWord } from '../words.ts';

/** A phrase by the words of its sentence that it takes, `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

interface KnownHit extends Hit {
  readonly kind: VoiceKind;
}

/** A sentence with the phrases in it that tell whose view it is. */
export class VoiceReading {
  readonly sentence: AnalysedSentence;
  readonly rules: VoiceLexicon;
  readonly #text: string;
  readonly #speech: readonly KnownHit[];
  #speakers: readonly KnownHit[] | undefined;
  #clauses: readonly number[] | undefined;

  constructor(text: string, sentence: AnalysedSentence, rules: VoiceLexicon) {
    this.sentence = sentence;
    this.rules = rules;
    this.#text = text;
    this.#speech = hitsOf(sentence, 'speech');
  }

  /** No phrase stands in it that tells anything. */
  get isEmpty(): boolean {
    return this.#speech.length === 0;
  }

  of(...kinds: readonly SpeechKind[]): readonly Hit[] {
    return this.#speech.filter(({ kind }) => kinds.includes(kind as SpeechKind));
  }

  has(kind: SpeechKind): boolean {
    return this.#speech.some(hit => hit.kind === kind);
  }

  /** Who may speak, and what puts a speaker out of question. */
  speakers(...kinds: readonly SpeakerKind[]): readonly Hit[] {
    this.#speakers ??= hitsOf(this.sentence, 'speakers');
    return this.#speakers.filter(({ kind }) => kinds.includes(kind as SpeakerKind));
  }

  /** By word: the number of its clause, from 0; a comma, a colon or a dash ends one. */
  get clauses(): readonly number[] {
    this.#clauses ??= clausesOf(this.#text, this.sentence);
    return this.#clauses;
  }

  /** So many words as they are counted here: where there are no spaces, two pairs of characters make one. */
  scaled(words: number): number {
    return this.sentence.length < this.sentence.forms.length ? 2 * words : words;
  }
}

const none: readonly KnownHit[] = [];

function hitsOf({ forms }: AnalysedSentence, index: 'speech' | 'speakers'): readonly KnownHit[] {
  let hits: KnownHit[] | undefined;
  eachVoice(forms, index, ({ kind, words }, from) => {
    hits ??= [];
    hits.push({ kind: kind as VoiceKind, from, to: from + words.length });
  });
  return hits ?? none;
}

const clauseMarks = new Set(Array.from(',;:،؛，、；：–—―', mark => mark.charCodeAt(0)));

function hasClauseMark(sentence: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clauseMarks.has(sentence.charCodeAt(at))) return true;
  return false;
}

/** Where words are pairs of characters they overlap: a mark stands between two that do not touch. */
function clausesOf(text: string, { span }: AnalysedSentence): number[] {
  const clauses: number[] = [];
  const sentence = text.slice(span.start, span.end);
  let clause = 0;
  let last = 0;
  eachWord(sentence, (start, end) => {
    // One character between two words is nearly always a space.
    if (last > 0 && start - last > 1 && hasClauseMark(sentence, last, start)) clause++;
    else if (start - last === 1 && last > 0 && clauseMarks.has(sentence.charCodeAt(last))) clause++;
    clauses.push(clause);
    last = end;
  });
  return clauses;
}
