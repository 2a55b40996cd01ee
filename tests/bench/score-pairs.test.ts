import { expect, test } from 'vitest';
import { scorePairs } from './score-pairs.ts';

const items = [
  { story: 'a', expectedStory: 'x' },
  { story: 'a', expectedStory: 'x' },
  { story: 'a', expectedStory: 'y' },
  { story: 'b', expectedStory: 'x' },
];

test('pairs are counted, not articles', () => {
  expect(scorePairs(items)).toEqual({ precision: 1 / 3, recall: 1 / 3 });
});

test('pairs that are not asked for count for nothing', () => {
  expect(scorePairs(items, (a, b) => a.story === b.story)).toEqual({ precision: 1 / 3, recall: 1 });
});

test('without pairs there is nothing to be right or wrong about', () => {
  expect(scorePairs(items.slice(3))).toEqual({ precision: Number.NaN, recall: Number.NaN });
});
