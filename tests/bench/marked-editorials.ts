import { papers } from '../../bin/local/samples/papers.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import type { Language } from '../../lambdas/text/language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import type { Span } from '../../lambdas/text/span.ts';
import { type EditorialMarks, editorialMarks } from './editorial-marks.ts';

/** A bundled editorial with its marks as spans of its text. */
export interface MarkedEditorial {
  /** `PAPER/SLUG`. */
  readonly key: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly marks: Readonly<Record<keyof EditorialMarks, readonly Span[]>>;
}

/** All bundled editorials; throws where one has no marks, or a mark does not occur exactly once in its text. */
export async function readMarkedEditorials(): Promise<MarkedEditorial[]> {
  return (await readEditorials()).map(({ paperId, slug, title, paragraphs }) => {
    const key = `${paperId}/${slug}`;
    const language = papers.find(({ id }) => id === paperId)?.language ?? 'en';
    const text = paragraphs.join('\n\n');
    const sentences = splitSentences(text, language);
    const marked = editorialMarks[key];
    if (!marked) throw new Error(`${key} has no marks`);
    const spansOf = (beginnings: readonly string[]) =>
      beginnings.map(beginning => sentenceThatBegins(beginning, text, sentences));
    const marks = {
      theses: spansOf(marked.theses),
      notThesis: spansOf(marked.notThesis),
      asks: spansOf(marked.asks),
      points: spansOf(marked.points),
    };
    return { key, language, title, text, sentences, marks };
  });
}

/** From the mark to the end of the sentence that it stands in, wherever that is thought to begin. */
function sentenceThatBegins(beginning: string, text: string, sentences: readonly Span[]): Span {
  const start = text.indexOf(beginning);
  if (start < 0 || text.includes(beginning, start + 1))
    throw new Error(`"${beginning}" does not occur once in its text`);
  return { start, end: sentences.find(({ end }) => end > start)?.end ?? text.length };
}
