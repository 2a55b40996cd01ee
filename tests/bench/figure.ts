/** One group of figures that are measured together. */
export interface Benchmark {
  /** What is measured against what, for people. */
  readonly title: string;
  /** The names of its figures, such as `webhook.bundle.ratio`: known before anything runs. */
  readonly names: readonly string[];
  /** Measures; the first of `rows` are the named figures, others only explain them. */
  run(): Promise<Measurement>;
}

export interface Measurement {
  /** By name; all of `names`. */
  readonly figures: Readonly<Record<string, number>>;
  /** A table for people: what the figures were made of. */
  readonly table: readonly (readonly string[])[];
}

/** The middle one; the mean of the two middle ones where the count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
