import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { createElement, type HtmlElement, inlineTags } from './tree.ts';

/**
 * Deeper elements are read as if their text stood in the last ancestor that is not too deep, so that
 * walking a tree may recurse. Browsers stop at 512; the deepest real pages have about 60.
 */
export const deepestElement = 256;
/** Real pages have up to about 20,000 elements; what a monstrous one has beyond this loses its markup. */
const mostElements = 100_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const voidTags = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
/** Their text is no text of the page. JSON-LD is kept apart. */
const mutedTags = words('script style svg math textarea select iframe noembed noframes object template');
const headTags = words('head meta link title script style base noscript template');
const cells = words('td th caption');
const rows = words('tr td th');

/** Which open elements an opening tag closes, up to the given boundary. */
const impliedEnds: Readonly<Record<string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }>> = {
  li: { closes: words('li'), within: words('ul ol menu dir') },
  dt: { closes: words('dt dd'), within: words('dl') },
  dd: { closes: words('dt dd'), within: words('dl') },
  option: { closes: words('option'), within: words('select datalist') },
  tr: { closes: rows, within: words('table thead tbody tfoot') },
  td: { closes: words('td th'), within: words('tr table') },
  th: { closes: words('td th'), within: words('tr table') },
  thead: { closes: words('thead tbody tfoot tr td th'), within: words('table') },
  tbody: { closes: words('thead tbody tfoot tr td th'), within: words('table') },
  tfoot: { closes: words('thead tbody tfoot tr td th'), within: words('table') },
  a: { closes: words('a'), within: words('table td th') },
};
const pBoundary = words('table td th caption button object template');

/** An open element whose content is not read; `inner` counts its kind inside it. */
interface Muted {
  readonly tag: string;
  readonly isPushed: boolean;
  inner: number;
}

class TreeReader implements TokenizerCallbacks {
  readonly root: HtmlElement = createElement('#document', null, null);
  #html: string;
  #open: HtmlElement[] = [this.root];
  /** Elements that were too deep to be opened; their end tags must close nothing else. */
  #tooDeep = 0;
  #count = 0;
  #tag = '';
  #attributes: Record<string, string> | null = null;
  #name = '';
  #value = '';
  #muted: Muted | null = null;
  #text: string[] = [];

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    if (!this.#muted) this.#text.push(this.#html.slice(start, end));
  }
  ontextentity(codePoint: number): void {
    if (!this.#muted) this.#text.push(String.fromCodePoint(codePoint));
  }
  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = null;
  }
  onattribname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }
  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }
  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }
  onattribend(): void {
    this.#attributes ??= Object.create(null) as Record<string, string>;
    this.#attributes[this.#name] ??= this.#value;
  }
  onopentagend(): void {
    this.#openTag(this.#tag, this.#attributes);
  }
  onselfclosingtag(): void {
    this.#openTag(this.#tag, this.#attributes);
    if (this.isInForeignContext() || this.#tag === 'svg' || this.#tag === 'math') this.#closeTag(this.#tag);
  }
  onclosetag(start: number, end: number): void {
    this.#closeTag(this.#html.slice(start, end).toLowerCase());
  }
  onend(): void {
    this.#flushText();
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  isInForeignContext(): boolean {
    return this.#muted?.tag === 'svg' || this.#muted?.tag === 'math';
  }

  get #current(): HtmlElement {
    return this.#open.at(-1) ?? this.root;
  }

  #flushText(): void {
    if (!this.#text.length) return;
    this.#current.children.push(this.#text.join(''));
    this.#text = [];
  }

  #openTag(tag: string, attributes: Record<string, string> | null): void {
    if (this.#muted) {
      if (tag === this.#muted.tag) this.#muted.inner++;
      return;
    }
    this.#flushText();
    if (tag === 'html' || tag === 'body') {
      this.#openFrame(tag, attributes);
      return;
    }
    if (this.#current.tag === 'head' && !headTags.has(tag)) this.#open.pop();
    this.#closeImplied(tag);
    const isPushed = this.#open.length < deepestElement && this.#count < mostElements;
    if (mutedTags.has(tag) && !isData(tag, attributes)) this.#muted = { tag, isPushed, inner: 0 };
    if (isPushed) this.#push(tag, attributes);
    else if (!voidTags.has(tag) && !this.#muted) this.#tooDeep++;
  }

  #push(tag: string, attributes: Record<string, string> | null): void {
    this.#count++;
    const element = createElement(tag, attributes, this.#current);
    if (!voidTags.has(tag)) this.#open.push(element);
  }

  /** A page has one html and one body, near the root; others mean nothing. */
  #openFrame(tag: string, attributes: Record<string, string> | null): void {
    if (tag === 'body' && this.#current.tag === 'head') this.#open.pop();
    const known = this.#open.some(element => element.tag === tag);
    if (!known && this.#open.length <= 2) this.#open.push(createElement(tag, attributes, this.#current));
  }

  #closeImplied(tag: string): void {
    if (!inlineTags.has(tag) && !headTags.has(tag) && tag !== 'br') this.#closeParagraph();
    const rule = impliedEnds[tag];
    if (!rule) return;
    for (let i = this.#open.length - 1; i > 0; i--) {
      const name = this.#open[i]?.tag ?? '';
      if (rule.within.has(name)) return;
      if (rule.closes.has(name)) this.#open.length = i;
      else if (tag !== 'a' && cells.has(name) && !rule.closes.has(name)) return;
    }
  }

  /** A block ends the paragraph before it, also through `<b>` and the like that were left open. */
  #closeParagraph(): void {
    for (let i = this.#open.length - 1; i > 0; i--) {
      const name = this.#open[i]?.tag ?? '';
      if (name === 'p') {
        this.#open.length = i;
        return;
      }
      if (pBoundary.has(name) || !inlineTags.has(name)) return;
    }
  }

  #closeTag(tag: string): void {
    if (this.#muted) this.#closeMuted(this.#muted, tag);
    else {
      this.#flushText();
      if (tag === 'br' || tag === 'p') this.#closeLine(tag);
      else if (this.#tooDeep && !voidTags.has(tag)) this.#tooDeep--;
      else if (tag !== 'html' && tag !== 'body') this.#closeOpen(tag);
    }
  }

  #closeOpen(tag: string): void {
    const isInline = inlineTags.has(tag) && tag !== 'a';
    for (let i = this.#open.length - 1; i > 0; i--) {
      const name = this.#open[i]?.tag ?? '';
      if (name === tag) {
        this.#open.length = i;
        return;
      }
      if (isInline && !inlineTags.has(name)) return;
      if (cells.has(name) && !tableTags.has(tag)) return;
    }
  }

  #closeMuted(muted: Muted, tag: string): void {
    if (tag !== muted.tag) return;
    if (muted.inner) {
      muted.inner--;
      return;
    }
    this.#muted = null;
    if (muted.isPushed) this.#open.pop();
  }

  /** `</br>` is a line break, and `</p>` without a beginning an empty paragraph: both divide. */
  #closeLine(tag: string): void {
    if (tag === 'p' && this.#open.some(element => element.tag === 'p')) this.#closeOpen('p');
    else if (this.#count++ < mostElements) createElement(tag, null, this.#current);
  }
}
const tableTags = words('table thead tbody tfoot tr td th caption');
const isData = (tag: string, attributes: Readonly<Record<string, string>> | null): boolean =>
  tag === 'script' && /ld\+json/i.test(attributes?.type ?? '');

/**
 * The tree of an HTML page, whatever its faults; never throws. Scripts (but JSON-LD), styles and drawings
 * are left empty. Works in linear time on any input: unlike the parser of the same library, whose stack
 * of open elements makes deep nesting quadratic, it looks back over at most `deepestElement` elements.
 */
export function readHtml(html: string): HtmlElement {
  const reader = new TreeReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.root;
}
