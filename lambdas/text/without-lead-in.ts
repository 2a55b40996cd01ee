import type { Span } from './span.ts';

/** "PORT OLM", "Port Olm, Vostria", "PORT OLM, Me." */
const place = String.raw`\p{Lu}[\p{L}.,/ ]{1,40}\s?`;
/** Where a report comes from, before its first sentence. */
const dateline = new RegExp(
  [
    // "PORT OLM (Reuters) - ", "Port Olm (AFP)", "(CNN)"
    String.raw`(?:${place})?\((?:\p{Lu}{2,6}|Reuters|Xinhua)\)\s*[-–—:]*\s*`,
    // "(The Coast Courier) - ", and glued to the text: "(The Coast Courier)The"
    String.raw`(?:${place})?\(\p{Lu}[\p{L}\p{M}.’' ]{2,30}\)(?:\s*[-–—]+\s*|(?=\p{Lu}))`,
    // "PORT OLM — ", "PORT OLM, Me. — "
    String.raw`\p{Lu}{3,}[\p{Lu}., ]{0,30}(?:, \p{Lu}[\p{L}.]{1,12})?\s[-–—]+\s`,
  ]
    .map(part => `^${part}`)
    .join('|'),
  'u',
);
const longestDateline = 80;

/** What a page tells its reader before a sentence, and loses its line when it becomes text. */
const instruction = /^scroll (?:down )?for (?:a |the |more )?videos?[:.]?\s+/i;

/** A sentence without what stands before it and is no part of it: a dateline before the first, and instructions. */
export function withoutLeadIn(text: string, span: Span, isFirst: boolean): Span {
  const { start, end } = span;
  if (!isFirst && (text.charCodeAt(start) | 0x20) !== 0x73) return span;
  const opening = text.slice(start, Math.min(end, start + longestDateline));
  const [found = ''] = instruction.exec(opening) ?? (isFirst ? dateline.exec(opening) : null) ?? [];
  return found && found.length < end - start ? { start: start + found.length, end } : span;
}
