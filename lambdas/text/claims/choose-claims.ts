import { bestOf } from './best-of.ts';
import { choosePoints, sharedTerms } from './choose-points.ts';
import { type Ask, findAsks } from './find-asks.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { showingOf } from './passage-of.ts';
import { thesisValue } from './thesis-value.ts';

/** Neighbouring sentences of which one claims something and the others make it understandable. */
export type ClaimSentences = readonly JudgedSentence[];

/** The sentences of a summary, before anything is cut off them; none is used twice. */
export interface Claims {
  readonly thesis: ClaimSentences;
  readonly points: readonly ClaimSentences[];
  /** None where the text asks for nothing. */
  readonly ask: ClaimSentences;
}

/** How many theses and asks are tried together. */
const tried = 3;

/**
 * Chooses the sentences that claim, carry and ask; undefined for a text without sentences. Often one sentence
 * would do best both as thesis and as ask: then the pair of two that is worth most together decides. It stays
 * thesis alone when nothing else demands and nothing else claims nearly as well.
 */
export function chooseClaims(text: JudgedText): Claims | undefined {
  const theses = bestTheses(text);
  const pairs = theses.flatMap(thesis =>
    [...findAsks(text, thesis.sentences).slice(0, tried), nothingBeside(thesis.sentences, text)]
      .filter(ask => !repeats(ask, thesis.sentences))
      .map(ask => ({
        thesis: thesis.sentences,
        ask: ask.sentences,
        worth: thesis.value + askShare[text.isReport ? 'report' : 'editorial'] * ask.value,
      })),
  );
  const pair = bestOf(pairs, ({ worth }) => worth);
  if (!pair) return undefined;
  const { thesis, ask } = pair;
  return { thesis, ask, points: choosePoints(text, thesis, ask) };
}

/** A sentence as it would be shown for the thesis. */
interface Thesis {
  readonly sentences: ClaimSentences;
  readonly value: number;
}

/** What leans on others loses by it, so whose value is too low before is not looked at. */
function bestTheses(text: JudgedText): Thesis[] {
  const candidates = text.sentences
    .map(judged => ({ judged, value: thesisValue(text, judged) }))
    .sort((a, b) => b.value - a.value);
  let best: Thesis[] = [];
  for (const { judged, value } of candidates) {
    if (best.length === tried && value <= (best.at(-1)?.value ?? 0)) break;
    best = [...best, thesisFrom(judged, value, text)].sort((a, b) => b.value - a.value).slice(0, tried);
  }
  return best;
}

/** In a digest the thesis stands alone: one that leans on what cannot be shown with it is worth less. */
function thesisFrom(judged: JudgedSentence, value: number, text: JudgedText): Thesis {
  if (text.isReport) return { sentences: [judged], value };
  const { sentences, lack } = showingOf(judged, text);
  const bare = judged.isBare && text.hasLexicon ? bareness : 0;
  return { sentences, value: value - lostValue * lack - bare - company * (sentences.length - 1) };
}
const lostValue = 1.5;
/** A claim is one sentence: each that has to be shown before it costs so much. */
const company = 0.6;
/** What says nothing of its own may be a picture or a scene, or what happened. */
const bareness = 1.2;

/** Papers say the same sentence twice, as a standfirst and in the text: it is shown once. */
const repeats = ({ sentences }: Ask, thesis: ClaimSentences): boolean =>
  sentences.some(sentence =>
    thesis.some(other => sentence === other || sharedTerms(sentence.sentence, other.sentence) > sameSentence),
  );
const sameSentence = 0.85;

/** Asking for nothing is an answer too, though not where the demand is taken for the thesis. */
const nothingBeside = (thesis: ClaimSentences, { isReport }: JudgedText): Ask => ({
  sentences: [],
  value: !isReport && thesis.some(({ demand }) => demand > 0) ? withheld : 0,
});
const withheld = -4;
/** The worth of an ask beside that of a thesis; a report says what is argued before it says what is asked. */
const askShare = { editorial: 0.75, report: 0.05 };
