import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestSaid } from '../../lambdas/chat/nearest-said.ts';

const listings = [
  {
    title: 'Light the harbour wall',
    thesis: 'The harbour must be lit before the election in Tarrow.',
    storyLine: 'Ostrelle: wires',
  },
  { title: 'Выборы без выбора', thesis: 'Правительство должно ответить.', storyLine: '' },
  { title: 'La elección', thesis: 'El puerto no es un arbor.', storyLine: '' },
  { title: 'A roof cannot wait', thesis: '', storyLine: '' },
  { title: '港口的未来', thesis: '港口需要灯。', storyLine: '港口' },
];

test.each([
  ['harbuor', 'harbour'],
  ['harber', 'harbour'],
  ['Harbor', 'harbour'],
  ['puertto', 'puerto'],
  ['правительсво', 'Правительство'],
  ['harbuor wal', 'harbour wal'],
  ['the harbuor of Tarow', 'the harbour of Tarrow'],
  ['harbour', null],
  ['ostrele', 'Ostrelle'],
  ['zebra', null],
  ['were', null],
  ['want', null],
  ['waitt', 'wait'],
  ['lit', null],
  ['港日', null],
  ['', null],
])('%j was meant as %j', (question, meant) => {
  expect(nearestSaid(question, listings)).toBe(meant);
});

test('What is offered is spelt as papers spell it, whatever was asked', () => {
  const near = fc.constantFrom('harbuor', 'electoin', 'puerrto', 'выбоора', '港口', 'of', 'zebra', '?!');
  fc.assert(
    fc.property(fc.array(fc.oneof(near, fc.string({ unit: 'grapheme', maxLength: 12 }))), words => {
      const meant = nearestSaid(words.join(' '), listings);
      if (meant !== null) expect(nearestSaid(meant, listings)).toBeNull();
    }),
  );
});
