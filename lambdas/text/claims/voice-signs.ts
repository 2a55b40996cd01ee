import type { AnalysedSentence } from '../analyse-text.ts';
import type { SignKind } from '../compile-lexicon.ts';
import { speechKinds, type VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';
import type { Hit } from '../sentence-phrases.ts';
import { isDemanded } from './is-demanded.ts';
import { isHeard, isHeld, isOwn, isSaid, isViewed } from './is-spoken.ts';
import { VoiceReading } from './voice-reading.ts';

/** What a sentence, looked at by itself, tells about whose view it is. */
export interface VoiceSigns {
  /**
   * Somebody else says it (`said`), somebody's case begins with it (`announced`), or the paper grants it; what is
   * `allowed` is granted only where a turn against it follows.
   */
  readonly speech: 'said' | 'announced' | 'granted' | 'allowed' | null;
  /** Opens the paper's reply to what was said before. */
  readonly replies: boolean;
  /** Opens with a turn against it ("but"). */
  readonly turns: boolean;
  /** Opens with what it grants before it says something ("though"). */
  readonly weighs: boolean;
  /** Goes on with what was said before. */
  readonly carries: boolean;
  /** Tells what is asked for should the demand be refused. */
  readonly refuses: boolean;
}

/** In words. */
const reach = {
  /** a case is announced within the first so many words of a sentence */
  announcement: 6,
  /** in front of the verb of somebody who spoke before */
  spokesman: 5,
  /** a reply within a sentence has at least so many */
  reply: 4,
};

/** What the phrases of one sentence tell about whose view it is. */
export function voiceSigns(text: string, sentence: AnalysedSentence, rules: VoiceLexicon): VoiceSigns {
  if (!sentence.phrases.hasAny(speech))
    return {
      speech: null,
      replies: turns(sentence),
      turns: turns(sentence),
      weighs: weighs(sentence),
      carries: hasMood(sentence, rules),
      refuses: false,
    };
  const reading = new VoiceReading(text, sentence, rules);
  return {
    speech: speechOf(reading),
    replies: reading.has('replying') || turns(sentence),
    turns: turns(sentence),
    weighs: weighs(sentence),
    carries: reading.has('hearsay') || hasMood(sentence, rules) || speaksOn(reading),
    refuses: reading.has('refusal'),
  };
}

const speech: ReadonlySet<SignKind> = new Set(speechKinds);

const turns = ({ opensConnecting, phrases }: AnalysedSentence): boolean =>
  opensConnecting && phrases.hasAt('contrast', 0);

const weighs = ({ phrases }: AnalysedSentence): boolean => phrases.hasJoint('concessions', 0);

/** A form of a verb goes on with what was said: "les piles seraient rongées"; not "ce serait", which comments on it. */
const hasMood = ({ forms, opensPointing }: AnalysedSentence, { carriedShape }: VoiceLexicon): boolean =>
  carriedShape !== undefined && !opensPointing && forms.some(({ word }) => carriedShape.test(word));

/** Who spoke before hopes, fears, points to: "They point to", or the verb alone: "Temen". */
function speaksOn(reading: VoiceReading): boolean {
  const isTheirs = reading.sentence.phrases.hasAt('pronoun', 0);
  return [...reading.of('holding'), ...reading.of('saying')].some(
    hit => (hit.from === 0 || (isTheirs && hit.from < reach.spokesman)) && !isOwn(reading, hit),
  );
}

/** Whether a phrase of a kind tells in its sentence that it is not, or not only, the paper's. */
const tells: Partial<Record<SignKind, (reading: VoiceReading, hit: Hit) => boolean>> = {
  saying: (reading, hit) => isSaid(reading, hit) && isSpeech(reading, hit),
  holding: (reading, hit) => isHeld(reading, hit) && isSpeech(reading, hit),
  viewing: (reading, hit) => isViewed(reading, hit) && isSpeech(reading, hit),
  hearsay: (reading, hit) => isHeard(reading, hit) && isSpeech(reading, hit),
  announcing: (reading, hit) => announces(reading, hit) && !isReply(reading, hit),
  granting: () => true,
  allowing: () => true,
};

function speechOf(reading: VoiceReading): VoiceSigns['speech'] {
  const { phrases, cues } = reading.sentence;
  if (cues.endorsement > 0) return null;
  const telling = phrases.signs.filter(hit => tells[hit.kind]?.(reading, hit));
  if (telling.length === 0 || isAnswered(reading, Math.min(...telling.map(({ to }) => to)))) return null;
  const kinds = new Set(telling.map(({ kind }) => kind));
  if (kinds.has('announcing')) return 'announced';
  if (kinds.has('granting')) return 'granted';
  kinds.delete('allowing');
  return kinds.size > 0 ? 'said' : 'allowed';
}

/** Near the beginning, and the paper does not speak before: "Nor do we follow those who say". */
const announces = (reading: VoiceReading, { from }: Hit): boolean =>
  from < reading.scaled(reach.announcement) && !reading.of('self').some(hit => hit.from < from);

const isSpeech = (reading: VoiceReading, hit: Hit): boolean =>
  !isReply(reading, hit) &&
  !isComment(reading, hit) &&
  !isDemanded(reading.text, reading.sentence, hit.from, reading.rules);

/** Part of the words that reply: "say otherwise", not "we" in "we are told". */
const isReply = (reading: VoiceReading, { from }: Hit): boolean =>
  reading.of('replying').some(hit => hit.from <= from && from < hit.to && hit.to - hit.from > 1);

/** In the first clause of a word on what was said: "That is always said", which "But critics say" is not. */
const isComment = (reading: VoiceReading, { from }: Hit): boolean =>
  reading.clauses[from] === 0 &&
  reading.of('replying').some(hit => hit.from === 0 && hit.to > 1) &&
  reading.of('hearsay').every(hit => hit.from !== from) &&
  !reading.sentence.phrases.hasAt('contrast', 0);

/** The sentence itself replies, behind a comma: "Critics say so, but they are wrong", not "but rarely in public". */
function isAnswered(reading: VoiceReading, end: number): boolean {
  const { forms, phrases } = reading.sentence;
  const { clauses } = reading;
  const answers = ({ from }: Hit): boolean =>
    from > 0 &&
    clauses[from] !== clauses[from - 1] &&
    phrases.hasJoint('connectives', from) &&
    !phrases.hasJoint('concessions', from) &&
    forms.length - from > (forms[from + 1]?.isStop ? reach.reply : 2 * reach.reply);
  return (
    reading.of('replying').some(({ from }) => from >= end) ||
    phrases.of('contrast').some(hit => hit.from >= end && answers(hit))
  );
}
