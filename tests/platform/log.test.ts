import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLog, describeError, withoutSecrets } from '../../lambdas/platform/log.ts';

const canary = '987654321:AAcanary_canary-canary_canary-canary12';

/** The lines that a log has written. */
function lines(write: (log: ReturnType<typeof createLog>) => void): string[] {
  const written: string[] = [];
  write(createLog(line => written.push(line)));
  return written;
}

describe('a line of the log', () => {
  test('is one object with level, event and small facts', () => {
    const [line = ''] = lines(log => log.info('poll', { read: 3, source: 'a\nb' }));
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({ level: 'info', event: 'poll', read: 3, source: 'a\nb' });
  });

  test('says name, message and causes of an error', () => {
    const error = new TypeError('outer', { cause: new RangeError('inner', { cause: 'core' }) });
    const [line = ''] = lines(log => log.error('failed', error));
    expect(JSON.parse(line).error).toBe('TypeError: outer <- RangeError: inner <- core');
  });

  test('ends where causes go in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(describeError(error).split('<-')).toHaveLength(5);
  });

  test.each([undefined, null, 7, { secret: true }, Symbol('s')])('bears %s in place of an error', thrown => {
    expect(() => lines(log => log.error('failed', thrown))).not.toThrow();
  });

  test('never holds the token, wherever it came in', () => {
    const url = `https://api.telegram.org/bot${canary}/sendMessage`;
    const encoded = encodeURIComponent(canary);
    const error = new Error(`request to ${url} failed`, { cause: new Error(`at ${canary}`) });
    const written = lines(log => {
      log.info('call', { url });
      log.warn(canary, { [canary]: canary });
      log.error('failed', error, { encoded, url: `https://api.telegram.org/bot${encoded}/getMe` });
    });
    expect(written.join('\n')).not.toMatch(/canary/);
  });

  test('never holds the token among any other characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(withoutSecrets(`${before}${canary}${after}`)).not.toContain(canary);
        expect(lines(log => log.error(before, new Error(`${before}${canary}${after}`))).join()).not.toContain(
          canary,
        );
      }),
    );
  });
});
