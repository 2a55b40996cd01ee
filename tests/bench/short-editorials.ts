import { readdir, readFile } from 'node:fs/promises';
import type { Language } from '../../lambdas/text/language.ts';
import type { Span } from '../../lambdas/text/span.ts';
import type { MarkedEditorial } from './marked-editorials.ts';

/** A marked editorial of which every sentence is judged, also whether it can be shown by itself. */
export interface ShortEditorial extends MarkedEditorial {
  /** Sentences that a reader who knows the title does not understand without the one before, or behind. */
  readonly leaning: { readonly back: readonly Span[]; readonly forth: readonly Span[] };
}

/** Folders of such editorials; those in `blind` and `fresh` were only counted while the rules were made. */
export type ShortEditorials =
  | 'short-editorials'
  | 'varied-editorials/read'
  | 'varied-editorials/blind'
  | 'varied-editorials/fresh';

/**
 * The editorials of `LANGUAGE-NAME.txt` in a folder: the title, then a sentence a line behind its marks and `| `;
 * an empty line ends a paragraph. Marks: T may be the thesis, X would be taken for it by mistake, P carries the
 * argument, A asks, L leans on the sentence before, F on the one behind.
 */
export async function readShortEditorials(
  from: ShortEditorials = 'short-editorials',
): Promise<ShortEditorial[]> {
  const folder = new URL(`${from}/`, import.meta.url);
  const names = (await readdir(folder)).filter(name => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async name => read(name.replace('.txt', ''), await readFile(new URL(name, folder), 'utf8'))),
  );
}

function read(key: string, content: string): ShortEditorial {
  const language = key.slice(0, 2) as Language;
  const [title = '', ...lines] = content.trim().split('\n');
  const gap = language === 'zh' || language === 'ja' ? '' : ' ';
  let text = '';
  const marked: { readonly letters: string; readonly span: Span }[] = [];
  for (const line of lines) {
    if (!line) {
      text += '\n\n';
      continue;
    }
    const at = line.indexOf('|');
    if (at < 0) throw new Error(`${key}: "${line}" has no mark`);
    const sentence = line.slice(at + 1).trim();
    if (text && !text.endsWith('\n')) text += sentence.startsWith('- ') ? '\n' : gap;
    marked.push({
      letters: line.slice(0, at),
      span: { start: text.length, end: text.length + sentence.length },
    });
    text += sentence;
  }
  const spansOf = (letter: string) =>
    marked.filter(({ letters }) => letters.includes(letter)).map(({ span }) => span);
  return {
    key,
    language,
    title,
    text,
    sentences: marked.map(({ span }) => span),
    marks: { theses: spansOf('T'), notThesis: spansOf('X'), asks: spansOf('A'), points: spansOf('P') },
    leaning: { back: spansOf('L'), forth: spansOf('F') },
  };
}
