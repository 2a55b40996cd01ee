import type { HtmlElement } from '../html/tree.ts';
import { isHeading, isIn, isSentence, linkShare } from './block-shape.ts';
import type { Block } from './blocks.ts';
import type { Body } from './find-body.ts';
import { hintsOf, leadHints, standfirstHints } from './hints.ts';
import { likeness } from './likeness.ts';

/** What is known of the article from elsewhere, so that it need not stand in the text again. */
export interface Known {
  readonly title: string;
  readonly byline: string | null;
}

/** A heading of this length is no heading but the opening paragraph in large type. */
const longHeading = 90;
/** Lines shorter than this that are no sentences are dates, sections, credits. */
const shortLine = 60;
const shortLead = 40;
const longLead = 800;
/** How many blocks above the body an opening paragraph is looked for. */
const reach = 12;

const isLead = (element: HtmlElement): boolean => leadHints.test(hintsOf(element));
const isStandfirst = (element: HtmlElement): boolean => standfirstHints.test(hintsOf(element));
const isHeader = ({ tag }: HtmlElement): boolean => tag === 'header' || tag === 'hgroup';
const isHeaderLine = (block: Block): boolean => isHeading(block) && isIn(block, null, isHeader);

/** "16 November 2021", "2021-11-16 | Opinion". */
const isDated = (text: string): boolean =>
  text.length < 50 &&
  /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) &&
  /(?<!\d)[0-3]?\d(?!\d)/.test(text) &&
  !isSentence(text.replace(/:\d/g, ''));

/** A line that repeats what is known: the headline, the byline. */
function isKnown(text: string, known: Known): boolean {
  if (likeness(text, known.title) > 0.8) return true;
  return known.byline !== null && text.length < 150 && likeness(text, known.byline) > 0.5;
}

/**
 * Whether a block before the first paragraph stands above the text: headline, standfirst, byline, date.
 * `home` is the element around the first paragraph: short lines beside it belong to the text.
 */
export function isAbove(block: Block, body: Body, known: Known, home: HtmlElement | null): boolean {
  const { text, element } = block;
  if (isKnown(text, known) || isDated(text)) return true;
  if (isIn(block, body.element, isLead) && !isHeaderLine(block)) return text.length < shortLead;
  if (isIn(block, body.element, e => isHeader(e) || isStandfirst(e))) return true;
  if (isHeading(block) && text.length >= longHeading) return false;
  if (element.tag === 'h1' || element.tag === 'h2') return true;
  const isBeside = home !== null && (element.parent === home || element.parent?.parent === home);
  return text.length < shortLine && !isSentence(text) && !isBeside;
}

/** An opening paragraph that stands outside the body's element, above it; null where there is none. */
export function leadAbove(all: readonly Block[], body: Body, known: Known): Block | null {
  const start = body.blocks[0] ? all.indexOf(body.blocks[0]) : -1;
  const above = all.slice(Math.max(0, start - reach), Math.max(0, start));
  const lead = above.findLast(
    block =>
      isIn(block, null, isLead) &&
      !isHeaderLine(block) &&
      !isIn(block, null, isStandfirst) &&
      block.text.length >= shortLead &&
      block.text.length <= longLead &&
      linkShare(block) < 0.3,
  );
  if (!lead || likeness(lead.text, known.title) > 0.6) return null;
  return body.blocks.some(block => block.text.startsWith(lead.text.slice(0, shortLead))) ? null : lead;
}
