import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

const hiddenTags = words('script style template noscript iframe svg canvas select textarea noembed noframes');
const blockTags = words(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td th tr ul',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Gathers text between tags; a block's edge is U+2029, a `br` U+2028: two of those divide paragraphs, one is a space. */
class TextGatherer implements TokenizerCallbacks {
  readonly pieces: string[] = [];
  readonly #html: string;
  #tag = '';
  #hidden = '';

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    if (!this.#hidden) this.pieces.push(this.#html.slice(start, end));
  }
  ontextentity(codePoint: number): void {
    if (!this.#hidden) this.pieces.push(String.fromCodePoint(codePoint));
  }
  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#divide(this.#tag);
  }
  onopentagend(): void {
    if (!this.#hidden && hiddenTags.has(this.#tag)) this.#hidden = this.#tag;
  }
  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase();
    if (tag === this.#hidden) this.#hidden = '';
    else this.#divide(tag);
  }
  #divide(tag: string): void {
    if (!this.#hidden && blockTags.has(tag)) this.pieces.push(tag === 'br' ? '\u2028' : '\u2029');
  }
  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }
  onselfclosingtag(): void {}
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/**
 * The paragraphs of a fragment of HTML: white space as single spaces, scripts and styles left out, entities
 * decoded. Plain text is its own paragraphs. Never throws; linear in the length.
 */
export function htmlParagraphs(html: string): string[] {
  if (!/[<&\n]/.test(html)) {
    const line = html.replace(/\s+/g, ' ').trim();
    return line ? [line] : [];
  }
  const text = /[<&]/.test(html) ? gather(html) : html.replace(/\n\s*\n/g, '\u2029');
  return text
    .replace(/\u2028\s*\u2028[\u2028\s]*/g, '\u2029')
    .split('\u2029')
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function gather(html: string): string {
  const ended = endOpenMarkup(html).replace(/[\u2028\u2029]/g, ' ');
  const gatherer = new TextGatherer(ended);
  const tokenizer = new Tokenizer({ decodeEntities: true }, gatherer);
  tokenizer.write(ended);
  tokenizer.end();
  return gatherer.pieces.join('');
}

/** A comment that never ends would swallow the rest: it ends at the next ">" then. Half a tag at the end is none. */
function endOpenMarkup(html: string): string {
  const begin = html.lastIndexOf('<!--');
  const ended = begin > html.lastIndexOf('-->') ? `${html.slice(0, begin)}<!${html.slice(begin + 4)}` : html;
  const last = ended.lastIndexOf('<');
  return /^<[a-z!/][^>]*$/i.test(ended.slice(last)) ? ended.slice(0, last) : ended;
}
