import type { HtmlElement } from '../html/tree.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyHints, commentHints, hintsOf, junkHints } from './hints.ts';

const junkTags = new Set('nav footer aside figcaption'.split(' '));
const junkRoles = / (?:navigation|complementary|contentinfo|banner|search|alert|menu|menubar|toolbar) /;
const frameTags = new Set('#document html body main article'.split(' '));

/** Letters count; Chinese, Japanese and Korean ones twice, since they say more. */
export function weightOf(text: string): number {
  let weight = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x2e7f) weight++;
  return weight;
}

/** How much a block looks like text of an article: its weight, or less than nothing. */
export function scoreOf(block: Block): number {
  const weight = weightOf(block.text);
  const linked = block.linkLength / block.text.length;
  const tag = block.element.tag;
  if (linked > 0.5) return -Math.min(weight, 60);
  if (/^h[1-6]$/.test(tag)) return 0;
  if (weight < 60) return /[.!?…。！？]["”»“)]?$/.test(block.text) ? weight / 3 : -10;
  return Math.min(weight, 800) * (1 - 1.5 * linked);
}

/** The sum of what `measure` gives for the blocks in an element, for every element around them. */
function sumUp(blocks: readonly Block[], measure: (block: Block) => number): Map<HtmlElement, number> {
  const sums = new Map<HtmlElement, number>();
  for (const block of blocks) {
    const value = measure(block);
    for (let e: HtmlElement | null = block.element; e; e = e.parent) sums.set(e, (sums.get(e) ?? 0) + value);
  }
  return sums;
}

const isHidden = ({ attributes }: HtmlElement): boolean =>
  attributes.hidden !== undefined ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');

/** The blocks of a page that may be its article: everything that names itself as something else is gone. */
export function candidateBlocks(root: HtmlElement): Block[] {
  const all = blocksOf(root, () => false);
  const good = sumUp(all, block => Math.max(0, scoreOf(block) - 60));
  const total = good.get(root) ?? 0;
  const shareOf = (element: HtmlElement): number => (total ? (good.get(element) ?? 0) / total : 0);
  const isJunk = (element: HtmlElement): boolean => {
    if (frameTags.has(element.tag) && element.tag !== 'article') return false;
    const hints = hintsOf(element);
    if (commentHints.test(hints)) return shareOf(element) < 0.8;
    const looksJunk =
      junkTags.has(element.tag) || isHidden(element) || junkHints.test(hints) || junkRoles.test(hints);
    return looksJunk && shareOf(element) < 0.3;
  };
  return blocksOf(root, isJunk);
}

export interface Body {
  readonly element: HtmlElement;
  readonly blocks: readonly Block[];
}

/** The element in which the article stands, with its blocks: the one whose blocks score most together. */
export function findBody(root: HtmlElement): Body | null {
  const blocks = candidateBlocks(root);
  const sums = sumUp(blocks, scoreOf);
  let best: HtmlElement | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    const score = sum * priorOf(element);
    // Inner elements come first: an outer one must bring something.
    if (score > most) {
      most = score;
      best = element;
    }
  }
  if (!best) return null;
  const within = best;
  return { element: within, blocks: blocks.filter(block => contains(within, block.element)) };
}

function priorOf(element: HtmlElement): number {
  if (bodyHints.test(hintsOf(element))) return 1.3;
  if (element.tag === 'article') return 1.1;
  return 1;
}

export function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let e: HtmlElement | null = inner; e; e = e.parent) if (e === outer) return true;
  return false;
}
