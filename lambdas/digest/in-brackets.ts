/** "Courts (Norrhaven)", "人工知能（ノルハーフェン）": the matter first, because a button may have no room for the rest. */
export const inBrackets = (matter: string, name: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(matter)
    ? `${matter}（${name}）`
    : `${matter} (${name})`;

/** The name that stands in brackets at the end of a line; null without any. */
export const bracketedIn = (line: string): string | null =>
  /^[^()（）]+[(（]([^()（）]+)[)）]$/u.exec(line)?.[1] ?? null;
