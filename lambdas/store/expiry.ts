/** How long things are kept, in days from the moment they came in, unless a stage keeps texts and articles for less. */
export const keptDays = {
  text: 30,
  article: 400,
  delivery: 90,
  update: 2,
  fetched: 30,
  candidate: 2,
  turn: 2,
  // After they are to be asked for again: a site that fails is judged by what it said last.
  robots: 30,
  // Longer than a digest may wait.
  move: 3,
} as const;

/** What a stage may choose of it. */
export type Retention = Readonly<Record<'text' | 'article', number>>;

/** The TTL attribute: seconds since 1970. */
export const expiresAfter = (from: string | Date, days: number): number =>
  Math.floor(new Date(from).getTime() / 1000) + days * 86_400;

/** DynamoDB removes expired rows hours late, dynalite never: whoever reads a row that may be late asks here. */
export const isExpired = (row: { readonly expires?: unknown }, now: Date): boolean =>
  typeof row.expires === 'number' && row.expires * 1000 <= now.getTime();
