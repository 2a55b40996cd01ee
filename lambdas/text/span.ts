/** A part of a text in UTF-16 units, `start` inclusive, `end` exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text together with its wording. For an extract `text` is the source at `span`, verbatim. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}
