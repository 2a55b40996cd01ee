import { descendantsOf, type HtmlElement } from '../html/tree.ts';

/** More headlines than these are a list of other articles. */
const mostHeadlines = 50;

/**
 * The elements around a page's headlines and articles. Whatever they are called ("layout right-sidebar", "has-comments"),
 * they are the frame of the page and not the sidebar itself.
 */
export function framesOf(root: HtmlElement): ReadonlySet<HtmlElement> {
  const frames = new Set<HtmlElement>();
  let headlines = 0;
  for (const element of descendantsOf(root)) {
    if (element.tag !== 'h1' && element.tag !== 'article') continue;
    for (let at = element.parent; at && !frames.has(at); at = at.parent) frames.add(at);
    if (++headlines >= mostHeadlines) break;
  }
  return frames;
}
