import { descendantsOf, type HtmlElement, innerText } from '../html/tree.ts';
import { hintsOf } from './hints.ts';
import { lettersOf, likeness } from './likeness.ts';
import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';

const longestTitle = 300;
/** The headline is among the first; pages that list others have hundreds. */
const mostHeadings = 200;
const titleNames =
  / (?:headline|(?:entry|post|article|page|story|news|content) (?:title|headline|header|heading)|title|titre|titulo|titolo|überschrift) /;
const plainlyTitle = / (?:headline|entry title|post title|article title) /;
const unseen = / (?:aural|sr only|visually ?hidden|screen ?reader(?: text)?|invisible|offscreen) /;
const separator = /\s+[|•·»«:–—-]+\s+|\s*[|»«]\s*|\s+::\s+/u;
const edges = /^[\s|•·»«:–—-]+|[\s|•·»«:–—-]+$/gu;
const leadingDate = /^\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,}\.?)\s?\d{4}\s*[-–:|]?\s*/u;

/** What the site is called: by its own word, and by its address. */
export interface Site {
  readonly name: string | null;
  readonly host: string;
}

/** Whether a part of a title is the site's name. */
function isSite(part: string, site: Site): boolean {
  const letters = lettersOf(part);
  if (!letters) return true;
  const name = lettersOf(site.name ?? '');
  const holdsName = letters.includes(name) && letters.length <= 2 * name.length;
  const inName = name !== '' && (holdsName || (letters.length > 3 && name.includes(letters)));
  return (
    inName || (letters.length > 3 && lettersOf(site.host).includes(letters)) || /^blog ?archive?$/i.test(part)
  );
}

const partsOfTitle = (title: string): string[] => title.split(separator).filter(part => part.trim());

/** "Headline | Paper" without the paper, where a part is the site's name. */
function withoutName(title: string, site: Site): string {
  const parts = partsOfTitle(title);
  if (parts.length < 2) return title;
  let rest = title;
  for (const part of parts.toReversed()) {
    if (!isSite(part, site) || lettersOf(rest) === lettersOf(part)) continue;
    if (rest.endsWith(part)) rest = rest.slice(0, -part.length).replace(edges, '');
    else if (rest.startsWith(part)) rest = rest.slice(part.length).replace(edges, '');
  }
  return rest;
}

/** "Headline | Paper" without the paper; where no part is the site's name, without a short last part. */
export function withoutSiteName(title: string, site: Site): string {
  const rest = withoutName(title, site);
  const parts = partsOfTitle(title);
  if (rest !== title || parts.length < 2) return rest;
  const last = parts.at(-1) ?? '';
  const head = title.slice(0, title.lastIndexOf(last)).replace(edges, '');
  return head.length > last.length ? head : title;
}

/**
 * What a text of the head claims as the headline. A dash may divide the paper's name off or the headline itself: where
 * another text of the head goes on behind the whole of this one ("A – B" and "A – B | Paper"), it is the headline's own.
 */
function claimOf(text: string, others: readonly string[], site: Site): string {
  const isWhole = others.some(
    other =>
      other.length > text.length &&
      other.startsWith(text) &&
      separator.test(other.slice(text.length, text.length + 4)),
  );
  return isWhole ? withoutName(text, site) : withoutSiteName(text, site);
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
    const hints = hintsOf(element);
    const mayBe =
      /^h[1-4]$/.test(element.tag) || (/^(?:div|span|p)$/.test(element.tag) && plainlyTitle.test(hints));
    if (!mayBe || unseen.test(hints)) continue;
    const text = innerText(element, 4 * longestTitle);
    if (!text || text.length > longestTitle) continue;
    const isLogo = [...descendantsOf(element)].some(
      inner => inner.tag === 'a' && isHome(inner.attributes.href),
    );
    if (!isLogo) headings.push({ element, text });
    if (headings.length >= mostHeadings) break;
  }
  return headings;
}

/** From 0 to about 2: how well a heading agrees with what the head claims, and how much it looks the part. */
function score({ element, text }: Heading, index: number, claims: readonly string[]): number {
  const like = Math.max(0, ...claims.map(claim => likeness(text, claim)));
  const rank = { h1: 0.35, h2: 0.15, h3: 0.05, h4: 0 }[element.tag] ?? 0.05;
  const named = titleNames.test(hintsOf(element)) ? 0.15 : 0;
  return like + rank + named - Math.min(index, 20) * 0.01;
}

/** What one text of the head says is the headline: without the site's name, and without what may be its name. */
interface Claim {
  readonly whole: string;
  readonly short: string;
}

/**
 * The headline of a heading that also holds a kicker, a date or the site's name: the parts of it that are
 * exactly what the head claims, else all of it. The first claim that fits the heading, whole or short, decides.
 */
function withoutKicker({ element, text }: Heading, claims: readonly Claim[]): string {
  const parts = partsOf(element);
  for (const { whole, short } of claims) {
    if (lettersOf(whole) === lettersOf(text)) return text;
    const wanted = lettersOf(short);
    if (wanted.length < 8) continue;
    for (let i = 1; i < parts.length; i++) {
      if (lettersOf(parts.slice(i).join('')) === wanted || lettersOf(parts.slice(0, i).join('')) === wanted)
        return short;
    }
    if (text.startsWith(short) && separator.test(text.slice(short.length, short.length + 3))) return short;
  }
  return text.replace(leadingDate, '') || text;
}

function partsOf(element: HtmlElement): string[] {
  const only = element.children.filter(child => typeof child !== 'string' || child.trim());
  const [child] = only;
  if (only.length === 1 && child && typeof child !== 'string') return partsOf(child);
  // Without those that hold nothing: a heading has few words, but may have any number of empty elements.
  return only
    .map(part => (typeof part === 'string' ? part : innerText(part)))
    .filter(text => text.trim() !== '');
}

/** A page's only heading of the highest rank is its headline, whatever the head says, unless it is the site's name. */
function onlyHeading(headings: readonly Heading[], site: Site): Heading | null {
  const ranked = ['h1', 'h2'].map(tag => headings.filter(({ element }) => element.tag === tag));
  const [first, ...others] = ranked.find(group => group.length) ?? [];
  return first && !others.length && !isSite(first.text, site) ? first : null;
}

/** The headline as it stands on the page; where none does, as its head claims, without the site's name. */
export function findTitle(root: HtmlElement, head: Head, data: JsonLd | null, site: Site): string {
  const written = [
    data?.headline,
    head.meta('og:title'),
    head.meta('twitter:title', 'dc.title', 'title'),
    head.title,
  ];
  const texts = written.filter(text => typeof text === 'string');
  const claimed = texts.map(text => ({
    whole: withoutName(text, site),
    short: claimOf(text, texts, site),
  }));
  const claims = claimed.map(({ short }) => short).filter(text => text !== '');
  const headings = headingsOf(root);
  let best: Heading | null = null;
  let most = 0.62;
  for (const [index, heading] of headings.entries()) {
    const points = score(heading, index, claims);
    if (points <= most) continue;
    most = points;
    best = heading;
  }
  best ??= onlyHeading(headings, site);
  return best ? withoutKicker(best, claimed) : (claims[0] ?? '');
}
