import type { HtmlElement } from '../html/tree.ts';
import type { Block } from './blocks.ts';
import { boilerplateOf } from './boilerplate.ts';
import type { Body } from './find-body.ts';
import { hintsOf, leadHints, standfirstHints } from './hints.ts';
import { likeness } from './likeness.ts';

/** What is known of the article from elsewhere, so that it need not stand in the text again. */
export interface Known {
  readonly title: string;
  readonly byline: string | null;
}

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.element.tag);
const linkShare = (block: Block): number => block.linkLength / block.text.length;
const isSentence = (text: string): boolean => /[.!?…:。！？؟।]["'”’»“)\]]*$/u.test(text);
const isParagraph = (block: Block): boolean =>
  !isHeading(block) &&
  block.text.length >= 60 &&
  linkShare(block) < 0.5 &&
  (isSentence(block.text) || block.text.length > 200);

/** Whether the block stands in an element for which the test holds, at most up to `limit`. */
function isIn(block: Block, limit: HtmlElement | null, test: (element: HtmlElement) => boolean): boolean {
  for (
    let element: HtmlElement | null = block.element;
    element && element !== limit;
    element = element.parent
  )
    if (test(element)) return true;
  return false;
}
const isLead = (element: HtmlElement): boolean => leadHints.test(hintsOf(element));
const isInHeader = ({ tag }: HtmlElement): boolean => tag === 'header' || tag === 'hgroup';
const isStandfirst = (element: HtmlElement): boolean =>
  isInHeader(element) || standfirstHints.test(hintsOf(element));

/** "16 November 2021", "2021-11-16 | Opinion". */
const isDated = (text: string): boolean =>
  /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) &&
  /(?<!\d)[0-3]?\d(?!\d)/.test(text) &&
  !isSentence(text.replace(/:\d/g, ''));

/** A heading of this length is no heading but the opening paragraph in large type. */
const longHeading = 90;

/** What stands above the text: headline, standfirst, byline, date. */
function isAbove(block: Block, body: Body, known: Known, text0: HtmlElement | null = null): boolean {
  const { text } = block;
  if (likeness(text, known.title) > 0.8) return true;
  if (known.byline && text.length < 150 && likeness(text, known.byline) > 0.5) return true;
  if (text.length < 50 && isDated(text)) return true;
  const isLeading = isIn(block, body.element, isLead) && !(isHeading(block) && isIn(block, null, isInHeader));
  if (isLeading) return text.length < 40;
  if (isIn(block, body.element, isStandfirst)) return true;
  if (isHeading(block) && text.length >= longHeading) return false;
  if (/^h[12]$/.test(block.element.tag)) return true;
  const isBeside =
    text0 !== null && (block.element.parent === text0 || block.element.parent?.parent === text0);
  return text.length < 60 && !isSentence(text) && !isBeside;
}

/** A line about the article instead of one of its own. */
function isAside(block: Block): boolean {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return !/^(?:_{2,}|\*{2,}|[-–—]{3,}|(?:\* ){2,}\*)$/.test(text);
  if (/^https?:\/\/\S+$/.test(text)) return true;
  const kind = boilerplateOf(text);
  if (kind === 'pointer') return linkShare(block) > 0.2 || text.length < 50 || /:/.test(text.slice(0, 40));
  if (kind) return true;
  return linkShare(block) > 0.9 && block.element.tag !== 'li';
}

/** A line that opens a list of other articles or the readers' part: what follows it is no text either. */
function opensTail(block: Block): boolean {
  const kind = block.text.length > 80 ? null : boilerplateOf(block.text);
  return (kind === 'pointer' || kind === 'appeal') && !isSentence(block.text.replace(/[:.…]$/, ''));
}

/** A heading or "Contact:" with nothing after it. */
const leadsNowhere = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length < 100 && (isHeading(block) || /[:：]$/.test(block.text));

/** Drops everything from the first such line on that has no paragraph after it. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (opensTail(block)) end = i;
    else if (isParagraph(block) && linkShare(block) < 0.3) break;
  }
  while (end > 0 && leadsNowhere(blocks[end - 1])) end--;
  return blocks.slice(0, end);
}

/** An opening paragraph that stands outside the body's element, above it. */
function leadAbove(all: readonly Block[], body: Body, known: Known): readonly Block[] {
  const first = body.blocks[0];
  const start = first ? all.indexOf(first) : -1;
  const above = all.slice(Math.max(0, start - 12), Math.max(0, start));
  const lead = above.findLast(
    block =>
      isIn(block, null, isLead) &&
      !(isHeading(block) && isIn(block, null, isInHeader)) &&
      !isIn(block, null, element => standfirstHints.test(hintsOf(element))) &&
      block.text.length >= 40 &&
      block.text.length <= 800 &&
      linkShare(block) < 0.3,
  );
  if (!lead || likeness(lead.text, known.title) > 0.6) return [];
  return body.blocks.some(block => block.text.startsWith(lead.text.slice(0, 40))) ? [] : [lead];
}

/** The blocks that are the article's own text, of all blocks that may be. */
export function trimBody(all: readonly Block[], body: Body, known: Known): readonly Block[] {
  const { blocks } = body;
  const first = blocks.findIndex(block => isParagraph(block) && !isAbove(block, body, known));
  const above =
    first < 0
      ? []
      : blocks
          .slice(0, first)
          .filter(block => !isAbove(block, body, known, blocks[first]?.element.parent ?? null));
  const rest = first < 0 ? blocks : blocks.slice(first);
  return withoutTail([...leadAbove(all, body, known), ...above, ...rest]).filter(block => !isAside(block));
}
