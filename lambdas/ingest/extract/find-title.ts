import { descendantsOf, type HtmlElement, innerText } from '../html/tree.ts';
import { hintsOf } from './hints.ts';
import { likeness } from './likeness.ts';
import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';

const longestTitle = 300;
const titleHints =
  / (?:headline|(?:entry|post|article|page|story|news|content) (?:title|headline|header|heading)|title|titre|titulo|titolo|überschrift) /;
const separators = /\s+[|•·»«:–—-]+\s+|\s*\|\s*|\s+::\s+|\s*[»«]\s*/u;

/** "Headline | Paper" without the paper: the longest part, unless the name of the site says which one goes. */
export function withoutSiteName(title: string, siteName: string | null): string {
  const parts = title.split(separators).filter(Boolean);
  if (parts.length < 2) return title;
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const site = siteName ? letters(siteName) : '';
  const isSite = (part: string | undefined): boolean =>
    site !== '' &&
    part !== undefined &&
    (letters(part) === site ||
      letters(part).includes(site) ||
      (part.length > 3 && site.includes(letters(part))));
  if (isSite(parts.at(-1)))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|•·»«:–—-]+$/u, '');
  if (isSite(parts[0])) return title.slice((parts[0] ?? '').length).replace(/^[\s|•·»«:–—-]+/u, '');
  const last = title.lastIndexOf(parts.at(-1) ?? '');
  const rest = title.slice(0, last).replace(/[\s|•·»«:–—-]+$/u, '');
  return rest.length > (parts.at(-1)?.length ?? 0) ? rest : title;
}

interface Heading {
  readonly element: HtmlElement;
  readonly text: string;
}

const isHome = (href: string | undefined): boolean => /^(?:https?:\/\/[^/]+)?\/?(?:#.*)?$/.test(href ?? 'x');

/** Headings that may be the headline: short enough, and not the site's name linked to its home page. */
function headingsOf(root: HtmlElement): Heading[] {
  const headings: Heading[] = [];
  for (const element of descendantsOf(root)) {
    const isHeading =
      /^h[1-4]$/.test(element.tag) ||
      (/^(?:div|span|p)$/.test(element.tag) &&
        / (?:headline|entry title|post title|article title) /.test(hintsOf(element)));
    if (!isHeading) continue;
    const text = innerText(element);
    if (!text || text.length > longestTitle) continue;
    if ([...descendantsOf(element)].some(inner => inner.tag === 'a' && isHome(inner.attributes.href)))
      continue;
    headings.push({ element, text });
  }
  return headings;
}

function score({ element, text }: Heading, index: number, claims: readonly string[]): number {
  const like = Math.max(0, ...claims.map(claim => likeness(text, claim)));
  const rank = { h1: 0.35, h2: 0.15, h3: 0.05, h4: 0 }[element.tag] ?? 0.05;
  const named = titleHints.test(hintsOf(element)) ? 0.15 : 0;
  return like + rank + named - Math.min(index, 20) * 0.01;
}

/**
 * The headline as it stands on the page; where none does, as its head claims, without the paper's name.
 */
export function findTitle(
  root: HtmlElement,
  head: Head,
  data: JsonLd | null,
  siteName: string | null,
): string {
  const written = [
    data?.headline,
    head.meta('og:title'),
    head.meta('twitter:title', 'dc.title', 'title'),
    head.title,
  ];
  const claims = written
    .filter(text => typeof text === 'string')
    .map(text => withoutSiteName(text, siteName));
  let best: Heading | null = null;
  let most = 0.62;
  headingsOf(root).forEach((heading, index) => {
    const points = score(heading, index, claims);
    if (points > most) {
      most = points;
      best = heading;
    }
  });
  return (best as Heading | null)?.text ?? claims[0] ?? '';
}
