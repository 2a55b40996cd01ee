import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { verb } from '../../../bin/verbs/readers.ts';
import { createTables } from '../../../lambdas/store/create-tables.ts';
import { openDatabase } from '../../../lambdas/store/database.ts';
import { createStore } from '../../../lambdas/store/store.ts';
import { tableParameterName } from '../../../lib/table-parameter-name.ts';
import { subscription } from '../../helpers/article-to-keep.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { startSsm } from '../../helpers/start-ssm.ts';

/** Two deployed stages, prod and dev, whose tables are in one DynamoDB, and a folder. */
async function deployTwo() {
  const ssm = await startSsm();
  const server = dynalite({ createTableMs: 0 });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const folder = await mkdtemp(join(tmpdir(), 'leaderette-readers-'));
  const stages = await Promise.all(
    ['prod', 'dev'].map(async stage => {
      const names = { readers: `Readers-${stage}`, content: `Content-${stage}` };
      const database = openDatabase(names);
      await createTables(database.client, names);
      for (const role of ['readers', 'content'] as const)
        ssm.parameters.set(tableParameterName(stage, role), {
          value: names[role],
          type: 'String',
          version: 1,
        });
      return { database, store: createStore(database) };
    }),
  );
  onTestFinished(async () => {
    for (const { database } of stages) database.client.destroy();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });
  const [prod, dev] = stages;
  if (!prod || !dev) throw new Error('two stages');
  return {
    prod,
    dev,
    file: join(folder, 'readers.jsonl'),
    run: (...words: string[]) => runVerb(verb, words, '', ssm.env),
  };
}

const now = new Date('2026-11-23T08:00:00Z');

describe('readers', () => {
  test('move with all that they chose, and are due where they have come to', async () => {
    const { prod, dev, file, run } = await deployTwo();
    const reader = subscription({ chat: '7' });
    await prod.store.chats.putSubscription(reader);
    await prod.store.ledger.claim({ chat: '7', slot: '2026-11-22T07:30' }, now);
    await prod.store.updates.claim(42, 1, now);
    await prod.store.leases.take('dispatch', now, 60_000);
    expect((await run('export', file)).stdout).toMatch(/^2 rows of stage prod in eu-west-1 written to /);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await run('import', file, '--stage', 'dev')).stdout).toBe(
      '2 rows put into stage dev in eu-west-1; 0 were there already.\n',
    );
    expect((await dev.store.chats.get('7')).subscription).toEqual(reader);
    expect(await dev.store.chats.due(new Date(reader.nextDue))).toEqual([reader]);
    expect(await dev.store.ledger.get({ chat: '7', slot: '2026-11-22T07:30' })).toMatchObject({
      state: 'claimed',
    });
  });

  test('who have chosen anew meanwhile keep that', async () => {
    const { prod, dev, file, run } = await deployTwo();
    await prod.store.chats.putSubscription(subscription({ chat: '7', times: ['07:30'] }));
    await run('export', file);
    await dev.store.chats.putSubscription(subscription({ chat: '7', times: ['18:00'] }));
    expect((await run('import', file, '--stage', 'dev')).stdout).toContain('0 rows put');
    expect((await dev.store.chats.get('7')).subscription?.times).toEqual(['18:00']);
  });

  test('come back from a table that was restored, in place of what is there', async () => {
    const { prod, dev, file, run } = await deployTwo();
    const reader = subscription({ chat: '7', times: ['07:30'] });
    await dev.store.chats.putSubscription(reader);
    await prod.store.chats.putSubscription(subscription({ chat: '7', times: ['18:00'] }));
    await run('export', file, '--table', 'Readers-dev');
    expect((await run('import', file, '--replace')).stdout).toContain('1 row put into stage prod');
    expect((await prod.store.chats.get('7')).subscription).toEqual(reader);
  });

  test('are not written over a file that is there', async () => {
    const { file, run } = await deployTwo();
    await writeFile(file, 'precious');
    await expect(run('export', file)).rejects.toThrow(/readers\.jsonl/);
    expect(await readFile(file, 'utf8')).toBe('precious');
  });

  test.each(['{"pk":{"S":"CHAT#1"}}', 'no JSON', 'null', '[]'])(
    'are not taken from a file with a line like %s',
    async line => {
      const { dev, file, run } = await deployTwo();
      const good = '{"pk":{"S":"CHAT#1"},"sk":{"S":"CHAT"}}';
      await writeFile(file, `${good}\n${line}\n`);
      await expect(run('import', file, '--stage', 'dev')).rejects.toThrow(/^Line 2 .* nothing was changed/);
      expect((await dev.store.chats.get('1')).settings).toBeNull();
    },
  );

  test.each([
    [[]],
    [['move', 'x']],
    [['export']],
    [['export', 'a', 'b']],
    [['export', 'a', '--satge', 'x']],
    [['import', 'a', '--table', 'b']],
    [['export', 'a', '--replace']],
  ])('are not moved by words like %j', async words => {
    await expect(runVerb(verb, words)).rejects.toMatchObject({ name: 'UsageError' });
  });
});
