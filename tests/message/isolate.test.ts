import { expect, test } from 'vitest';
import { isolate } from '../../lambdas/message/isolate.ts';
import { bold, renderPiece } from '../../lambdas/message/message-builder.ts';

test.for([
  ['The Tarrow Bay Courier', 'ltr', false],
  ['Степной перекрёсток', 'ltr', false],
  ['澜桥晨报', 'ltr', false],
  ['بريد وادي الرمّان', 'ltr', true],
  ['Al-Masar المسار', 'ltr', true],
  ['بريد وادي الرمّان', 'rtl', false],
  ['بريد 24', 'rtl', false],
  ['123', 'rtl', false],
  ['The Tarrow Bay Courier', 'rtl', true],
  ['澜桥晨报', 'rtl', true],
] as const)('“%s” in a line of direction %s is set apart: %s', ([name, direction, isApart]) => {
  expect(isolate(name, direction)).toBe(isApart ? `\u2068${name}\u2069` : name);
});

test('what stands out in it keeps its place', () => {
  const { text, entities } = renderPiece(isolate([bold('وزير'), ' يجب'], 'ltr'));
  expect(entities).toEqual([{ type: 'bold', offset: 1, length: 4 }]);
  expect(text.slice(1, 5)).toBe('وزير');
});
