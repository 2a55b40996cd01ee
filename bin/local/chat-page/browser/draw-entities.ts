import type { MessageEntity } from '@grammyjs/types';

/** A run of text, or an entity around runs. */
export type Inline = string | { readonly entity: MessageEntity; readonly children: readonly Inline[] };

/** What stands on lines of its own. A paragraph is one line of the message as its author broke it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly isExpandable: boolean; readonly blocks: readonly Block[] }
  | { readonly kind: 'code-block'; readonly language: string; readonly text: string };

/**
 * Splits a message into blocks with nested runs, ready to be drawn. Entities count UTF-16 units from the
 * start of the text, as Telegram's do; what lies outside of the text is cut off, and where two entities
 * overlap without nesting the later one is split, so that any list of entities can be drawn.
 * The line breaks around a quotation or code block are part of its layout and are left out.
 */
export function drawEntities(text: string, entities: readonly MessageEntity[] = []): readonly Block[] {
  const ordered = entities
    .filter(entity => entity.length > 0)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return drawBlocks({ text, from: 0, to: text.length }, ordered);
}

/** A piece of the message: `text` is always the whole, so that offsets stay what they are. */
interface Range {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isBlock = (entity: MessageEntity) =>
  entity.type === 'blockquote' || entity.type === 'expandable_blockquote' || entity.type === 'pre';

function drawBlocks({ text, from, to }: Range, entities: readonly MessageEntity[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = from;
  for (const [index, entity] of entities.entries()) {
    if (!isBlock(entity)) continue;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    blocks.push(
      ...drawParagraphs({ text, from: at, to: start }, entities, { after: at > from, before: true }),
    );
    const inner = entities.filter((other, i) => i > index || !isBlock(other)).filter(e => e !== entity);
    blocks.push(drawBlock({ text, from: start, to: end }, entity, inner));
    at = end;
  }
  blocks.push(...drawParagraphs({ text, from: at, to }, entities, { after: at > from, before: false }));
  return blocks;
}

function drawBlock(range: Range, entity: MessageEntity, inner: readonly MessageEntity[]): Block {
  if (entity.type === 'pre')
    return {
      kind: 'code-block',
      language: entity.language ?? '',
      text: range.text.slice(range.from, range.to),
    };
  return {
    kind: 'quotation',
    isExpandable: entity.type === 'expandable_blockquote',
    blocks: drawBlocks(range, inner),
  };
}

/** The lines between two blocks; one line break next to each block belongs to the block. */
function drawParagraphs(
  { text, from, to }: Range,
  entities: readonly MessageEntity[],
  beside: { readonly after: boolean; readonly before: boolean },
): readonly Block[] {
  let start = from;
  let end = to;
  if (beside.after && start < end && text[start] === '\n') start++;
  if (beside.before && start < end && text[end - 1] === '\n') end--;
  if (start >= end) return [];
  const inline = entities.filter(entity => !isBlock(entity));
  const paragraphs: Block[] = [];
  for (let at = start; at <= end; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 || next > end ? end : next;
    paragraphs.push({ kind: 'paragraph', children: drawInlines({ text, from: at, to: lineEnd }, inline) });
    at = lineEnd + 1;
  }
  return paragraphs;
}

function drawInlines({ text, from, to }: Range, entities: readonly MessageEntity[]): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = from;
  for (const [index, entity] of entities.entries()) {
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    if (start > at) inlines.push(text.slice(at, start));
    const children = drawInlines({ text, from: start, to: end }, entities.slice(index + 1));
    inlines.push({ entity, children });
    at = end;
  }
  if (at < to) inlines.push(text.slice(at, to));
  return inlines;
}
