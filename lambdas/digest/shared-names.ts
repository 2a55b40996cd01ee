import { bareName } from '../text/bare-name.ts';
import { regionOf } from '../text/regions-in.ts';
import { soundKey, transcribedNames } from '../text/sound-key.ts';
import { eachWord } from '../text/words.ts';
import { katakanaIn, nameKey, sentenceEnd } from './shared-keys.ts';
import { unpackSignature } from './unpack-signature.ts';

/** A name as a text writes it. */
export interface Name {
  /** In the form that comes nearest to how it is called. */
  readonly written: string;
  /** As the text writes it, in this case or that. */
  readonly forms: readonly string[];
  readonly keys: readonly string[];
  /** How many of the other articles have it. */
  readonly others: number;
  /** How often it is written here. */
  readonly times: number;
  /** Where it comes first. */
  readonly at: number;
}

interface Found {
  readonly at: number;
  readonly forms: Map<string, number>;
  readonly keys: readonly string[];
  /** Somewhere it has a capital that its sentence does not give it. */
  isSure: boolean;
}

/** Of the other articles, at least this share has each name of a line, and one at least. */
const leastShare = 0.5;
/** Alone in its text, a name must be written so often to say what the text is about. */
const leastTimesAlone = 2;
/** In UTF-16 units. */
const longestName = 28;

/**
 * Names in a text that other articles on the matter have too, in whatever language they are, those that most have
 * first; where there are no others, those that it names again and again. In scripts without capitals only what others
 * have too is known for a name.
 */
export function sharedNames(text: string, language: string, signatures: readonly string[]): Name[] {
  const shared = sharedTermsOf(signatures);
  const names = [...namesIn(text, language, shared)].flatMap((found): Name[] => {
    const others = Math.max(0, ...found.keys.map(key => shared.get(key) ?? 0));
    const times = [...found.forms.values()].reduce((sum, count) => sum + count, 0);
    const isKept = signatures.length > 0 ? others > 0 : found.isSure && times >= leastTimesAlone;
    return isKept
      ? [
          {
            written: plainest(found.forms, language),
            forms: [...found.forms.keys()],
            keys: found.keys,
            others,
            times,
            at: found.at,
          },
        ]
      : [];
  });
  const chosen: Name[] = [];
  for (const name of names.sort(
    (a, b) => b.others - a.others || b.times - a.times || b.written.length - a.written.length,
  ))
    if (!chosen.some(({ keys }) => keys.some(key => name.keys.includes(key)))) chosen.push(name);
  return chosen;
}

/** Names and numbers that enough of these articles have, and how many have each. */
export function sharedTermsOf(signatures: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const signature of signatures)
    for (const { term } of unpackSignature(signature).shared) counts.set(term, (counts.get(term) ?? 0) + 1);
  const least = Math.max(1, leastShare * signatures.length);
  return new Map([...counts].filter(([, count]) => count >= least));
}

/** Runs of words with capitals, or what stands for names where there are none, by their keys. */
function namesIn(text: string, language: string, shared: ReadonlyMap<string, number>): Iterable<Found> {
  const names = new Map<string, Found>();
  const add = (at: number, written: string, keys: readonly string[], isSure: boolean) => {
    if (keys.length === 0 || written.length > longestName) return;
    const found = names.get(keys.join(' ')) ?? { at, forms: new Map<string, number>(), keys, isSure: false };
    found.forms.set(written, (found.forms.get(written) ?? 0) + 1);
    found.isSure ||= isSure;
    names.set(keys.join(' '), found);
  };
  if (isWithoutCapitals(text)) {
    for (const name of [...transcribedNames(text), ...katakanaIn(text)])
      add(text.indexOf(name), name, [`~${soundKey(name)}`], false);
    eachWord(text, (start, end) => {
      const written = text.slice(start, end);
      const key = nameKey(written, language);
      // A name in Latin letters stands there for whoever does not know it in the text's own.
      if (key) add(start, bareOf(written, language), [key], /^\p{Lu}\p{Ll}/u.test(written));
    });
    return names.values();
  }
  let run = { start: -1, end: -1, keys: [] as string[], isSure: false };
  const close = () => {
    if (run.start >= 0) add(run.start, text.slice(run.start, run.end), run.keys, run.isSure);
    run = { start: -1, end: -1, keys: [], isSure: false };
  };
  let previousEnd = 0;
  eachWord(text, (start, end) => {
    const between = text.slice(previousEnd, start);
    const isFirst = previousEnd === 0 || sentenceEnd.test(between);
    previousEnd = end;
    const word = text.slice(start, end).replace(/['’].{0,2}$/u, '');
    const key = nameKey(word, language);
    const isCapitalised = /^\p{Lu}\p{Ll}/u.test(word) && (!isFirst || (key !== null && shared.has(key)));
    if (run.start >= 0 && (!isCapitalised || !/^[ \u00a0-]$/u.test(between))) close();
    if (!isCapitalised) return;
    run = {
      start: run.start < 0 ? start : run.start,
      end: start + word.length,
      keys: key && !regionOf(word, language) ? [...run.keys, key] : run.keys,
      isSure: run.isSure || !isFirst,
    };
  });
  close();
  return names.values();
}

/** In a text without small letters capitals stand for names of other languages only. */
const isWithoutCapitals = (text: string): boolean => (text.match(/\p{Ll}/gu)?.length ?? 0) < text.length / 3;

/** An Arabic name keeps its article, and loses what is written together with it. */
const bareOf = (written: string, language: string): string =>
  language === 'ar' ? written.replace(/^[وفبكل](?=.{4})/u, '') : bareName(written);

/**
 * The form in which a thing is called, among those that a text uses: the shortest, because cases add endings; and of
 * Russian ones as long, that which ends as a nominative does.
 */
export function plainest(forms: ReadonlyMap<string, number>, language: string): string {
  const rank = (form: string) => form.length + (language === 'ru' && /[еиуюыо]$/u.test(form) ? 0.5 : 0);
  const [first = ''] = [...forms].sort(([a, m], [b, n]) => rank(a) - rank(b) || n - m).map(([form]) => form);
  return first;
}
