import { type HtmlElement, inlineTags } from '../html/tree.ts';

/** A run of text without a block boundary in it: a paragraph, a heading, a list item, a caption. */
export interface Block {
  /** White space folded. */
  readonly text: string;
  /** The closest block element around it. */
  readonly element: HtmlElement;
  /** UTF-16 units of it that are links, and that are bold or italic. */
  readonly linkLength: number;
  readonly strongLength: number;
}

/** Nothing inside these is ever text of an article. */
const mutedTags = new Set(
  (
    'head script style noscript template svg math iframe object embed form button input select textarea ' +
    'option label progress meter dialog menu nav audio video canvas map'
  ).split(' '),
);
const linkTags = new Set(['a']);
const strongTags = new Set(['b', 'strong', 'em', 'i']);

/** Collects the text between two block boundaries. */
class Run {
  #parts: string[] = [];
  #linkLength = 0;
  #strongLength = 0;

  add(text: string, isLink: boolean, isStrong: boolean): void {
    this.#parts.push(text);
    const length = text.replace(/\s+/g, ' ').length;
    if (isLink) this.#linkLength += length;
    if (isStrong) this.#strongLength += length;
  }

  /** The block so far, and a new beginning; null where there is nothing but white space. */
  take(element: HtmlElement): Block | null {
    const text = this.#parts.join('').replace(/\s+/g, ' ').trim();
    const block = { text, element, linkLength: this.#linkLength, strongLength: this.#strongLength };
    this.#parts = [];
    this.#linkLength = this.#strongLength = 0;
    return text ? block : null;
  }
}

/** All blocks below an element in the order of the document, without those for which `isSkipped` holds. */
export function blocksOf(root: HtmlElement, isSkipped: (element: HtmlElement) => boolean): Block[] {
  const blocks: Block[] = [];
  const run = new Run();
  const flush = (element: HtmlElement): void => {
    const block = run.take(element);
    if (block) blocks.push(block);
  };
  const walk = (element: HtmlElement, owner: HtmlElement, isLink: boolean, isStrong: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') run.add(child, isLink, isStrong);
      else if (child.tag === 'br') lineBreak(child, owner);
      else if (!mutedTags.has(child.tag) && !isSkipped(child)) enter(child, owner, isLink, isStrong);
    }
  };
  const enter = (child: HtmlElement, owner: HtmlElement, isLink: boolean, isStrong: boolean): void => {
    const isBlock = !inlineTags.has(child.tag);
    if (isBlock) flush(owner);
    walk(
      child,
      isBlock ? child : owner,
      isLink || linkTags.has(child.tag),
      isStrong || strongTags.has(child.tag),
    );
    if (isBlock) flush(child);
  };
  /** Two breaks in a row divide paragraphs, one is a space. */
  let lastBreak: HtmlElement | null = null;
  const lineBreak = (element: HtmlElement, owner: HtmlElement): void => {
    if (lastBreak && followsAtOnce(lastBreak, element)) flush(owner);
    else run.add('\n', false, false);
    lastBreak = element;
  };
  walk(root, root, false, false);
  flush(root);
  return blocks;
}

function followsAtOnce(first: HtmlElement, second: HtmlElement): boolean {
  const line = second.parent?.children;
  if (!line || first.parent !== second.parent) return false;
  for (let i = line.indexOf(second) - 1; i >= 0; i--) {
    const node = line[i];
    if (node === first) return true;
    if (typeof node !== 'string' || node.trim()) return false;
  }
  return false;
}
