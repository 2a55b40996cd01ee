import type { BedrockRuntimeClientConfig, ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import { describeError } from '../platform/log.ts';
import type { AskModel, ModelAnswer, ModelFailure, ModelRequest } from './model-request.ts';
import { waysOfAsking } from './ways-of-asking.ts';

/** Below this nothing comes of asking. */
const leastMs = 1_500;

/** In UTF-16 units; what was asked for has a twentieth of it, and a row of the store holds 400 KB. */
const longestAnswer = 100_000;

/** Failures by the names of the SDK's errors; what is refused before a model has begun costs nothing. */
const failures: Readonly<Record<string, { readonly reason: ModelFailure; readonly isFree: boolean }>> = {
  ThrottlingException: { reason: 'throttled', isFree: true },
  TooManyRequestsException: { reason: 'throttled', isFree: true },
  ServiceQuotaExceededException: { reason: 'throttled', isFree: true },
  ServiceUnavailableException: { reason: 'throttled', isFree: true },
  ModelNotReadyException: { reason: 'throttled', isFree: true },
  AccessDeniedException: { reason: 'denied', isFree: true },
  ResourceNotFoundException: { reason: 'denied', isFree: true },
  ValidationException: { reason: 'denied', isFree: true },
  UnrecognizedClientException: { reason: 'denied', isFree: true },
  ExpiredTokenException: { reason: 'denied', isFree: true },
  InvalidSignatureException: { reason: 'denied', isFree: true },
  CredentialsProviderError: { reason: 'denied', isFree: true },
  InternalServerException: { reason: 'broken', isFree: true },
  ModelErrorException: { reason: 'broken', isFree: true },
  AbortError: { reason: 'too-slow', isFree: false },
  TimeoutError: { reason: 'too-slow', isFree: false },
  ModelTimeoutException: { reason: 'too-slow', isFree: false },
  SyntaxError: { reason: 'malformed', isFree: false },
};

/** Why a model stopped, where that is not with an answer. */
const stops: Readonly<Record<string, ModelFailure>> = {
  max_tokens: 'cut-off',
  model_context_window_exceeded: 'cut-off',
  malformed_model_output: 'malformed',
  malformed_tool_use: 'malformed',
};
const answerStops: readonly unknown[] = ['end_turn', 'tool_use', 'stop_sequence'];

/**
 * A model of Amazon Bedrock by its id, profile or ARN, over the Converse API. The SDK's part is loaded by the first
 * request. The way of asking that the model understood is kept for as long as the function lives. No sampling
 * parameters are sent: newer models refuse them.
 */
export function createBedrock(modelId: string, config: BedrockRuntimeClientConfig = {}): AskModel {
  let client: Promise<Awaited<ReturnType<typeof openClient>>> | undefined;
  let way = 0;

  return async (request, limitMs) => {
    if (limitMs < leastMs)
      return failed('too-slow', 0, `only ${Math.max(0, Math.round(limitMs))} ms are left`);
    const signal = AbortSignal.timeout(Math.floor(limitMs));
    for (;;) {
      try {
        client ??= openClient(config);
        const output = await (await client).converse(inputOf(request), signal);
        return answerIn(output, way);
      } catch (error) {
        if (isNotUnderstood(error) && way < waysOfAsking.length - 1) way++;
        else {
          // A model that understands none of the ways was not asked in the wrong way: the next request begins anew.
          if (isNotUnderstood(error)) way = 0;
          return failureOf(error);
        }
      }
    }
  };

  function inputOf(request: ModelRequest) {
    return {
      modelId,
      inferenceConfig: { maxTokens: request.maxAnswerTokens },
      ...(waysOfAsking[way] ?? waysOfAsking[0]).ask(request),
    };
  }
}

async function openClient(config: BedrockRuntimeClientConfig) {
  const [{ BedrockRuntimeClient, ConverseCommand }, { NodeHttpHandler }] = await Promise.all([
    import('@aws-sdk/client-bedrock-runtime'),
    import('@smithy/node-http-handler'),
  ]);
  // The client's own HTTP/2 session would be dead after a function was frozen; this one opens a new connection.
  const requestHandler = new NodeHttpHandler({ connectionTimeout: 2_000 });
  const client = new BedrockRuntimeClient({ maxAttempts: 2, requestHandler, ...config });
  return {
    converse: (input: ConstructorParameters<typeof ConverseCommand>[0], abortSignal: AbortSignal) =>
      client.send(new ConverseCommand(input), { abortSignal }),
  };
}

const isNotUnderstood = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationException';

function answerIn({ output, stopReason, usage }: ConverseCommandOutput, way: number): ModelAnswer {
  const total = usage?.totalTokens;
  const tokens = typeof total === 'number' && Number.isFinite(total) && total >= 0 ? Math.ceil(total) : null;
  if (!answerStops.includes(stopReason))
    return failed(stops[String(stopReason)] ?? 'refused', tokens, `it stopped: ${stopReason}`);
  const content = output?.message?.content;
  const value = Array.isArray(content) ? waysOfAsking[way]?.read(content) : undefined;
  if (value === undefined) return failed('malformed', tokens, 'there is no JSON in its answer');
  if (JSON.stringify(value).length > longestAnswer)
    return failed('malformed', tokens, 'its answer is endless');
  return { kind: 'answered', value, tokens };
}

function failureOf(error: unknown): ModelAnswer {
  const name = error instanceof Error ? error.name : '';
  const { reason, isFree } = failures[name] ?? { reason: 'broken', isFree: false };
  return failed(reason, isFree ? 0 : null, describeError(error));
}

const failed = (reason: ModelFailure, tokens: number | null, detail: string): ModelAnswer => ({
  kind: 'failed',
  reason,
  tokens,
  detail,
});
