import { descendantsOf, type HtmlElement, innerText } from '../html/tree.ts';
import { hintsOf } from './hints.ts';
import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';

const longestByline = 120;
const authorHints =
  / (?:author|authors|autor|autoren|autora|auteur|autore|byline|by line|bylines|writer|verfasser|creator|vcard|redakteur) /;
const notAuthorHints =
  / (?:comment|comments|bio|biography|box|avatar|image|follow|social|date|time|count|widget|related|kommentar) /;
const by =
  /^(?:written by|posted by|by|von|par|por|di|door|de|text|autor(?:in|a|es)?|author|auteur|автор|текст|作者|文|記者|reported by|story by|przez|af|av|skrevet av)\s*[:：]?\s+/iu;

/** A name without "By", date, place and the like; null where nothing is left that could be a name. */
export function nameFrom(text: string): string | null {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(by, '')
    .replace(/\s*[|•·–—].*$/u, '')
    .replace(/\s*\(?[\w.+-]+@[\w-]+\.[\w.]+\)?/g, '')
    .replace(/^[\s,:;@-]+|[\s,:;-]+$/g, '');
  if (!name || name.length > longestByline || /^https?:|^www\.|^\d+$/i.test(name)) return null;
  return /\p{L}/u.test(name) ? name : null;
}

const isGeneric = (name: string): boolean =>
  /^(?:admin|administrator|super user|root|webmaster|user|author|editor|null|undefined|online|guest|gast)$/i.test(
    name,
  );

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter(name => {
    const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return key && !seen.has(key) && seen.add(key);
  });
}

/** Names that stand on the page as its author: rel=author, itemprop, or an element that says so. */
function printedAuthors(root: HtmlElement): string[] {
  const exact: string[] = [];
  const named: string[] = [];
  const skip = new Set<HtmlElement>();
  for (const element of descendantsOf(root)) {
    if (element.parent && skip.has(element.parent)) {
      skip.add(element);
      continue;
    }
    const { attributes, tag } = element;
    const hints = hintsOf(element);
    if (/ comments? | commentlist | disqus /.test(hints) && tag !== 'body' && tag !== 'html') {
      skip.add(element);
      continue;
    }
    const isExact =
      / author /.test(` ${attributes.rel ?? ''} `) || / author /.test(` ${attributes.itemprop ?? ''} `);
    const isNamed =
      authorHints.test(hints) &&
      !notAuthorHints.test(hints) &&
      !['body', 'html', 'article', 'main', 'link', 'meta'].includes(tag);
    if (!isExact && !isNamed) continue;
    if (tag === 'link' || tag === 'meta') continue;
    const text = innerText(element);
    if (!text || text.length > longestByline) continue;
    const name = nameFrom(text);
    if (name) (isExact ? exact : named).push(name);
  }
  return exact.length ? exact : named.slice(0, 1);
}

/**
 * Who signed the article, names joined by ", "; null for an unsigned one. In this order: JSON-LD, what the
 * page prints, `meta`. A name that is the site's own counts only where there is no other.
 */
export function findByline(
  root: HtmlElement,
  head: Head,
  data: JsonLd | null,
  siteName: string | null,
): string | null {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const site = siteName ? letters(siteName) : '';
  const metas = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'citation_author',
    'twitter:data1',
  ].flatMap(name =>
    name === 'twitter:data1' &&
    !/author|written|verfasst|geschrieben|écrit|escrito/i.test(head.meta('twitter:label1') ?? '')
      ? []
      : head.metas(name),
  );
  const ways = [data?.authors ?? [], printedAuthors(root), metas];
  const cleaned = ways.map(names =>
    unique(
      names
        .map(nameFrom)
        .filter(name => name !== null)
        .filter(name => !isGeneric(name)),
    ),
  );
  const persons = cleaned.map(names => names.filter(name => letters(name) !== site));
  const found = persons.find(names => names.length) ?? cleaned.find(names => names.length);
  return found ? found.slice(0, 8).join(', ') : null;
}
