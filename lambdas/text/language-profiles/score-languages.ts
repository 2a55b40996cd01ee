import { eachWord } from '../words.ts';
import type { LanguageProfiles } from './profile.ts';

export interface ScoredLanguage {
  readonly language: string;
  readonly score: number;
}

/** The profiles of one script made ready for looking up: which languages have a word or a letter, and its weight. */
interface CompiledProfiles {
  readonly languages: readonly string[];
  readonly words: ReadonlyMap<string, Evidence>;
  readonly letters: ReadonlyMap<string, Evidence>;
  /** By language, where there are any. */
  readonly parts: readonly (RegExp | undefined)[];
}

interface Evidence {
  /** Numbers of the languages that have it. */
  readonly languages: readonly number[];
  readonly weight: number;
}

/** A letter says less than a word, because there are many of them. */
const letterWeight = 0.5;
/** A letter that a language does not have speaks against it, within reason: names are foreign. */
const strangerWeight = 0.3;

/** So does a part of a word, which other languages may have by chance. */
const partWeight = 0.4;

const compiled = new Map<string, CompiledProfiles>();

export function compileProfiles(script: string, profiles: LanguageProfiles): CompiledProfiles {
  const known = compiled.get(script);
  if (known) return known;
  const languages = Object.keys(profiles);
  const words = Object.values(profiles).map(profile => profile.words.split(/\s+/));
  const letters = Object.values(profiles).map(profile => [...profile.letters]);
  const parts = Object.values(profiles).map(profile => anyOf(profile.parts));
  const made = { languages, words: weigh(words), letters: weigh(letters), parts };
  compiled.set(script, made);
  return made;
}

const anyOf = (parts: string | undefined): RegExp | undefined =>
  parts === undefined ? undefined : new RegExp(parts.split(' ').join('|'), 'g');

/** What fewer languages have says more. */
function weigh(lists: readonly (readonly string[])[]): Map<string, Evidence> {
  const having = new Map<string, number[]>();
  lists.forEach((list, language) => {
    for (const entry of new Set(list)) having.set(entry, [...(having.get(entry) ?? []), language]);
  });
  return new Map(
    [...having].map(([entry, languages]) => [entry, { languages, weight: 1 / Math.sqrt(languages.length) }]),
  );
}

/** All languages of a script by how well a text fits them, the best first. The text is in small letters. */
export function scoreLanguages(
  text: string,
  { languages, words, letters, parts }: CompiledProfiles,
): ScoredLanguage[] {
  const scores = new Float64Array(languages.length);
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    add(scores, words.get(word) ?? words.get(elided(word)), 1);
  });
  for (const letter of text) {
    if (letter < '\u0080') continue;
    const evidence = letters.get(letter);
    if (!evidence) continue;
    add(scores, evidence, letterWeight + strangerWeight / evidence.weight);
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) - strangerWeight;
  }
  const ranked = languages
    .map((language, at) => ({ language, score: scores[at] ?? 0, part: parts[at] }))
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.part && ranked[1]?.part ? tellKinApart(text, ranked) : ranked;
}

interface Ranked extends ScoredLanguage {
  readonly part: RegExp | undefined;
}

/** Where the first two are close kin, parts of words decide as well. */
function tellKinApart(text: string, ranked: readonly Ranked[]): ScoredLanguage[] {
  const kin = ranked.slice(0, 2).map(({ language, score, part }) => ({
    language,
    score: score + partWeight * (part ? (text.match(part)?.length ?? 0) : 0),
  }));
  return [...kin.sort((a, b) => b.score - a.score), ...ranked.slice(2)];
}

/** The article or preposition before an apostrophe: "dell'arte", "l'eau". */
const elided = (word: string): string => word.slice(0, Math.max(0, word.indexOf("'")));

function add(scores: Float64Array, evidence: Evidence | undefined, times: number): void {
  if (!evidence) return;
  for (const language of evidence.languages)
    scores[language] = (scores[language] ?? 0) + evidence.weight * times;
}
