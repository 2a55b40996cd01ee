import { decodeHTMLStrict } from 'entities';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { bindsNames, NameScope } from './name-scope.ts';
import type { XmlElement } from './xml-element.ts';

/** No feed nests deeper than its articles' markup; what does is left out, its text kept. */
const deepestElement = 120;

/** Papers paste these into XML without closing them. */
const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** Entries do not nest: one that begins within another ends it. */
const entryTags = new Set(['item', 'entry']);

/** In these nothing else can stand, and after these names an unclosed one of them has ended. */
const lineTags = new Set(['title', 'link', 'guid', 'pubdate', 'id', 'published', 'updated']);
const entryParts = new Set([...lineTags, 'description', 'author', 'category', 'comments', 'summary']);

/** A document as a tree, and what was wrong with it. */
export interface XmlDocument {
  readonly root: XmlElement | null;
  readonly isCut: boolean;
  readonly hasBareAmpersands: boolean;
  readonly hasHtmlEntities: boolean;
  readonly hasUnclosedTags: boolean;
}

/** Builds the tree out of tokens. Looks back over at most `deepestElement` open elements at every tag. */
class TreeBuilder implements TokenizerCallbacks {
  readonly #text: string;
  readonly #open: XmlElement[] = [];
  readonly #scopes: NameScope[] = [];
  #overflow = 0;
  #tag = '';
  #attributes: Record<string, string> = Object.create(null);
  #attribute = '';
  #value = '';
  root: XmlElement | null = null;
  isCut = false;
  hasBareAmpersands = false;
  hasHtmlEntities = false;
  hasUnclosedTags = false;

  constructor(text: string) {
    this.#text = text;
  }

  ontext(start: number, end: number): void {
    this.#append(this.#decode(this.#text.slice(start, end)));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#append(this.#text.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#text.slice(start, end).toLowerCase();
    this.#attributes = Object.create(null);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#text.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value = this.#decode(this.#text.slice(start, end));
  }

  onattribend(): void {
    this.#attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.#openElement();
    if (voidTags.has(this.#tag)) this.#closeVoid();
  }

  onselfclosingtag(): void {
    this.#openElement();
    if (this.#overflow) this.#overflow--;
    else this.#pop();
  }

  onclosetag(start: number, end: number): void {
    const written = this.#text.slice(start, end).toLowerCase();
    const name = this.#scope?.canonical(written) ?? written;
    const at = this.#open.findLastIndex(element => element.name === name);
    if (at >= 0) this.#closeFrom(at);
    else if (this.#overflow) this.#overflow--;
    else if (!voidTags.has(written)) this.hasUnclosedTags = true;
  }

  onend(): void {
    for (const element of this.#open) element.isCut = true;
    // A document without its very last tag lacks nothing: the channel may be open, an entry may not.
    this.isCut = this.#open.length > 0;
  }

  get #scope(): NameScope | null {
    return this.#scopes.at(-1) ?? null;
  }

  #openElement(): void {
    if (!this.#open.length && this.root) return void this.#overflow++;
    const isBinding = bindsNames(this.#attributes);
    const scope = isBinding || !this.#scope ? new NameScope(this.#attributes, this.#scope) : this.#scope;
    const name = scope.canonical(this.#tag);
    this.#closeForgotten(name);
    if (this.#open.length >= deepestElement) return void this.#overflow++;
    const parent = this.#open.at(-1) ?? null;
    const element = { name, attributes: this.#attributes, parent, children: [], isCut: false };
    parent?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
    this.#scopes.push(scope);
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

  #closeVoid(): void {
    if (this.#overflow) this.#overflow--;
    else this.#pop();
    this.hasUnclosedTags = true;
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

  /** XML's five entities, numbers, and HTML's names, which feeds use without declaring them. Nothing else expands. */
  #decode(text: string): string {
    if (!text.includes('&')) return text;
    if (/&(?!#?\w{1,31};)/.test(text)) this.hasBareAmpersands = true;
    if (/&(?!(?:amp|lt|gt|quot|apos);)[a-z]\w{1,30};/i.test(text)) this.hasHtmlEntities = true;
    return decodeHTMLStrict(text);
  }

  onattribentity(): void {}
  ontextentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/**
 * Reads XML that may be broken, from its root element on; never throws, linear in the length. Entities that a
 * document declares itself are not expanded: they stay as they are written.
 */
export function readXml(text: string): XmlDocument {
  const mended = escapeLessThan(text);
  const builder = new TreeBuilder(mended);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  tokenizer.write(mended);
  tokenizer.end();
  return builder;
}

/** "<3" and "<=" begin no tag; taken for one they swallow the rest of their element. */
function escapeLessThan(text: string): string {
  const noTag = /<(?=[\d=<$&"'(),.;+*%#@-])/g;
  return noTag.test(text) ? text.replace(noTag, '&lt;') : text;
}
