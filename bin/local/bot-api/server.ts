import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { type BotApiCall, botRoute } from './bot-route.ts';
import { callbackQueries } from './callback-queries.ts';
import type { ClientEvent, Fault } from './client-api.ts';
import { clientRoute } from './client-route.ts';
import { createFaults } from './faults.ts';
import { type BotSeed, initialState, type PersonSeed } from './initial-state.ts';
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts';
import { listeners } from './listeners.ts';
import { rateLimits } from './rate-limits.ts';
import { readState } from './read-state.ts';
import type { State } from './state.ts';
import { updateQueue } from './update-queue.ts';
import { startWebhookDelivery } from './webhook-delivery.ts';
import type { World } from './world.ts';

export type { BotApiCall } from './bot-route.ts';
export { BotApiPortError } from './listen-on-loopback.ts';
export { BotApiStateError } from './read-state.ts';

export interface BotApiOptions {
  /** @default 0: any free port. */
  readonly port?: number;
  /** `<digits>:<letters>`, as from BotFather; the digits become the bot's id. */
  readonly token: string;
  readonly clock: () => Date;
  readonly bot?: BotSeed;
  /** @default four people of different languages */
  readonly people?: readonly PersonSeed[];
  /** What an earlier start's `snapshot` gave; then `bot` and `people` are not asked. */
  readonly state?: unknown;
  readonly faults?: readonly Fault[];
  /** Refuses with 429 what exceeds Telegram's limits of messages per second and minute. @default false */
  readonly hasLimits?: boolean;
  /** How long a press waits for the bot. @default 15,000 ms, as Telegram's clients do */
  readonly pressTimeoutMs?: number;
  /** The first wait of a webhook's retries but one; each further one is twice as long. @default 1,000 ms */
  readonly webhookRetryMs?: number;
}

export interface BotApi {
  /** `http://127.0.0.1:PORT`, for grammY's `client.apiRoot` and for the chat page. */
  readonly url: string;
  /** The one that is good at the moment. */
  readonly token: string;
  /** As @BotFather's /revoke: the former token is unknown from now on, and its webhook gone; returns the new one. */
  revokeToken(): string;
  /** Calls back after every call of the bot, until the returned function is called. */
  onCall(listener: (call: BotApiCall) => void): () => void;
  /** Calls back with all that clients are told, until the returned function is called. */
  onEvent(listener: (event: ClientEvent) => void): () => void;
  setFaults(faults: readonly Fault[]): void;
  /** A copy of all that is remembered, as JSON: `state` of a later start. */
  snapshot(): State;
  /** Ends every connection; resolves when the port is free. */
  stop(): Promise<void>;
}

/**
 * Starts a Bot API server for one bot on loopback.
 * Rejects with BotApiPortError where the port cannot be had, BotApiStateError where `state` is not a snapshot.
 */
export async function startBotApi(options: BotApiOptions): Promise<BotApi> {
  const { clock } = options;
  let { token } = options;
  const state = options.state
    ? structuredClone(readState(options.state, token))
    : initialState(token, options.bot ?? { name: 'Leaderette', username: 'leaderette_bot' }, options.people);
  const faults = createFaults(options.faults ?? []);
  const calls = listeners<BotApiCall>();
  const events = listeners<ClientEvent>();
  const world: World = {
    state,
    clock,
    updates: updateQueue(state, clock),
    callbacks: callbackQueries(options.pressTimeoutMs ?? 15_000),
    emit: events.tell,
    wakeWebhook: () => webhook.wake(),
  };
  const bot = botRoute({
    world,
    token: () => token,
    faults,
    limits: options.hasLimits ? rateLimits(clock) : null,
    onCall: calls.tell,
  });
  const client = clientRoute({ world, onEvent: events.add, setFaults: faults.set });
  const notFound: RequestListener = (_, response) => response.writeHead(404).end('Not Found');
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const route = path.startsWith('/bot') ? bot.listener : path.startsWith('/client/') ? client : undefined;
    (route ?? notFound)(request, response);
  });
  const port = await listenOnLoopback(server, options.port ?? 0);
  const webhook = startWebhookDelivery({
    world,
    retryMs: options.webhookRetryMs ?? 1000,
    call: (method, payload) => void bot.callByWebhook(method, payload),
  });
  return {
    url: `http://127.0.0.1:${port}`,
    get token() {
      return token;
    },
    revokeToken() {
      token = `${Number.parseInt(token, 10)}:AA${randomBytes(24).toString('base64url')}x`;
      state.webhook = null;
      return token;
    },
    onCall: calls.add,
    onEvent: events.add,
    setFaults: faults.set,
    snapshot: () => structuredClone(state),
    async stop() {
      world.callbacks.close();
      await Promise.all([webhook.stop(), closeServer(server)]);
    },
  };
}
