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
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendantsOf(child);
}

/** All text inside, runs of white space as one space. */
export function innerText(element: HtmlElement): string {
  const parts: string[] = [];
  collectText(element, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collectText(element: HtmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else {
      if (!inlineTags.has(child.tag)) parts.push(' ');
      collectText(child, parts);
      if (!inlineTags.has(child.tag)) parts.push(' ');
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
