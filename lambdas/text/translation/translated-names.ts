import { soundKey } from '../sound-key.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { eachWord } from '../words.ts';

/** Scripts that tell names by no capitals. */
const uncased = new Set(['zh', 'ja', 'ar', 'hi', 'th', 'ko', 'fa', 'ur', 'he', 'bn', 'ta']);
const capitalisesNouns = new Set(['de', 'lb']);
const rare = 0.9;
/** Fewer sounds are shared by chance. */
const leastSounds = 3;

/**
 * Names that a translation has and its source cannot have given it. Names change between languages ("Germany",
 * "Allemagne"), so each that sounds like none of the source's may stand for one of the source's that sounds like none
 * of the translation's, and for no more. Latin letters in a script without capitals are in the source as they stand.
 */
export function foreignNames(
  source: { readonly text: string; readonly language: string },
  translation: { readonly text: string; readonly language: string },
): string[] {
  if (uncased.has(translation.language)) {
    const given = source.text.toLowerCase();
    return [...translation.text.matchAll(/\p{sc=Latin}{2,}/gu)]
      .map(([run]) => run)
      .filter(run => /\p{sc=Latin}/u.test(source.text) && !given.includes(run.toLowerCase()));
  }
  if (uncased.has(source.language)) return [];
  const theirs = namesIn(source, true);
  const ours = namesIn(translation, false);
  const unmatched = ours.filter(name => !theirs.some(other => soundsLike(name, other)));
  const untaken = theirs.filter(name => !ours.some(other => soundsLike(name, other)));
  return unmatched.slice(untaken.length);
}

/**
 * Words with a capital, as few as are surely names, or as many as may be. What opens a sentence has a capital anyhow, and
 * where every noun has one a name is known by the other beside it.
 */
function namesIn(
  { text, language }: { readonly text: string; readonly language: string },
  isGenerous: boolean,
): string[] {
  const vocabulary = vocabularyOf(language);
  const words: { written: string; isFirst: boolean; isName: boolean; isRare: boolean }[] = [];
  let previousEnd = -1;
  eachWord(text, (start, end) => {
    const isFirst = previousEnd < 0 || /[.!?:…"“”«»]/u.test(text.slice(previousEnd, start));
    previousEnd = end;
    const written = text.slice(start, end).replace(/^[ldnsmtcjqu]{1,2}['’]/iu, '');
    const { weight, isStop } = vocabulary.form(written);
    words.push({ written, isFirst, isName: /^\p{Lu}/u.test(written) && !isStop, isRare: weight >= rare });
  });
  const names = words.filter(({ isFirst, isName, isRare }, at) => {
    if (!isName) return false;
    const next = words[at + 1];
    const isBesideName = (next?.isName && !next.isFirst) || (!isFirst && words[at - 1]?.isName);
    if (isGenerous) return isBesideName || isRare || !isFirst;
    return isBesideName || (!isFirst && !capitalisesNouns.has(language));
  });
  return [...new Set(names.map(({ written }) => written))];
}

function soundsLike(a: string, b: string): boolean {
  if (a.slice(0, 4).toLowerCase() === b.slice(0, 4).toLowerCase()) return true;
  const [left, right] = [soundKey(a), soundKey(b)];
  if (Math.min(left.length, right.length) < leastSounds) return left === right;
  return left.startsWith(right) || right.startsWith(left);
}
