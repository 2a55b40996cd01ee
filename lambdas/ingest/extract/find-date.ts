import { type HtmlElement, innerText } from '../html/tree.ts';
import { parseDate } from '../parse-date.ts';
import { framesOf } from './frames-of.ts';
import { hintsOf } from './hints.ts';
import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';

const metaNames = (
  'article:published_time datepublished article:published og:published_time og:article:published_time ' +
  'parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime publish-date publish_date publication_date ' +
  'published published_time published-date pubdate dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.created ' +
  'citation_publication_date citation_date date date.issued originalpublicationdate created vr:published_time rnews:datepublished ' +
  'og:article:published bt:pubdate datecreated'
).split(' ');
const laterNames =
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified revised'.split(' ');
const dateHints =
  / (?:\w*(?:datum|fecha)|(?:pub|publish|publication|post|entry|article|news|story)date|date|data|dateline|timestamp|time|published|pubdate|datetime|posted|posted on|created|meta|submitted|veröffentlicht|entry date|post date) /;
const otherHints =
  / (?:comments?|commentlist|related|widget|sidebar|footer|nav|teaser|updated|modified|kommentare?) /;

/** Longer texts with a date in them are about something else; the markup of one may be long. */
const longestDate = 200;
/** No page is older than the web: earlier dates are typing errors and clocks that were never set. */
const earliest = Date.UTC(1990, 0, 1);

function plausible(text: string | null | undefined, language: string | null): string | null {
  if (!text || text.length > 2 * longestDate) return null;
  const date = parseDate(text.trim(), language ?? undefined);
  return date && Date.parse(date) >= earliest ? date : null;
}

/** An article's date is among the first of a page. */
const mostDates = 60;

/** Dates that stand on the page, the likeliest first; those in sidebars and comments only when asked for. */
function printedDates(root: HtmlElement, language: string | null, isAnywhere = false): string[] {
  const ranks: string[][] = [[], [], []];
  let tried = 0;
  const add = (rank: number, text: string | undefined): void => {
    if (!text || tried++ >= mostDates) return;
    const date = plausible(text, language);
    if (date) ranks[rank]?.push(date);
  };
  const frames = framesOf(root);
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const hints = hintsOf(child);
      const isElsewhere = otherHints.test(hints) && !frames.has(child) && child.tag !== 'article';
      if (isElsewhere && !isAnywhere) continue;
      const { attributes, tag } = child;
      const stamp =
        attributes.datetime || attributes.content || (tag === 'abbr' && attributes.title) || undefined;
      if (/ date ?published /.test(hints) || attributes.pubdate !== undefined)
        add(0, stamp ?? innerText(child, longestDate));
      else if (tag === 'time')
        add(
          / (?:published|entry date|post date) /.test(hints) ? 0 : 1,
          stamp || innerText(child, longestDate),
        );
      else if (tag === 'abbr' && / published /.test(hints)) add(0, attributes.title);
      else if (dateHints.test(hints)) {
        const text = innerText(child, longestDate);
        if (text.length < longestDate) add(2, text);
      }
      walk(child);
    }
  };
  walk(root);
  return ranks.flat();
}

/** "29.11.2022 – ", "3 May 2026 (Agency) — ": what a text opens with. */
const dateline = /^([^–—:]{6,40}?\d{2,4})\s*(?:\([^)]{1,30}\)\s*)?[–—:-]\s/u;

/** `/2014/07/15/` in the address. */
function dateInUrl(url: string): string | null {
  const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/.exec(url) ?? [];
  return year && month && day
    ? plausible(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, null)
    : null;
}

/** When the article was published, ISO 8601 in UTC; null where the page does not say. */
export function findDate(
  root: HtmlElement,
  head: Head,
  data: JsonLd | null,
  about: { url: string; language: string | null; nearby: readonly string[]; opening: string },
): string | null {
  const { language } = about;
  const claims = [...metaNames.map(name => head.meta(name)), data?.published];
  for (const claim of claims) {
    const date = plausible(claim, language);
    if (date) return date;
  }
  const nearest = (): string | null => {
    for (const text of about.nearby) {
      const date = plausible(text, language);
      if (date) return date;
    }
    return null;
  };
  return (
    printedDates(root, language)[0] ??
    dateInUrl(about.url) ??
    nearest() ??
    plausible(dateline.exec(about.opening)?.[1], language) ??
    plausible(head.meta(...laterNames), language) ??
    // Some content systems call the frame of the whole page a sidebar.
    printedDates(root, language, true)[0] ??
    null
  );
}
