import { abbreviations, international } from './abbreviations.ts';
import { openers } from './openers.ts';
import { speechVerbs } from './speech-verbs.ts';

/** What a language says about where its sentences end, made ready for looking up; all words in lower case. */
export interface Rules {
  /** Abbreviations with which no sentence ends. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that stand before numbers. */
  readonly numbered: ReadonlySet<string>;
  /** Ends of words that stand before numbers. */
  readonly numberedEndings: readonly string[];
  /** Abbreviations that end an enumeration. */
  readonly closing: ReadonlySet<string>;
  /** Abbreviations after which the next word decides. */
  readonly other: ReadonlySet<string>;
  /** Abbreviations of states, which end a sentence when they stand behind a comma and have none behind them. */
  readonly states: ReadonlySet<string>;
  /** Words that open sentences rather than stand in names. */
  readonly openers: ReadonlySet<string>;
  /** Verbs that follow a quotation and its speaker: "“Why?” Mayor Adams asked." Some have several words. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Writes nouns with a capital, which therefore says nothing, and sets dots apart from the last word. */
  readonly isGerman: boolean;
  /** Writes ordinal numbers with a full stop: "am 3. Oktober". */
  readonly hasOrdinalStops: boolean;
  /** Goes on after a full stop and a dash: "— Да, — сказал он. — Пора." */
  readonly hasDialogueDashes: boolean;
}

const ordinalStops = new Set('de da nb nn no fi is et lv lt cs sk hu pl hr sr bs sl tr'.split(' '));
const dialogueDashes = new Set('ru uk be bg sr mk kk'.split(' '));
const ready = new Map<string, Rules>();

/** The rules of a language by its tag; those of English where there are none for it. */
export function rulesOf(language: string): Rules {
  const [name = 'en'] = language.toLowerCase().split(/[-_]/);
  const known = ready.get(name);
  if (known) return known;
  const rules = compile(Object.hasOwn(abbreviations, name) ? name : 'en', name);
  // A tag may be anything that a page claims, so only real ones are kept.
  if (name.length <= 3) ready.set(name, rules);
  return rules;
}

function compile(table: string, name: string): Rules {
  const own = abbreviations[table] ?? international;
  return {
    leading: setOf(own.leading, international.leading),
    numbered: setOf(own.numbered, international.numbered),
    numberedEndings: [...setOf(own.numberedEndings ?? '')],
    closing: setOf(own.closing ?? '', international.closing ?? ''),
    other: setOf(own.other, international.other),
    states: setOf(own.states ?? ''),
    openers: setOf(openers[name] ?? openers.en ?? ''),
    speechVerbs: new Set(speechVerbs[name]?.split(/,\s+/)),
    isGerman: name === 'de',
    hasOrdinalStops: ordinalStops.has(name),
    hasDialogueDashes: dialogueDashes.has(name),
  };
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(/\s+/).filter(Boolean));
}
