import { expect, test } from 'vitest';
import { isolate } from '../../lambdas/message/isolate.ts';
import { bold, renderPiece } from '../../lambdas/message/message-builder.ts';

test('what runs the other way is set apart from the line around it', () => {
  expect(isolate('بريد الميناء', 'sample')).toEqual(['\u2068', 'بريد الميناء', '\u2069']);
  expect(isolate('The Quay Lantern', 'نموذج')).toEqual(['\u2068', 'The Quay Lantern', '\u2069']);
});

test('what runs the same way, or has no letters, stays as it is', () => {
  expect(isolate('The Quay Lantern', 'sample')).toBe('The Quay Lantern');
  expect(isolate('بريد الميناء', 'نموذج')).toBe('بريد الميناء');
  expect(isolate('123', 'نموذج')).toBe('123');
});

test('what stands out in it keeps its place', () => {
  const { text, entities } = renderPiece(isolate([bold('وزير'), ' يجب'], 'Asks'));
  expect(entities).toEqual([{ type: 'bold', offset: 1, length: 4 }]);
  expect(text.slice(1, 5)).toBe('وزير');
});
