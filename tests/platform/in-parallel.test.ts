import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParallel } from '../../lambdas/platform/in-parallel.ts';

const turn = () => new Promise(resolve => setImmediate(resolve));

test('everything is done once, as many at a time as are allowed and no more', async () => {
  const lengths = fc.nat(40);
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 1, max: 12 }), async (length, limit) => {
      const list = Array.from({ length }, (_, i) => i);
      const done: number[] = [];
      let [underWay, most] = [0, 0];
      await inParallel(list, limit, async item => {
        most = Math.max(most, ++underWay);
        await turn();
        underWay--;
        done.push(item);
      });
      expect(done.toSorted((a, b) => a - b)).toEqual(list);
      expect(most).toBe(Math.min(length, limit));
    }),
    { numRuns: 50 },
  );
});

test('after a failure nothing more is begun, and what is under way is waited for', async () => {
  const begun: number[] = [];
  const done: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 2) throw new Error('the second failed');
    await turn();
    done.push(item);
  };
  await expect(inParallel([1, 2, 3, 4, 5, 6], 3, work)).rejects.toThrow('the second failed');
  expect(begun).toEqual([1, 2, 3]);
  expect(done).toEqual([1, 3]);
});
