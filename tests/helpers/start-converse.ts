import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { BedrockRuntimeClientConfig } from '@aws-sdk/client-bedrock-runtime';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface ConverseRequest {
  readonly modelId: string;
  readonly authorization: string;
  readonly body: {
    readonly system?: readonly { readonly text: string }[];
    readonly messages: readonly { readonly content: readonly { readonly text: string }[] }[];
    readonly inferenceConfig: Readonly<Record<string, unknown>>;
    readonly outputConfig?: {
      readonly textFormat: { readonly structure: { readonly jsonSchema: { readonly schema: string } } };
    };
    readonly toolConfig?: {
      readonly tools: readonly { readonly toolSpec: { readonly name: string } }[];
      readonly toolChoice: object;
    };
  };
}

/** What the model does with one request: it answers, in whatever way it was asked, or something goes wrong. */
export type ModelAct =
  | { readonly json: unknown; readonly tokens?: number }
  | { readonly text: string; readonly tokens?: number; readonly stopReason?: string }
  | { readonly error: string; readonly status?: number }
  | { readonly raw: string }
  | { readonly hang: true }
  | { readonly reset: true };

/** A model of Amazon Bedrock on loopback that speaks the wire format of Converse, and plays what it is told to. */
export interface ConverseServer {
  readonly config: BedrockRuntimeClientConfig;
  readonly requests: ConverseRequest[];
  stop(): Promise<void>;
}

/** The ways of asking that models differ in. */
type Knows = readonly ('schema' | 'tool' | 'system')[];

/** Starts it for one test. */
export async function startConverse(
  ...how: Parameters<typeof serveConverse>
): Promise<Omit<ConverseServer, 'stop'>> {
  const server = await serveConverse(...how);
  onTestFinished(server.stop);
  return server;
}

/**
 * Starts it until it is stopped. `knows` is which of the newer fields the model supports; for another it answers as Bedrock
 * does, with a ValidationException.
 */
export async function serveConverse(
  act: (request: ConverseRequest) => ModelAct,
  knows: Knows = ['schema', 'tool', 'system'],
): Promise<ConverseServer> {
  const requests: ConverseRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const say = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    const refuse = (name: string, message: string, status = 400) =>
      say(status, { message }, { 'x-amzn-errortype': name });
    const [, encoded] = /^\/model\/([^/]+)\/converse$/.exec(incoming.url ?? '') ?? [];
    if (incoming.method !== 'POST' || !encoded) return refuse('UnknownOperationException', '', 404);
    const request: ConverseRequest = {
      modelId: decodeURIComponent(encoded),
      authorization: incoming.headers.authorization ?? '',
      body: JSON.parse(await text(incoming)),
    };
    requests.push(request);
    const { outputConfig, toolConfig, system } = request.body;
    if (!request.authorization.startsWith('AWS4-HMAC-SHA256 '))
      return refuse('AccessDeniedException', 'not signed', 403);
    if (outputConfig && !knows.includes('schema'))
      return refuse('ValidationException', "This model doesn't support the outputConfig.textFormat field.");
    if (toolConfig && !knows.includes('tool'))
      return refuse('ValidationException', "This model doesn't support tool use.");
    if (system && !knows.includes('system'))
      return refuse('ValidationException', "This model doesn't support system messages.");
    const acted = act(request);
    if ('hang' in acted) return;
    if ('reset' in acted) return incoming.socket.destroy();
    if ('error' in acted) return refuse(acted.error, 'played', acted.status);
    if ('raw' in acted) return say(200, acted.raw);
    say(200, converseOutput(acted, toolConfig?.tools[0]?.toolSpec.name));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    requests,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
    config: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    },
  };
}

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
function converseOutput(
  acted: Extract<ModelAct, { json: unknown } | { text: string }>,
  tool: string | undefined,
) {
  const isTool = tool !== undefined && 'json' in acted;
  const content = isTool
    ? [{ toolUse: { toolUseId: 'use-1', name: tool, input: acted.json } }]
    : [{ text: 'json' in acted ? JSON.stringify(acted.json) : acted.text }];
  const totalTokens = acted.tokens ?? 700;
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: 'stopReason' in acted ? acted.stopReason : isTool ? 'tool_use' : 'end_turn',
    usage: { inputTokens: totalTokens - 100, outputTokens: 100, totalTokens },
    metrics: { latencyMs: 12 },
  };
}
