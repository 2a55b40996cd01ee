import type { Hit } from '../sentence-phrases.ts';
import type { VoiceReading } from './voice-reading.ts';

/** In words. */
const reach = {
  /** who says it stands so early, or so near the end, or in so short an insertion */
  beginning: 16,
  end: 9,
  insertion: 7,
  /** in front of the clause in which somebody says it */
  adverbial: 6,
  /** in front of a party, or its verb, in a clause */
  opening: 6,
  /** between a party, or somebody by name, and its verb */
  party: 12,
  name: 4,
  /** behind a verb at the end of its clause */
  verbAtEnd: 2,
  /** behind an "according to" */
  source: 4,
};

/** Somebody else than the paper says it, of the sentence and not of a part below it, and is not cited as proof. */
export function isSaid(reading: VoiceReading, hit: Hit): boolean {
  return isMain(reading, hit) && !isOwn(reading, hit) && !isProof(reading, hit);
}

/** A party or somebody by name fears, hopes, promises it. */
export function isHeld(reading: VoiceReading, hit: Hit): boolean {
  if (!isSaid(reading, hit)) return false;
  const isBefore = ({ from }: Hit): boolean => from < hit.from || reading.rules.subject === 'around';
  return (
    reading
      .of('party')
      .some(party => isBefore(party) && isSubject(reading, party.from, hit.from, reach.party)) ||
    namesBefore(reading, hit).some(at => isSubject(reading, at, hit.from, reach.name))
  );
}

/** "For the ministry, the pier is a ruin": a party, and soon a comma. */
export function isViewed(reading: VoiceReading, { to }: Hit): boolean {
  const end = reading.clauses.indexOf(1);
  return (
    end >= 0 &&
    end <= reading.scaled(reach.adverbial) &&
    reading.of('party').some(({ from }) => from >= to && from < end)
  );
}

/** "Der Betrieb sei ein Fass", not "als sei" nor what stands behind a comma, which may hang on a noun. */
export function isHeard(reading: VoiceReading, hit: Hit): boolean {
  const isNoun = hit.from > 0 && reading.sentence.forms[hit.from]?.isCapitalised;
  return !isNoun && reading.clauses[hit.from] === 0 && !isBelow(reading, 0, hit.from) && !isOwn(reading, hit);
}

/** The paper or nobody says it, or nobody has said it yet ("to say"), or it is a noun ("the mayor's claims"). */
export function isOwn(reading: VoiceReading, { from }: Hit): boolean {
  const before = reading.sentence.forms[from - 1]?.word ?? '';
  if (reading.sentence.phrases.hasJointBefore('unsaid', from) || genitive.test(before)) return true;
  const nearest = (hits: readonly Hit[]): number =>
    Math.max(-1, ...hits.filter(hit => hit.from < from).map(hit => hit.from));
  const own = nearest(reading.of('self'));
  return own >= 0 && own >= nearest(reading.of('party'));
}
/** Background weight of a word that is hardly ever a common one. */
const rareWord = 0.9;
const genitive = /'s?$/;

/**
 * Early in the sentence, or in a few words at its end or between two commas that begin or end with the verb ("says the
 * ministry", "the ministry says"): there saying is of all the sentence.
 */
function isMain(reading: VoiceReading, { from, to }: Hit): boolean {
  const { clauses, rules, sentence } = reading;
  const clause = clauses[from] ?? 0;
  const start = clauses.indexOf(clause);
  const end = clauses.lastIndexOf(clause) + 1;
  const isAtEnd = (at: number): boolean => at - to <= reading.scaled(reach.verbAtEnd);
  if (rules.verbAtEnd !== 'never' && isAtEnd(sentence.forms.length)) return true;
  if (rules.verbAtEnd === 'always' && !isAtEnd(end)) return false;
  if (isBelow(reading, start, from)) return false;
  const isEarly =
    clause === 0 ||
    start <= reading.scaled(reach.adverbial) ||
    (from === start && !isBelow(reading, 0, from));
  if (isEarly && from < reading.scaled(reach.beginning)) return true;
  return (
    clause > 0 &&
    end - start <= reading.scaled(clause === clauses.at(-1) ? reach.end : reach.insertion) &&
    (from - start < reading.scaled(reach.verbAtEnd) || isAtEnd(end)) &&
    hasSpeaker(reading, clause)
  );
}

/** Whether a clause names who says it; where nouns have capitals, or nothing has, that is not asked. */
function hasSpeaker(reading: VoiceReading, clause: number): boolean {
  const { clauses, rules, sentence } = reading;
  return (
    !rules.showsNames ||
    [...reading.of('party'), ...reading.of('pronoun')].some(({ from }) => clauses[from] === clause) ||
    sentence.forms.some((form, at) => clauses[at] === clause && form.isCapitalised && !form.isStop)
  );
}

/**
 * A party is the subject of a verb near it in its clause, when the first of both opens the clause; or from the
 * beginning of the sentence, over an insertion: "The mayor, a cautious man, fears".
 */
function isSubject(reading: VoiceReading, party: number, verb: number, farthest: number): boolean {
  const { clauses, rules } = reading;
  const [first, last] = party < verb ? [party, verb] : [verb, party];
  if (isBelow(reading, first, last)) return false;
  if (rules.verbAtEnd !== 'never') return true;
  const isOpening = first - clauses.indexOf(clauses[first] ?? 0) < reading.scaled(reach.opening);
  if (clauses[first] === clauses[last]) return isOpening && last - first <= reading.scaled(farthest);
  return party < verb && isOpening && clauses[party] === 0 && clauses[verb] !== clauses[verb - 1];
}

/** Words with a capital before a verb; the first word of a sentence where it is rare, or the second has one too. */
function namesBefore({ sentence, rules }: VoiceReading, { from }: Hit): number[] {
  if (!rules.showsNames) return [];
  const isName = (at: number): boolean => {
    const form = sentence.forms[at];
    return form?.isCapitalised === true && !form.isStop && !genitive.test(form.word);
  };
  return [...sentence.forms.slice(0, from).keys()].filter(
    at => isName(at) && (at > 0 || isName(1) || (sentence.forms[0]?.weight ?? 0) >= rareWord),
  );
}

/** A word between two puts what follows below something else: "the plan that the mayor praises". */
function isBelow(reading: VoiceReading, from: number, to: number): boolean {
  const between = reading.of('subordinate').filter(hit => hit.from >= from && hit.from < to);
  if (!reading.rules.subordinatesByComma) return between.length > 0;
  const { clauses, sentence } = reading;
  const opensBelow =
    from === 0 && (sentence.phrases.hasJoint('conditions', 0) || sentence.phrases.hasJoint('concessions', 0));
  return opensBelow || between.some(hit => hit.from > 0 && clauses[hit.from] !== clauses[hit.from - 1]);
}

/** A study, an audit, says it: before the verb, with no party between, or behind an "according to". */
function isProof(reading: VoiceReading, { from, to }: Hit): boolean {
  const { clauses } = reading;
  const isHere = (hit: Hit): boolean => clauses[hit.from] === clauses[from];
  const parties = reading.of('party').filter(isHere);
  return reading
    .of('evidence')
    .filter(isHere)
    .some(proof =>
      proof.from < from
        ? !parties.some(party => party.from > proof.from && party.from < from)
        : parties.length === 0 && proof.from - to <= reading.scaled(reach.source),
    );
}
