import type { ApiResponse } from '@grammyjs/types';
import { BotApiError, forbidden, tooManyRequests } from './bot-api-error.ts';
import type { Fault } from './client-api.ts';
import type { Faults } from './faults.ts';
import type { Call, Reader } from './methods/method.ts';
import { methods } from './methods/methods.ts';
import { readParameters } from './parameters.ts';
import type { Payload } from './payload.ts';
import type { RateLimits } from './rate-limits.ts';
import type { World } from './world.ts';

export type MethodName = keyof typeof methods;

/** What every method is once its name is known only at run time. */
interface AnyMethod {
  readonly parameters: Readonly<Record<string, Reader<unknown>>>;
  readonly run: (call: Call, args: never) => unknown;
}

const names = new Map((Object.keys(methods) as MethodName[]).map(name => [name.toLowerCase(), name]));

/** The name as Telegram spells it; it takes any case. */
export const methodNamed = (name: string): MethodName | undefined => names.get(name.toLowerCase());

export interface Outcome {
  readonly body: ApiResponse<unknown> & { readonly description?: string };
  readonly isAnswerLost: boolean;
}

export interface DispatchOptions {
  readonly world: World;
  readonly faults: Faults;
  /** null: send as fast as you like. */
  readonly limits: RateLimits | null;
}

/** Runs a method, or the failure that was asked for in its place. */
export async function dispatch(
  { world, faults, limits }: DispatchOptions,
  name: MethodName,
  payload: Payload,
  signal: AbortSignal,
): Promise<Outcome> {
  const fault = faults.take(name, payload);
  try {
    if (fault) fail(fault);
    limits?.count(name, payload);
    let remark: string | undefined;
    const call: Call = { world, signal, describe: text => (remark = text) };
    const method: AnyMethod = methods[name];
    const result = await method.run(call, readParameters(name, method.parameters, payload) as never);
    return {
      body: { ok: true, result, ...(remark !== undefined && { description: remark }) },
      isAnswerLost: fault?.kind.type === 'answer-lost',
    };
  } catch (error) {
    return { body: errorBody(error), isAnswerLost: false };
  }
}

const statusTexts = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const;

function fail({ kind }: Fault) {
  if (kind.type === 'too-many-requests') throw tooManyRequests(kind.retryAfter);
  if (kind.type === 'server-error') throw new BotApiError(kind.status, statusTexts[kind.status]);
  if (kind.type === 'blocked') throw forbidden('bot was blocked by the user');
}

/** A refusal as Telegram writes it; whatever else went wrong is a fault of the stand-in, and said to be. */
export function errorBody(error: unknown): ApiResponse<never> {
  if (error instanceof BotApiError) {
    const { code, message, parameters } = error;
    return { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
  }
  console.error('The Bot API stand-in failed:', error);
  return { ok: false, error_code: 500, description: 'Internal Server Error: see the log of the stand-in' };
}
