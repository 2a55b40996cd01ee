import { baseLanguage } from './analyse-text.ts';
import type { Language } from './language.ts';
import { plainText } from './plain-text.ts';
import type { Passage } from './span.ts';
import { cutOffNegation } from './verify/cut-off-negation.ts';
import { nameProblems } from './verify/name-problems.ts';
import { normalise } from './verify/normalise.ts';
import { numberProblems } from './verify/number-problems.ts';
import { quotedIn, readSource, type SourceText } from './verify/source-text.ts';
import { supportProblems } from './verify/support-problems.ts';

/** A claim about a text: its wording, or its wording with the span of the text that it rests on. */
export type Claim = string | Passage;

/** A summary from anywhere, to be checked. */
export interface SummaryToVerify {
  readonly thesis: Claim;
  readonly points?: readonly Claim[] | undefined;
  readonly ask?: Claim | null | undefined;
}

export interface Verdict {
  readonly ok: boolean;
  /** What is wrong, for people: where, what and the wording, such as "point 2: number not in the text: 45". */
  readonly problems: readonly string[];
}

/**
 * Whether everything in a summary stands in its text: quotations word for word, every name, number and date,
 * each claim carried by a sentence or two, no negation turned round. Sound rather than clever: what it cannot
 * find in the text, it reports. A claim that is word for word in the text needs no further proof, unless a "not" was
 * cut off in front of it. Looks for the carrying sentences in the first 100,000 and the last 50,000 characters.
 */
export function verify(text: string, summary: SummaryToVerify | string, language?: Language): Verdict {
  const source = readSource(text, baseLanguage(language, text));
  const problems = claimsOf(summary).flatMap(([name, claim]) =>
    problemsOf(claim, source, text.length).map(problem => `${name}: ${problem}`),
  );
  return { ok: problems.length === 0, problems };
}

function claimsOf(summary: SummaryToVerify | string): (readonly [string, Claim])[] {
  if (typeof summary === 'string') return [['summary', summary]];
  const { thesis, points = [], ask } = summary;
  return [
    ['thesis', thesis],
    ...points.map((point, at) => [`point ${at + 1}`, point] as const),
    ...(ask ? [['ask', ask] as const] : []),
  ];
}

function problemsOf(claim: Claim, source: SourceText, length: number): string[] {
  const wording = plainText(typeof claim === 'string' ? claim : claim.text).text;
  const span = typeof claim === 'string' ? undefined : claim.span;
  if (!wording.trim()) return source.normalised ? ['says nothing'] : [];
  if (span && !isWithin(span, length)) return ['its span is not within the text'];
  const plain = normalise(wording);
  if (source.normalised.includes(plain)) return cutOffNegation(plain, source);
  return [
    ...quotedIn(wording)
      .filter(quoted => !source.normalised.includes(wordingOf(quoted)))
      .map(quoted => `quotation not in the text: ${quoted}`),
    ...numberProblems(wording, source),
    ...nameProblems(wording, source),
    ...supportProblems(wording, source),
  ];
}

const isWithin = ({ start, end }: Passage['span'], length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;

/** A quotation without the comma or stop that a writer puts before the closing mark. */
const wordingOf = (quoted: string): string =>
  normalise(quoted)
    .replace(/[.,;:!?…，。、]+$/u, '')
    .trim();
