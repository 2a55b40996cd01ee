import { readHtml } from '../html/read-html.ts';
import { descendantsOf, type HtmlElement, innerText } from '../html/tree.ts';

/** What a page's JSON-LD says about its article; each on one line, nothing checked. */
export interface JsonLd {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly sourceName: string | null;
  readonly language: string | null;
  /** `isAccessibleForFree` is false. */
  readonly isPaid: boolean;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const articleType = /Article$|^Report|Posting$|^Review$|^Column$|^Recipe$|^Book$/;
/** Some pages list hundreds of products or comments; the article is among the first nodes. */
const mostNodes = 3000;

/** Every object in the page's JSON-LD scripts; a script that is no JSON is left out. */
function nodesOf(root: HtmlElement): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [];
  for (const element of descendantsOf(root)) {
    if (element.tag !== 'script' || !element.children.length) continue;
    queue.push(parse(element.children.join('')));
  }
  for (let i = 0; i < queue.length && nodes.length < mostNodes; i++) {
    const value = queue[i];
    if (isNode(value)) nodes.push(value);
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) queue.push(inner);
  }
  return nodes;
}

function parse(text: string): unknown {
  const json = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line ends inside strings and commas before a bracket are what content systems get wrong.
      return JSON.parse(
        json
          .replace(/[\0-\x1F]+/g, ' ')
          .replace(/,(\s*[}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return null;
    }
  }
}

const typesOf = (node: Node): readonly string[] =>
  listOf(node['@type'] ?? node.type).filter(type => typeof type === 'string');

/** What JSON-LD says in one place is shorter. */
const longestText = 2000;

/** On one line, without the entities and tags that content systems leave in. */
function lineOf(text: string): string {
  const written = text.slice(0, longestText);
  return /[&<]/.test(written) ? innerText(readHtml(written)) : written.replace(/\s+/g, ' ').trim();
}

function textOf(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return lineOf(first) || null;
  if (isNode(first)) return textOf(first.name ?? first['@value']);
  return null;
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  return listOf(value).flatMap(entry => {
    const node = isNode(entry) && !entry.name ? (byId.get(entry['@id']) ?? entry) : entry;
    const name = isNode(node) ? node.name : node;
    return listOf(name)
      .filter(text => typeof text === 'string')
      .map(lineOf)
      .filter(Boolean);
  });
}

/** Null where the page has no JSON-LD about an article. */
export function readJsonLd(root: HtmlElement): JsonLd | null {
  const nodes = nodesOf(root);
  const article = nodes.find(node => typesOf(node).some(type => articleType.test(type)));
  const page = nodes.find(node => typesOf(node).some(type => /WebPage$/.test(type)));
  const main = article ?? page;
  if (!main) return null;
  const byId = new Map(nodes.filter(node => node.name).map(node => [node['@id'], node]));
  const site = nodes.find(node => typesOf(node).includes('WebSite'));
  const tags = listOf(main.keywords).filter(tag => typeof tag === 'string');
  return {
    headline: article ? textOf(article.headline ?? article.name) : null,
    authors: [...namesOf(main.author, byId), ...(main.author ? [] : namesOf(main.creator, byId))],
    published: textOf(main.datePublished) ?? textOf(page?.datePublished) ?? textOf(main.dateCreated),
    section: textOf(main.articleSection),
    tags: tags.length === 1 ? (tags[0] ?? '').split(/[,;]/) : tags,
    sourceName: namesOf(main.publisher, byId)[0] ?? textOf(site?.name),
    language: textOf(main.inLanguage),
    isPaid: nodes.some(
      node => node.isAccessibleForFree === false || /^false$/i.test(String(node.isAccessibleForFree)),
    ),
  };
}
