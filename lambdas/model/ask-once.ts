import { createHash } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { ModelWork, ModelWorkStore } from '../store/model-work.ts';
import { type AskModel, type ModelAnswer, type ModelRequest, mostTokens } from './model-request.ts';

/** What asking a model stands on. */
export interface ModelServices {
  readonly ask: AskModel;
  readonly modelId: string;
  /** Tokens, in and out, of a day (UTC); what would go beyond is not asked. */
  readonly dailyTokens: number;
  readonly work: ModelWorkStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
}

/**
 * The model's answer to a request, paid for at most once, whoever asks and whenever somebody dies: the request is
 * claimed before it is asked, and its answer kept before it is used. Null where there is none: the model failed, the
 * day's tokens are used up, or somebody else is asking or died asking. Tokens are reserved at the most that they can
 * be and what was not used is given back, so that functions side by side never overspend.
 */
export async function askOnce(
  request: ModelRequest,
  limitMs: number,
  services: ModelServices,
): Promise<unknown> {
  const { work, clock, metrics, dailyTokens } = services;
  const key = keyOf(request, services.modelId);
  const known = await work.claim(key, clock());
  if (known) return answerIn(known);
  await work.noteTitles(key, request.titles, clock());
  const reserved = mostTokens(request);
  const reservedAt = clock();
  const budget = Math.floor(dailyTokens * (request.shareOfDay ?? 1));
  if (!(await work.reserveTokens(reservedAt, reserved, budget))) {
    metrics.put({ ModelBudgetRefusals: 1 });
    await work.release(key);
    return null;
  }
  const answer = await services.ask(request, limitMs);
  const spent = answer.tokens ?? reserved;
  const isFree = answer.kind === 'failed' && spent === 0;
  await Promise.all([
    work.returnTokens(reservedAt, reserved - spent),
    isFree ? work.release(key) : work.settle(key, outcomeOf(answer), clock()),
  ]);
  metrics.put({ ModelTokens: spent, ...(answer.kind === 'failed' && { ModelFailures: 1 }) });
  if (answer.kind === 'answered') return answer.value;
  const detail = answer.detail.slice(0, 300);
  services.log.warn('model-failed', { request: request.name, reason: answer.reason, detail });
  return null;
}

/** The answer that an earlier request has had, without asking; null where there is none. */
export async function answeredBefore(request: ModelRequest, services: ModelServices): Promise<unknown> {
  const known = await services.work.get(keyOf(request, services.modelId));
  return known ? answerIn(known) : null;
}

/** Kept as a string: an answer may be nested deeper than a row can be. */
const outcomeOf = (answer: ModelAnswer): ModelWork =>
  answer.kind === 'answered'
    ? { state: 'answered', json: JSON.stringify(answer.value) }
    : { state: 'failed', reason: answer.reason };

const answerIn = (work: ModelWork): unknown => (work.state === 'answered' ? JSON.parse(work.json) : null);

/** Of model, instructions and data: whatever is asked anew has another key. */
const keyOf = (
  { name, instructions, schema, data, maxAnswerTokens }: ModelRequest,
  modelId: string,
): string =>
  createHash('sha256')
    .update(JSON.stringify([modelId, name, instructions, schema, maxAnswerTokens, data]))
    .digest('base64url')
    .slice(0, 32);
