import { backgroundWeight } from '../text/background-weight.ts';
import { formsOf } from '../text/forms-of.ts';
import { SentencePhrases } from '../text/sentence-phrases.ts';
import { verdicts } from './shared-phrases.ts';

/** What a text in a script without spaces says again and again. */
export interface Repeated {
  readonly text: string;
  /** How often, a longer run counted for more. */
  readonly times: number;
  readonly isPhrase: boolean;
}

type Counted = readonly [run: string, times: number];

/** In characters: a word of one means too much. */
const shortest = 2;
const longest = 6;
const phraseFrom = 4;
const leastTimes = { ja: 4, zh: 5 };
/** Only so much of a text is read, in UTF-16 units: what it is about comes again within. */
const readUpTo = 20_000;
/** Chinese characters that hold sentences together, none of which is within the name of a thing. */
const particles =
  /[的了是在和与或不也都就而且及其这那它他她我们你有无为以于对把被将从到向让使得着过会能应该可所之者个一二两三四五六七八九十几每只又再最更很已没]/u;

/**
 * Runs of characters that a text repeats: in Japanese whole runs of kanji or katakana, in Chinese any that no longer
 * run takes in as often. Words that judge or hold sentences together are left out.
 */
export function repeatedCharacters(text: string, language: string): Repeated[] {
  const read = text.slice(0, readUpTo);
  const [counts, least] =
    language === 'ja' ? [wholeRuns(read), leastTimes.ja] : [anyRuns(read), leastTimes.zh];
  const often = [...counts].filter(([, times]) => times >= least);
  return often
    .filter(one => !isWithinLonger(one, often) && isThing(one[0], language))
    .map(([text, times]) => ({
      text,
      times: times * Math.sqrt(text.length - 1),
      isPhrase: text.length >= phraseFrom,
    }));
}

function wholeRuns(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(/[\p{Script=Han}々]+|[\p{Script=Katakana}ー]{3,}/gu))
    if (run.length >= shortest && run.length <= longest * 2) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

function anyRuns(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [han] of text.matchAll(/\p{Script=Han}+/gu))
    for (let length = shortest; length <= longest; length++)
      for (let at = 0; at + length <= han.length; at++) {
        const run = han.slice(at, at + length);
        if (!particles.test(run)) counts.set(run, (counts.get(run) ?? 0) + 1);
      }
  return counts;
}

function isThing(run: string, language: string): boolean {
  if (/^[〇一二三四五六七八九十百千万億\d]+/u.test(run)) return false;
  const forms = formsOf(run, language);
  const phrases = new SentencePhrases(forms);
  if (verdicts.some(kind => phrases.has(kind))) return false;
  return forms.some(({ isStop, word }) => !isStop && backgroundWeight(word, language) >= 0.5);
}

/** 关税 says less than 碳关税, where the text nearly always says the longer. */
const isWithinLonger = ([run, times]: Counted, often: readonly Counted[]): boolean =>
  often.some(
    ([other, otherTimes]) => other.length > run.length && otherTimes * 1.2 >= times && other.includes(run),
  );
