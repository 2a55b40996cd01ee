import type { AnalysedText } from '../analyse-text.ts';
import { voiceLexiconOf } from '../lexicons/voices/voice-lexicon-of.ts';
import { type VoiceSigns, voiceSigns } from './voice-signs.ts';

/** Whose view a sentence is: the paper's, somebody else's, granted before a reply, or asked for if all else fails. */
export type Voice = 'paper' | 'others' | 'granted' | 'fallback';

/** A case is laid out in no more sentences before its reply. */
const longestCase = 8;

/** "Of course" opens a concession only where the turn against it is no farther. */
const longestAllowance = 2;

/** "Though some do, others do not" at the head of a paragraph is no claim where a turn comes within so many sentences. */
const longestBackdrop = 3;

/** What goes on from one sentence to the next. */
interface OpenSpeech {
  readonly voice: 'others' | 'granted';
  /** Sentences before this one belong to it, whether they say so or not. */
  readonly until: number;
}

/**
 * Whose view each sentence is. What somebody says goes on while the sentences say so ("They add", a German
 * subjunctive), and over one sentence to a "but"; a case that is announced, or a concession, goes on until the paper
 * replies, which it does in the same paragraph or at the beginning of the next.
 */
export function voicesOf({ text, language, sentences }: AnalysedText): Voice[] {
  const rules = voiceLexiconOf(language);
  if (!rules) return sentences.map(() => 'paper');
  const signs = sentences.map(sentence => voiceSigns(text, sentence, rules));
  const opens = sentences.map(({ opensParagraph }) => opensParagraph);
  let open: OpenSpeech | null = null;
  return signs.map((sign, at) => {
    if (opens[at]) open = null;
    const reply = sign.speech ? replyTo(at, signs, opens) : null;
    const isSoon = reply !== null && reply - at <= longestAllowance && signs[reply]?.turns === true;
    const begun = openedBy(sign, reply, isSoon);
    if (begun) open = begun;
    else if (sign.weighs && opens[at] && turnsWithin(longestBackdrop, at, signs, opens)) return 'granted';
    else if (!open || sign.replies || !(sign.carries || at < open.until)) open = null;
    if (open) return open.voice;
    return sign.refuses ? 'fallback' : 'paper';
  });
}

function openedBy({ speech }: VoiceSigns, reply: number | null, isTurnedSoon: boolean): OpenSpeech | null {
  if (speech === 'said') return { voice: 'others', until: isTurnedSoon && reply !== null ? reply : 0 };
  if (speech === 'announced') return { voice: 'others', until: reply ?? 0 };
  if (speech === 'granted' || (speech === 'allowed' && isTurnedSoon))
    return { voice: 'granted', until: reply ?? 0 };
  return null;
}

/** A sentence of the same paragraph, so many on at most, opens with a turn. */
function turnsWithin(
  sentences: number,
  at: number,
  signs: readonly VoiceSigns[],
  opens: readonly boolean[],
): boolean {
  for (let next = at + 1; next <= at + sentences && !opens[next]; next++) if (signs[next]?.turns) return true;
  return false;
}

/** The number of the next sentence that replies; null where the paragraph and the beginning of the next have none. */
function replyTo(at: number, signs: readonly VoiceSigns[], opens: readonly boolean[]): number | null {
  for (let next = at + 1; next < Math.min(signs.length, at + 1 + longestCase); next++) {
    if (signs[next]?.replies && !signs[next]?.speech) return next;
    if (opens[next]) return null;
  }
  return null;
}
