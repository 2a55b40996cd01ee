import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type * as DatabaseModule from '../../lambdas/store/database.ts';
import { bundleHandler } from '../bench/bundle-handler.ts';

let bundled: typeof DatabaseModule;
beforeAll(async () => {
  bundled = await import(bundleHandler('lambdas/store/database.ts', 'lean-database').file);
});

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

interface Answer {
  readonly status: number;
  readonly body: object;
}

const refused = (name: string, message = 'no'): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message },
});
const found: Answer = { status: 200, body: { Items: [{ pk: { S: 'A' } }], Count: 1 } };

/** A query, by the bundled client, of a database that gives these answers in turn. */
async function queryOf(...answers: readonly Answer[]) {
  const left = [...answers];
  const server = createServer((request, response) => {
    request.resume();
    const { status, body } = left.shift() ?? found;
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const database = bundled.openDatabase(
    { readers: 'readers', content: 'content' },
    {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
    },
  );
  ends.push(() => {
    database.client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return {
    page: () => bundled.queryPage(database, { TableName: 'readers', KeyConditionExpression: 'pk = :a' }),
    answersLeft: () => left.length,
  };
}

describe('The SDK as it is bundled', () => {
  test('knows a condition that did not hold by its name', async () => {
    const { page } = await queryOf(
      refused('ConditionalCheckFailedException', 'The conditional request failed'),
    );
    expect(await bundled.attempt(page())).toBe(false);
  });

  test('says name, message, status and whose fault it was', async () => {
    const { page } = await queryOf(refused('ValidationException', 'The table is no table'));
    await expect(page()).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'The table is no table',
      $fault: 'client',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test.each([
    'ProvisionedThroughputExceededException',
    'ThrottlingException',
    'ReplicatedWriteConflictException',
  ])('tries again after %s', async name => {
    const { page, answersLeft } = await queryOf(refused(name), found);
    expect((await page()).rows).toEqual([{ pk: 'A' }]);
    expect(answersLeft()).toBe(0);
  });

  test('has nothing of operations that nobody asks for', () => {
    const { file } = bundleHandler('lambdas/handlers/webhook.ts', 'lean-webhook');
    const folder = dirname(file);
    const code = readdirSync(folder).map(part => readFileSync(join(folder, part), 'utf8'));
    for (const foreign of [
      'BackupNotFoundException',
      'HierarchyLevelLimitExceeded',
      'CodeVerificationFailed',
      'endpoint_discovery_enabled',
    ])
      expect(code.filter(text => text.includes(foreign))).toEqual([]);
    expect(code.filter(text => text.includes('GetParameterRequest'))).toHaveLength(1);
  });
});
