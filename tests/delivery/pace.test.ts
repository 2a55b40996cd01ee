import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from '../../lambdas/delivery/pace.ts';

/** The moments (ms) at which messages to these chats go out, by a clock that moves only by waiting. */
async function momentsOf(perSecond: number, chats: readonly string[]): Promise<number[]> {
  let now = 5_000;
  const pace = createPace(
    perSecond,
    () => now,
    async ms => {
      now += ms;
    },
  );
  const moments: number[] = [];
  for (const chat of chats) {
    await pace(chat);
    moments.push(now);
  }
  return moments;
}

describe('the pace of messages', () => {
  test('the first one waits for nothing', async () => {
    expect(await momentsOf(10, ['1'])).toEqual([5_000]);
  });

  test('a chat gets one a second, the others what the rate leaves', async () => {
    expect(await momentsOf(10, ['1', '1', '2', '3', '3'])).toEqual([5_000, 6_000, 6_100, 6_200, 7_200]);
  });

  test('whatever the chats, no second has more than the rate, and none of one chat two in a row', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 60 }),
        async (perSecond, chats) => {
          const moments = await momentsOf(perSecond, chats);
          for (const [index, moment] of moments.entries()) {
            // Half a millisecond, because moments are sums of fractions.
            const inSecond = moments.filter(other => other >= moment && other < moment + 999.5);
            expect(inSecond.length).toBeLessThanOrEqual(perSecond);
            const before = moments[index - 1];
            if (before !== undefined && chats[index] === chats[index - 1])
              expect(moment - before).toBeGreaterThanOrEqual(999.5);
          }
        },
      ),
    );
  });
});
