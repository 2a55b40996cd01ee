import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { ingestArticle } from '../../lambdas/ingest/ingest-article.ts';
import { scorePairs } from '../bench/score-pairs.ts';
import { ingestServices } from '../helpers/ingest-services.ts';
import { type SampleArticle, sampleArticles } from '../helpers/sample-articles.ts';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

const firstStart = new Date('2026-11-27T02:00:00Z');
const samples = sampleArticles(await readEditorials(), firstStart);
/** Feeds are read side by side, so that papers come in any order, each with its newest editorial first. */
const byPaper = [...Map.groupBy(samples.toReversed(), ({ source }) => source.id).values()].flat();

let running: TestDatabase;
beforeEach(async () => {
  running = await startDatabase();
});
afterEach(() => running.stop());

/** All samples through everything that an arriving article goes through, into a real store; then who is with whom. */
async function storiesOf(arriving: readonly SampleArticle[]) {
  let now = firstStart.getTime();
  const clock = () => {
    now += 1_000;
    return new Date(now);
  };
  const services = ingestServices(running.store, grouping, clock);
  const kept = [];
  for (const { extracted, source, editorial } of arriving) {
    const outcome = await ingestArticle(extracted, source, services);
    if (outcome.kind !== 'new') expect.unreachable(`${editorial.slug} is ${outcome.kind}`);
    kept.push({ id: outcome.article.id, expectedStory: editorial.story ?? outcome.article.id });
  }
  return Promise.all(
    kept.map(async ({ id, expectedStory }) => {
      const { storyId, storyLine, title } =
        (await running.store.articles.get(id)) ?? expect.unreachable(`${id} is not kept`);
      return { expectedStory, story: storyId, storyLine, title };
    }),
  );
}

describe('the stories of the bundled editorials', () => {
  test('hold one matter each, and nearly all that was said on it', async () => {
    const stories = await storiesOf(byPaper);
    const { precision, recall } = scorePairs(stories);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.85);
    const titles = stories.map(({ title }) => title);
    const perStory = Object.values(Object.groupBy(stories, ({ story }) => story));
    const disputed = perStory.filter(members => members && members.length > 1).flat();
    for (const told of disputed) expect(titles).not.toContain(told?.storyLine);
  });

  test('are not made of the endings that every Japanese text has', async () => {
    const japanese = samples.filter(({ source }) => source.language === 'ja');
    const stories = await storiesOf(japanese);
    expect(new Set(stories.map(({ story }) => story)).size).toBe(japanese.length);
  });
});
