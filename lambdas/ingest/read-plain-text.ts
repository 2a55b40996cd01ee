import { canonicalUrl } from './canonical-url.ts';
import { cleanText } from './clean-text.ts';
import { isSignature, namesIn } from './extract/names-in.ts';
import type { Extraction } from './extracted-article.ts';
import { isPaperItself } from './is-paper-itself.ts';
import { parseDate } from './parse-date.ts';

/** A first line longer than this is the text's beginning, not its headline. */
const longestHeadline = 150;
const longestTitle = 90;
const longestName = 60;
/** Blank ones included. */
const mostLinesAbout = 8;

/** `Categories Opinion`, as mirrors close a text. */
const footLine =
  /^(?<kind>categor(?:y|ies)|section|posted in|filed under|kategorien?|cat[ée]gories?|categor[ií]as?|rubrik|rubrique|рубрик[аи]|категори[яи]|分类|分類|カテゴリー|tags?|tagged|schlagwörter|étiquettes|etiquetas|теги|метки|标签)\s*[:：]?\s+(?<names>\S.*)$/iu;
const tagKind = /^(?:tag|schlag|étiq|etiq|те|мет|标)/iu;
const dateLine =
  /^(?:published|posted|updated|date)?\s*:?\s*(?:\p{L}+,?\s+)?(?:\d{4}-\d\d-\d\d\S*|\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4}|\p{L}+ \d{1,2}, \d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/iu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，」』]/u;
const sentenceEnd = /[.!?…。！？؟۔।॥։።]["'”’»)\]]*(?:\s|$)/u;

interface Frame {
  sourceName: string | null;
  byline: string | null;
  published: string | null;
  section: string | null;
  tags: string[];
}

/** Takes the lines that are about the text off its end and notes what they say. */
function peelFoot(lines: string[], frame: Frame): void {
  while (lines.length > 1) {
    const line = lines.at(-1) ?? '';
    const foot = footLine.exec(line)?.groups;
    if (foot?.kind && foot.names && line.length <= 2 * longestName) noteNames(foot.kind, foot.names, frame);
    else if (line && !noteSignature(line, frame)) return;
    lines.pop();
  }
}

function noteNames(kind: string, list: string, frame: Frame): void {
  const names = list
    .split(/[,;、，|]/)
    .map(name => name.trim())
    .filter(Boolean);
  if (tagKind.test(kind)) frame.tags.unshift(...names);
  else {
    frame.section = names[0] ?? null;
    frame.tags.unshift(...names.slice(1));
  }
}

/** `Editorial, Paper` or `By Name, Paper`: known by the paper's name, which must be that of the first line. */
function noteSignature(line: string, frame: Frame): boolean {
  const paper = frame.sourceName?.toLowerCase();
  const [, name, place] = /^(.{1,60}?)\s*[,，|–—-]\s*(.{1,60})$/u.exec(line) ?? [];
  if (!name || !place || !paper || place.replace(/[.\s]+$/, '').toLowerCase() !== paper) return false;
  // An editorial is signed by nobody: the paper stands in `sourceName`, and repeating it would say nothing.
  if (isPaperItself(name)) frame.section ??= 'Editorial';
  else frame.byline = name.replace(/^(?:by|von|por|par|di|door)\s+/i, '');
  return true;
}

/** `Paper | Headline`, a short first line, or null where the text begins at once. */
function peelHead(lines: string[], frame: Frame): string | null {
  const first = lines[0] ?? '';
  const [, paper, headline] = /^([^|｜]{1,60}?)\s*[|｜]\s*(\S.*)$/u.exec(first) ?? [];
  const isHeadline = lines.length > 1 && first.length <= longestHeadline && !/[.。।,;:]$/u.test(first);
  if (!headline && !isHeadline) return null;
  if (paper && headline) frame.sourceName = paper;
  lines.shift();
  return headline ?? first;
}

/** Between headline and text: "By Ann Tidewell", "16 December 2031", or both on a line, or a paper beside the date. */
function peelAbout(lines: string[], frame: Frame): void {
  for (let peeled = 0; peeled < mostLinesAbout && lines.length > 1; peeled++) {
    const line = lines[0] ?? '';
    const dated = datedLine(line);
    if (line && !dated && !isSignature(line)) return;
    frame.published ??= dated?.date ?? null;
    noteBeside(dated ? dated.beside : line, frame);
    lines.shift();
  }
}

/** Who signs, or which paper it is, beside the date of a line. */
function noteBeside(words: string, frame: Frame): void {
  if (opensWithBy.test(words)) {
    // An editorial is signed by nobody.
    const name = words.replace(opensWithBy, '');
    if (isPaperItself(name)) frame.section ??= 'Editorial';
    else frame.byline ??= namesIn(words);
  } else if (isSignature(words)) frame.byline ??= namesIn(words);
  else if (words && !isPaperItself(words)) frame.sourceName ??= words;
}

const opensWithBy = /^(?:by|von|por|par|di|door)\s+/i;

/** A short line with a date, and what stands before the date; null for any other line, and for a sentence. */
function datedLine(line: string): { date: string; beside: string } | null {
  if (dateLine.test(line)) return withDate(line, '');
  if (line.length > longestName + longestDate || /[.!?]$/.test(line)) return null;
  const [, beside = '', last = ''] = besideDate.exec(line) ?? [];
  return beside && dateLine.test(last) ? withDate(last, beside) : null;
}

function withDate(written: string, beside: string): { date: string; beside: string } | null {
  const date = parseDate(written);
  return date === null ? null : { date, beside };
}

/** "By the editorial board, 12 May 2026", "The Times of Nowhere | March 3, 2026". */
const besideDate = /^(.{2,60}?)\s*[,，|·•–—]\s*((?:\p{L}[\p{L}.]*,?\s+)?\p{L}*\s*\d.*)$/u;
const longestDate = 40;

/** Blank lines divide paragraphs; where there are none, every line is one. */
function paragraphsOf(lines: readonly string[]): string[] {
  if (!lines.includes('')) return [...lines];
  const blocks: string[][] = [[]];
  for (const line of lines) line ? blocks.at(-1)?.push(line) : blocks.push([]);
  return blocks.filter(block => block.length).map(joinLines);
}

/** Mends hard line ends: with a space, but not in Chinese and Japanese. */
const joinLines = (lines: readonly string[]): string =>
  lines.map((line, i) => (i && !unspaced.test(lines[i - 1]?.at(-1) ?? '') ? ` ${line}` : line)).join('');

function titleFrom(text: string): string {
  const [first] = new Intl.Segmenter('und', { granularity: 'sentence' }).segment(text.slice(0, 600));
  const sentence = (first?.segment ?? text).replace(/\s+/g, ' ').trim();
  const bare = sentence.replace(/[.。।]$/u, '').trim();
  if (bare && sentence.length <= longestTitle) return bare;
  const cut = (bare ? sentence : text).slice(0, longestTitle).replace(/\s+/g, ' ').trim().toWellFormed();
  return `${cut.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A sentence has an end mark, or words enough for a script that writes none. */
const hasSentence = (text: string): boolean =>
  /\p{L}/u.test(text) && (sentenceEnd.test(text) || (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).length >= 8);

/**
 * Reads an editorial from plain text as papers' mirrors print it: `Paper | Headline`, paragraphs, a
 * closing `Editorial, Paper` and `Categories Opinion`. Text without a headline gets its first sentence as
 * one. The byline of an unsigned editorial is null, and `published` where no line under the headline is a
 * date; `language` is not in such a text.
 */
export function readPlainText(text: string, about: { readonly url: string }): Extraction {
  const lines = cleanText(text)
    .trim()
    .split('\n')
    .map(line => line.trim());
  if (!lines[0]) return { kind: 'nothing', reason: 'the text is empty' };
  if (!lines.some(line => /\p{L}/u.test(line)))
    return { kind: 'nothing', reason: 'there is not one letter in this text' };
  const frame: Frame = { sourceName: null, byline: null, published: null, section: null, tags: [] };
  const headline = peelHead(lines, frame);
  if (headline) peelAbout(lines, frame);
  peelFoot(lines, frame);
  const body = paragraphsOf(lines).join('\n\n');
  if (!hasSentence(body)) return { kind: 'nothing', reason: 'there is no sentence in this text' };
  return {
    kind: 'article',
    article: {
      url: canonicalUrl(about.url),
      title: headline ?? titleFrom(body),
      ...frame,
      language: null,
      text: body,
      isPartial: false,
    },
  };
}
