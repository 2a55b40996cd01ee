import type { HtmlElement } from '../html/tree.ts';
import { type Block, blocksOf } from './blocks.ts';
import { bodyHints, hintsOf } from './hints.ts';
import { besideTest, isPlainlyBeside } from './is-beside.ts';
import { scoreOf, sumUp, surplusOf, totalOf } from './weigh-blocks.ts';

/** The share of a page's running text that must be left when names decide. */
const trusted = 0.25;
/** What an outer element must add to the score of an inner one to be taken instead. */
const outerGain = 1.15;
/** How much more the names and tags that are made for articles count. */
const named = 1.25;
const tagged = 1.1;

export interface Body {
  readonly element: HtmlElement;
  readonly blocks: readonly Block[];
}

/** The blocks of a page: all, and those that may be its article, without what names itself as something else. */
export function readBlocks(root: HtmlElement): { all: readonly Block[]; candidates: readonly Block[] } {
  const all = blocksOf(root, () => false);
  const strict = blocksOf(root, besideTest(root, all));
  const left = totalOf(strict, surplusOf);
  if (left >= trusted * totalOf(all, surplusOf)) return { all, candidates: strict };
  const lenient = blocksOf(root, isPlainlyBeside);
  // A site may well call its whole page "sidebar" or "hidden": then names are not to be believed.
  return { all, candidates: left < trusted * totalOf(lenient, surplusOf) ? lenient : strict };
}

/** The element in which the article stands, with its blocks: the one whose blocks score most together. */
export function findBody(root: HtmlElement, blocks: readonly Block[]): Body | null {
  const sumOf = sumUp(root, blocks, scoreOf);
  const score = (element: HtmlElement): number => sumOf(element) * priorOf(element);
  let best: HtmlElement | null = null;
  for (const element of around(blocks)) if (score(element) > (best ? score(best) : 0)) best = element;
  if (!best) return null;
  for (let inner = tightest(best, score); inner; inner = tightest(best, score)) best = inner;
  const within = best;
  return { element: within, blocks: blocks.filter(block => contains(within, block.element)) };
}

/** Every element around a block, once; inner ones first. */
function around(blocks: readonly Block[]): ReadonlySet<HtmlElement> {
  const elements = new Set<HtmlElement>();
  for (const block of blocks)
    for (let e: HtmlElement | null = block.element; e && !elements.has(e); e = e.parent) elements.add(e);
  return elements;
}

/** The child that alone scores nearly as much as the whole element. */
function tightest(outer: HtmlElement, score: (element: HtmlElement) => number): HtmlElement | null {
  for (const child of outer.children)
    if (typeof child !== 'string' && score(child) * outerGain > score(outer)) return child;
  return null;
}

function priorOf(element: HtmlElement): number {
  if (bodyHints.test(hintsOf(element))) return named;
  return element.tag === 'article' ? tagged : 1;
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let e: HtmlElement | null = inner; e; e = e.parent) if (e === outer) return true;
  return false;
}
