import { isLetter } from './marks.ts';

const doubleMarks = new Set('"“”„«»'.split('').map(character => character.charCodeAt(0)));

/**
 * Tells whether a place is within a quotation. Each double mark opens or closes, whatever its shape, because
 * languages disagree on the shapes ("“…”", "„…“", "»…«"). Asked for places in ascending order, it reads every
 * character once.
 */
export class Quotations {
  readonly #text: string;
  #read = 0;
  #isOpen = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** A mark that was not closed in its paragraph is forgotten: papers open each paragraph of a speech anew. */
  beginParagraph(at: number): void {
    this.#read = at;
    this.#isOpen = false;
  }

  isOpenAt(place: number): boolean {
    for (; this.#read < place; this.#read++)
      if (doubleMarks.has(this.#text.charCodeAt(this.#read)) && !isHebrew(this.#text, this.#read - 1))
        this.#isOpen = !this.#isOpen;
    return this.#isOpen;
  }
}

/** Hebrew writes the mark within abbreviations. */
function isHebrew(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x5d0 && code <= 0x5ea && isLetter(text[at + 2] ?? '');
}
