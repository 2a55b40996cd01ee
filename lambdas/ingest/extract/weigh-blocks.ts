import type { HtmlElement } from '../html/tree.ts';
import type { Block } from './blocks.ts';

/** Lists of links cost little: they stand below many articles, and whole pages have far more of them. */
const linkPenalty = 0.4;
/** Shorter blocks are lines, not paragraphs; longer ones count no more than a long paragraph. */
const shortest = 60;
const longest = 800;
const itemTags = new Set('li td th dd dt'.split(' '));
const sentenceEnd = /[.!?…。！？]["”»“)]?$/;

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
  const { tag } = block.element;
  if (linked > 0.5) return -Math.min(weight, shortest) * linkPenalty;
  if (/^h[1-6]$/.test(tag)) return 0;
  if (weight >= shortest) return Math.min(weight, longest) * (1 - 1.5 * linked);
  if (sentenceEnd.test(block.text)) return weight / 3;
  return itemTags.has(tag) ? 0 : -2;
}

/** What a block has beyond a line or two: the measure of running text. */
export const surplusOf = (block: Block): number => Math.max(0, scoreOf(block) - shortest);

export const totalOf = (blocks: readonly Block[], measure: (block: Block) => number): number =>
  blocks.reduce((sum, block) => sum + measure(block), 0);

/** The sum of a measure over all blocks inside an element; 0 for one without blocks. */
export type Sums = (element: HtmlElement) => number;

/** Sums a measure up the tree, each element once, whatever the depth. */
export function sumUp(root: HtmlElement, blocks: readonly Block[], measure: (block: Block) => number): Sums {
  const sums = new Map<HtmlElement, number>();
  for (const block of blocks) sums.set(block.element, (sums.get(block.element) ?? 0) + measure(block));
  const add = (element: HtmlElement): number => {
    let sum = sums.get(element) ?? 0;
    for (const child of element.children) if (typeof child !== 'string') sum += add(child);
    if (sum) sums.set(element, sum);
    return sum;
  };
  add(root);
  return element => sums.get(element) ?? 0;
}
