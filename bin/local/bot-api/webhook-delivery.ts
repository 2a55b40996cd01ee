import type { PendingUpdate, WebhookState } from './state.ts';
import { unixTime, type World } from './world.ts';

export interface WebhookDeliveryOptions {
  readonly world: World;
  /** Milliseconds that the second try again waits; every further one waits twice as long, a minute at most. */
  readonly retryMs: number;
  /** Runs the call that a webhook may put into its answer. */
  readonly call: (method: string, payload: Readonly<Record<string, unknown>>) => void;
}

const longestRetryMs = 60_000;
/** How long Telegram waits for an answer. */
const answerMs = 60_000;

/** Brings updates to the webhook whenever one is set: those of one chat in order, those of several at once. */
export function startWebhookDelivery({ world, retryMs, call }: WebhookDeliveryOptions) {
  const { updates } = world.state;
  const stopped = new AbortController();
  const busyChats = new Set<number>();
  const attempts = new Map<number, number>();
  const underWay = new Set<Promise<void>>();

  function deliverAll() {
    const { webhook } = world.state;
    if (webhook === null || stopped.signal.aborted) return;
    world.updates.expire();
    for (const pending of updates.pending) {
      if (busyChats.size >= webhook.maxConnections) return;
      if (busyChats.has(pending.chatId)) continue;
      busyChats.add(pending.chatId);
      const delivery = deliver(webhook, pending).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    }
  }

  async function deliver(webhook: WebhookState, pending: PendingUpdate) {
    const id = pending.update.update_id;
    const outcome = await post(webhook, pending, stopped.signal);
    if (stopped.signal.aborted) return;
    let waitMs = 0;
    if (outcome.isTaken) {
      updates.pending = updates.pending.filter(({ update }) => update.update_id !== id);
      attempts.delete(id);
      const { method, ...payload } = outcome.answer;
      if (typeof method === 'string') call(method, payload);
    } else {
      webhook.lastError = { date: unixTime(world), message: outcome.error };
      const failed = attempts.get(id) ?? 0;
      attempts.set(id, failed + 1);
      waitMs =
        outcome.retryAfterMs ?? (failed === 0 ? 0 : Math.min(retryMs * 2 ** (failed - 1), longestRetryMs));
    }
    await pause(waitMs, stopped.signal);
    busyChats.delete(pending.chatId);
    deliverAll();
  }

  const unsubscribe = world.updates.onUpdate(deliverAll);
  deliverAll();
  return {
    /** Looks again, as after a webhook was set. */
    wake: deliverAll,
    async stop() {
      stopped.abort();
      unsubscribe();
      await Promise.all(underWay);
    },
  };
}

type Outcome =
  | { readonly isTaken: true; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly isTaken: false; readonly error: string; readonly retryAfterMs?: number };

async function post(webhook: WebhookState, { update }: PendingUpdate, stop: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secretToken !== null && { 'x-telegram-bot-api-secret-token': webhook.secretToken }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([stop, AbortSignal.timeout(answerMs)]),
    });
    const body = await response.text();
    return response.ok ? { isTaken: true, answer: callIn(body) } : refused(response);
  } catch (error) {
    return { isTaken: false, error: reasonOf(error) };
  }
}

function refused({ status, statusText, headers }: Response): Outcome {
  const seconds = Number(headers.get('retry-after'));
  return {
    isTaken: false,
    error: `Wrong response from the webhook: ${status} ${statusText}`.trimEnd(),
    ...(seconds > 0 && { retryAfterMs: Math.min(seconds, 3600) * 1000 }),
  };
}

/** A webhook may answer with one call of the Bot API; whatever else it says is ignored. */
function callIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** In Telegram's words, as far as they are known. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'Read timeout expired';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === 'ECONNREFUSED' ? 'Connection refused' : 'Webhook connection closed';
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  if (ms === 0 || stop.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const finish = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    stop.addEventListener('abort', finish);
  });
}
