import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { verb as articlesVerb } from '../../../bin/verbs/articles.ts';
import { createSourcesVerb } from '../../../bin/verbs/sources.ts';
import { createTables } from '../../../lambdas/store/create-tables.ts';
import { openDatabase } from '../../../lambdas/store/database.ts';
import { tableParameterName } from '../../../lib/table-parameter-name.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { rssOf, startPapers } from '../../helpers/start-papers.ts';
import { startSsm } from '../../helpers/start-ssm.ts';

/** A stage in AWS, as far as the verbs see it: what SSM says of it, and its tables. */
async function deploy() {
  const ssm = await startSsm();
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const names = { readers: 'Leaderette-prod-Readers-4F', content: 'Leaderette-prod-Content-9A' };
  const database = openDatabase(names);
  await createTables(database.client, names);
  for (const role of ['readers', 'content'] as const)
    ssm.parameters.set(tableParameterName('prod', role), { value: names[role], type: 'String', version: 1 });
  const papers = await startPapers({ '/rss': rssOf('The Lamp', ['Light']) });
  onTestFinished(async () => {
    database.client.destroy();
    server.closeAllConnections();
    server.close();
    await papers.stop();
  });
  const sources = (...words: string[]) =>
    runVerb(createSourcesVerb(papers.fetchUrl), [...words, '--stage', 'prod'], '', ssm.env);
  return { ssm, papers, sources };
}

describe('a verb with --stage', () => {
  test('works on the tables of the stage, whatever CloudFormation called them', async () => {
    const { papers, sources, ssm } = await deploy();
    expect((await sources('add', `${papers.url}/rss`)).stdout).toContain('Kept as the-lamp.');
    expect((await sources('list')).stdout).toContain('the-lamp');
    expect((await sources('export')).stdout).toContain('xmlUrl=');
    expect((await sources('check')).stdout).toContain('1 of 1 papers can be read.');
    expect((await sources('remove', 'the-lamp', '--erase')).stdout).toMatch(
      /^The Lamp is left alone from now on: 0 articles taken back/,
    );
    await expect(sources('add', `${papers.url}/rss`)).rejects.toThrow(/is left alone since/);
    expect((await sources('unblock', 'the-lamp')).stdout).toContain('may be added again');
    const listed = await runVerb(articlesVerb, ['list', '--stage', 'prod'], '', ssm.env);
    expect(listed.stdout).toBe('No articles there.\n');
  });

  test('says that a stage is not deployed, and how to do it', async () => {
    const { ssm, sources } = await deploy();
    ssm.parameters.clear();
    await expect(sources('list')).rejects.toThrow(
      /Stage prod is not deployed in eu-west-1: deploy it with 'npx cdk deploy --all'/,
    );
  });

  test('says what AWS refuses', async () => {
    const { ssm, sources } = await deploy();
    ssm.fault = { name: 'AccessDeniedException', message: 'no' };
    await expect(sources('list')).rejects.toThrow(/may not do ssm:GetParameter/);
  });

  test('says that there is no such stage', async () => {
    const { ssm } = await deploy();
    await expect(runVerb(articlesVerb, ['list', '--stage', 'moon'], '', ssm.env)).rejects.toThrow(
      /There is no stage 'moon'/,
    );
  });
});
