import { type AnalysedSentence, isCue, isJoint } from '../analyse-text.ts';
import type { SpeechKind, VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';
import { isHeard, isHeld, isOwn, isSaid, isViewed } from './is-spoken.ts';
import { type Hit, VoiceReading } from './voice-reading.ts';

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
  const reading = new VoiceReading(text, sentence, rules);
  if (reading.isEmpty)
    return {
      speech: null,
      replies: turns(sentence),
      turns: turns(sentence),
      carries: hasMood(sentence, rules),
      refuses: false,
    };
  return {
    speech: speechOf(reading),
    replies: reading.has('replying') || turns(sentence),
    turns: turns(sentence),
    carries: reading.has('hearsay') || hasMood(sentence, rules) || speaksOn(reading),
    refuses: reading.has('refusal'),
  };
}

const turns = ({ opensConnecting, forms }: AnalysedSentence): boolean =>
  opensConnecting && isCue(forms, 0, 'contrast');

/** A form of a verb goes on with what was said: "les piles seraient rongées"; not "ce serait", which comments on it. */
const hasMood = ({ forms, opensPointing }: AnalysedSentence, { carriedShape }: VoiceLexicon): boolean =>
  carriedShape !== undefined && !opensPointing && forms.some(({ word }) => carriedShape.test(word));

/** Who spoke before hopes, fears, points to: "They point to", or the verb alone: "Temen". */
function speaksOn(reading: VoiceReading): boolean {
  const isTheirs = reading.speakers('pronoun').some(({ from }) => from === 0);
  return reading
    .of('holding', 'saying')
    .some(hit => (hit.from === 0 || (isTheirs && hit.from < reach.spokesman)) && !isOwn(reading, hit));
}

const speechKinds = [
  'saying',
  'holding',
  'viewing',
  'hearsay',
  'announcing',
  'granting',
  'allowing',
] as const satisfies readonly SpeechKind[];

function speechOf(reading: VoiceReading): VoiceSigns['speech'] {
  if (reading.sentence.cues.endorsement > 0 || !speechKinds.some(kind => reading.has(kind))) return null;
  const said = [
    ...reading.of('saying').filter(hit => isSaid(reading, hit)),
    ...reading.of('holding').filter(hit => isHeld(reading, hit)),
    ...reading.of('viewing').filter(hit => isViewed(reading, hit)),
    ...reading.of('hearsay').filter(hit => isHeard(reading, hit)),
  ].filter(hit => !isReply(reading, hit) && !isComment(reading, hit));
  const announced = reading.of('announcing').filter(hit => announces(reading, hit) && !isReply(reading, hit));
  const granted = reading.of('granting', 'allowing');
  const [first] = [...said, ...announced, ...granted].sort((a, b) => a.to - b.to);
  if (!first || isAnswered(reading, first)) return null;
  if (announced.length > 0) return 'announced';
  if (reading.has('granting')) return 'granted';
  return said.length > 0 ? 'said' : 'allowed';
}

/** Near the beginning, and the paper does not speak before: "Nor do we follow those who say". */
const announces = (reading: VoiceReading, { from }: Hit): boolean =>
  from < reading.scaled(reach.announcement) && !reading.speakers('self').some(hit => hit.from < from);

/** Part of the words that reply: "say otherwise", not "we" in "we are told". */
const isReply = (reading: VoiceReading, { from }: Hit): boolean =>
  reading.of('replying').some(hit => hit.from <= from && from < hit.to && hit.to - hit.from > 1);

/** In the first clause of a word on what was said: "That is always said", which "But critics say" is not. */
const isComment = (reading: VoiceReading, { from }: Hit): boolean =>
  reading.clauses[from] === 0 &&
  reading.of('replying').some(hit => hit.from === 0 && hit.to > 1) &&
  reading.of('hearsay').every(hit => hit.from !== from) &&
  !isCue(reading.sentence.forms, 0, 'contrast');

/** The sentence itself replies, behind a comma: "Critics say so, but they are wrong", not "but rarely in public". */
function isAnswered(reading: VoiceReading, { to }: Hit): boolean {
  const { forms } = reading.sentence;
  const { clauses } = reading;
  const answers = (at: number): boolean =>
    clauses[at] !== clauses[at - 1] &&
    isCue(forms, at, 'contrast') &&
    isJoint(forms, at, 'connectives') &&
    !isJoint(forms, at, 'concessions') &&
    clauses.length - at > (forms[at + 1]?.isStop ? reach.reply : 2 * reach.reply);
  return (
    reading.of('replying').some(hit => hit.from >= to) ||
    [...clauses.keys()].some(at => at >= to && at > 0 && answers(at))
  );
}
