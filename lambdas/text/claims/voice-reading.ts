import { type AnalysedSentence, eachVoice } from '../analyse-text.ts';
import type { SpeakerKind, SpeechKind, VoiceKind, VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';

/** A phrase by the words of its sentence that it takes, `to` exclusive. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Each kind's in the order of the sentence. */
type HitsByKind = ReadonlyMap<VoiceKind, readonly Hit[]>;

/** A sentence with the phrases in it that tell whose view it is. */
export class VoiceReading {
  readonly sentence: AnalysedSentence;
  readonly rules: VoiceLexicon;
  readonly #text: string;
  readonly #speech: HitsByKind;
  #speakers: HitsByKind | undefined;
  #clauses: readonly number[] | undefined;

  constructor(text: string, sentence: AnalysedSentence, rules: VoiceLexicon) {
    this.sentence = sentence;
    this.rules = rules;
    this.#text = text;
    this.#speech = hitsOf(sentence, 'speech');
  }

  /** No phrase stands in it that tells anything. */
  get isEmpty(): boolean {
    return this.#speech.size === 0;
  }

  of(...kinds: readonly SpeechKind[]): readonly Hit[] {
    return hitsAmong(this.#speech, kinds);
  }

  has(kind: SpeechKind): boolean {
    return this.#speech.has(kind);
  }

  /** Who may speak, and what puts a speaker out of question. */
  speakers(...kinds: readonly SpeakerKind[]): readonly Hit[] {
    this.#speakers ??= hitsOf(this.sentence, 'speakers');
    return hitsAmong(this.#speakers, kinds);
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

const noHits: HitsByKind = new Map();
const none: readonly Hit[] = [];

function hitsOf({ forms }: AnalysedSentence, index: 'speech' | 'speakers'): HitsByKind {
  let hits: Map<VoiceKind, Hit[]> | undefined;
  eachVoice(forms, index, ({ kind, words }, from) => {
    hits ??= new Map();
    const hit = { from, to: from + words.length };
    const known = hits.get(kind as VoiceKind);
    if (known) known.push(hit);
    else hits.set(kind as VoiceKind, [hit]);
  });
  return hits ?? noHits;
}

function hitsAmong(hits: HitsByKind, kinds: readonly VoiceKind[]): readonly Hit[] {
  if (hits.size === 0) return none;
  const [only] = kinds;
  return kinds.length === 1 && only
    ? (hits.get(only) ?? none)
    : kinds.flatMap(kind => hits.get(kind) ?? none);
}

const clauseMarks = new Set(Array.from(',;:،؛，、；：–—―', mark => mark.charCodeAt(0)));

/** Where words are pairs of characters they overlap: a mark stands between two that do not touch. */
function clausesOf(text: string, { starts, ends }: AnalysedSentence): number[] {
  let clause = 0;
  return starts.map((start, word) => {
    if (hasClauseMark(text, ends[word - 1] ?? start, start)) clause++;
    return clause;
  });
}

function hasClauseMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clauseMarks.has(text.charCodeAt(at))) return true;
  return false;
}
