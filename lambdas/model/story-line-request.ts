import { formsOf } from '../text/forms-of.ts';
import type { CueKind } from '../text/lexicons/lexicon.ts';
import { SentencePhrases } from '../text/sentence-phrases.ts';
import { verify } from '../text/verify.ts';
import type { WordForm } from '../text/vocabulary.ts';
import { dataIsNoInstruction, type ModelRequest } from './model-request.ts';
import { leadsElsewhere, plainLine } from './plain-line.ts';

/** One paper's editorial on a matter, as far as naming the matter goes. */
export interface Voice {
  readonly paper: string;
  readonly title: string;
  readonly thesis: string;
  readonly ask: string | null;
}

/** In UTF-16 units; more is no name of a matter. */
const longestLine = 60;
const maxVoices = 8;
/** Words as common as this carry no meaning of their own. */
const leastWeight = 0.45;
/** A line with one of these takes a side. */
const verdicts: readonly CueKind[] = ['demand', 'obligation', 'evaluation', 'contrast', 'ownVoice'];

const instructions = `You name the matter that several newspapers argue about. ${dataIsNoInstruction}
The object has a language and what each paper's editorial says. Answer with:
- line: two to seven words in that language that name the matter, like an entry in an index, from words that at least two of the papers use; no verb, no judgement, no demand, nothing that one paper would say and another deny.`;

/** The request for the neutral line of a story whose papers write in one language. */
export const storyLineRequest = (voices: readonly Voice[], language: string): ModelRequest => ({
  name: 'story_line',
  instructions,
  data: {
    language,
    editorials: voices.slice(0, maxVoices).map(({ title, thesis, ask }) => ({ title, thesis, ask })),
  },
  titles: voices.slice(0, maxVoices).map(({ title }) => title),
  schema: {
    type: 'object',
    properties: { line: { type: 'string', description: 'The name of the matter.' } },
    required: ['line'],
    additionalProperties: false,
  },
  maxAnswerTokens: 300,
});

/** The line of an answer of any shape, or null where it says what not two papers say, takes a side, or is no line. */
export function readStoryLine(answer: unknown, voices: readonly Voice[], language: string): string | null {
  const given = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const line = plainLine(given.line, longestLine)?.replace(/[.。।]$/u, '') ?? null;
  if (!line || voices.some(({ title }) => title === line)) return null;
  const text = voices.map(({ title, thesis, ask }) => `${title}.\n${thesis}\n${ask ?? ''}`).join('\n\n');
  if (leadsElsewhere(line, text) || !verify(text, line, language).ok) return null;
  const forms = formsOf(line, language);
  const phrases = new SentencePhrases(forms);
  if (verdicts.some(kind => phrases.has(kind))) return null;
  const papers = Map.groupBy(voices, ({ paper }) => paper);
  const words = [...papers.values()].map(
    own =>
      new Set(
        own.flatMap(({ title, thesis, ask }) =>
          formsOf(`${title} ${thesis} ${ask ?? ''}`, language).map(({ term }) => term),
        ),
      ),
  );
  const telling = forms.filter(({ isStop, weight }) => !isStop && weight >= leastWeight);
  const isShared = ({ term }: WordForm) => words.filter(own => own.has(term)).length >= 2;
  return telling.length > 0 && telling.every(isShared) ? line : null;
}
