import type { JudgedSentence } from './judge-sentences.ts';

/** Whether a reader who knows the title and the sentences shown with it understands a sentence. */
export function standsAlone({ leaning }: JudgedSentence, shown: readonly JudgedSentence[]): boolean {
  if (leaning.pointsBack || leaning.isTied || leaning.isItem || leaning.announces) return false;
  return !missing(leaning.needs, shown).length;
}

/** Whether a sentence that announces others is understood at their head. */
export const headsAlone = (judged: JudgedSentence, shown: readonly JudgedSentence[]): boolean =>
  lackOf(judged, shown) === (judged.leaning.announces ? lacks.announces : 0);

/** How much a sentence leans on others that are not shown, from 0 to about 2. */
export function lackOf(judged: JudgedSentence, shown: readonly JudgedSentence[]): number {
  const { pointsBack, isTied, isItem, announces, needs } = judged.leaning;
  const missed = missing(needs, shown);
  return (
    (pointsBack ? lacks.pointsBack : 0) +
    (isTied ? lacks.isTied : 0) +
    (isItem ? lacks.isItem : 0) +
    (announces ? lacks.announces : 0) +
    lacks.noun * Math.min(mostNouns, missed.length) +
    (missed.length > 0 && saysNoMore(judged, missed) ? lacks.matter : 0)
  );
}
const lacks = { pointsBack: 0.9, isTied: 0.4, isItem: 0.6, announces: 0.8, noun: 0.3, matter: 0.9 };
const mostNouns = 2;

/** Whether nothing but a judgement is left without some nouns: "We think that the study is good and the bill is bad." */
const saysNoMore = ({ sentence: { forms, phrases } }: JudgedSentence, nouns: readonly number[]): boolean =>
  forms.every(({ isStop, term }, at) => isStop || nouns.includes(term) || phrases.hasAt('evaluation', at));

/** The nouns that none of the sentences shown has. */
export const missing = (needs: readonly number[], shown: readonly JudgedSentence[]): readonly number[] =>
  needs.filter(term => !shown.some(({ sentence }) => sentence.forms.some(form => form.term === term)));
