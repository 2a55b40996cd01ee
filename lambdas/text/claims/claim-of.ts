import type { AnalysedSentence } from '../analyse-text.ts';
import type { Span } from '../span.ts';

/** Words of a sentence by number, `from` inclusive, `to` exclusive. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A part with fewer words does not stand for its sentence. */
const leastWords = 5;
/** More words than this before or behind a verb of saying are no mere naming of the speaker. */
const longestSpeaker = 18;
/** What is granted before the claim is at most so long, in words. */
const longestConcession = 30;

/**
 * The contiguous part of a sentence that claims something: without who says it, what is granted before it and
 * what is explained behind it. The sentence itself where nothing can be cut without loss. Who says it is cut
 * only in reports on an opinion (`isReport`); elsewhere it would turn an opponent's words into the paper's.
 */
export function claimOf(text: string, sentence: AnalysedSentence, isReport: boolean): Span {
  const whole: Part = { from: 0, to: sentence.forms.length };
  const steps = isReport ? [withoutSpeakerBehind, withoutSpeakerBefore, ...plainSteps] : plainSteps;
  const cut = steps.reduce((part, step) => {
    const shorter = step(text, sentence, part);
    if (shorter === part) return part;
    return isFit(text, sentence, shorter) && !cutsNegation(sentence, part, shorter) ? shorter : part;
  }, whole);
  return spanOf(text, sentence, cut);
}

/** A sentence without the word that only ties it to the one before, where it stands as well without. */
export function withoutTie(text: string, sentence: AnalysedSentence): Span {
  if (!sentence.phrases.hasJoint('connectives', 0) && !sentence.phrases.hasJoint('openers', 0))
    return sentence.span;
  const whole: Part = { from: 0, to: sentence.forms.length };
  const cut = withoutOpener(text, sentence, whole);
  return isFit(text, sentence, cut) && !cutsNegation(sentence, whole, cut)
    ? spanOf(text, sentence, cut)
    : sentence.span;
}

type Step = (text: string, sentence: AnalysedSentence, part: Part) => Part;

/** "The deal is dead, writes A. Writer of a paper." */
const withoutSpeakerBehind: Step = (text, sentence, part) => {
  for (let at = Math.max(part.from + leastWords, part.to - longestSpeaker); at < part.to; at++) {
    if (!namesSaying(sentence, at)) continue;
    const comma = lastComma(text, sentence, at);
    if (comma >= part.from + leastWords && isSpeaker(sentence, comma, at))
      return { from: part.from, to: comma };
  }
  return part;
};

/** "A. Writer of a paper argues that the deal is dead." */
const withoutSpeakerBefore: Step = (text, sentence, part) => {
  for (let at = part.from; at < Math.min(part.to, part.from + longestSpeaker); at++) {
    if (
      sentence.phrases.hasJoint('conditions', part.from) ||
      sentence.phrases.hasJoint('concessions', part.from)
    )
      return part;
    if (at > part.from && sentence.phrases.hasJoint('complementisers', at) && namesSaying(sentence, at - 1))
      return { from: at + 1, to: part.to };
    if (at === part.from && namesSaying(sentence, at)) {
      const comma = nextComma(text, sentence, at, part.to);
      if (comma - at <= longestSpeaker) return { from: comma, to: part.to };
    }
  }
  return part;
};

/** "Although it is popular, the deal is dead." */
const withoutConcession: Step = (text, sentence, part) => {
  if (!sentence.phrases.hasJoint('concessions', part.from)) return part;
  const comma = nextComma(text, sentence, part.from, part.to);
  const isOnlyOne = nextComma(text, sentence, comma, part.to) === part.to;
  return isOnlyOne && comma - part.from <= longestConcession ? { from: comma, to: part.to } : part;
};

/**
 * "The deal is dead, because nobody keeps it." What stands between two commas stays,
 * because the claim goes on behind it; what is longer than the rest, or demands something, may be the claim itself;
 * and what is granted at the end turns the claim: "Insurers pay the same, although ...".
 */
const withoutTail: Step = (text, sentence, part) => {
  if (sentence.isQuestion) return part;
  for (let at = part.from + leastWords + 1; at < part.to - 1; at++) {
    if (!hasCommaBefore(text, sentence, at)) continue;
    const isLast = nextComma(text, sentence, at, part.to) === part.to;
    const isShort = part.to - at < at - part.from;
    if (isLast && isShort && isMereTail(sentence, at) && !demands(sentence, at, part.to))
      return { from: part.from, to: at };
  }
  return part;
};

/** "But the deal is dead." "However, the deal is dead." */
const withoutOpener: Step = (text, sentence, part) => {
  if (part.from > 0) return part;
  const opener = sentence.phrases.jointLength('openers', 0);
  // "Y que empiece" goes on with a list of wishes: "que empiece" is no sentence.
  if (opener && sentence.phrases.hasJoint('complementisers', opener)) return part;
  if (opener) return { from: wordBehind(sentence, opener), to: part.to };
  const isTurn = sentence.phrases.hasAt('contrast', 0) || sentence.phrases.hasAt('conclusion', 0);
  const connective = isTurn ? sentence.phrases.jointLength('connectives', 0) : 0;
  const from = connective && wordBehind(sentence, connective);
  return from && hasCommaBefore(text, sentence, from) ? { from, to: part.to } : part;
};

/** The number of the first word behind so many; in scripts without spaces words overlap. */
function wordBehind({ starts, ends }: AnalysedSentence, count: number): number {
  const end = ends[count - 1] ?? 0;
  let at = count;
  while (at < starts.length && (starts[at] ?? end) < end) at++;
  return at;
}

const plainSteps: readonly Step[] = [withoutOpener, withoutConcession, withoutTail];

const isMereTail = ({ phrases }: AnalysedSentence, at: number): boolean =>
  phrases.hasJoint('tails', at) && !phrases.hasJoint('concessions', at);

const demands = ({ phrases }: AnalysedSentence, from: number, to: number): boolean =>
  phrases.of('demand').some(hit => hit.from >= from && hit.from < to);

const namesSaying = ({ phrases }: AnalysedSentence, at: number): boolean =>
  phrases.hasAt('attribution', at) || phrases.hasAt('reporting', at);

/** Between the comma and the verb of saying stands nothing, a name or a pronoun. */
function isSpeaker({ forms }: AnalysedSentence, comma: number, verb: number): boolean {
  return forms.slice(comma, verb).every(form => form.isCapitalised || form.isStop);
}

const comma = /[,،，、;；]/;

/** What stands between a word and the one before it. */
const gapBefore = (text: string, { starts, ends }: AnalysedSentence, at: number): string =>
  at > 0 ? text.slice(ends[at - 1], starts[at]) : '';

const hasCommaBefore = (text: string, sentence: AnalysedSentence, at: number): boolean =>
  comma.test(gapBefore(text, sentence, at));

/** The number of the word behind the last comma up to a word, or 0. */
function lastComma(text: string, sentence: AnalysedSentence, at: number): number {
  for (let word = at; word > 0; word--) if (hasCommaBefore(text, sentence, word)) return word;
  return 0;
}

/** The number of the word behind the next comma, or `to`. */
function nextComma(text: string, sentence: AnalysedSentence, after: number, to: number): number {
  for (let word = after + 1; word < to; word++) if (hasCommaBefore(text, sentence, word)) return word;
  return to;
}

function isFit(text: string, sentence: AnalysedSentence, part: Part): boolean {
  if (part.to - part.from < leastWords) return false;
  if (
    part.from > 0 &&
    (sentence.phrases.hasJoint('pointers', part.from) || sentence.phrases.hasJoint('connectives', part.from))
  )
    return false;
  const { start, end } = spanOf(text, sentence, part);
  return isBalanced(text.slice(start, end));
}

/** A speaker who denies or doubts cannot be left out. */
const cutsNegation = ({ phrases }: AnalysedSentence, part: Part, shorter: Part): boolean =>
  phrases.of('negation').some(({ from }) => from >= part.from && from < shorter.from);

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['「', '」'],
  ['[', ']'],
];

function isBalanced(part: string): boolean {
  const count = (sign: string): number => part.split(sign).length - 1;
  return pairs.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0;
}

function spanOf(text: string, { span, starts, ends }: AnalysedSentence, { from, to }: Part): Span {
  const start = from === 0 ? span.start : openedBefore(text, starts[from] ?? span.start);
  const end = to >= ends.length ? span.end : closedBehind(text, ends[to - 1] ?? span.end);
  return { start, end };
}

/** Marks of opening and closing that belong to the first and the last word. */
const openedBefore = (text: string, at: number): number =>
  /[“"«(「‘[]/.test(text[at - 1] ?? '') ? at - 1 : at;
function closedBehind(text: string, at: number): number {
  let end = at;
  while (/[”"»)」’\]%]/.test(text[end] ?? '')) end++;
  return end;
}
