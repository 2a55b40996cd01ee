import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, listingsBetween } from '../../lambdas/delivery/listings-between.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { startDelivery } from './sent-digests.ts';

describe('the days that a stretch of time touches', () => {
  test.for([
    ['2026-11-23T00:00:00.000Z', '2026-11-23T23:59:59.999Z', ['2026-11-23']],
    ['2026-11-22T23:59:59.999Z', '2026-11-23T00:00:00.000Z', ['2026-11-22', '2026-11-23']],
    ['2028-02-28T12:00:00.000Z', '2028-03-01T01:00:00.000Z', ['2028-02-28', '2028-02-29', '2028-03-01']],
    ['2026-12-31T07:30:00.000Z', '2027-01-01T07:30:00.000Z', ['2026-12-31', '2027-01-01']],
  ] as const)('%s to %s', ([from, to, days]) => {
    expect(daysBetween(from, to)).toEqual(days);
  });

  test('are one for every midnight in it, and one more', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.nat({ max: 20 * 86_400_000 }), (from, length) => {
        const to = new Date(from.getTime() + length);
        const midnights = Math.floor(to.getTime() / 86_400_000) - Math.floor(from.getTime() / 86_400_000);
        const days = daysBetween(from.toISOString(), to.toISOString());
        expect(days).toHaveLength(midnights + 1);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});

test('a digest may choose from what came in late or belongs to its stories, and from what is dated ahead', async () => {
  const { store } = await startDelivery();
  for (const published of ['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-25'])
    await store.articles.put(articleToKeep({ id: published, published: `${published}T02:00:00.000Z` }));
  const listings = await listingsBetween(
    store.articles,
    '2026-11-23T00:00:00.000Z',
    '2026-11-23T07:30:00.000Z',
  );
  expect(listings.map(({ id }) => id).toSorted()).toEqual(['2026-11-20', '2026-11-24', 'lamps']);
});
