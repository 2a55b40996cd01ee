import { type AnalysedSentence, eachVoice, isCue, isJoint } from '../analyse-text.ts';
import { type VoiceKind, type VoiceLexicon, voiceKinds } from '../lexicons/voices/voice-lexicon.ts';
import { eachWord } from '../words.ts';

/** What a sentence, looked at by itself, tells about whose view it is. */
export interface VoiceSigns {
  /**
   * Somebody else says it (`said`), somebody's case begins with it (`announced`), or the paper grants it; what is
   * `allowed` is granted only where a reply follows.
   */
  readonly speech: 'said' | 'announced' | 'granted' | 'allowed' | null;
  /** Opens the paper's reply to what was said before. */
  readonly replies: boolean;
  /** Goes on with what was said before. */
  readonly carries: boolean;
  /** Tells what is asked for should the demand be refused. */
  readonly refuses: boolean;
}

/** A phrase by the words it takes, `to` exclusive. */
interface Hit {
  readonly from: number;
  readonly to: number;
}

type Hits = Readonly<Record<VoiceKind, Hit[]>>;

/** A sentence with its phrases, and by word the number of its clause, from 0. */
interface Reading {
  readonly sentence: AnalysedSentence;
  readonly rules: VoiceLexicon;
  readonly hits: Hits;
  readonly clauses: readonly number[];
}

/** In words, of scripts without spaces in pairs of characters, of which about two make a word. */
const reach = {
  /** a case is announced within the first so many words of a sentence */
  announcement: 6,
  /** who says it stands so early, or so near the end, or in so short an insertion */
  beginning: 16,
  end: 9,
  insertion: 7,
  /** in front of the clause in which somebody says it */
  adverbial: 6,
  /** in front of a party, or its verb, in a clause */
  opening: 6,
  /** between a party, or somebody by name, and its verb */
  subject: 12,
  name: 4,
  /** in front of the verb of somebody who spoke before */
  spokesman: 5,
  /** behind a verb at the end of its clause */
  verbAtEnd: 2,
  /** a reply within a sentence has at least so many */
  reply: 4,
};

/** What the phrases of one sentence tell about whose view it is. */
export function voiceSigns(text: string, sentence: AnalysedSentence, rules: VoiceLexicon): VoiceSigns {
  const hits = hitsOf(sentence);
  if (!hits)
    return { speech: null, replies: turns(sentence), carries: hasMood(sentence, rules), refuses: false };
  const isSpeech = speechKinds.some(kind => hits[kind].length > 0);
  const reading: Reading = { sentence, rules, hits, clauses: isSpeech ? clausesOf(text, sentence) : [] };
  return {
    speech: isSpeech ? speechOf(reading) : null,
    replies: hits.replying.length > 0 || turns(sentence),
    carries: hits.hearsay.length > 0 || hasMood(sentence, rules) || speaksOn(reading),
    refuses: hits.refusal.length > 0,
  };
}

const speechKinds = [
  'saying',
  'holding',
  'viewing',
  'hearsay',
  'announcing',
  'granting',
  'allowing',
] as const;

const turns = ({ opensConnecting, forms }: AnalysedSentence): boolean =>
  opensConnecting && isCue(forms, 0, 'contrast');

/** A form of a verb goes on with what was said: "les piles seraient rongées". */
const hasMood = ({ forms }: AnalysedSentence, { carriedShape }: VoiceLexicon): boolean =>
  carriedShape !== undefined && forms.some(({ word }) => carriedShape.test(word));

/** Who spoke before hopes, fears, points to: "They point to", or the verb alone: "Temen". */
const speaksOn = (reading: Reading): boolean =>
  [...reading.hits.holding, ...reading.hits.saying].some(
    hit =>
      (hit.from === 0 || (reading.hits.pronoun[0]?.from === 0 && hit.from < reach.spokesman)) &&
      !isOwn(reading, hit),
  );

/** Undefined where no phrase stands that tells anything by itself: a party alone, or a "when", does not. */
function hitsOf({ forms }: AnalysedSentence): Hits | undefined {
  let hits: Hits | undefined;
  let tells = false;
  eachVoice(forms, ({ kind, words }, at) => {
    const voice = kind as VoiceKind;
    hits ??= Object.fromEntries(voiceKinds.map(name => [name, [] as Hit[]])) as Record<VoiceKind, Hit[]>;
    hits[voice].push({ from: at, to: at + words.length });
    tells ||= !framing.has(voice);
  });
  return tells ? hits : undefined;
}
const framing: ReadonlySet<VoiceKind> = new Set([
  'self',
  'unsaid',
  'party',
  'pronoun',
  'evidence',
  'subordinate',
]);

const clauseMark = /[,;:،؛，、；：–—―]/;

/** In script without spaces words overlap: a mark stands between two that do not touch. */
function clausesOf(text: string, { span, forms }: AnalysedSentence): number[] {
  const clauses: number[] = [];
  const sentence = text.slice(span.start, span.end);
  let clause = 0;
  let last = 0;
  eachWord(sentence, (start, end) => {
    if (start > last && last > 0 && clauseMark.test(sentence.slice(last, start))) clause++;
    clauses.push(clause);
    last = end;
  });
  return clauses.slice(0, forms.length);
}

function speechOf(reading: Reading): VoiceSigns['speech'] {
  const { hits, sentence } = reading;
  if (sentence.cues.endorsement > 0) return null;
  const said = [
    ...hits.saying.filter(hit => isSaid(reading, hit)),
    ...hits.holding.filter(hit => isHeld(reading, hit)),
    ...hits.viewing.filter(hit => isViewed(reading, hit)),
    ...hits.hearsay.filter(hit => isHeard(reading, hit)),
  ].filter(hit => !isReply(reading, hit) && !isComment(reading, hit));
  const announced = hits.announcing.filter(hit => announces(reading, hit) && !isReply(reading, hit));
  const granted = [...hits.granting, ...hits.allowing];
  const first = [...said, ...announced, ...granted].sort((a, b) => a.to - b.to)[0];
  if (!first || isAnswered(reading, first)) return null;
  if (announced.length > 0) return 'announced';
  if (hits.granting.length > 0) return 'granted';
  return said.length > 0 ? 'said' : 'allowed';
}

/** Near the beginning, and the paper does not speak before: "Nor do we follow those who say". */
const announces = (reading: Reading, { from }: Hit): boolean =>
  from < scaled(reading, reach.announcement) && !reading.hits.self.some(hit => hit.from < from);

/** Part of the words that reply: "the figures say otherwise". */
const isReply = ({ hits }: Reading, { from }: Hit): boolean =>
  hits.replying.some(hit => hit.from <= from && from < hit.to);

/** Said in the first clause of a word on what was said: "That is always said", which "But critics say" is not. */
const isComment = ({ hits, sentence, clauses }: Reading, { from }: Hit): boolean =>
  clauses[from] === 0 &&
  hits.replying.some(hit => hit.from === 0 && hit.to > 1) &&
  hits.hearsay.every(hit => hit.from !== from) &&
  !isCue(sentence.forms, 0, 'contrast');

/** Somebody else than the paper says it, of the sentence and not of a part below it, and is not cited as proof. */
function isSaid(reading: Reading, hit: Hit): boolean {
  return isMain(reading, hit) && !isOwn(reading, hit) && !isProof(reading, hit);
}

/** A party or somebody by name fears, hopes, promises it. */
function isHeld(reading: Reading, hit: Hit): boolean {
  const { hits, rules } = reading;
  if (!isSaid(reading, hit)) return false;
  return (
    hits.party.some(
      ({ from }) =>
        (from < hit.from || rules.subject === 'around') && isSubject(reading, from, hit.from, reach.subject),
    ) || namesBefore(reading, hit).some(at => isSubject(reading, at, hit.from, reach.name))
  );
}

/**
 * A party is the subject of a verb near it in its clause, when the first of both opens the clause; or from the
 * beginning of the sentence, over an insertion: "The mayor, a cautious man, fears".
 */
function isSubject(reading: Reading, party: number, verb: number, farthest: number): boolean {
  const { clauses, rules } = reading;
  const [first, last] = party < verb ? [party, verb] : [verb, party];
  if (isBelow(reading, first, last)) return false;
  if (rules.verbAtEnd !== 'never') return true;
  const start = clauses.indexOf(clauses[first] ?? 0);
  const isOpening = first - start < scaled(reading, reach.opening);
  if (clauses[first] === clauses[last]) return isOpening && last - first <= scaled(reading, farthest);
  return party < verb && isOpening && clauses[party] === 0 && clauses[verb] !== clauses[verb - 1];
}

/** "For the ministry, the pier is a ruin": a party, and soon a comma. */
function isViewed({ hits, clauses, sentence, rules }: Reading, { to }: Hit): boolean {
  const end = clauses.indexOf(1);
  const isShort = end >= 0 && end <= (sentence.length < sentence.forms.length ? 2 : 1) * reach.adverbial;
  return isShort && hits.party.some(({ from }) => from >= to && from < end) && rules.verbAtEnd === 'never';
}

/** Words with a capital before a verb; the first word of a sentence where the second has one too. */
function namesBefore({ sentence, rules }: Reading, { from }: Hit): number[] {
  if (!rules.showsNames) return [];
  const isName = (at: number): boolean => {
    const form = sentence.forms[at];
    return form?.isCapitalised === true && !form.isStop && !/'s?$/.test(form.word);
  };
  return [...sentence.forms.slice(0, from).keys()].filter(at => isName(at) && (at > 0 || isName(1)));
}

/** "Der Betrieb sei ein Fass", not "als sei" nor what stands behind a comma, which may hang on a noun. */
function isHeard(reading: Reading, { from }: Hit): boolean {
  const { sentence, clauses } = reading;
  const form = sentence.forms[from];
  return (
    clauses[from] === 0 &&
    !isBelow(reading, 0, from) &&
    !isOwn(reading, { from, to: from + 1 }) &&
    !(from > 0 && form?.isCapitalised)
  );
}

/**
 * Early in the sentence, or in a few words at its end or between two commas that begin or end with the verb ("says the
 * ministry", "the ministry says"): there saying is of all the sentence.
 */
function isMain(reading: Reading, { from, to }: Hit): boolean {
  const { clauses, rules, sentence } = reading;
  const clause = clauses[from] ?? 0;
  const start = clauses.indexOf(clause);
  const end = clauses.lastIndexOf(clause) + 1;
  const isAtEnd = (at: number): boolean => at - to <= scaled(reading, reach.verbAtEnd);
  if (rules.verbAtEnd !== 'never' && isAtEnd(sentence.forms.length)) return true;
  if (rules.verbAtEnd === 'always' && !isAtEnd(end)) return false;
  if (isBelow(reading, start, from)) return false;
  const isEarly = clause === 0 || from === start || start <= scaled(reading, reach.adverbial);
  if (isEarly && from < scaled(reading, reach.beginning)) return true;
  return (
    clause > 0 &&
    end - start <= scaled(reading, clause === clauses.at(-1) ? reach.end : reach.insertion) &&
    (from - start < scaled(reading, reach.verbAtEnd) || isAtEnd(end)) &&
    hasSpeaker(reading, clause)
  );
}

/** Whether a clause names who says it; where nouns have capitals, or none, that is not asked. */
function hasSpeaker({ hits, rules, clauses, sentence }: Reading, clause: number): boolean {
  if (!rules.showsNames) return true;
  const isIn = ({ from }: Hit): boolean => clauses[from] === clause;
  return (
    hits.party.some(isIn) ||
    hits.pronoun.some(isIn) ||
    sentence.forms.some((form, at) => clauses[at] === clause && form.isCapitalised && !form.isStop)
  );
}

/** A word between two puts what follows below something else: "the plan that the mayor praises". */
function isBelow({ hits, rules, clauses, sentence }: Reading, from: number, to: number): boolean {
  if (!rules.subordinatesByComma) return hits.subordinate.some(hit => hit.from >= from && hit.from < to);
  const isFirst = (at: number): boolean => clauses[at] !== clauses[at - 1];
  return (
    (from === 0 && (isJoint(sentence.forms, 0, 'conditions') || isJoint(sentence.forms, 0, 'concessions'))) ||
    hits.subordinate.some(hit => hit.from > 0 && hit.from >= from && hit.from < to && isFirst(hit.from))
  );
}

/** The paper or nobody says it, or nobody has said it yet ("to say"). */
function isOwn({ hits, sentence }: Reading, { from }: Hit): boolean {
  if (hits.unsaid.some(hit => hit.to === from) || /'s?$/.test(sentence.forms[from - 1]?.word ?? ''))
    return true;
  const nearest = (found: readonly Hit[]): number =>
    Math.max(-1, ...found.filter(hit => hit.from < from).map(hit => hit.from));
  const own = nearest(hits.self);
  return own >= 0 && own >= nearest(hits.party);
}

/** A study, an audit, says it: right before the verb, or behind an "according to". */
function isProof(reading: Reading, { from, to }: Hit): boolean {
  const { hits, clauses } = reading;
  const hasParty = hits.party.some(hit => clauses[hit.from] === clauses[from]);
  return hits.evidence.some(
    hit =>
      clauses[hit.from] === clauses[from] &&
      (hit.from < from
        ? !hits.party.some(party => party.from > hit.from && party.from < from)
        : !hasParty && hit.from - to <= 4),
  );
}

/** The sentence itself replies, behind a comma: "Critics say so, but they are wrong", not "but rarely in public". */
function isAnswered({ sentence, hits, clauses }: Reading, { to }: Hit): boolean {
  const { forms } = sentence;
  const isReply = (at: number): boolean =>
    clauses[at] !== clauses[at - 1] &&
    isCue(forms, at, 'contrast') &&
    isJoint(forms, at, 'connectives') &&
    !isJoint(forms, at, 'concessions') &&
    clauses.length - at > (forms[at + 1]?.isStop ? reach.reply : 2 * reach.reply);
  return (
    hits.replying.some(hit => hit.from >= to) ||
    [...clauses.keys()].some(at => at >= to && at > 0 && isReply(at))
  );
}

const scaled = ({ sentence }: Reading, words: number): number =>
  sentence.length < sentence.forms.length ? 2 * words : words;
