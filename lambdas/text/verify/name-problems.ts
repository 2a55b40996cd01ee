import { eachWord } from '../words.ts';
import type { SourceText } from './source-text.ts';

/** Where every noun has a capital, only rare ones are taken for names. */
const capitalisesNouns = new Set(['de', 'lb']);
/** A word with this background weight or more is rare in its language. */
const rare = 0.9;
/** Scripts that tell names by no capitals: Latin words and runs of katakana are names there. */
const runs = /[\p{sc=Katakana}ー]{3,}|\p{sc=Latin}{2,}/gu;
const uncased = new Set(['zh', 'ja', 'ar', 'hi', 'th', 'ko', 'fa', 'ur', 'he']);

/** Names in a claim that do not occur in its source. */
export function nameProblems(claim: string, source: SourceText): string[] {
  const names = uncased.has(source.language) ? runsOf(claim) : capitalisedIn(claim, source);
  return [...new Set(names)]
    .filter(name => !occurs(name, source))
    .map(name => `name not in the text: ${name}`);
}

const runsOf = (claim: string): string[] => [...claim.matchAll(runs)].map(([run]) => run);

/** Words with a capital; the first word of a sentence only if it is rare, because anything may stand there. */
function capitalisedIn(claim: string, { vocabulary, language }: SourceText): string[] {
  const names: string[] = [];
  const onlyRare = capitalisesNouns.has(language);
  eachWord(claim, (start, end) => {
    const written = claim.slice(start, end);
    const form = vocabulary.form(written);
    if (!form.isCapitalised || form.isStop) return;
    if ((onlyRare || opensSentence(claim, start)) && form.weight < rare) return;
    names.push(written);
  });
  return names;
}

const opensSentence = (claim: string, at: number): boolean =>
  /(?:^|[.!?…:]["'”’»)]*\s)["'“‘«„(¿¡\s-]*$/u.test(claim.slice(Math.max(0, at - 12), at)) || at === 0;

function occurs(name: string, { words, stems, normalised, vocabulary }: SourceText): boolean {
  const form = vocabulary.form(name);
  return words.has(form.word) || stems.has(form.term) || normalised.includes(name.toLowerCase());
}
