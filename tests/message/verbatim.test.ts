import { expect, test } from 'vitest';
import { verbatim } from '../../lambdas/message/verbatim.ts';

test('a whole sentence stands as it is', () =>
  expect(verbatim('The dockers are\nright.', 100)).toBe('The dockers are right.'));

test('words from within a sentence say so', () =>
  expect(verbatim('the dockers are right.', 100)).toBe('… the dockers are right.'));

test('scripts without capitals need no mark', () =>
  expect(verbatim('码头工人是对的。', 100)).toBe('码头工人是对的。'));
