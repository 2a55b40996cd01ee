import { abbreviations, international } from './abbreviations.ts';
import { openers } from './openers.ts';
import { ordinalCues, ordinalled, ordinalStops } from './ordinals.ts';
import { speechVerbs } from './speech-verbs.ts';

/** What a language says about where its sentences end, made ready for looking up. */
export interface Rules {
  /** Every abbreviation, of whatever kind. */
  readonly listed: ReadonlySet<string>;
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
  /** Abbreviations of a date, which a sentence opens with as often as it ends with them: "В 2019 г. Россия". */
  readonly dated: ReadonlySet<string>;
  /** Of `leading`, those that are other words in small letters: "the rep." */
  readonly words: ReadonlySet<string>;
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
  /** Words before such a number; none where they tell too little. */
  readonly ordinalCues: ReadonlySet<string>;
  /** Words after such a number. */
  readonly ordinalled: ReadonlySet<string>;
  /** Goes on after a full stop and a dash: "— Да, — сказал он. — Пора." */
  readonly hasDialogueDashes: boolean;
}

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
  const leading = setOf(own.leading, international.leading);
  const numbered = setOf(own.numbered, international.numbered);
  const closing = setOf(own.closing ?? '', international.closing ?? '');
  const other = setOf(own.other, international.other);
  return {
    listed: new Set([...leading, ...numbered, ...closing, ...other]),
    leading,
    numbered,
    numberedEndings: [...wordsOf(own.numberedEndings)],
    closing,
    other,
    dated: wordsOf(own.dated),
    words: wordsOf(own.words),
    states: wordsOf(own.states),
    openers: wordsOf(openers[name] ?? openers.en),
    speechVerbs: new Set(speechVerbs[name]?.split(/,\s+/)),
    isGerman: name === 'de',
    hasOrdinalStops: ordinalStops.has(name),
    ordinalCues: wordsOf(ordinalCues[name]),
    ordinalled: wordsOf(ordinalled[name]),
    hasDialogueDashes: dialogueDashes.has(name),
  };
}

const wordsOf = (list = ''): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Every spelling in which an abbreviation may stand in a text, so that a look at the set is enough. */
function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(list => [...wordsOf(list)]).flatMap(spellingsOf));
}

function spellingsOf(entry: string): string[] {
  const [first = '', ...rest] = entry;
  if (first === '=') return [rest.join('')];
  return [entry, first.toUpperCase() + rest.join(''), entry.toUpperCase()];
}
