import { bestOf } from './best-of.ts';
import { choosePoints, sharedTerms } from './choose-points.ts';
import { type Ask, findAsks } from './find-asks.ts';
import type { JudgedSentence, JudgedText } from './judge-sentences.ts';
import { sentenceBefore } from './sentence-before.ts';
import { thesisValue } from './thesis-value.ts';

/** The sentences of a summary, before anything is cut off them; none is used twice. */
export interface Claims {
  readonly thesis: JudgedSentence;
  /** The sentence before it, where the thesis points back at that; never one that is the ask. */
  readonly before: JudgedSentence | null;
  readonly points: readonly JudgedSentence[];
  /** Neighbouring sentences, none where the text asks for nothing. */
  readonly ask: readonly JudgedSentence[];
}

/** How many theses and asks are tried together. */
const tried = 3;

/**
 * Chooses the sentences that claim, carry and ask; undefined for a text without sentences. Often one sentence
 * would do best both as thesis and as ask: then the pair of two that is worth most together decides. It stays
 * thesis alone when nothing else demands and nothing else claims nearly as well.
 */
export function chooseClaims(text: JudgedText): Claims | undefined {
  const value = new Map(text.sentences.map(judged => [judged, worthOf(judged, text)]));
  const theses = text.sentences.toSorted((a, b) => (value.get(b) ?? 0) - (value.get(a) ?? 0)).slice(0, tried);
  const asks = [...findAsks(text).slice(0, tried), nothing];
  const pairs = theses.flatMap(thesis =>
    asks
      .filter(ask => !repeats(ask, thesis))
      .map(ask => ({
        thesis,
        ask: ask.sentences,
        worth: (value.get(thesis) ?? 0) + askShare[text.isReport ? 'report' : 'editorial'] * ask.value,
      })),
  );
  const pair = bestOf(pairs, ({ worth }) => worth);
  if (!pair) return undefined;
  const { thesis, ask } = pair;
  const found = text.isReport ? null : sentenceBefore(thesis, text);
  const before = found && !ask.includes(found) ? found : null;
  return { thesis, before, ask, points: choosePoints(text, [thesis, ...(before ? [before] : []), ...ask]) };
}

/** In a digest the thesis stands alone: one that points back at what cannot be shown with it is worth less. */
function worthOf(judged: JudgedSentence, text: JudgedText): number {
  const isLost = !text.isReport && judged.dangling > 0 && !sentenceBefore(judged, text);
  return thesisValue(text, judged) - (isLost ? lostValue * judged.dangling : 0);
}
const lostValue = 1.5;

/** Papers say the same sentence twice, as a standfirst and in the text: it is shown once. */
const repeats = ({ sentences }: Ask, thesis: JudgedSentence): boolean =>
  sentences.some(
    sentence => sentence === thesis || sharedTerms(sentence.sentence, thesis.sentence) > sameSentence,
  );
const sameSentence = 0.85;

/** Asking for nothing is an answer too. */
const nothing: Ask = { sentences: [], value: 0 };
/** The worth of an ask beside that of a thesis; a report says what is argued before it says what is asked. */
const askShare = { editorial: 0.75, report: 0.05 };
