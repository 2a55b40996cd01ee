/** An element of a feed. Text is decoded; CDATA is text. */
export interface XmlElement {
  /** Lower case; with the usual prefix of its namespace ("dc:date") whatever prefix the feed binds it to. */
  readonly name: string;
  /** Names in lower case, as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: (XmlElement | string)[];
  /** Still open when the document ended: what is inside may be half of what was meant. */
  isCut: boolean;
}

/** The child elements, in order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter(child => typeof child !== 'string');
}

/** The child elements of these names, whole ones only: in the order of the names, then of the document. */
export function childrenOf(element: XmlElement, names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const name of names)
    for (const child of element.children)
      if (typeof child !== 'string' && child.name === name && !child.isCut) found.push(child);
  return found;
}

/** All text inside, at any depth; what is nested deeper than the reader allows is not there to begin with. */
export function textOf(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The value of an attribute of the element or of its nearest ancestor that has it. */
export function inherited(element: XmlElement, attribute: string): string | null {
  for (let at: XmlElement | null = element; at; at = at.parent)
    if (at.attributes[attribute] !== undefined) return at.attributes[attribute];
  return null;
}
