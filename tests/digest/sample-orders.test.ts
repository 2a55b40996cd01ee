import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { placeInStory, StoryIndex, storySignature } from '../../lambdas/digest/stories.ts';
import { scorePairs } from '../bench/score-pairs.ts';
import { sampleArticles } from '../helpers/sample-articles.ts';

const samples = sampleArticles(await readEditorials(), new Date('2026-11-27T02:00:00Z')).map(
  ({ editorial, extracted, published, source }) => ({
    id: `${source.id}/${editorial.slug}`,
    signature: storySignature({ ...extracted, language: source.language ?? 'und' }),
    published,
    expectedStory: editorial.story ?? editorial.slug,
  }),
);
const windowDays = 3;

function arrive(arriving: typeof samples) {
  const index = new StoryIndex(windowDays);
  for (const article of arriving) {
    const { storyId, merges } = placeInStory(article, index);
    index.add({ ...article, storyId });
    for (const merged of merges) index.merge(merged, storyId);
  }
  return arriving.map(({ id, expectedStory }) => ({ expectedStory, story: index.storyOf(id) ?? id }));
}

test('no two matters become one story, in whatever order the samples come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(samples, { minLength: 2 }), arriving => {
      const { precision } = scorePairs(arrive(arriving));
      expect(Number.isNaN(precision) || precision === 1).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what was said on a matter is found in whatever order it comes in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(samples, { minLength: samples.length }), arriving => {
      expect(scorePairs(arrive(arriving)).recall).toBeGreaterThan(0.75);
    }),
    { numRuns: 20 },
  );
});
