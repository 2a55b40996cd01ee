import type { InterfaceLanguage } from '../text/language.ts';
import { hasLexicon } from '../text/lexicons/lexicon-of.ts';
import type { Summary } from '../text/summary.ts';
import { answeredBefore, askOnce, type ModelServices } from './ask-once.ts';
import type { ModelRequest } from './model-request.ts';
import { readStoryLine, storyLineRequest, type Voice } from './story-line-request.ts';
import { type ArticleToShorten, readSummary, summaryRequest } from './summary-request.ts';
import {
  readTranslation,
  type Translation,
  translationRequest,
  type WordsToTranslate,
} from './translation-request.ts';

/**
 * What a language model does for us. Each answer has passed its check against the text; null where there is none to be
 * trusted, and then the built-in way stands. `limitMs` is how long it may take in all.
 */
export interface Model {
  summarise(article: ArticleToShorten, limitMs: number): Promise<Summary | null>;
  nameStory(voices: readonly Voice[], language: string, limitMs: number): Promise<string | null>;
  translate(words: WordsToTranslate, into: InterfaceLanguage, limitMs: number): Promise<Translation | null>;
}

/** Where we have no words for "not", a lost one would not be noticed. */
const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** Fewer words need no shortening: the extract is all of it. In bytes, of which dense scripts have more a character. */
const shortestBytes = 600;
/** Fewer milliseconds are too few to begin with: the text would be paid for and come to nothing. */
const leastMs = 3_000;

/** A model that is asked about each thing once, within the day's tokens, and believed in nothing. */
export function createModel(services: ModelServices): Model {
  const { log, metrics } = services;

  return {
    async summarise(article, limitMs) {
      if (Buffer.byteLength(article.text) < shortestBytes || !hasLexicon(baseOf(article.language)))
        return null;
      const answer = await ask(summaryRequest(article), limitMs);
      if (answer === null) return null;
      const { summary, problems } = readSummary(answer, article);
      count('summary', problems, summary === null);
      return summary;
    },

    async nameStory(voices, language, limitMs) {
      const papers = new Set(voices.map(({ paper }) => paper));
      if (papers.size < 2 || !hasLexicon(baseOf(language))) return null;
      const answer = await ask(storyLineRequest(voices, language), limitMs);
      if (answer === null) return null;
      const line = readStoryLine(answer, voices, language);
      count('story line', line === null ? ['not a line that two papers bear'] : [], line === null);
      return line;
    },

    async translate(words, into, limitMs) {
      const answer = await ask(translationRequest(words, into), limitMs);
      if (answer === null) return null;
      const { translation, problems } = readTranslation(answer, words, into);
      count('translation', problems, translation === null);
      return translation;
    },
  };

  /** Without the time to wait for the model there may still be an answer that it has given before. */
  function ask(request: ModelRequest, limitMs: number): Promise<unknown> {
    return limitMs < leastMs ? answeredBefore(request, services) : askOnce(request, limitMs, services);
  }

  function count(what: string, problems: readonly string[], isRejected: boolean): void {
    metrics.put({
      ...(problems.length > 0 ? { ModelClaimsRejected: problems.length } : { ModelAnswers: 1 }),
    });
    if (problems.length > 0)
      log.warn('model-rejected', {
        what,
        isRejected,
        claims: problems.length,
        first: problems[0]?.slice(0, 120),
      });
  }
}
