/** Junk in front of a feed is a warning or a template's blank lines; what is longer is another document. */
const longestJunk = 262_144;

/** Where the first element of one of the names begins. */
export interface FoundRoot {
  readonly name: string;
  readonly start: number;
  /** True where something other than white space, declarations and comments stands before it. */
  readonly hasJunk: boolean;
}

/**
 * Finds the root element, past XML declaration, comments, document type (with all it declares) and junk such
 * as warnings of PHP. Null where none of the names comes.
 */
export function findRoot(text: string, names: ReadonlySet<string>): FoundRoot | null {
  let at = 0;
  let hasJunk = false;
  while (at < Math.min(text.length, longestJunk)) {
    const begin = text.indexOf('<', at);
    if (begin < 0) return null;
    if (
      text
        .slice(at, begin)
        .replace(/^\ufeff/, '')
        .trim()
    )
      hasJunk = true;
    const name = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(text.slice(begin, begin + 80))?.[1]?.toLowerCase();
    if (name && names.has(name)) return { name, start: begin, hasJunk };
    hasJunk ||= name !== undefined;
    const end = endOfMarkup(text, begin);
    if (end === null) return null;
    at = end;
  }
  return null;
}

/** Behind the tag, comment, instruction or declaration that begins at `begin`; null where it never ends. */
function endOfMarkup(text: string, begin: number): number | null {
  if (text.startsWith('<!--', begin)) return endAfter(text, '-->', begin + 4);
  if (text.startsWith('<?', begin)) return endAfter(text, '?>', begin) ?? endAfter(text, '>', begin);
  if (/^<!doctype/i.test(text.slice(begin, begin + 9))) return endOfDoctype(text, begin);
  return endAfter(text, '>', begin);
}

function endAfter(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from);
  return at < 0 ? null : at + mark.length;
}

/** A document type may declare entities between brackets, whose quoted values may hold anything. */
function endOfDoctype(text: string, begin: number): number | null {
  let quote = '';
  let depth = 0;
  const furthest = Math.min(text.length, begin + longestJunk);
  for (let at = begin; at < furthest; at++) {
    const character = text[at] ?? '';
    if (quote) quote = character === quote ? '' : quote;
    else if (depth && (character === '"' || character === "'")) quote = character;
    else if (character === '[') depth++;
    else if (character === ']') depth = Math.max(0, depth - 1);
    else if (character === '>' && !depth) return at + 1;
  }
  return null;
}
