import { expect, test } from 'vitest';
import { nameTroubles } from '../../bin/local/name-troubles.ts';
import type { PolledSource } from '../../lambdas/store/sources.ts';

const polled = (number: number, lastError: string | null) =>
  ({ source: { name: `Paper ${number}` }, state: { lastError } }) as PolledSource;
const papers = (failed: number, read: number) => [
  ...Array.from({ length: read }, (_, i) => polled(i, null)),
  ...Array.from({ length: failed }, (_, i) => polled(read + i, 'the server took too long')),
];

test('names each paper that could not be read, and none of the others', () => {
  expect(nameTroubles(papers(2, 1), 'list')).toEqual([
    'Paper 1: the server took too long',
    'Paper 2: the server took too long',
  ]);
  expect(nameTroubles(papers(0, 3), 'list')).toEqual([]);
});

test('counts them where they are many, and says how to see them', () => {
  const lines = nameTroubles(papers(8, 1), 'sources list');
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toBe('3 more could not be read: sources list');
});

test('asks whether the machine is offline where none of many could be read', () => {
  const lines = nameTroubles(papers(66, 0), 'list');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/offline\?$/);
});
