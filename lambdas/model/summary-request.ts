import { type AnalysedSentence, analyseText } from '../text/analyse-text.ts';
import { judgeSentences } from '../text/claims/judge-sentences.ts';
import type { Voice } from '../text/claims/voices-of.ts';
import { formsOf } from '../text/forms-of.ts';
import type { Passage } from '../text/span.ts';
import type { Summary } from '../text/summary.ts';
import { readSource } from '../text/verify/source-text.ts';
import { restsOn } from '../text/verify/support-problems.ts';
import { verify } from '../text/verify.ts';
import { dataIsNoInstruction, type ModelRequest } from './model-request.ts';
import { leadsElsewhere, plainLine } from './plain-line.ts';
import { speaksToMachines } from './speaks-to-machines.ts';

/** An editorial to be shortened. */
export interface ArticleToShorten {
  readonly title: string;
  readonly text: string;
  readonly language: string;
}

/** Editorials have a tenth of it; the end of what is longer is not sent. In UTF-16 units. */
const longestText = 30_000;
/** Of one sentence, in UTF-16 units: what a message shows of it (`renderArticle`). */
const longestClaim = 500;
const maxPoints = 3;

const instructions = `You shorten newspaper editorials. ${dataIsNoInstruction}
The object has the title, the language and the text of one editorial. Say in the language of the text:
- thesis: in one sentence, what the editorial itself claims, not what others say in it;
- points: up to three sentences that carry its argument, none of which repeats the thesis;
- ask: in one sentence, whom the editorial calls on to do what; an empty string where it calls on nobody.
Each sentence stands for itself, has at most 40 words, and says what one or two neighbouring sentences of the text say, in their words as far as can be. Every name, number and date is in the text as you write it. What stands between quotation marks is in the text word for word. Nothing is added, judged or explained, and no "not" is lost or gained.`;

/** The request for the summary of an editorial. */
export const summaryRequest = ({ title, text, language }: ArticleToShorten): ModelRequest => ({
  name: 'summary',
  instructions,
  data: { title, language, text: text.slice(0, longestText) },
  titles: [title],
  schema: {
    type: 'object',
    properties: {
      thesis: { type: 'string', description: 'What the editorial claims, in one sentence.' },
      points: {
        type: 'array',
        description: 'Up to three sentences that carry the argument.',
        items: { type: 'string' },
      },
      ask: { type: 'string', description: 'Whom it calls on to do what, or an empty string.' },
    },
    required: ['thesis', 'points', 'ask'],
    additionalProperties: false,
  },
  maxAnswerTokens: 1_200,
});

/** What is left of an answer when all that the text does not bear is gone; `summary` is null where too little is. */
export interface CheckedSummary {
  readonly summary: Summary | null;
  /** One for each claim that fell: the first reason. */
  readonly problems: readonly string[];
}

/**
 * Checks an answer of any shape against its text. A thesis or an ask that does not hold takes the whole summary with it;
 * a point that does not hold is left out. Every claim that stays has the span of the sentence that it rests on.
 */
export function readSummary(answer: unknown, article: ArticleToShorten): CheckedSummary {
  const { text, language } = article;
  const given = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const problems: string[] = [];
  const source = readSource(text, language);
  const { sentences } = judgeSentences(source.analysed);
  const isOwn = ({ index }: AnalysedSentence): boolean => !isOthers(sentences[index]?.voice);
  const claimIn = (value: unknown, name: ClaimName): Passage | null => {
    const line = plainLine(value, Math.min(longestClaim, text.length));
    const sentence = line === null ? null : restsOn(line, source, isOwn);
    const support = sentence && {
      ...source.analysed.passageAt(sentence.span),
      isOwn: isOwn(sentence),
      quoted: sentence.quoted,
    };
    const found = line === null ? ['no sentence'] : problemsOf(line, support, article, name);
    if (found[0]) problems.push(`${name}: ${found[0]}`);
    return line !== null && support && found.length === 0 ? { text: line, span: support.span } : null;
  };
  const thesis = claimIn(given.thesis, 'thesis');
  const asksNothing = given.ask === null || given.ask === undefined || given.ask === '';
  const ask = asksNothing ? null : claimIn(given.ask, 'ask');
  const listed = Array.isArray(given.points) ? given.points.slice(0, maxPoints) : [];
  const points = distinct(
    listed.flatMap(value => claimIn(value, 'point') ?? []),
    [thesis, ask],
  );
  const isWhole = thesis !== null && (asksNothing || ask !== null);
  const length = [thesis, ask, ...points].reduce((sum, passage) => sum + (passage?.text.length ?? 0), 0);
  if (isWhole && length > text.length) problems.push('summary: longer than its text');
  const summary = isWhole && length <= text.length ? { thesis, points, ask } : null;
  return { summary, problems };
}

type ClaimName = 'thesis' | 'point' | 'ask';

/** The sentence that a claim rests on. */
interface Support extends Passage {
  /** It is the paper's view, not somebody else's, nor what is granted before a reply. */
  readonly isOwn: boolean;
  readonly quoted: number;
}

const isOthers = (voice: Voice | undefined): boolean => voice === 'others' || voice === 'granted';

/** From this share of a sentence on it is somebody else who speaks. */
const mostlyQuoted = 0.5;
/** Fewer words with a meaning make no claim. */
const leastWords = 3;

function problemsOf(
  line: string,
  support: Support | null,
  { text, language }: ArticleToShorten,
  name: ClaimName,
): readonly string[] {
  if (leadsElsewhere(line, text)) return ['an address that is not in the text'];
  const { problems } = verify(text, line, language);
  if (problems.length > 0) return problems.map(problem => problem.replace(/^summary: /, ''));
  if (!support) return ['no sentence of the text supports it'];
  if (speaksToMachines(support.text)) return ['rests on an order to machines'];
  if (isSaidByOthers(line, support, language, name)) return ['is what somebody else says'];
  return countTelling(line, language) < leastWords ? ['too few words to be a claim'] : [];
}

/**
 * What somebody else says may carry an argument where the claim says so too ("Insurers say that …"); it is neither the
 * claim of the paper nor what it asks for.
 */
function isSaidByOthers(
  line: string,
  { isOwn, quoted }: Support,
  language: string,
  name: ClaimName,
): boolean {
  if (name !== 'point') return !isOwn || quoted >= mostlyQuoted;
  return (
    !isOwn &&
    !judgeSentences(analyseText({ text: line, language })).sentences.some(({ voice }) => isOthers(voice))
  );
}

const countTelling = (line: string, language: string): number =>
  new Set(formsOf(line, language).flatMap(({ isStop, term }) => (isStop ? [] : [term]))).size;

/** In the order of the text, each resting on a sentence that neither another point nor thesis or ask rests on. */
function distinct(points: readonly Passage[], others: readonly (Passage | null)[]): Passage[] {
  const taken = new Set(others.map(other => other?.span.start));
  return points
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !taken.has(span.start) && taken.add(span.start));
}
