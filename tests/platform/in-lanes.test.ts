import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanes } from '../../lambdas/platform/in-lanes.ts';

test('All is done, each lane in order and one at a time, no more lanes at once than are allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 5 }),
      async (work, atOnce, mostWaiting) => {
        const lanes = inLanes(atOnce, mostWaiting);
        const busy = new Set<string>();
        const done: [string, number][] = [];
        for (const [i, lane] of work.entries())
          await lanes.add(lane, async () => {
            expect(busy).not.toContain(lane);
            busy.add(lane);
            expect(busy.size).toBeLessThanOrEqual(atOnce);
            await sleep(0);
            busy.delete(lane);
            done.push([lane, i]);
          });
        await lanes.done();
        expect(done).toHaveLength(work.length);
        for (const lane of 'abcd') {
          const order = done.flatMap(([name, i]) => (name === lane ? [i] : []));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 50 },
  );
});

test('Whoever adds waits while too much is waiting', async () => {
  const lanes = inLanes(1, 2);
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  for (let i = 0; i < 3; i++) await lanes.add('slow', () => held);
  let isAdded = false;
  const adding = lanes
    .add('slow', async () => {})
    .then(() => {
      isAdded = true;
    });
  await sleep(5);
  expect(isAdded).toBe(false);
  release();
  await adding;
  await lanes.done();
});

test('The first failure is thrown', async () => {
  const lanes = inLanes(2, 9);
  await lanes.add('a', () => Promise.reject(new Error('first')));
  await expect(lanes.done()).rejects.toThrow('first');
});
