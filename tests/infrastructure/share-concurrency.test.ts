import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newAccountExecutions, shareConcurrency } from '../../lib/share-concurrency.ts';

test('A new account has room for two of each, and for two of Telegram’s connections', () => {
  expect(shareConcurrency(newAccountExecutions, 25)).toEqual({
    pages: 2,
    articles: 2,
    delivery: 2,
    connections: 2,
  });
});

test('Whatever the quota and the rate, all of them together leave room for two chores or ticks', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 100_000 }),
      fc.integer({ min: 1, max: 1_000 }),
      (executions, perSecond) => {
        const share = shareConcurrency(executions, perSecond);
        const { connections, ...consumers } = share;
        expect(Object.values(share).reduce((sum, part) => sum + part)).toBeLessThanOrEqual(executions - 2);
        expect(connections).toBeLessThanOrEqual(100);
        // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
        for (const part of Object.values(consumers)) {
          expect(part).toBeGreaterThanOrEqual(2);
          expect(part).toBeLessThanOrEqual(1_000);
        }
      },
    ),
  );
});

test('Senders are no more than the rate of messages needs', () => {
  expect(shareConcurrency(1_000, 25).delivery).toBe(4);
  expect(shareConcurrency(1_000, 1_000).delivery).toBe(125);
});
