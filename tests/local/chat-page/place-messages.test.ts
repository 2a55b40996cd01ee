import { describe, expect, test } from 'vitest';
import type { ClientMessage } from '../../../bin/local/bot-api/client-api.ts';
import { dayLabel } from '../../../bin/local/chat-page/browser/day-label.ts';
import { findCommands } from '../../../bin/local/chat-page/browser/find-commands.ts';
import { placeMessages } from '../../../bin/local/chat-page/browser/place-messages.ts';

const noon = new Date(2031, 4, 6, 12).getTime() / 1000;
const messageOf = (from: number, date: number): ClientMessage =>
  ({ message_id: date, date, from: { id: from, is_bot: false, first_name: 'N' }, edits: 0 }) as ClientMessage;

describe('messages in a row', () => {
  test('of one author are one run, whose last has the tail', () => {
    const placed = placeMessages([messageOf(1, noon), messageOf(1, noon + 60), messageOf(2, noon + 70)]);
    expect(placed.map(({ startsRun, endsRun }) => [startsRun, endsRun])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test('are two runs where a pause lies between them', () => {
    const placed = placeMessages([messageOf(1, noon), messageOf(1, noon + 301)]);
    expect(placed.map(({ startsRun }) => startsRun)).toEqual([true, true]);
  });

  test('get a separator at the first of each day', () => {
    const nextDay = noon + 86_400;
    const placed = placeMessages([messageOf(1, noon), messageOf(1, noon + 60), messageOf(1, nextDay)]);
    expect(placed.map(({ startsDay }) => startsDay)).toEqual([true, false, true]);
  });
});

describe('a day is called', () => {
  const today = new Date(2031, 2, 1, 0, 5);
  test.each([
    [new Date(2031, 2, 1, 23, 59), 'Today'],
    [new Date(2031, 1, 28, 23, 59), 'Yesterday'],
    [new Date(2031, 0, 5), '5 January'],
    [new Date(2030, 11, 31), '31 December 2030'],
  ])('%s: %s', (day, label) => {
    expect(dayLabel(day, today, 'en-GB')).toBe(label);
  });
});

describe('the command menu', () => {
  const commands = [
    { command: 'start', description: 'Begin' },
    { command: 'settings', description: 'Change' },
  ];
  test.each([
    ['/', ['start', 'settings']],
    ['/SE', ['settings']],
    ['/start now', []],
    ['see /start', []],
    ['', []],
  ])('for %j offers %j', (typed, found) => {
    expect(findCommands(typed, commands).map(({ command }) => command)).toEqual(found);
  });
});
