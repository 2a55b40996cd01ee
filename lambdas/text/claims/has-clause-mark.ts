const clauseMarks = new Set(Array.from(',;:،؛，、；：–—―', mark => mark.charCodeAt(0)));

/** Whether a comma, a colon or a dash, any of which ends a clause, stands between two places of a text. */
export function hasClauseMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clauseMarks.has(text.charCodeAt(at))) return true;
  return false;
}
