import type { AnalysedSentence } from '../analyse-text.ts';
import type { CompiledLexicon } from '../compile-lexicon.ts';
import type { SentencePhrases } from '../sentence-phrases.ts';

/** What is left of a demand that is thought rather than made. */
const thoughtShare = 0.4;

/** How much a sentence calls on someone to act, 0 to 1, whoever says it. */
export function demandOf(sentence: AnalysedSentence, isReport: boolean, lexicon: CompiledLexicon): number {
  const { cues, isQuestion } = sentence;
  if (isQuestion || !cues.demand || !isDemand(sentence, lexicon)) return 0;
  const clause = cues.endorsement ? 'own' : clauseOf(sentence);
  if (clause === 'told' && !isReport) return 0;
  return clause === 'own' || cues.ownVoice ? 1 : thoughtShare;
}

/** How much it hints at what someone might do, likewise. */
export const hintOf = ({ cues, isQuestion }: AnalysedSentence): number =>
  cues.hint && !cues.noDemand && !isQuestion ? 1 : 0;

/**
 * Whether a demand is left when those are taken away that only look like one: what covers a demand takes that one
 * ("should have"), what covers none takes any ("whether").
 */
function isDemand({ forms, phrases }: AnalysedSentence, { isAdnominal }: CompiledLexicon): boolean {
  const starts = phrases.of('demand').map(({ from }) => from);
  const describesNoun = (at: number) => isAdnominal(forms[at + phrases.lengthAt('demand', at)]?.word ?? '');
  const demands = new Set(starts.filter(at => !describesNoun(at)));
  let anyTaken = 0;
  for (const at of new Set(phrases.of('noDemand').map(({ from }) => from))) {
    const end = at + phrases.lengthAt('noDemand', at);
    const covered = [...demands].filter(demand => demand >= at && demand < end);
    for (const demand of covered) demands.delete(demand);
    if (!covered.length) anyTaken++;
  }
  return demands.size > anyTaken;
}

/** Words between a "that" and the demand in the clause that it opens, at most; and between it and the verb of saying. */
const longestSubject = 6;
const longestSaying = 3;

/**
 * Whose the demand is: in a clause that somebody says ("heard them assert that they must"), in one that is thought or
 * is so ("persuaded them that they should", "the lesson is that they must"), or in the paper's own.
 */
function clauseOf({ phrases }: AnalysedSentence): 'told' | 'thought' | 'own' {
  const demand = phrases.of('demand')[0]?.from ?? 0;
  for (let at = Math.max(1, demand - longestSubject); at < demand; at++) {
    if (!phrases.hasJoint('complementisers', at)) continue;
    for (let before = Math.max(0, at - longestSaying); before < at; before++)
      if (phrases.hasAt('reporting', before) || phrases.hasAt('attribution', before))
        return saysItself(phrases, before) ? 'own' : 'told';
    return 'thought';
  }
  return 'own';
}

/** "We argue that", not "we heard them argue that". */
const saysItself = (phrases: SentencePhrases, verb: number): boolean =>
  phrases.of('ownVoice').some(({ from }) => from >= verb - 2 && from < verb);
