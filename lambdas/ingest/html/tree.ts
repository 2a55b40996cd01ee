/** An element of a page. Text children are plain strings, entities decoded, white space as written. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: (HtmlElement | string)[];
}

const none: Readonly<Record<string, string>> = Object.freeze({});

export function createElement(
  tag: string,
  attributes: Readonly<Record<string, string>> | null,
  parent: HtmlElement | null,
): HtmlElement {
  const element: HtmlElement = { tag, attributes: attributes ?? none, parent, children: [] };
  parent?.children.push(element);
  return element;
}

/** The element and all below it, in the order of the document. */
export function* descendantsOf(element: HtmlElement): Generator<HtmlElement> {
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/**
 * All text inside, runs of white space as one space. Stops early when there is more than `limit` characters:
 * nested elements that are looked at one after another would cost their depth else.
 */
export function innerText(element: HtmlElement, limit = Number.POSITIVE_INFINITY): string {
  const gathered = { parts: [] as string[], length: 0 };
  gatherText(element, limit, gathered);
  return gathered.parts.join('').replace(/\s+/g, ' ').trim();
}

function gatherText(
  element: HtmlElement,
  limit: number,
  gathered: { readonly parts: string[]; length: number },
): void {
  for (const child of element.children) {
    if (gathered.length > limit) return;
    if (typeof child === 'string') {
      gathered.parts.push(child);
      gathered.length += child.length;
    } else {
      const edge = inlineTags.has(child.tag) ? '' : ' ';
      gathered.parts.push(edge);
      gatherText(child, limit, gathered);
      gathered.parts.push(edge);
    }
  }
}

/** Elements that stand within a line; everything else begins and ends a block. */
export const inlineTags: ReadonlySet<string> = new Set(
  (
    'a abbr acronym amp-anim b bdi bdo big cite code data del dfn em font i img ins kbd mark math nobr q ' +
    'rb rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr'
  ).split(' '),
);
