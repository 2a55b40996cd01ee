import { readdirSync, readFileSync } from 'node:fs';

/** A made-up paragraph of a newspaper with its sentences. */
export interface CutParagraph {
  readonly language: string;
  readonly text: string;
  /** Where sentences end, in the order of the text: UTF-16 offsets behind white space; the paragraph's end is none. */
  readonly cuts: readonly number[];
}

const folder = new URL('cut-paragraphs/', import.meta.url);

/**
 * All paragraphs of `cut-paragraphs/LANGUAGE.txt`: one a line, with `|` where the next sentence begins and `⏎` where
 * a line ends; `#` heads a kind. Quotations of several sentences are cut, as the scanner means to (see
 * docs/decisions/sentences-by-scanner.md).
 */
export function readCutParagraphs(): CutParagraph[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  return names.sort().flatMap(name =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter(line => line && !line.startsWith('#'))
      .map(line => paragraphOf(line, name.slice(0, -'.txt'.length))),
  );
}

function paragraphOf(line: string, language: string): CutParagraph {
  const parts = line.replaceAll('⏎', '\n').split('|');
  const text = parts.join('');
  const lengths = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length);
  return { language, text, cuts: lengths.map(length => behindSpace(text, length)) };
}

/** The first place from `at` on that is no white space: a cut is the same on either side of it. */
export function behindSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
