import { descendantsOf, type HtmlElement, inlineTags } from '../html/tree.ts';
import { type Block, blocksOf } from './blocks.ts';
import {
  authorHints,
  bodyHints,
  commentHints,
  embedHints,
  hintsOf,
  junkHints,
  pictureHints,
  weakHints,
} from './hints.ts';

const junkTags = new Set('nav footer aside figcaption'.split(' '));
const junkRoles = / (?:navigation|complementary|contentinfo|banner|search|alert|menu|menubar|toolbar) /;
const frameTags = new Set('#document html head body main'.split(' '));
/** Within a line only what is not the line's own words. */
const inlineJunk =
  / (?:screen ?reader(?: text)?|sr only|visually hidden|visuallyhidden|share|sharing|social|comment count|edit ?section|ad|ads|advert) /;

const itemTags = new Set('li td th dd dt'.split(' '));

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
  if (linked > 0.5) return -Math.min(weight, 60) * PP.neg;
  const { tag } = block.element;
  if (/^h[1-6]$/.test(tag)) return 0;
  if (weight < 60) return /[.!?…。！？]["”»“)]?$/.test(block.text) ? weight / 3 : itemTags.has(tag) ? 0 : -2;
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

const hiddenClass =
  /(?:^|\s)(?:d-none|hidden|hide|is-hidden|u-hidden|visually-hidden|visuallyhidden|sr-only|screen-reader-text|print-only|printonly|visible-print-block)(?=\s|$)/i;
const shownClass = /(?:^|\s)(?:d-(?:sm|md|lg|xl)-|(?:sm|md|lg|xl):)(?:block|flex|inline|grid)/i;

const isHidden = ({ attributes }: HtmlElement): boolean =>
  attributes.hidden !== undefined ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '') ||
  (hiddenClass.test(attributes.class ?? '') && !shownClass.test(attributes.class ?? ''));

/** The blocks of a page: all, and those that may be its article, without what names itself as something else. */
export function readBlocks(root: HtmlElement): { all: readonly Block[]; candidates: readonly Block[] } {
  const all = blocksOf(root, () => false);
  const strict = blocksOf(root, junkTest(root, all));
  if (goodOf(strict) >= trusted * goodOf(all)) return { all, candidates: strict };
  const lenient = blocksOf(root, isPlainlyJunk);
  // A site may well call its whole page "sidebar" or "hidden": then names are not to be believed.
  return { all, candidates: goodOf(strict) < trusted * goodOf(lenient) ? lenient : strict };
}
/** The share of a page's running text that must be left when names decide. */
const trusted = 0.25;

const goodOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + surplusOf(block), 0);
/** What a block has beyond a line or two. */
const surplusOf = (block: Block): number => Math.max(0, scoreOf(block) - 60);
const isPlainlyJunk = (element: HtmlElement): boolean =>
  /^(?:nav|footer|aside|figcaption)$/.test(element.tag) ||
  commentHints.test(hintsOf(element)) ||
  cookieHints.test(hintsOf(element));
const cookieHints = / (?:cookies?|consent|gdpr|footer|cookieconsent) /;

/** Tells the elements that name themselves as something beside the article; those that hold much of it are spared. */
export function junkTest(root: HtmlElement, all: readonly Block[]): (element: HtmlElement) => boolean {
  const good = sumUp(all, surplusOf);
  const length = sumUp(all, block => block.text.length);
  const links = sumUp(all, block => block.linkLength);
  const total = good.get(root) ?? 0;
  const shareOf = (element: HtmlElement): number => (total ? (good.get(element) ?? 0) / total : 0);
  const isSlight = (element: HtmlElement): boolean =>
    (good.get(element) ?? 0) < 60 || (links.get(element) ?? 0) > 0.3 * (length.get(element) ?? 0);
  const linksOnly = (element: HtmlElement): boolean =>
    (links.get(element) ?? 0) > 0.9 * (length.get(element) ?? 0);
  const cards = cardsOf(all, length);
  return element => {
    const { tag } = element;
    if (frameTags.has(tag)) return false;
    if (isHidden(element)) return shareOf(element) < 0.3;
    const hints = hintsOf(element);
    if (inlineTags.has(tag)) return hints !== '' && inlineJunk.test(hints);
    if (cards.has(element)) return true;
    if (junkTags.has(tag)) return shareOf(element) < 0.6;
    if (tag === 'figure') return shareOf(element) < 0.3 && !holdsText(element);
    if (listTags.has(tag) && linksOnly(element)) return true;
    if (!hints) return false;
    if (commentHints.test(hints)) return shareOf(element) < (tag === 'article' ? 0.3 : 0.8);
    if (tag !== 'article' && !embedHints.test(hints) && (junkHints.test(hints) || junkRoles.test(hints)))
      return shareOf(element) < 0.6;
    if (shareOf(element) >= 0.3) return false;
    const size = length.get(element) ?? 0;
    if (size < 600 && authorHints.test(hints)) return true;
    if (size < 450 && pictureHints.test(hints) && !embedHints.test(hints)) return true;
    return weakHints.test(hints) && isSlight(element);
  };
}

/**
 * Teasers of other articles: at least three siblings of one kind, each with a linked heading of its own
 * and no more than a few lines.
 */
function cardsOf(all: readonly Block[], length: ReadonlyMap<HtmlElement, number>): ReadonlySet<HtmlElement> {
  const linked = new Set<HtmlElement>();
  for (const { element, linkLength, text } of all) {
    if (linkLength < 0.8 * text.length || text.length < 15) continue;
    for (let e: HtmlElement | null = element; e && (length.get(e) ?? 0) < longestCard; e = e.parent)
      linked.add(e);
  }
  const kinds = new Map<HtmlElement, Map<string, HtmlElement[]>>();
  for (const element of linked) {
    if (!element.parent || !cardTags.has(element.tag)) continue;
    const byKind = kinds.get(element.parent) ?? new Map<string, HtmlElement[]>();
    kinds.set(element.parent, byKind);
    const kind = `${element.tag} ${element.attributes.class?.split(/\s/, 1)[0] ?? ''}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), element]);
  }
  const isTeaser = (element: HtmlElement): boolean =>
    [...descendantsOf(element)].some(
      inner => /^h[2-6]$/.test(inner.tag) || headlineHints.test(hintsOf(inner)),
    );
  const groups = [...kinds.values()].flatMap(byKind => [...byKind.values()]);
  return new Set(groups.filter(group => group.length >= 3 && group.every(isTeaser)).flat());
}
/** A figure may hold a table, a quotation or code instead of a picture. */
const holdsText = (element: HtmlElement): boolean =>
  [...descendantsOf(element)].some(
    inner => /^(?:table|blockquote|pre|p)$/.test(inner.tag) && inner.parent?.tag !== 'figcaption',
  );
const headlineHints = / (?:headline|title|teaser|titulo|titel) /;
const listTags = new Set('ul ol dl menu'.split(' '));
const longestCard = 700;
const cardTags = new Set('li div article section a'.split(' '));

export interface Body {
  readonly element: HtmlElement;
  readonly blocks: readonly Block[];
}

/** What an outer element must add to the score of an inner one to be taken instead. */
const PP: any = (globalThis as any).PP ?? { neg: 0.4, gain: 1.15, prior: 1.25, art: 1.1 };

/** The element in which the article stands, with its blocks: the one whose blocks score most together. */
export function findBody(blocks: readonly Block[]): Body | null {
  const sums = sumUp(blocks, scoreOf);
  const score = (element: HtmlElement): number => (sums.get(element) ?? 0) * priorOf(element);
  let best: HtmlElement | null = null;
  for (const element of sums.keys()) if (score(element) > (best ? score(best) : 0)) best = element;
  if (!best) return null;
  for (let inner = tightest(best, score); inner; inner = tightest(best, score)) best = inner;
  const within = best;
  return { element: within, blocks: blocks.filter(block => contains(within, block.element)) };
}

/** The child that alone scores nearly as much as the whole element. */
function tightest(outer: HtmlElement, score: (element: HtmlElement) => number): HtmlElement | null {
  for (const child of outer.children)
    if (typeof child !== 'string' && score(child) * PP.gain > score(outer)) return child;
  return null;
}

function priorOf(element: HtmlElement): number {
  if (bodyHints.test(hintsOf(element))) return PP.prior;
  if (element.tag === 'article') return PP.art;
  return 1;
}

export function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let e: HtmlElement | null = inner; e; e = e.parent) if (e === outer) return true;
  return false;
}
