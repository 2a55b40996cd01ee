import type { MessageEntity } from '@grammyjs/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, drawEntities, type Inline } from '../../../bin/local/chat-page/browser/draw-entities.ts';

describe('a message is drawn as blocks of nested runs', () => {
  test('text without entities is one paragraph a line, empty lines kept', () => {
    expect(sketch(drawEntities('Tide tables\n\nAgain'))).toEqual(['Tide tables', '', 'Again']);
  });

  test('an entity inside another becomes its child', () => {
    const text = 'The whole harbour';
    const entities = [common('italic', 4, 5), common('bold', 0, 17)];
    expect(sketch(drawEntities(text, entities))).toEqual(['[bold The [italic whole] harbour]']);
  });

  test('of two entities over the same text the first given is the outer one', () => {
    const entities = [common('bold', 0, 4), common('italic', 0, 4)];
    expect(sketch(drawEntities('Fish', entities))).toEqual(['[bold [italic Fish]]']);
  });

  test('entities that overlap without nesting are split', () => {
    const entities = [common('bold', 0, 6), common('italic', 3, 6)];
    expect(sketch(drawEntities('abcdefghi', entities))).toEqual(['[bold abc[italic def]][italic ghi]']);
  });

  test('an entity over several lines marks each of them', () => {
    expect(sketch(drawEntities('one\ntwo', [common('bold', 0, 7)]))).toEqual(['[bold one]', '[bold two]']);
  });

  test('offsets count UTF-16 units, so an emoji is two', () => {
    expect(sketch(drawEntities('⛵🐟 fish', [common('bold', 1, 2)]))).toEqual(['⛵[bold 🐟] fish']);
  });

  test('the line breaks around a quotation belong to it', () => {
    const text = 'Before\nquoted\nafter';
    expect(sketch(drawEntities(text, [common('blockquote', 7, 6)]))).toEqual(['Before', '> quoted', 'after']);
  });

  test('an empty line between a quotation and the text after it is kept', () => {
    const text = 'quoted\n\nafter';
    expect(sketch(drawEntities(text, [common('blockquote', 0, 6)]))).toEqual(['> quoted', '', 'after']);
  });

  test('a quotation keeps the entities inside it and knows whether it can be expanded', () => {
    const entities = [common('expandable_blockquote', 0, 9), common('bold', 4, 5)];
    expect(drawEntities('one\nthree', entities)).toMatchObject([{ kind: 'quotation', isExpandable: true }]);
    expect(sketch(drawEntities('one\nthree', entities))).toEqual(['> one', '> [bold three]']);
  });

  test('a code block keeps its lines and its language', () => {
    const entity: MessageEntity = { type: 'pre', offset: 3, length: 7, language: 'sql' };
    expect(drawEntities('Do:\nselect\n', [{ ...entity, offset: 4, length: 6 }])).toEqual([
      { kind: 'paragraph', children: ['Do:'] },
      { kind: 'code-block', language: 'sql', text: 'select' },
    ]);
  });

  test('what lies outside of the text is cut off', () => {
    const entities = [common('bold', 2, 100), common('italic', 50, 5), common('code', -3, 4)];
    expect(sketch(drawEntities('abcd', entities))).toEqual(['[code a]b[bold cd]']);
  });

  test('any list of entities is drawn without losing or doubling a character', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEntity, { maxLength: 12 }), (text, entities) => {
        const drawn = drawEntities(text, entities).map(plainOf).join('\n');
        const isSame = withoutBreaks(drawn) === withoutBreaks(text);
        return isSame;
      }),
    );
  });

  test('text without blocks comes back as it was, whatever stands in it', () => {
    const inlineOnly = anyEntity.filter(({ type }) => !blockTypes.includes(type));
    fc.assert(
      fc.property(anyText, fc.array(inlineOnly, { maxLength: 12 }), (text, entities) => {
        return drawEntities(text, entities).map(plainOf).join('\n') === text;
      }),
    );
  });
});

type CommonType = MessageEntity.CommonMessageEntity['type'];

const common = (type: CommonType, offset: number, length: number): MessageEntity => ({
  type,
  offset,
  length,
});

const blockTypes: readonly string[] = ['blockquote', 'expandable_blockquote', 'pre'];
const anyText = fc
  .array(fc.constantFrom('a', 'é', '🐟', '\n', ' ', '<b>', 'ش'), { maxLength: 30 })
  .map(parts => parts.join(''));
const anyEntity: fc.Arbitrary<MessageEntity> = fc.record({
  type: fc.constantFrom<CommonType>(
    'bold',
    'italic',
    'code',
    'spoiler',
    'blockquote',
    'expandable_blockquote',
  ),
  offset: fc.integer({ min: -3, max: 40 }),
  length: fc.integer({ min: -1, max: 40 }),
});

const withoutBreaks = (text: string) => text.replaceAll('\n', '');

/** Blocks as lines: entities as `[bold text]`, what is quoted after `> `. */
const sketch = (blocks: readonly Block[]): string[] => blocks.flatMap(sketchBlock);

function sketchBlock(block: Block): string[] {
  if (block.kind === 'quotation') return sketch(block.blocks).map(line => `> ${line}`);
  return [block.kind === 'code-block' ? block.text : block.children.map(sketchInline).join('')];
}

const sketchInline = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : `[${inline.entity.type} ${inline.children.map(sketchInline).join('')}]`;

function plainOf(block: Block): string {
  if (block.kind === 'quotation') return block.blocks.map(plainOf).join('\n');
  return block.kind === 'code-block' ? block.text : block.children.map(plainInline).join('');
}

const plainInline = (inline: Inline): string =>
  typeof inline === 'string' ? inline : inline.children.map(plainInline).join('');
