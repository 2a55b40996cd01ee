import { expect, test } from 'vitest';
import { verbatim } from '../../lambdas/message/verbatim.ts';

test('a whole sentence stands as it is', () =>
  expect(verbatim('The dockers are\nright.', 100)).toBe('The dockers are right.'));

test('words from within a sentence say so', () =>
  expect(verbatim('the dockers are right.', 100)).toBe('… the dockers are right.'));

test('words that end within a sentence say so, and still fit', () => {
  expect(verbatim('The dockers are right', 100)).toBe('The dockers are right …');
  expect(verbatim('the share is 11%', 100)).toBe('… the share is 11% …');
  expect(verbatim('Los estibadores tienen razón', 20).length).toBeLessThanOrEqual(20);
});

test('an end mark of any script is one', () => {
  for (const whole of ['डॉकर सही हैं।', '“The dockers are right.”', 'هل هم على حق؟', 'Are they right?'])
    expect(verbatim(whole, 100)).toBe(whole);
});

test('scripts without capitals need no mark', () =>
  expect(verbatim('码头工人是对的。', 100)).toBe('码头工人是对的。'));
