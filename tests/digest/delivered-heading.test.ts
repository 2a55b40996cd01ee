import { describe, expect, test } from 'vitest';
import { deliveredHeading, isFirstOf } from '../../lambdas/digest/delivered-heading.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';

const friday = { slot: '2026-11-27T07:30', since: '2026-11-26T07:30', categories: [] } as const;

describe('over a delivered digest', () => {
  test('stands whose it is, the day, and since when its editorials came in', async () => {
    expect(deliveredHeading(friday, await loadDictionary('en'))).toEqual({
      title: 'Your digest · Friday 27 November',
      about: 'New since Thursday, 07:30',
      isFirst: false,
    });
    expect(deliveredHeading(friday, await loadDictionary('ru')).about).toBe('Новое с четверга, 07:30');
  });

  test.each(interfaceLanguages)('in %s, with its categories where it has not all', async language => {
    const dictionary = await loadDictionary(language);
    const { title, about } = deliveredHeading({ ...friday, categories: ['economy', 'work'] }, dictionary);
    expect(title).toMatch(/27/);
    expect(title).not.toContain('2026');
    expect(about).toContain('07:30');
    expect(about).toContain(dictionary.list([dictionary.categories.economy, dictionary.categories.work]));
  });

  test('that is the first stands no time, for there was none before', async () => {
    const heading = deliveredHeading({ ...friday, isFirst: true }, await loadDictionary('en'));
    expect(heading.about).toBe('To begin with: the latest editorials');
  });

  test('of a job that an earlier version queued stands no time', async () => {
    const { slot, categories } = friday;
    expect(deliveredHeading({ slot, categories }, await loadDictionary('en')).about).toBe('');
  });
});

test.each([
  ['2026-11-26T07:29:00.000Z', false],
  ['2026-11-26T19:00:00.000Z', true],
  ['2026-11-27T07:31:00.000Z', false],
])('a digest is the first of a subscription of %s: %s', (created, isFirst) => {
  const stretch = { from: '2026-11-26T07:30:00.000Z', to: '2026-11-27T07:30:00.000Z' };
  expect(isFirstOf({ created }, stretch)).toBe(isFirst);
});
