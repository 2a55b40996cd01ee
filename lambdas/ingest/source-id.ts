const longestId = 40;

/** A source's id from its name: "El País (Opinión)" becomes "el-pais-opinion"; a name without Latin letters, a hash of it. */
export function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '');
  return (
    id ||
    `source-${[...name].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7).toString(36)}`
  );
}

/** The id itself, or with the first number behind it that makes it free: two papers of a list may both be "Opinion". */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) {
    const end = `-${number}`;
    const numbered = id.slice(0, longestId - end.length) + end;
    if (!isTaken(numbered)) return numbered;
  }
}
