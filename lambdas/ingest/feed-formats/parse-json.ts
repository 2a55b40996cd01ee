/** JSON as it came, or mended; null where nothing of it can be read. */
export interface ParsedJson {
  readonly value: unknown;
  readonly isCut: boolean;
}

/**
 * Parses JSON, and where it was cut off as much of it as was whole: everything after the last complete element
 * of a list of objects is dropped. Raw line ends and controls within strings are let pass.
 */
export function parseJson(text: string): ParsedJson | null {
  const whole = tryParse(text);
  if (whole) return { value: whole.value, isCut: false };
  const clean = text.replace(/[\u0000-\u001f]+/g, ' ');
  const cleaned = tryParse(clean);
  if (cleaned) return { value: cleaned.value, isCut: false };
  const mended = closeOpen(clean);
  const rest = mended === null ? null : tryParse(mended);
  return rest && { value: rest.value, isCut: true };
}

function tryParse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Cuts behind the last complete object of the outermost list and closes what is open there. */
function closeOpen(text: string): string | null {
  const open: string[] = [];
  let end = -1;
  let closers = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']');
    else if (character === '}' || character === ']') {
      if (open.pop() !== character) break;
      if (character === '}' && open.at(-1) === ']' && open.length <= 2) {
        end = at;
        closers = open.toReversed().join('');
      }
    }
  }
  return end < 0 ? null : text.slice(0, end + 1) + closers;
}

function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
