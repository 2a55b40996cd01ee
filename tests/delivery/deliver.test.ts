import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fault } from '../../bin/local/bot-api/client-api.ts';
import { createLog } from '../../lambdas/platform/log.ts';
import { token } from '../bot-api/standin.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { failing, startDelivery } from './sent-digests.ts';

const minutes = 60_000;
const hours = 60 * minutes;

type World = Awaited<ReturnType<typeof startDelivery>>;

/** What the tick put into the queue for the one reader. */
async function dueJob({ tick, queued }: World) {
  await tick();
  const [first] = queued.splice(0);
  if (!first) throw new Error('no digest was due');
  return first.job;
}

/** What waits in the queue, once the wait is over. */
function waited({ queued, wait }: World) {
  const [first] = queued.splice(0);
  if (!first) throw new Error('nothing waits in the queue');
  wait(first.delaySeconds * 1000);
  return first.job;
}

/** A day whose digest is more than one message. */
async function putLongDay({ store }: World) {
  for (let i = 0; i < 40; i++)
    await store.articles.put(
      articleToKeep({ id: `many-${i}`, storyId: `s-${i}`, title: `${i} ${'headline '.repeat(12)}` }),
    );
}

const textOf = (message: object) => ('text' in message ? message.text : '');

const fault = (kind: Fault['kind'], times = 1): Fault => ({ method: 'sendMessage', times, kind });

describe('a digest', () => {
  test('arrives once, and the ledger says so', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    expect(await world.deliver(job)).toBe('sent');
    const [digest, ...others] = await world.digests();
    expect(others).toEqual([]);
    expect(digest).toMatchObject({ text: expect.stringContaining('Light the harbour wall') });
    expect(await world.delivery()).toMatchObject({ state: 'sent', messagesSent: 1, reason: null });
  });

  test('arrives once when its job comes twice, one after the other or at the same moment', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    const results = await Promise.all([1, 2, 3, 4].map(() => world.deliver(job)));
    expect(results.toSorted()).toEqual(['sent', 'taken', 'taken', 'taken']);
    expect(await world.deliver(job)).toBe('taken');
    expect(await world.digests()).toHaveLength(1);
  });

  test('is counted by how late it was', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    world.wait(42_000);
    await world.deliver(job);
    await world.deliver(job);
    expect(world.figures.slice(1)).toEqual([{ DigestLateness: 42 }]);
  });

  test('waits for its turn, and pays only where the stage does', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    const turns: string[] = [];
    const payloads: unknown[] = [];
    world.standin.api.onCall(({ method, payload }) => {
      if (method === 'sendMessage') payloads.push(payload);
    });
    const pace = async (chat: string) => void turns.push(chat);
    await world.deliver(job, { pace });
    await world.deliver({ ...job, slot: '2026-11-24T07:30' }, { pace, isPaid: true });
    expect(turns).toEqual([world.chat, world.chat]);
    expect(payloads[0]).not.toHaveProperty('allow_paid_broadcast');
    expect(payloads[1]).toHaveProperty('allow_paid_broadcast', true);
  });

  test('says so when there was nothing to read', async () => {
    const world = await startDelivery();
    await world.store.articles.remove(articleToKeep({ id: 'lamps' }));
    expect(await world.deliver(await dueJob(world))).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  test('of several messages goes on where it was stopped', async () => {
    const world = await startDelivery();
    await putLongDay(world);
    const job = await dueJob(world);
    const stopAfterFirst = world.standin.api.onCall(() => {
      stopAfterFirst();
      world.standin.api.setFaults([fault({ type: 'too-many-requests', retryAfter: 7 })]);
    });
    expect(await world.deliver(job)).toBe('waiting');
    expect(await world.delivery()).toMatchObject({ state: 'waiting', messagesSent: 1 });
    expect(await world.deliver(waited(world))).toBe('sent');
    const texts = (await world.digests()).map(textOf);
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts).size).toBe(texts.length);
    expect(await world.delivery()).toMatchObject({ state: 'sent', messagesSent: texts.length });
  });

  test('goes to the topic that was subscribed', async () => {
    const world = await startDelivery();
    const { forum } = world.standin;
    const [topic] = forum.topics;
    const job = { ...(await dueJob(world)), chat: `${forum.chat.id}:${topic?.message_thread_id}` };
    expect(await world.deliver(job)).toBe('sent');
    expect(await world.standin.client.messages(forum.chat.id)).toContainEqual(
      expect.objectContaining({ message_thread_id: topic?.message_thread_id }),
    );
  });
});

describe('a refusal that proves that nothing was taken', () => {
  test('429 waits as long as Telegram says, then the digest arrives', async () => {
    const world = await startDelivery([fault({ type: 'too-many-requests', retryAfter: 40 })]);
    const job = await dueJob(world);
    expect(await world.deliver(job)).toBe('waiting');
    expect(await world.delivery()).toMatchObject({ state: 'waiting', messagesSent: 0 });
    expect(world.queued).toEqual([
      { job: { ...job, notBefore: '2026-11-23T07:30:40.000Z' }, delaySeconds: 40 },
    ]);
    expect(await world.deliver(waited(world))).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  test('429 for longer than a queue can wait goes round in the queue', async () => {
    const world = await startDelivery([fault({ type: 'too-many-requests', retryAfter: 2 * 3600 })]);
    await world.deliver(await dueJob(world));
    const [{ job } = { job: null }] = world.queued.splice(0);
    if (!job) throw new Error('nothing waits in the queue');
    world.wait(15 * minutes);
    expect(await world.deliver(job)).toBe('early');
    expect(world.queued.splice(0)).toEqual([{ job, delaySeconds: 105 * 60 }]);
    world.wait(105 * minutes);
    expect(await world.deliver(job)).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  for (const status of [500, 502, 503, 504] as const)
    test(`${status} with Telegram's words is tried again`, async () => {
      const world = await startDelivery([fault({ type: 'server-error', status }, 2)]);
      expect(await world.deliver(await dueJob(world))).toBe('waiting');
      expect(await world.deliver(waited(world))).toBe('waiting');
      expect(await world.deliver(waited(world))).toBe('sent');
      expect(await world.digests()).toHaveLength(1);
    });

  test('a connection that is refused is tried again', async () => {
    const world = await startDelivery();
    const apiRoot = await addressOf((_, response) => response.end(), 'closed');
    const job = await dueJob(world);
    expect(await world.deliver(job, { api: new Api(token, { apiRoot }) })).toBe('waiting');
    expect(await world.delivery()).toMatchObject({ state: 'waiting', reason: 'ECONNREFUSED' });
    expect(await world.deliver(waited(world))).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  test('a token that is refused holds the digest until there is a right one, and tells the operator', async () => {
    const world = await startDelivery();
    const lines: string[] = [];
    const revoked = '4200:AAwas-good-until-yesterday-0123456789';
    const refused = {
      api: new Api(revoked, { apiRoot: world.standin.api.url }),
      log: createLog(line => lines.push(line)),
    };
    expect(await world.deliver(await dueJob(world), refused)).toBe('waiting');
    expect(await world.delivery()).toMatchObject({ state: 'waiting', reason: 'Unauthorized' });
    expect(world.queued).toMatchObject([{ delaySeconds: 300 }]);
    const errors = lines.filter(line => line.includes('"level":"error"'));
    expect(errors).toEqual([expect.stringContaining('Telegram refuses the bot token (401 Unauthorized)')]);
    expect(lines.join()).not.toContain(revoked.slice(5));
    expect(await world.deliver(waited(world))).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  test('a token that is refused for the whole day is the end of it', async () => {
    const world = await startDelivery();
    const refused = { api: new Api('4200:nobody', { apiRoot: world.standin.api.url }) };
    const job = await dueJob(world);
    world.wait(24 * hours);
    expect(await world.deliver(job, refused)).toBe('failed');
    expect((await world.store.chats.get(world.chat)).subscription).not.toBeNull();
  });

  test('for a whole day is the end of it', async () => {
    const world = await startDelivery([fault({ type: 'server-error', status: 503 }, 2)]);
    await world.deliver(await dueJob(world));
    world.wait(24 * hours);
    expect(await world.deliver(waited(world))).toBe('failed');
    expect(await world.delivery()).toMatchObject({ state: 'failed', reason: 'too late' });
    expect(await world.digests()).toEqual([]);
  });

  test('until after that day is the end of it at once', async () => {
    const world = await startDelivery([fault({ type: 'too-many-requests', retryAfter: 30 * 3600 })]);
    expect(await world.deliver(await dueJob(world))).toBe('failed');
    expect(world.queued).toEqual([]);
  });
});

describe('an answer that is lost', () => {
  test('after the message was taken is unknown, and not sent again', async () => {
    const world = await startDelivery([fault({ type: 'answer-lost' })]);
    const job = await dueJob(world);
    expect(await world.deliver(job)).toBe('unknown');
    expect(await world.delivery()).toMatchObject({ state: 'unknown', messagesSent: 0 });
    expect(await world.deliver(job)).toBe('taken');
    expect(world.queued).toEqual([]);
    expect(await world.digests()).toHaveLength(1);
  });

  test('because the server hung up is unknown', async () => {
    const world = await startDelivery();
    const apiRoot = await addressOf(request => request.socket.destroy());
    expect(await world.deliver(await dueJob(world), { api: new Api(token, { apiRoot }) })).toBe('unknown');
    expect(await world.delivery()).toMatchObject({ state: 'unknown' });
  });

  test('because something between us and Telegram answered in its place is unknown', async () => {
    const world = await startDelivery();
    const apiRoot = await addressOf((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    expect(await world.deliver(await dueJob(world), { api: new Api(token, { apiRoot }) })).toBe('unknown');
  });

  test('leaves no token in the ledger', async () => {
    const world = await startDelivery();
    const apiRoot = await addressOf(request => request.socket.destroy());
    await world.deliver(await dueJob(world), { api: new Api(token, { apiRoot }) });
    expect(JSON.stringify(await world.delivery())).not.toContain(token.slice(5));
  });
});

describe('a reader who is gone', () => {
  test('by blocking the bot loses the subscription', async () => {
    const world = await startDelivery([fault({ type: 'blocked' })]);
    expect(await world.deliver(await dueJob(world))).toBe('gone');
    expect(world.figures).toEqual([{ DigestsDue: 1, DigestsUnknown: 0 }]);
    expect((await world.store.chats.get(world.chat)).subscription).toBeNull();
    expect(await world.delivery()).toMatchObject({
      state: 'failed',
      reason: 'Forbidden: bot was blocked by the user',
    });
    expect(world.queued).toEqual([]);
  });

  test('because nobody knows the chat loses the subscription', async () => {
    const world = await startDelivery();
    const job = { ...(await dueJob(world)), chat: '999' };
    await world.store.chats.putSubscription({ ...world.reader, chat: '999' });
    expect(await world.deliver(job)).toBe('gone');
    expect((await world.store.chats.get('999')).subscription).toBeNull();
    expect((await world.store.chats.get(world.chat)).subscription).not.toBeNull();
  });

  test('by unsubscribing while the digest waits gets none', async () => {
    const world = await startDelivery([fault({ type: 'too-many-requests', retryAfter: 60 })]);
    await world.deliver(await dueJob(world));
    await world.store.chats.removeSubscription(world.chat);
    expect(await world.deliver(waited(world))).toBe('gone');
    expect(await world.delivery()).toMatchObject({ state: 'failed', reason: 'no longer subscribed' });
    expect(await world.digests()).toEqual([]);
  });

  test('with everything deleted while the digest waits leaves no trace', async () => {
    const world = await startDelivery([fault({ type: 'too-many-requests', retryAfter: 60 })]);
    await world.deliver(await dueJob(world));
    await world.store.chats.remove(world.chat);
    await world.deliver(waited(world));
    expect(await world.delivery()).toBeUndefined();
    expect(await world.digests()).toEqual([]);
  });
});

describe('a group that has become a supergroup', () => {
  /** A group with a digest due, and the id that it has after its upgrade. */
  async function startUpgraded(faults: readonly Fault[] = []) {
    const world = await startDelivery(faults);
    const { client, group } = world.standin;
    await world.store.chats.removeSubscription(world.chat);
    await world.store.chats.putSubscription({ ...world.reader, chat: String(group.id) });
    const job = await dueJob(world);
    const upgrade = async () =>
      (await client.post<{ chat: { id: number } }>('upgrade', { chatId: group.id })).chat.id;
    const digestsOf = async (chatId: number) =>
      (await client.messages(chatId)).filter(({ from }) => from?.is_bot === true);
    return { ...world, job, group, upgrade, digestsOf };
  }

  test('gets its digest there, once, and its subscription goes with it', async () => {
    const world = await startUpgraded();
    const id = await world.upgrade();
    expect(await world.deliver(world.job)).toBe('sent');
    expect(await world.digestsOf(id)).toHaveLength(1);
    const { chats, ledger } = world.store;
    expect((await chats.get(String(world.group.id))).subscription).toBeNull();
    expect((await chats.get(String(id))).subscription).toMatchObject({
      chat: String(id),
      nextSlot: '2026-11-24T07:30',
    });
    expect(await ledger.get({ ...world.job, chat: String(id) })).toMatchObject({ state: 'sent' });
    expect(await ledger.get(world.job)).toMatchObject({ state: 'failed', messagesSent: 0 });
  });

  test('gets it once when the job comes twice, or once for either address', async () => {
    const world = await startUpgraded();
    const id = await world.upgrade();
    const moved = { ...world.job, chat: String(id) };
    const results = await Promise.all([world.job, world.job, moved].map(job => world.deliver(job)));
    expect(results.toSorted()).toEqual(['sent', 'taken', 'taken']);
    expect(await world.deliver(world.job)).toBe('taken');
    expect(await world.digestsOf(id)).toHaveLength(1);
  });

  test('keeps its turn when Telegram asks for patience at the new address', async () => {
    const world = await startUpgraded();
    const id = await world.upgrade();
    world.standin.api.setFaults([{ ...fault({ type: 'too-many-requests', retryAfter: 9 }), chatId: id }]);
    expect(await world.deliver(world.job)).toBe('waiting');
    expect(world.queued).toMatchObject([{ job: { chat: String(id) }, delaySeconds: 9 }]);
    expect(await world.deliver(waited(world))).toBe('sent');
    expect(await world.digestsOf(id)).toHaveLength(1);
  });

  test('in the middle of a digest gets the rest of it there', async () => {
    const world = await startUpgraded();
    await putLongDay(world);
    const api = new Api(token, { apiRoot: world.standin.api.url });
    let id: number | undefined;
    api.config.use(async (call, ...request) => {
      const answer = await call(...request);
      id ??= await world.upgrade();
      return answer;
    });
    expect(await world.deliver(world.job, { api })).toBe('sent');
    const [before, after] = await Promise.all([world.group.id, id ?? 0].map(world.digestsOf));
    const texts = [...(before ?? []), ...(after ?? [])].map(textOf);
    expect(before).toHaveLength(1);
    expect(new Set(texts).size).toBe(texts.length);
    const messagesSent = texts.length;
    expect(messagesSent).toBeGreaterThan(1);
    expect(await world.store.ledger.get({ ...world.job, chat: `${id}` })).toMatchObject({ messagesSent });
  });

  test('while the digest waits gets it all the same', async () => {
    const world = await startUpgraded([fault({ type: 'too-many-requests', retryAfter: 60 })]);
    expect(await world.deliver(world.job)).toBe('waiting');
    const id = await world.upgrade();
    await world.store.chats.move(String(world.group.id), String(id), world.services.clock());
    expect(await world.deliver(waited(world))).toBe('sent');
    expect(await world.digestsOf(id)).toHaveLength(1);
  });

  test('whose subscription was ended while the digest waits gets none', async () => {
    const world = await startUpgraded([fault({ type: 'too-many-requests', retryAfter: 60 })]);
    await world.deliver(world.job);
    const id = await world.upgrade();
    await world.store.chats.move(String(world.group.id), String(id), world.services.clock());
    await world.store.chats.removeSubscription(String(id));
    expect(await world.deliver(waited(world))).toBe('taken');
    expect(await world.digestsOf(id)).toEqual([]);
  });
});

describe('a function that ends in the middle', () => {
  test('before the claim has lost nothing: the job comes again', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    const broken = failing(world.store, 'articles', 'ofDay');
    await expect(world.deliver(job, { store: broken })).rejects.toThrow('the function ended here');
    expect(await world.delivery()).toBeUndefined();
    expect(await world.deliver(job)).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  test('between claim and word of the sending leaves it unknown after the sweep, and not sent again', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    const broken = failing(world.store, 'ledger', 'settle');
    await expect(world.deliver(job, { store: broken })).rejects.toThrow('the function ended here');
    expect(await world.deliver(job)).toBe('taken');
    expect(await world.delivery()).toMatchObject({ state: 'claimed' });
    world.wait(14 * minutes);
    expect(await world.tick()).toMatchObject({ abandoned: 0 });
    world.wait(2 * minutes);
    expect(await world.tick()).toMatchObject({ abandoned: 1 });
    expect(await world.delivery()).toMatchObject({ state: 'unknown' });
    expect(await world.deliver(job)).toBe('taken');
    expect(await world.digests()).toHaveLength(1);
  });

  test('between the ledger and the queue is tried again when its job comes again', async () => {
    const world = await startDelivery([fault({ type: 'server-error', status: 503 })]);
    const job = await dueJob(world);
    const deliveryQueue = {
      async send() {
        throw new Error('the function ended here');
      },
    };
    await expect(world.deliver(job, { deliveryQueue })).rejects.toThrow('the function ended here');
    expect(await world.deliver(job)).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });
});

describe("the owner's pause", () => {
  test('holds back what is in the queue already, until it is over', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    await world.store.switches.put('pause', { isOn: true, since: '2026-11-23T07:30:00.000Z' });
    expect(await world.deliver(job)).toBe('paused');
    expect(await world.delivery()).toBeUndefined();
    await world.store.switches.put('pause', { isOn: false, since: '2026-11-23T07:33:00.000Z' });
    expect(await world.deliver(waited(world))).toBe('sent');
    expect(await world.digests()).toHaveLength(1);
  });

  test('of more than a day lets the digest go', async () => {
    const world = await startDelivery();
    const job = await dueJob(world);
    await world.store.switches.put('pause', { isOn: true, since: '2026-11-23T07:30:00.000Z' });
    world.wait(25 * hours);
    expect(await world.deliver(job)).toBe('failed');
    expect(world.queued).toEqual([]);
  });
});

/** The address of a server of one answer, or of one that has just been closed. */
async function addressOf(listener: RequestListener, state: 'open' | 'closed' = 'open'): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise(resolve => server.close(resolve));
  if (state === 'closed') await close();
  else onTestFinished(async () => void (await close()));
  return `http://127.0.0.1:${port}`;
}
