import type { HtmlElement } from '../html/tree.ts';
import type { Block } from './blocks.ts';
import { boilerplateOf } from './boilerplate.ts';
import { hintsOf } from './hints.ts';
import { likeness } from './likeness.ts';

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.element.tag);
const linkShare = (block: Block): number => block.linkLength / block.text.length;
const isSentence = (text: string): boolean => /[.!?…:。！？؟।]["'”’»“)\]]*$/u.test(text);
const isParagraph = (block: Block): boolean =>
  !isHeading(block) &&
  block.text.length >= 60 &&
  linkShare(block) < 0.5 &&
  (isSentence(block.text) || block.text.length > 200);

export interface Known {
  readonly title: string;
  readonly byline: string | null;
  readonly description: string | null;
}

/** Before the first paragraph: headline, standfirst, byline, date, and what leads there. */
function isPreamble(block: Block, known: Known): boolean {
  const { text } = block;
  if (isHeading(block) && likeness(text, known.title) > 0.5) return true;
  if (likeness(text, known.title) > 0.8) return true;
  if (known.byline && text.length < 150 && likeness(text, known.byline) > 0.5) return true;
  if (
    / (?:standfirst|dek|subtitle|sub head|subhead|subheadline|sub headline|deck) /.test(
      hintsOf(block.element),
    )
  )
    return true;
  if (/^h[12]$/.test(block.element.tag)) return true;
  return text.length < 60 && !isSentence(text);
}

function isAside(block: Block): boolean {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return !/^[\p{P}\p{S}]+$/u.test(text);
  const kind = boilerplateOf(text);
  if (kind) return true;
  return linkShare(block) > 0.9 && block.element.tag !== 'li' && text.length < 200;
}

/** A heading that opens a list of other articles or the readers' part: what follows it is no text either. */
function opensTail(block: Block): boolean {
  if (block.text.length > 80) return false;
  const kind = boilerplateOf(block.text);
  return (kind === 'pointer' || kind === 'appeal') && !isSentence(block.text.replace(/[:.…]$/, ''));
}

/** Drops everything from the first tail heading on that has no paragraph of its own after it. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (opensTail(block)) end = i;
    else if (isParagraph(block) && linkShare(block) < 0.3) break;
  }
  return blocks.slice(0, end);
}

/** The blocks that are the article's own text. */
export function trimBody(blocks: readonly Block[], known: Known, _element: HtmlElement): readonly Block[] {
  const first = blocks.findIndex(isParagraph);
  const head = first < 0 ? [] : blocks.slice(0, first).filter(block => !isPreamble(block, known));
  const rest = first < 0 ? blocks : blocks.slice(first);
  return withoutTail([...head, ...rest]).filter(block => !isAside(block));
}
