import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import type { Chore } from '../../lambdas/chat/chore.ts';
import { registerCommands } from '../../lambdas/chat/register-commands.ts';
import type { DeliveryJob } from '../../lambdas/delivery/delivery-job.ts';
import { unpaced } from '../../lambdas/delivery/pace.ts';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { createChoresHandler } from '../../lambdas/handlers/chores.ts';
import { createDeliverHandler } from '../../lambdas/handlers/deliver.ts';
import { createDispatchHandler } from '../../lambdas/handlers/dispatch.ts';
import { createFetchHandler } from '../../lambdas/handlers/fetch.ts';
import { createPollHandler } from '../../lambdas/handlers/poll.ts';
import { createSummariseHandler } from '../../lambdas/handlers/summarise.ts';
import { createWebhookHandler } from '../../lambdas/handlers/webhook.ts';
import { createIngestTurn } from '../../lambdas/ingest/ingest-turn.ts';
import type { ArticleJob, FindJob, PageJob } from '../../lambdas/ingest/jobs.ts';
import { createStoryWindow } from '../../lambdas/ingest/story-window.ts';
import { createWordLearner } from '../../lambdas/ingest/word-learner.ts';
import { createModel } from '../../lambdas/model/create-model.ts';
import { createFetchUrl } from '../../lambdas/platform/http/fetch-url.ts';
import type { Log } from '../../lambdas/platform/log.ts';
import { silentMetrics } from '../../lambdas/platform/metrics.ts';
import { userAgent } from '../../lambdas/platform/user-agent.ts';
import type { Database } from '../../lambdas/store/database.ts';
import { turnKey } from '../../lambdas/store/row-keys.ts';
import type { Source } from '../../lambdas/store/source.ts';
import { unpolledState } from '../../lambdas/store/sources.ts';
import { createStore, type Store } from '../../lambdas/store/store.ts';
import { createLocalQueue, type LocalQueue, oneByOne } from './local-queue.ts';
import type { MovingClock } from './moving-clock.ts';
import type { ModelOptions } from './open-model.ts';
import { receiveUpdates } from './receive-updates.ts';

export interface HostOptions {
  readonly database: Database;
  readonly clock: MovingClock;
  readonly log: Log;
  /** Where the bot talks: the stand-in, or Telegram itself. */
  readonly telegram: { readonly token: string; readonly apiRoot: string };
  /** Papers to know from the start, beside those of earlier starts. */
  readonly sources: readonly Source[];
  /** The one `host:port` on loopback that may be fetched: the samples'. */
  readonly allowedHost?: string;
  readonly contact: string;
  /** Whose chat may change the papers. */
  readonly ownerChatId?: string;
  /** A language model to shorten, name and translate; none unless given. */
  readonly model?: ModelOptions;
  /** Told when Telegram cannot be reached, and (null) when it can again. */
  readonly onTrouble?: (message: string | null) => void;
}

/** The whole system on one machine: the deployed handlers, with queues and a clock of this process. */
export interface Host {
  readonly store: Store;
  readonly api: Api;
  /** Polls what is due, and reads, understands and keeps what is new. */
  poll(): Promise<void>;
  /** Does what the one-minute tick does. */
  tick(): Promise<void>;
  /** Moves the clock on, step by step through all that falls due on the way, until it is told to stop. */
  advance(ms: number, signal?: AbortSignal): Promise<void>;
  /** When a digest is due next; null where nobody has subscribed. */
  nextDigest(): Promise<Date | null>;
  /** Resolves when every update is answered and every queue is empty (but for delayed messages). */
  whenIdle(): Promise<void>;
  /** Ticks every minute from now on. */
  startTicking(): void;
  stop(): Promise<void>;
}

const stage = 'local';
const tickMs = 60_000;
/** Stands in the database for as long as a host runs, and after it when the host died. */
const runOwner = 'host';
/** Whoever sends goes on before the consumer begins, as with SQS. */
const queueLatencyMs = 60;
/** While the clock is moved on, papers are looked at this seldom, and where it stops: they change by their own clock. */
const betweenPollsMs = 86_400_000;
/** Polls come with every fifth tick, as in AWS. */
const ticksBetweenPolls = 5;
/** Nobody pauses a digest for longer than a year. */
const furthestDigestMs = 400 * 86_400_000;

/** Puts the handlers together and starts to answer. Database and Bot API are the caller's, running already. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { database, clock, log, telegram } = options;
  const store = createStore(database);
  const api = new Api(telegram.token, { apiRoot: telegram.apiRoot, timeoutSeconds: 40 });
  const queues = createQueues(options, store);
  const drain = async () => {
    for (const queue of queues.all) await queue.drain();
  };
  const poll = createPollHandler({
    ...queues.fetching,
    sources: store.sources,
    owner: 'poll',
    random: Math.random,
    metrics: silentMetrics,
  });
  const dispatch = createDispatchHandler({
    store,
    deliveryQueue: queues.delivery,
    clock: clock.now,
    log,
    metrics: silentMetrics,
  });
  const wait = async (seconds: number) => {
    options.onTrouble?.(`it asks to wait ${seconds} s`);
    await sleep(seconds * 1000);
    options.onTrouble?.(null);
  };
  await registerCommands(api, { wait });
  await mendDeath(store, clock.now());
  await keepSources(store, options.sources, clock.now());
  const stopReceiving = receiveUpdates({
    api,
    token: telegram.token,
    stage,
    handle: createWebhookHandler({
      store,
      stage,
      choresQueue: queues.chores,
      translates: options.model !== undefined,
      ...(options.ownerChatId && { ownerChatId: options.ownerChatId }),
      apiRoot: telegram.apiRoot,
      clock: clock.now,
      log,
      readToken: async () => telegram.token,
    }),
    onTrouble: options.onTrouble ?? (() => {}),
  });
  let ticking: NodeJS.Timeout | undefined;

  const host: Host = {
    store,
    api,
    async poll() {
      await poll();
      await drain();
    },
    async tick() {
      await dispatch();
      await drain();
    },
    async advance(ms, signal) {
      await host.whenIdle();
      for (let left = ms; left > 0 && !signal?.aborted; ) {
        const step = Math.min(left, await untilNextDue(left));
        clock.advance(step);
        left -= step;
        await host.poll();
        await host.tick();
      }
    },
    async nextDigest() {
      const due = await store.chats.due(new Date(clock.now().getTime() + furthestDigestMs));
      const moments = due.map(({ nextDue }) => Date.parse(nextDue));
      return moments.length > 0 ? new Date(Math.min(...moments)) : null;
    },
    async whenIdle() {
      for (;;) {
        const { pending_update_count } = await api.getWebhookInfo();
        if (pending_update_count === 0 && queues.all.every(queue => queue.isIdle)) return;
        if (pending_update_count === 0) await drain();
        await new Promise(resolve => setTimeout(resolve, 15));
      }
    },
    startTicking() {
      let count = 0;
      const beat = () =>
        (count++ % ticksBetweenPolls === 0 ? host.poll() : drain())
          .then(() => host.tick())
          .catch(error => log.error('tick-failed', error));
      ticking = setInterval(beat, tickMs);
    },
    async stop() {
      clearInterval(ticking);
      await stopReceiving();
      await drain();
      // What waits for another try is lost with the process, as if it had died.
      if (queues.ingesting.every(({ nextReady }) => nextReady === null))
        await store.turns.giveBack(turnKey('run'), runOwner, clock.now());
    },
  };
  return host;

  /** Milliseconds until something falls due, at least one minute's tick, at most `limit`. */
  async function untilNextDue(limit: number): Promise<number> {
    const now = clock.now().getTime();
    const end = new Date(now + limit);
    const [subscriptions, nextPoll] = await Promise.all([store.chats.due(end), store.sources.nextDue()]);
    const moments = [
      ...subscriptions.map(({ nextDue }) => Date.parse(nextDue)),
      ...(nextPoll ? [Math.max(Date.parse(nextPoll), now + betweenPollsMs)] : []),
      ...queues.all.flatMap(({ nextReady }) => nextReady ?? []),
    ].filter(moment => moment > now);
    return Math.max(1, Math.min(limit, ...moments.map(moment => moment - now)));
  }
}

/** The queues with their consumers, in the order in which work flows through them. */
function createQueues(options: HostOptions, store: Store) {
  const { clock, log, telegram, contact, allowedHost } = options;
  const fetchUrl = createFetchUrl({ userAgent: userAgent(contact), ...(allowedHost && { allowedHost }) });
  const model = options.model
    ? createModel({
        ...options.model,
        work: store.modelWork,
        clock: clock.now,
        log,
        metrics: silentMetrics,
      })
    : null;
  const common = { clock: clock.now, onSend: () => setTimeout(() => void drainAll(), queueLatencyMs) };
  const articles: LocalQueue<ArticleJob> = createLocalQueue({
    ...common,
    name: 'articles',
    handle: createSummariseHandler({
      articles: store.articles,
      blocks: store.blocks,
      grouping,
      storyWindow: createStoryWindow(store.articles, grouping),
      words: createWordLearner(store.wordUse),
      inTurn: createIngestTurn({ turns: store.turns, clock: clock.now, owner: 'ingest', pause: sleep }),
      metrics: silentMetrics,
      model,
      clock: clock.now,
      log,
    }),
  });
  const pages: LocalQueue<PageJob | FindJob> = createLocalQueue({
    ...common,
    name: 'pages',
    handle: event => fetchPages(event),
  });
  const delivery: LocalQueue<DeliveryJob> = createLocalQueue({
    ...common,
    name: 'delivery',
    handle: event => deliver(event),
  });
  const deliver = createDeliverHandler({
    store,
    deliveryQueue: delivery,
    apiRoot: telegram.apiRoot,
    readToken: async () => telegram.token,
    clock: clock.now,
    log,
    metrics: silentMetrics,
    pace: unpaced,
    isPaid: false,
  });
  const chores: LocalQueue<Chore> = createLocalQueue({
    ...common,
    name: 'chores',
    handle: oneByOne(
      createChoresHandler({
        store,
        model,
        pagesQueue: pages,
        apiRoot: telegram.apiRoot,
        readToken: async () => telegram.token,
        clock: clock.now,
        log,
      }),
    ),
  });
  const outside = { hosts: store.hosts, turns: store.turns, fetchUrl, clock: clock.now, pause: sleep, log };
  const fetchPages = createFetchHandler({
    ...outside,
    pagesQueue: pages,
    articlesQueue: articles,
    offersQueue: chores,
    // As in poll, a name that stays: a host that died gives its turns to the next, and there is one at a time.
    owner: 'fetch',
  });
  const all: readonly LocalQueue<unknown>[] = [pages, articles, delivery, chores] as never;
  async function drainAll() {
    for (const queue of all) await queue.drain();
  }
  return {
    delivery,
    chores,
    all,
    ingesting: [pages, articles],
    fetching: { ...outside, pagesQueue: pages, choresQueue: chores },
  };
}

/**
 * The queues die with the process: when the last one did not come to its end, entries that it had queued may be lost.
 * All feeds are then read anew; what is kept already is known.
 */
async function mendDeath({ sources, turns }: Store, now: Date): Promise<void> {
  const hasDied = await turns.giveBack(turnKey('run'), runOwner, now);
  if (hasDied) for (const polled of await sources.all()) await sources.readAnew(polled, now);
  await turns.take(turnKey('run'), runOwner, now, tickMs);
}

/** Sources that are new become due at once; those that are known keep their state. */
async function keepSources(store: Store, sources: readonly Source[], now: Date): Promise<void> {
  for (const source of sources) {
    const known = await store.sources.get(source.id);
    if (!known) await store.sources.put(source, unpolledState(now));
    else if (known.source.feed !== source.feed) await store.sources.put(source, { ...unpolledState(now) });
  }
}
