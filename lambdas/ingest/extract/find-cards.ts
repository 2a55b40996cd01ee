import { descendantsOf, type HtmlElement } from '../html/tree.ts';
import type { Block } from './blocks.ts';
import { hintsOf } from './hints.ts';
import type { Sums } from './weigh-blocks.ts';

/** A teaser is a headline and a few lines. */
const longestCard = 700;
const shortestLink = 15;
const fewestCards = 3;
const cardTags = new Set('li div article section a'.split(' '));
const headlineNames = / (?:headline|title|teaser|titulo|titel) /;

/** Elements that hold a linked line and are small enough for a card. */
function linkedElements(blocks: readonly Block[], lengthOf: Sums): ReadonlySet<HtmlElement> {
  const linked = new Set<HtmlElement>();
  for (const { element, linkLength, text } of blocks) {
    if (linkLength < 0.8 * text.length || text.length < shortestLink) continue;
    for (let e: HtmlElement | null = element; e && !linked.has(e) && lengthOf(e) < longestCard; e = e.parent)
      linked.add(e);
  }
  return linked;
}

/** Siblings of one kind: the same tag and first class. */
function siblingGroups(elements: ReadonlySet<HtmlElement>): readonly HtmlElement[][] {
  const groups = new Map<HtmlElement, Map<string, HtmlElement[]>>();
  for (const element of elements) {
    if (!element.parent || !cardTags.has(element.tag)) continue;
    const kinds = groups.get(element.parent) ?? new Map<string, HtmlElement[]>();
    groups.set(element.parent, kinds);
    const kind = `${element.tag} ${element.attributes.class?.split(/\s/, 1)[0] ?? ''}`;
    const group = kinds.get(kind);
    if (group) group.push(element);
    else kinds.set(kind, [element]);
  }
  return [...groups.values()].flatMap(kinds => [...kinds.values()]);
}

const hasHeadline = (element: HtmlElement): boolean =>
  descendantsOf(element).some(inner => /^h[2-6]$/.test(inner.tag) || headlineNames.test(hintsOf(inner)));

/** Teasers of other articles: at least three siblings of one kind, each with a linked headline of its own. */
export function findCards(blocks: readonly Block[], lengthOf: Sums): ReadonlySet<HtmlElement> {
  const groups = siblingGroups(linkedElements(blocks, lengthOf));
  return new Set(groups.filter(group => group.length >= fewestCards && group.every(hasHeadline)).flat());
}
