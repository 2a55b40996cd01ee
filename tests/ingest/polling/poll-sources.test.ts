import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageJob } from '../../../lambdas/ingest/jobs.ts';
import { type PollServices, pollSources } from '../../../lambdas/ingest/poll-sources.ts';
import type { TellOwner } from '../../../lambdas/ingest/polling/source-news.ts';
import { createFetchUrl } from '../../../lambdas/platform/http/fetch-url.ts';
import { createLog } from '../../../lambdas/platform/log.ts';
import type { MetricName } from '../../../lambdas/platform/metric-names.ts';
import { hostTurnKey, turnKey } from '../../../lambdas/store/row-keys.ts';
import type { Source } from '../../../lambdas/store/source.ts';
import { unpolledState } from '../../../lambdas/store/sources.ts';
import { startDatabase, type TestDatabase } from '../../helpers/start-database.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let running: TestDatabase;
let answers: Record<string, Answer>;
let asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
let world: Awaited<ReturnType<typeof startWorld>>;
beforeEach(async () => {
  running = await startDatabase();
  [answers, asked] = [{}, []];
  world = await startWorld();
});
afterEach(async () => {
  await world.stop();
  await running.stop();
});

/** A paper's server on loopback, and all that polls need. */
async function startWorld() {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  let now = Date.parse('2026-11-23T08:00:00Z');
  const pages: PageJob[] = [];
  const chores: TellOwner[] = [];
  const metrics: Partial<Record<MetricName, number>>[] = [];
  const lines: string[] = [];
  const services: PollServices = {
    ...running.store,
    fetchUrl: createFetchUrl({ userAgent: 'Leaderette/0.1 (tests)', allowedHost: host }),
    pagesQueue: { send: async jobs => void pages.push(...jobs) },
    choresQueue: { send: async jobs => void chores.push(...jobs) },
    owner: 'this run',
    random: () => 0,
    clock: () => new Date(now),
    pause: async ms => {
      now += ms;
    },
    metrics: { put: values => void metrics.push(values) },
    log: createLog(line => lines.push(line)),
  };
  return {
    url: `http://${host}`,
    host,
    services,
    pages,
    chores,
    metrics,
    lines,
    now: () => new Date(now),
    later: (ms: number) => {
      now += ms;
    },
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}

const source = (id: string, feed = `${world.url}/${id}`): Source => ({
  id,
  name: `The ${id}`,
  country: null,
  language: 'en',
  ownership: null,
  homepage: null,
  feed,
  section: null,
  isSample: true,
});
const add = (id: string, feed?: string) =>
  running.store.sources.put(source(id, feed), unpolledState(world.now()));
const stateOf = async (id: string) =>
  (await running.store.sources.get(id))?.state ?? expect.unreachable(`no state of ${id}`);
const dueAgainIn = async (id: string) =>
  (Date.parse((await stateOf(id)).nextPoll) - world.now().getTime()) / minute;
const poll = (changes: Partial<PollServices> = {}) => pollSources({ ...world.services, ...changes });
/** Polls when the source is due again. */
async function pollAgain(id: string) {
  world.later(Math.max(0, await dueAgainIn(id)) * minute);
  return poll();
}

const rss = (...titles: string[]): string =>
  `<rss version="2.0"><channel><title>Paper</title>${titles
    .map(
      title =>
        `<item><title>${title}</title><link>${world.url}/articles/${title}</link><pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const answering =
  (body: () => string, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/rss+xml', ...headers }).end(body());

describe('a feed', () => {
  test('is read, its new entries are queued once, and the next poll is by its rhythm', async () => {
    let titles = ['one', 'two'];
    answers['/argus'] = answering(() => rss(...titles));
    await add('argus');
    expect(await poll()).toMatchObject({ read: 1, newEntries: 2, isOurTurn: true });
    expect(world.pages.map(({ entry }) => entry.title)).toEqual(['one', 'two']);
    expect(await dueAgainIn('argus')).toBeGreaterThanOrEqual(30);
    titles = ['three', 'one', 'two'];
    expect(await pollAgain('argus')).toMatchObject({ read: 1, newEntries: 1 });
    expect(world.pages.map(({ entry }) => entry.title)).toEqual(['one', 'two', 'three']);
    expect(world.metrics.at(-1)).toMatchObject({ SourcesPolled: 1, SourcesFailed: 0, EntriesNew: 1 });
  });

  test('that has not changed is asked by both validators, as they came, and only its next poll is written', async () => {
    const validators = { etag: 'W/"a\\b"', 'last-modified': 'yesterday, or so' };
    answers['/argus'] = (request, response) =>
      request.headers['if-none-match'] === undefined
        ? answering(() => rss('one'), validators)(request, response)
        : void response.writeHead(304).end();
    await add('argus');
    await poll();
    const before = await stateOf('argus');
    expect(await pollAgain('argus')).toMatchObject({ unchanged: 1, read: 0 });
    expect(asked.at(-1)?.headers).toMatchObject({
      'if-none-match': 'W/"a\\b"',
      'if-modified-since': 'yesterday, or so',
      'user-agent': 'Leaderette/0.1 (tests)',
    });
    expect(await stateOf('argus')).toEqual({ ...before, nextPoll: expect.any(String) });
    expect(await dueAgainIn('argus')).toBeGreaterThan(0);
  });

  test('that sends the same bytes again is not read again', async () => {
    answers['/argus'] = answering(() => rss('one'));
    await add('argus');
    await poll();
    expect(await pollAgain('argus')).toMatchObject({ unchanged: 1 });
  });

  test('says itself how often it wants to be polled, also when it has not changed', async () => {
    answers['/argus'] = answering(() => rss('one').replace('<item>', '<ttl>200</ttl><item>'));
    await add('argus');
    await poll();
    expect(await dueAgainIn('argus')).toBe(200);
    await pollAgain('argus');
    expect(await dueAgainIn('argus')).toBe(200);
  });

  test('with a bad entry is read for the others', async () => {
    const bad = '<item><pubDate>never</pubDate><link>http://[</link><title>&#0;</title></item><item/>';
    answers['/argus'] = answering(() => rss('one').replace('<item>', `${bad}<item>`));
    await add('argus');
    expect(await poll()).toMatchObject({ read: 1, failed: 0 });
    expect(world.pages.map(({ entry }) => entry.title)).toContain('one');
  });
});

describe('a source that fails', () => {
  test('stops no other, and is tried again later and later, with its reason', async () => {
    answers['/broken'] = answering(() => 'out of order', {}, 500);
    answers['/page'] = answering(() => '<!doctype html><title>Welcome</title>');
    answers['/good'] = answering(() => rss('one'));
    for (const id of ['broken', 'page', 'gone-host', 'good'])
      await add(id, id === 'gone-host' ? 'http://leaderette.invalid/feed' : undefined);
    expect(await poll()).toMatchObject({ read: 1, failed: 3 });
    expect(await stateOf('broken')).toMatchObject({
      failures: 1,
      lastError: 'the feed answers with status 500',
    });
    expect((await stateOf('gone-host')).lastError).toMatch(/no server of that name/);
    expect((await stateOf('page')).lastError).toMatch(/\S/);
    expect(await dueAgainIn('broken')).toBe(15);
    await pollAgain('broken');
    expect(await dueAgainIn('broken')).toBe(30);
  });

  test('is forgiven by an answer that says that nothing has changed', async () => {
    answers['/argus'] = answering(() => '', {}, 500);
    await add('argus');
    await poll();
    answers['/argus'] = answering(() => '', {}, 304);
    await pollAgain('argus');
    expect(await stateOf('argus')).toMatchObject({ failures: 0, lastError: null, failingSince: null });
  });

  test.each([429, 503])('with status %i is left alone for as long as it asks', async status => {
    answers['/argus'] = answering(() => 'slow down', { 'retry-after': '172800' }, status);
    await add('argus');
    await poll();
    expect(await dueAgainIn('argus')).toBe(2 * 24 * 60);
  });

  test('is stale after a day, and told to the owner after five, once', async () => {
    answers['/argus'] = answering(() => '', {}, 500);
    await add('argus');
    const begun = world.now().toISOString();
    for (let polls = 0; polls < 25; polls++) await pollAgain('argus');
    expect(world.metrics.filter(({ StaleSources = 0 }) => StaleSources > 0).length).toBeGreaterThan(10);
    expect(world.metrics[0]).toMatchObject({ StaleSources: 0, SourcesFailed: 1 });
    expect(world.chores).toEqual([
      {
        type: 'tell-owner',
        news: {
          kind: 'failing',
          source: { id: 'argus', name: 'The argus', feed: `${world.url}/argus` },
          since: begun,
          reason: 'the feed answers with status 500',
        },
      },
    ]);
  });

  test('for good (410) is not asked again, and the owner is told', async () => {
    answers['/argus'] = answering(() => '', {}, 410);
    await add('argus');
    await poll();
    world.later(400 * day);
    expect(await poll()).toMatchObject({ read: 0, failed: 0 });
    expect(asked.filter(({ path }) => path === '/argus')).toHaveLength(1);
    expect(world.chores).toMatchObject([{ news: { kind: 'gone', source: { id: 'argus' } } }]);
    expect((await running.store.sources.all()).map(({ state }) => state?.lastError)).toEqual([
      expect.stringMatching(/gone for good/),
    ]);
  });

  test('because our own code fails stops no other', async () => {
    answers['/good'] = answering(() => rss('one'));
    answers['/bad'] = answering(() => rss('two'));
    for (const id of ['bad', 'good']) await add(id);
    const run = await poll({
      pagesQueue: {
        send: async ([job]) => {
          if (job?.source.id === 'bad') throw new TypeError('the queue is on fire');
        },
      },
    });
    expect(run).toMatchObject({ read: 1, failed: 1 });
    expect((await stateOf('bad')).lastError).toBe('TypeError: the queue is on fire');
    expect(world.lines.some(line => line.includes('"poll-failed"'))).toBe(true);
  });
});

test('A permanent move within the site changes the address of the feed, a passing one does not', async () => {
  answers['/old'] = (_, response) => void response.writeHead(301, { location: '/new' }).end();
  answers['/new'] = answering(() => rss('one'));
  answers['/passing'] = (_, response) => void response.writeHead(302, { location: '/new' }).end();
  answers['/to-nothing'] = (_, response) => void response.writeHead(308, { location: '/page' }).end();
  answers['/page'] = answering(() => '<!doctype html><title>Parked</title>');
  for (const id of ['old', 'passing', 'to-nothing']) await add(id);
  await poll();
  const feedOf = async (id: string) => (await running.store.sources.get(id))?.source.feed;
  expect(await feedOf('old')).toBe(`${world.url}/new`);
  expect(await feedOf('passing')).toBe(`${world.url}/passing`);
  expect(await feedOf('to-nothing')).toBe(`${world.url}/to-nothing`);
});

describe('robots.txt', () => {
  const robots = (body: string, status = 200) =>
    answering(() => body, { 'content-type': 'text/plain' }, status);

  test('keeps us from a feed, and is asked for once a day', async () => {
    answers['/robots.txt'] = robots('User-agent: *\nDisallow: /private');
    answers['/open'] = answering(() => rss('one'));
    await add('open');
    await add('private');
    expect(await poll()).toMatchObject({ read: 1, failed: 1 });
    expect((await stateOf('private')).lastError).toMatch(/robots\.txt/);
    expect(asked.map(({ path }) => path).sort()).toEqual(['/open', '/robots.txt']);
    world.later(day - minute);
    await poll();
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    world.later(12 * 60 * minute);
    await poll();
    expect(asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(2);
  });

  test('that is broken closes a site that said nothing before, and leaves one as it was that did', async () => {
    answers['/robots.txt'] = robots('', 503);
    answers['/argus'] = answering(() => rss('one'));
    await add('argus');
    expect(await poll()).toMatchObject({ failed: 1 });
    expect(asked.some(({ path }) => path === '/argus')).toBe(false);
    answers['/robots.txt'] = robots('User-agent: *\nAllow: /');
    world.later(2 * 60 * minute);
    expect(await poll()).toMatchObject({ read: 1 });
    answers['/robots.txt'] = robots('', 503);
    world.later(2 * day);
    expect(await poll()).toMatchObject({ failed: 0 });
  });

  test('says how long to wait between two requests', async () => {
    answers['/robots.txt'] = robots('User-agent: Leaderette\nCrawl-delay: 7\nUser-agent: *\nDisallow: /');
    for (const id of ['argus', 'gull']) {
      answers[`/${id}`] = answering(() => rss(id));
      await add(id);
    }
    const begun = world.now().getTime();
    expect(await poll()).toMatchObject({ read: 2 });
    expect(world.now().getTime() - begun).toBeGreaterThanOrEqual(7_000);
  });
});

describe('a host', () => {
  test('has one connection at a time, whatever number of sources', async () => {
    let open = 0;
    for (const id of ['a', 'b', 'c', 'd']) {
      answers[`/${id}`] = (request, response) => {
        expect(++open).toBe(1);
        setTimeout(() => {
          open--;
          answering(() => rss(id))(request, response);
        }, 10);
      };
      await add(id);
    }
    expect(await poll()).toMatchObject({ read: 4 });
  });

  test('that somebody else is talking to is waited for, and left due when that takes long', async () => {
    answers['/argus'] = answering(() => rss('one'));
    await add('argus');
    const { turns } = running.store;
    await turns.take(hostTurnKey(world.host), 'fetch', world.now(), minute);
    expect(await poll()).toMatchObject({ read: 0, left: 1 });
    expect(await dueAgainIn('argus')).toBeLessThanOrEqual(0);
    await turns.giveBack(hostTurnKey(world.host), 'fetch', world.now());
    expect(await poll()).toMatchObject({ read: 1, left: 0 });
  });

  test('of the pages is announced before they are queued', async () => {
    answers['/argus'] = answering(() => rss('one'));
    await add('argus');
    let turnUntil: number | undefined;
    await poll({
      pagesQueue: {
        send: async () => {
          ({ turnUntil } = await running.store.hosts.look(world.host));
        },
      },
    });
    expect(turnUntil).toBeDefined();
  });
});

describe('a run', () => {
  test('does nothing while another is at it, and takes over from one that died', async () => {
    answers['/argus'] = answering(() => rss('one'));
    await add('argus');
    await running.store.turns.take(turnKey('poll'), 'another', world.now(), 4 * minute);
    expect(await poll()).toMatchObject({ isOurTurn: false, read: 0 });
    expect(asked).toEqual([]);
    world.later(4 * minute);
    expect(await poll()).toMatchObject({ isOurTurn: true, read: 1 });
  });

  test('two at the same time poll no source twice', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      answers[`/${id}`] = answering(() => rss(id));
      await add(id);
    }
    const runs = await Promise.all([poll({ owner: 'one' }), poll({ owner: 'other' })]);
    expect(runs.reduce((sum, { read }) => sum + read, 0)).toBe(5);
    expect(world.pages).toHaveLength(5);
  });

  test('begins no source after three minutes, and leaves the rest due', async () => {
    for (let i = 0; i < 10; i++) {
      answers[`/p${i}`] = (request, response) => {
        world.later(minute);
        answering(() => rss(`p${i}`))(request, response);
      };
      await add(`p${i}`);
    }
    const run = await poll();
    expect(run.read).toBe(3);
    expect(run.left).toBe(7);
    expect((await poll()).read).toBe(3);
  });
});
