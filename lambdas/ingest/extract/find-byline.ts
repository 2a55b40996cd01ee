import { type HtmlElement, innerText } from '../html/tree.ts';
import { isPaperItself } from '../is-paper-itself.ts';
import { commentHints, hintsOf } from './hints.ts';
import { lettersOf } from './likeness.ts';
import { isDateLine, namesIn, withoutBy } from './names-in.ts';
import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';

const longestByline = 120;
/** A page of a group blog names many; more than this is a masthead. */
const mostNames = 8;
const authorNames =
  / (?:authors?|author ?names?|autor ?name|autor(?:en|es|in|a|enzeile)?|auteurs?|autore|byline|by line|bylines|writer|verfasser(?:in)?|creator|vcard|redakteur|signature|submitted|contributors?) /;
const besideAuthor =
  / (?:comments?|bio|biography|avatar|image|img|follow|social|count|widget|related|kommentare?|description|teaser) /;
const generic =
  /^(?:(?:word ?press ?)?admin(?:istrator)?|super ?user|root|webmaster|user|authors?|editor|null|undefined|online|guest|gast|no author|unknown|staff|editors?)$/i;
const notName =
  /^(?:posted|published|updated|written|veröffentlicht|publiziert|zuletzt|gespeichert|erstellt|aktualisiert|auteurs?|autor(?:in|en)?|authors?|über den|about the|afficher|vielen dank|all (?:posts|articles)|view|mehr|more|publié|publicado|por|par|von|by|el|le|am|on)(?![\p{L}])/iu;
const metaNames =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl citation_author cxenseparse:author vr:author'.split(
    ' ',
  );
const wholePage = new Set('#document html body main article link meta'.split(' '));

/** What is left of a date or a note behind a name when its numbers are gone. */
const trailingDate =
  /(?:[\s,]+(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|januar|februar|märz|mai|juni|juli|oktober|dezember|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|updated|published|posted|aktualisiert|veröffentlicht|publié|publicado|actualizado))+$/iu;

const languages =
  'en de fr es pt it nl pl cs sk hu ro sv da nb fi tr ru uk el he ar fa hi bn id vi zh ja ko'.split(' ');
let calendar: ReadonlySet<string> | undefined;

/** Weekdays and months are no names, in whatever language the date beside them is. */
function isOfCalendar(name: string): boolean {
  calendar ??= new Set(
    languages.flatMap(language => [
      ...namesOfDays(language, { weekday: 'long' }),
      ...namesOfDays(language, { month: 'long' }),
    ]),
  );
  return calendar.has(name.toLowerCase());
}

/** Of twelve days, 31 apart: every weekday and every month is among them. */
function namesOfDays(language: string, part: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) =>
    format.format(new Date(Date.UTC(2026, 0, 1 + at * 31))).toLowerCase(),
  );
}

/** What people are called where they log in: "sarah-indra", "ann.tidewell". */
const login = /^[a-z\d]+(?:[._-][a-z\d]+)+$/;

/** A name without "By", dates, addresses and roles; null where nothing is left that could be one. */
export function nameFrom(text: string): string | null {
  const parts = text.replace(/\s+/g, ' ').split(/\s*[|•·–—]+\s*|\s\/\/\s|\s-\s/);
  return parts.map(plainName).find(name => name !== null) ?? null;
}

function plainName(part: string): string | null {
  const name = withoutBy(part.trim())
    .replace(/,?\s+(?:am|on|le|el|em|um|at)\s+(?:\p{L}{2,12}\.?,?\s+)?\S*\d.*$|[\s,]+\(?\d.*$/iu, '')
    .replace(trailingDate, '')
    .replace(/\s*\(?[\w.+-]+@[\w-]+\.[\w.]+\)?/g, '')
    .replace(/^[\s,:;@-]+|[\s,:;/-]+$/g, '');
  if (!name || name.length > longestByline || !/\p{L}/u.test(name)) return null;
  if (isOfCalendar(name) || /^#|(?:\S+\s+){9}/.test(name)) return null;
  const isNone =
    isPaperItself(name) || /https?:|^www\.|^\d/i.test(name) || generic.test(name) || notName.test(name);
  return isNone || isDateLine(name) ? null : name;
}

function namesFrom(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts
    .map(nameFrom)
    .filter(name => name !== null)
    .filter(name => {
      const key = lettersOf(name);
      return key !== '' && !seen.has(key) && seen.add(key);
    });
}

/** What the page prints where it says that an author stands: rel, itemprop, or the name of an element. */
function printedAuthors(root: HtmlElement): readonly (readonly string[])[] {
  const exact: string[] = [];
  const named: string[] = [];
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const hints = hintsOf(child);
      if (commentHints.test(hints) && !wholePage.has(child.tag)) continue;
      const list = listFor(child, hints);
      const text = list ? innerText(child, 4 * longestByline) : '';
      if (text && text.length <= longestByline && nameFrom(text))
        (list === 'exact' ? exact : named).push(text);
      else walk(child);
    }
  };
  walk(root);
  // "By Name" before a bare name: lists of other authors have no "by".
  const signed = named.find(text => withoutBy(text) !== text) ?? named[0];
  return [exact, signed === undefined ? [] : [signed]];
}

function listFor({ tag, attributes }: HtmlElement, hints: string): 'exact' | 'named' | null {
  if (wholePage.has(tag)) return null;
  const says = / author /;
  if (says.test(` ${attributes.rel ?? ''} `) || says.test(` ${attributes.itemprop ?? ''} `)) return 'exact';
  if (tag === 'byline') return 'named';
  return authorNames.test(hints) && !besideAuthor.test(hints) ? 'named' : null;
}

function metaAuthors(head: Head): readonly string[] {
  const label = head.meta('twitter:label1') ?? '';
  const card = /author|written|verfasst|geschrieben|écrit|escrito|by/i.test(label) ? ['twitter:data1'] : [];
  return [...metaNames, ...card].flatMap(name => head.metas(name));
}

/**
 * Who signed the article, names joined by ", "; null for an unsigned one. In this order: JSON-LD, what the
 * page marks as its author, what stands around the headline and at the end ("By Name"), `meta`. The site's
 * own name counts only where there is no other.
 */
export function findByline(
  root: HtmlElement,
  head: Head,
  data: JsonLd | null,
  about: { readonly siteName: string | null; readonly nearby: readonly string[] },
): string | null {
  const [exact = [], named = []] = printedAuthors(root);
  const near = about.nearby
    .map(namesIn)
    .filter(name => name !== null)
    .slice(0, 1);
  const ways = [data?.authors ?? [], exact, named, near, metaAuthors(head)].map(namesFrom);
  const site = lettersOf(about.siteName ?? '');
  const isSite = (name: string): boolean =>
    site !== '' && (lettersOf(name) === site || /\.(?:com|de|net|org|at|ch|fr|es|pl|cl)$/.test(name));
  const ranked = [
    (name: string) => !isSite(name) && !login.test(name),
    (name: string) => !isSite(name),
    () => true,
  ];
  const found = ranked
    .map(isGood => ways.map(names => names.filter(isGood)).find(names => names.length))
    .find(names => names !== undefined);
  return found
    ? found
        .slice(0, mostNames)
        .map(name => inFull(name, ways.flat()))
        .join(', ')
    : null;
}

/** "Ann" is "Ann Tidewell" where the page has her whole name elsewhere. */
function inFull(name: string, others: readonly string[]): string {
  if (/[\s.]/.test(name)) return name;
  return others.find(other => other.startsWith(`${name} `) && /^\S+ \p{Lu}[\p{L}'’-]+$/u.test(other)) ?? name;
}
