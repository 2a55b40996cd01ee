import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ButtonAction,
  choiceNames,
  decodeAction,
  encodeAction,
  menuNames,
  ownerDecisions,
} from '../../lambdas/message/callback-data.ts';
import { commandNames } from '../../lambdas/message/locales/dictionary.ts';
import { maxCallbackDataBytes } from '../../lambdas/message/message.ts';
import { categories } from '../../lambdas/text/category.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const dayOrNull = fc.option(day);
const page = fc.integer({ min: 0, max: 9_999 });
const category = fc.constantFrom('all' as const, ...categories);
/** Of any length that a digest has had, and longer. */
const stretch = fc
  .record({
    last: fc.integer({ min: 900_000_000, max: 4_000_000_000 }),
    minutes: fc.integer({ min: 1, max: 20_000 }),
  })
  .map(({ last, minutes }) => {
    const to = Math.floor(last / 60) * 60_000;
    return { from: new Date(to - minutes * 60_000).toISOString(), to: new Date(to).toISOString() };
  });
const view = fc.oneof(
  fc.record({ category, day: dayOrNull, page }),
  fc.record({ category, day: fc.constant(null), page, cameIn: stretch }),
);
/** Longer than any id that the project makes. */
const id = fc.stringMatching(/^[\w-]{1,24}$/);
const zones = Intl.supportedValuesOf('timeZone');

const action: fc.Arbitrary<ButtonAction> = fc.oneof(
  fc.record({ type: fc.constant('list' as const), view }),
  fc.record({ type: fc.constant('read-all' as const), view }),
  fc.record({ type: fc.constant('article' as const), articleId: id, view }),
  fc.record({ type: fc.constant('story' as const), storyId: id, view }),
  fc.record({ type: fc.constant('voice' as const), articleId: id, view }),
  fc.record({ type: fc.constant('categories' as const), day: dayOrNull }),
  fc.record({ type: fc.constant('search' as const), page }),
  fc.record({ type: fc.constant('found' as const), articleId: id, page }),
  fc.constantFrom(
    { type: 'subscribe' } as const,
    { type: 'unsubscribe' } as const,
    { type: 'nothing' } as const,
    { type: 'search-offered' } as const,
  ),
  fc.record({
    type: fc.constant('owner' as const),
    decision: fc.constantFrom(...ownerDecisions),
    sourceId: fc.option(fc.stringMatching(/^[a-z0-9-]{1,40}$/)),
  }),
  fc.record({ type: fc.constant('pause' as const), days: fc.integer({ min: 0, max: 365 }) }),
  fc.record({
    type: fc.constant('choose' as const),
    name: fc.constantFrom(...choiceNames),
    value: fc.constantFrom('economy', '07:30', '7', 'own', 'en', ...zones),
  }),
  fc.record({ type: fc.constant('subscribe-in' as const), zone: fc.constantFrom(...zones) }),
  fc.record({ type: fc.constant('command' as const), name: fc.constantFrom(...commandNames) }),
  fc.record({ type: fc.constant('menu' as const), name: fc.constantFrom(...menuNames) }),
  fc.record({ type: fc.constant('delete' as const), isSure: fc.boolean() }),
);

describe('what a button tells the bot', () => {
  test('is read back as it was written, and never longer than Telegram takes', () => {
    fc.assert(
      fc.property(action, one => {
        const data = encodeAction(one);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(maxCallbackDataBytes);
        expect(decodeAction(data)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  const field = fc.oneof(
    fc.constantFrom(
      'all',
      'economy',
      '2026-11-24',
      '2026-13-01',
      '',
      '0',
      '01',
      '9999',
      ...menuNames,
      'Asia/Tokyo',
    ),
    fc.string({ maxLength: 12 }),
  );
  const likely = fc
    .tuple(fc.constantFrom(...'lascqfSUPomD-Z'), fc.array(field, { maxLength: 6 }))
    .map(([code, fields]) => [code, ...fields].join(':'));

  test('is nothing, or what would be written again just so, whoever wrote it', () => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'binary', maxLength: 64 })), data => {
        const read = decodeAction(data);
        if (read && Buffer.byteLength(data) <= maxCallbackDataBytes) expect(encodeAction(read)).toBe(data);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '',
    ':',
    'l',
    'l:all',
    'l:all::0:',
    'l:all:2026-02-31:0',
    'l:sports::0',
    'constructor',
    '__proto__:1',
  ])('takes %j for nothing', data => {
    expect(decodeAction(data)).toBeNull();
  });

  test('cannot be written longer than Telegram takes', () => {
    expect(() => encodeAction({ type: 'choose', name: 'zone', value: 'x'.repeat(60) })).toThrow(RangeError);
  });
});
