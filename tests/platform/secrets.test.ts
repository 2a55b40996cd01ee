import { describe, expect, test } from 'vitest';
import { createTokenReader } from '../../lambdas/platform/secrets.ts';
import { startAws } from './start-aws.ts';

describe('the bot token', () => {
  test('is read once in five minutes, and a new one is in use after that', async () => {
    let [Value, reads, now] = ['4200:first', 0, 0];
    await startAws(() => {
      reads++;
      return { Parameter: { Value } };
    });
    const readToken = createTokenReader('/leaderette/token', () => new Date(now));
    expect(await Promise.all([readToken(), readToken()])).toEqual(['4200:first', '4200:first']);
    Value = '4200:second';
    now = 299_999;
    expect(await readToken()).toBe('4200:first');
    expect(reads).toBe(1);
    now = 300_000;
    expect(await readToken()).toBe('4200:second');
  });

  test('that is missing is an error that says what to do, and is asked for again', async () => {
    let parameter = {};
    await startAws(() => ({ Parameter: parameter }));
    const readToken = createTokenReader('/leaderette/token');
    await expect(readToken()).rejects.toMatchObject({
      name: 'MissingTokenError',
      message: expect.stringContaining('/leaderette/token'),
    });
    parameter = { Value: '4200:late' };
    expect(await readToken()).toBe('4200:late');
  });
});
