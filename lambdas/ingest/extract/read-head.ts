import { descendantsOf, type HtmlElement, innerText } from '../html/tree.ts';

/** What the head of a page says: `meta` by lower-case name, property or itemprop, and links by relation. */
export interface Head {
  readonly title: string | null;
  readonly language: string | null;
  readonly baseUrl: string | null;
  /** The first non-empty value under any of the names, in their order. */
  meta(...names: readonly string[]): string | null;
  /** Every value under a name. */
  metas(name: string): readonly string[];
  link(relation: string): string | null;
}

/** What a head says in one place is shorter. */
const longestContent = 2000;

/** Reads the whole page, not only `<head>`: broken markup moves meta elements into the body. */
export function readHead(root: HtmlElement): Head {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  let title: string | null = null;
  let language: string | null = null;
  let baseUrl: string | null = null;
  for (const element of descendantsOf(root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') addMeta(metas, attributes);
    else if (tag === 'link') {
      for (const rel of (attributes.rel ?? '').toLowerCase().split(/\s+/))
        if (attributes.href && !links.has(rel)) links.set(rel, attributes.href.trim());
    } else if (tag === 'title') title ??= innerText(element).slice(0, longestContent) || null;
    else if (tag === 'html' || tag === 'body') language ??= attributes.lang || attributes['xml:lang'] || null;
    else if (tag === 'base') baseUrl ??= attributes.href || null;
  }
  return {
    title,
    language,
    baseUrl,
    meta: (...names) => names.flatMap(name => metas.get(name) ?? [])[0] ?? null,
    metas: name => metas.get(name) ?? [],
    link: relation => links.get(relation) ?? null,
  };
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes.content?.slice(0, longestContent).replace(/\s+/g, ' ').trim();
  if (!content) return;
  for (const name of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
    const key = name?.trim().toLowerCase();
    if (!key) continue;
    const known = metas.get(key);
    if (known) known.push(content);
    else metas.set(key, [content]);
  }
}
