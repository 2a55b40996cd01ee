import fc from 'fast-check';
import { editorials } from './editorials.ts';

const scraps = [
  '\n\n',
  '\n',
  ' ',
  '• ',
  '- ',
  '1. ',
  '<p class="x">',
  '</p>&nbsp;',
  '“',
  '”',
  '"',
  '«',
  '…',
  '?!',
  '。',
  '。」',
  '😀',
  '👩‍👩‍👧',
  '\u202e',
  '\u0000',
  '\ud800',
  '\udfff',
  'ü'.normalize('NFD'),
  'مرحبا London 2024 بالعالم ',
  'must ',
  'writes A. Writer of The Paper.',
  ', because ',
  'İSTANBUL ',
  'ﬁnal ',
];

const sentences = editorials.flatMap(({ text }) => text.split(/(?<=[.。।])\s*/));

/** Texts as they come: pieces of sentences in any language, shouted or not, with all that pages leave in them. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sentences) },
      { weight: 2, arbitrary: fc.constantFrom(...sentences).map(sentence => sentence.toUpperCase()) },
      { weight: 3, arbitrary: fc.constantFrom(...scraps) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      { weight: 1, arbitrary: fc.constantFrom(...sentences).map(sentence => sentence.slice(3, 17)) },
    ),
    { maxLength: 25 },
  )
  .map(parts => parts.join(''));
