import { decodeEntities } from './decode-entities.ts';
import { bindsNames, NameScope } from './name-scope.ts';
import { scanXml, type WrittenAttribute, type XmlEvents } from './scan-xml.ts';
import type { XmlElement } from './xml-element.ts';

/** No feed nests deeper than its articles' markup; what does is left out, its text kept. */
const deepestElement = 120;

/** A feed of 3 MB has a quarter of these; what has more is an attack or an accident. */
const mostElements = 200_000;

/** Papers paste these into XML without closing them. */
const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** Entries do not nest: one that begins within another ends it. */
const entryTags = new Set(['item', 'entry']);

/** In these nothing else can stand, and after these names an unclosed one of them has ended. */
const lineTags = new Set(['title', 'link', 'guid', 'pubdate', 'id', 'published', 'updated']);
const entryParts = new Set([...lineTags, 'description', 'author', 'category', 'comments', 'summary']);

const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** A document as a tree, and what was wrong with it. */
export interface XmlDocument {
  readonly root: XmlElement | null;
  readonly isCut: boolean;
  readonly hasBareAmpersands: boolean;
  readonly hasHtmlEntities: boolean;
  readonly hasUnclosedTags: boolean;
  /** Has more elements than are read. */
  readonly isTooLarge: boolean;
}

/** Builds the tree. Looks back over at most `deepestElement` open elements at every tag. */
class TreeBuilder implements XmlEvents {
  readonly #text: string;
  readonly #open: XmlElement[] = [];
  readonly #scopes: NameScope[] = [];
  #overflow = 0;
  #count = 0;
  root: XmlElement | null = null;
  isCut = false;
  hasBareAmpersands = false;
  hasHtmlEntities = false;
  hasUnclosedTags = false;
  isTooLarge = false;

  constructor(text: string) {
    this.#text = text;
  }

  text(start: number, end: number): void {
    this.#append(this.#decode(this.#text.slice(start, end)));
  }

  cdata(start: number, end: number): void {
    this.#append(this.#text.slice(start, end));
  }

  open(name: string, attributes: readonly WrittenAttribute[], isEmpty: boolean): void {
    const tag = name.toLowerCase();
    const isForgotten = !isEmpty && voidTags.has(tag);
    if (isForgotten) this.hasUnclosedTags = true;
    this.#openElement(tag, attributes);
    if (!isEmpty && !isForgotten) return;
    if (this.#overflow) this.#overflow--;
    else this.#pop();
  }

  close(name: string): void {
    const written = name.toLowerCase();
    const canonical = this.#scope?.canonical(written) ?? written;
    const at = this.#open.findLastIndex(element => element.name === canonical);
    if (at >= 0) this.#closeFrom(at);
    else if (this.#overflow) this.#overflow--;
    else if (!voidTags.has(written)) this.hasUnclosedTags = true;
  }

  end(): this {
    for (const element of this.#open) element.isCut = true;
    this.isCut = this.#open.length > 0;
    return this;
  }

  get #scope(): NameScope | null {
    return this.#scopes.at(-1) ?? null;
  }

  #openElement(tag: string, written: readonly WrittenAttribute[]): void {
    if (!this.#hasRoomFor(tag)) return void this.#overflow++;
    const attributes = this.#read(written);
    const isBinding = !this.#scope || bindsNames(attributes);
    const scope = isBinding ? new NameScope(attributes, this.#scope) : this.#scope;
    const name = scope.canonical(tag);
    this.#closeForgotten(name);
    if (this.#open.length >= deepestElement) return void this.#overflow++;
    const parent = this.#open.at(-1) ?? null;
    const element = { name, attributes, parent, children: [], isCut: false };
    parent?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
    this.#scopes.push(scope);
  }

  /** Elements after the root, too deep or too many are left out. */
  #hasRoomFor(tag: string): boolean {
    this.isTooLarge ||= this.#count++ >= mostElements;
    if (this.isTooLarge || (this.root && !this.#open.length)) return false;
    return this.#open.length < deepestElement || entryTags.has(tag);
  }

  #read(written: readonly WrittenAttribute[]): Readonly<Record<string, string>> {
    if (!written.length) return noAttributes;
    const attributes: Record<string, string> = Object.create(null);
    for (const [name, value] of written) attributes[name.toLowerCase()] ??= this.#decode(value);
    return attributes;
  }

  /** Ends what the beginning of `name` shows to have ended. */
  #closeForgotten(name: string): void {
    const current = this.#open.at(-1)?.name ?? '';
    if (lineTags.has(current) && entryParts.has(name) && this.#open.length > 1) {
      this.hasUnclosedTags = true;
      this.#pop();
    }
    if (!entryTags.has(name)) return;
    const at = this.#open.findIndex(element => element.name === name);
    if (at > 0) this.#closeFrom(at);
    if (at > 0) this.hasUnclosedTags = true;
  }

  #closeFrom(at: number): void {
    if (at < this.#open.length - 1) this.hasUnclosedTags = true;
    this.#open.length = at;
    this.#scopes.length = at;
    this.#overflow = 0;
  }

  #pop(): void {
    this.#open.pop();
    this.#scopes.pop();
  }

  #append(text: string): void {
    if (text) this.#open.at(-1)?.children.push(text);
  }

  #decode(text: string): string {
    if (!text.includes('&')) return text;
    const decoded = decodeEntities(text);
    this.hasBareAmpersands ||= decoded.hasBareAmpersands;
    this.hasHtmlEntities ||= decoded.hasHtmlEntities;
    return decoded.text;
  }
}

/**
 * Reads XML that may be broken, from its root element on; never throws, linear in the length. Entities that a
 * document declares itself are not expanded: they stay as they are written.
 */
export function readXml(text: string): XmlDocument {
  const builder = new TreeBuilder(text);
  scanXml(text, builder);
  return builder.end();
}
