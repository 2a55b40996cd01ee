import { describe, expect, test } from 'vitest';
import { believeMove } from '../../../lambdas/ingest/polling/believe-move.ts';

const now = new Date('2026-11-23T08:00:00Z');
const feed = 'https://www.lantern.example/feed';
const elsewhere = 'https://feeds.gull.example/lantern';
const yesterday = { to: elsewhere, since: '2026-11-22T07:59:00.000Z' };

describe('a permanent move', () => {
  test.each([
    ['no move', null],
    ['the same address', feed],
    ['from https to http', 'http://www.lantern.example/feed'],
    ['to what is no address', 'feed'],
  ])('is none: %s', (_, movedTo) => {
    expect(believeMove({ feed, move: null }, movedTo, true, now)).toEqual({ kind: 'stay' });
  });

  test.each([
    ['https://www.lantern.example/rss'],
    ['https://lantern.example/feed'],
    ['https://feeds.lantern.example/all'],
  ])('within the site is believed at once: %s', to => {
    expect(believeMove({ feed, move: null }, to, false, now)).toEqual({ kind: 'adopt', feed: to });
  });

  test('to another site has to last for a day', () => {
    const first = believeMove({ feed, move: null }, elsewhere, true, now);
    expect(first).toEqual({ kind: 'wait', move: { to: elsewhere, since: now.toISOString() } });
    const soon = { to: elsewhere, since: '2026-11-23T00:00:00.000Z' };
    expect(believeMove({ feed, move: soon }, elsewhere, true, now)).toEqual({ kind: 'wait', move: soon });
    expect(believeMove({ feed, move: yesterday }, elsewhere, true, now)).toEqual({
      kind: 'adopt',
      feed: elsewhere,
    });
  });

  test('to another site that has none of the entries is never believed', () => {
    expect(believeMove({ feed, move: yesterday }, elsewhere, false, now)).toMatchObject({ kind: 'wait' });
  });

  test('that changes its mind begins anew', () => {
    const third = 'https://third.example/feed';
    expect(believeMove({ feed, move: yesterday }, third, true, now)).toMatchObject({
      kind: 'wait',
      move: { to: third, since: now.toISOString() },
    });
    // "lantern.example.gull.example" is not inside "lantern.example".
    expect(believeMove({ feed, move: null }, `https://lantern.example.gull.example/`, true, now).kind).toBe(
      'wait',
    );
  });
});
