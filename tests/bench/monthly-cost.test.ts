import { describe, expect, test } from 'vitest';
import { monthlyCost, type Usage } from './cost/monthly-cost.ts';
import {
  type CountedUnits,
  idleSqsRequests,
  monthlyUsage,
  paidBroadcastStars,
} from './cost/monthly-usage.ts';
import { type PricedUnit, prices } from './cost/prices.ts';

const units = Object.keys(prices) as PricedUnit[];
const nothing = Object.fromEntries(units.map(unit => [unit, 0])) as Usage;
const one = { requests: 1, writeUnits: 1, readUnits: 1 };
const counted: CountedUnits = { article: one, poll: one, update: one, delivery: one, idleTick: one };

describe("A month's bill", () => {
  test('of nothing is nothing', () =>
    expect(monthlyCost(nothing)).toMatchObject({ usd: 0, usdWithoutFree: 0 }));

  test('charges only what is beyond the free part', () => {
    const { usd, usdWithoutFree } = monthlyCost({ ...nothing, sqsRequests: 3e6 });
    expect(usd).toBeCloseTo(0.8, 10);
    expect(usdWithoutFree).toBeCloseTo(1.2, 10);
  });

  test('has no free request of DynamoDB', () =>
    expect(monthlyCost({ ...nothing, writeUnits: 1e6, readUnits: 1e6 }).usd).toBeCloseTo(0.75, 10));

  test.each(units)('names the price of %s with its source', unit => {
    expect(prices[unit].usd).toBeGreaterThan(0);
    expect(prices[unit].source).toMatch(/^https:\/\/aws\.amazon\.com\//);
  });
});

describe("A month's use", () => {
  test('has 648,000 requests of each idle queue', () => expect(idleSqsRequests(30)).toBe(3 * 648_000));

  test('does not depend on readers where nobody is one', () => {
    const usage = monthlyUsage(0, counted);
    expect(usage.apiRequests).toBe(0);
    expect(usage.schedulerCalls).toBe(43_200 + 8_640 + 720);
    expect(usage.sqsRequests).toBeGreaterThan(idleSqsRequests(30));
  });

  test.each(units)('of %s never falls as readers come', unit => {
    const [few, many] = [100, 10_000].map(readers => monthlyUsage(readers, counted)[unit]);
    expect(many).toBeGreaterThanOrEqual(few ?? Number.NaN);
  });

  test('has Stars beside it, a tenth of one for each message', () =>
    expect(paidBroadcastStars(100)).toBeCloseTo(100 * 1.3 * 30 * 0.1, 10));
});
