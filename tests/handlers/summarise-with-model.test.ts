import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { createSummariseHandler } from '../../lambdas/handlers/summarise.ts';
import type { ArticleJob } from '../../lambdas/ingest/jobs.ts';
import { createBedrock } from '../../lambdas/model/bedrock.ts';
import { createModel } from '../../lambdas/model/create-model.ts';
import type { AskModel } from '../../lambdas/model/model-request.ts';
import { silentLog } from '../../lambdas/platform/log.ts';
import { silentMetrics } from '../../lambdas/platform/metrics.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { ingestServices } from '../helpers/ingest-services.ts';
import { type ModelAct, startConverse } from '../helpers/start-converse.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';
import { editorials } from '../text/editorials.ts';

const now = new Date('2026-11-23T08:00:00Z');
const [library] = editorials;
if (!library) throw new Error('there are editorials');
const written = {
  thesis: 'The harbour library is the only warm room in the old port where a child can read without paying.',
  points: ['Closing the library would save less than the city spends on the new fountain.'],
  ask: 'The city council must keep the library open and take the money from the fountain.',
};

let db: TestDatabase;
beforeEach(async () => {
  db = await startDatabase();
});
afterEach(() => db.stop());

async function startHandler(act: () => ModelAct) {
  const server = await startConverse(act);
  return { handle: handlerThatAsks(createBedrock('maker.model-1', server.config)), server };
}

function handlerThatAsks(ask: AskModel) {
  const common = { clock: () => now, log: silentLog, metrics: silentMetrics };
  return createSummariseHandler({
    ...common,
    ...ingestServices(db.store, grouping, common.clock),
    model: createModel({
      ...common,
      ask,
      modelId: 'maker.model-1',
      dailyTokens: 1_000_000,
      work: db.store.modelWork,
    }),
  });
}

function eventOf(...jobs: ArticleJob[]): SQSEvent {
  const records = jobs.map((job, at) => ({ messageId: String(at), body: JSON.stringify(job) }));
  return { Records: records as SQSEvent['Records'] };
}

function job(id: string, { title, text, language } = library as NonNullable<typeof library>): ArticleJob {
  const source = {
    id: 'lantern',
    name: 'The Quay Lantern',
    country: 'PT',
    language,
    ownership: null,
    homepage: null,
    feed: null,
    section: null,
    isSample: true,
  } as const;
  const extracted = {
    url: `https://lantern.example/${id}`,
    title,
    text,
    language,
    byline: null,
    published: now.toISOString(),
    sourceName: null,
    section: null,
    tags: [],
    isPartial: false,
  };
  return { source, extracted };
}

const invocation = (ms: number) => {
  const end = performance.now() + ms;
  return { getRemainingTimeInMillis: () => end - performance.now() };
};
const kept = async () => (await db.store.articles.ofDay('2026-11-23'))[0];

test('an article is kept with the model’s summary, and says so', async () => {
  const { handle } = await startHandler(() => ({ json: written }));
  expect(await handle(eventOf(job('one')), invocation(60_000))).toEqual({ batchItemFailures: [] });
  const listing = await kept();
  expect(listing).toMatchObject({ thesis: written.thesis, ask: written.ask, summaryBy: 'model' });
});

test('an article whose model is wrong, or gone, is kept with the extract', async () => {
  for (const act of [
    { json: { ...written, thesis: 'Mayor Ilse Tamm has won the day for good.' } },
    { error: 'AccessDeniedException', status: 403 },
  ]) {
    const { handle } = await startHandler(() => act);
    await handle(eventOf(job('one')), invocation(60_000));
    const listing = await kept();
    expect(listing?.thesis).toBe(summarise(library).thesis.text);
    expect(listing?.summaryBy).toBeUndefined();
  }
});

test('a copy is not paid for', async () => {
  const { handle, server } = await startHandler(() => ({ json: written }));
  await handle(eventOf(job('one')), invocation(60_000));
  await handle(eventOf(job('one'), job('copy')), invocation(60_000));
  expect(server.requests).toHaveLength(1);
});

test('a model that never answers does not take the batch with it: what is left of the time is shared', async () => {
  const totalMs = 19_000;
  const waits: number[] = [];
  // Time passes while the model is waited for, and at no other moment: the same on every machine.
  const leftMs = () => waits.reduce((left, ms) => left - ms, totalMs);
  const handle = handlerThatAsks(async (_, limitMs) => {
    waits.push(limitMs);
    return { kind: 'failed', reason: 'too-slow', tokens: null, detail: 'silence' };
  });
  const others = editorials.filter(({ language }) => language === 'hi');
  const jobs = [job('one'), ...others.map((other, at) => job(`other-${at}`, other))];
  const answer = await handle(eventOf(...jobs), { getRemainingTimeInMillis: leftMs });
  expect(answer).toEqual({ batchItemFailures: [] });
  // Twelve seconds are kept back, and each of the two has its half of the rest.
  expect(waits).toEqual([3_500, 3_500]);
  expect(await db.store.articles.ofDay('2026-11-23')).toHaveLength(jobs.length);
});
