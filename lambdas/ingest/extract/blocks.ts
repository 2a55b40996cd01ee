import { type HtmlElement, inlineTags } from '../html/tree.ts';

/** A run of text without a block boundary in it: a paragraph, a heading, a list item, a caption. */
export interface Block {
  /** White space folded. */
  readonly text: string;
  /** The closest block element around it. */
  readonly element: HtmlElement;
  /** UTF-16 units of it that are links. */
  readonly linkLength: number;
}

/** Nothing inside these is ever text of an article. */
const mutedTags = new Set(
  (
    'head script style noscript template svg math iframe object embed button input select textarea ' +
    'option label progress meter dialog menu nav audio video canvas map'
  ).split(' '),
);
/** Collects the text between two block boundaries. */
class Run {
  #parts: string[] = [];
  #linkLength = 0;

  add(text: string, isLink: boolean): void {
    this.#parts.push(text);
    if (isLink) this.#linkLength += text.replace(/\s+/g, ' ').length;
  }

  /** The block so far, and a new beginning; null where there is nothing but white space. */
  take(element: HtmlElement): Block | null {
    if (!this.#parts.length) return null;
    const text = this.#parts.join('').replace(/\s+/g, ' ').trim();
    const block = { text, element, linkLength: this.#linkLength };
    this.#parts = [];
    this.#linkLength = 0;
    return text ? block : null;
  }
}

/** Walks a tree and cuts it into blocks. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly #isSkipped: (element: HtmlElement) => boolean;
  readonly #run = new Run();
  /** Line breaks since the last text: two divide paragraphs, one is a space. */
  #breaks = 0;

  constructor(isSkipped: (element: HtmlElement) => boolean) {
    this.#isSkipped = isSkipped;
  }

  /** `owner` is the closest block element around `element`. */
  walk(element: HtmlElement, owner: HtmlElement, isLink: boolean): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#text(child, isLink);
      else if (child.tag === 'br') this.#lineBreak(owner);
      else if (!mutedTags.has(child.tag) && !this.#isSkipped(child)) this.#enter(child, owner, isLink);
    }
  }

  flush(element: HtmlElement): void {
    const block = this.#run.take(element);
    if (block) this.blocks.push(block);
  }

  #text(text: string, isLink: boolean): void {
    this.#run.add(text, isLink);
    if (this.#breaks && text.trim()) this.#breaks = 0;
  }

  #lineBreak(owner: HtmlElement): void {
    if (this.#breaks++) this.flush(owner);
    else this.#run.add('\n', false);
  }

  #enter(child: HtmlElement, owner: HtmlElement, isLink: boolean): void {
    const isBlock = !inlineTags.has(child.tag);
    if (isBlock) this.flush(owner);
    this.walk(child, isBlock ? child : owner, isLink || child.tag === 'a');
    if (isBlock) this.flush(child);
  }
}

/** All blocks below an element in the order of the document, without those for which `isSkipped` holds. */
export function blocksOf(root: HtmlElement, isSkipped: (element: HtmlElement) => boolean): Block[] {
  const reader = new BlockReader(isSkipped);
  reader.walk(root, root, false);
  reader.flush(root);
  return reader.blocks;
}
