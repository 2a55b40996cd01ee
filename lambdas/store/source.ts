import type { Ownership } from '../message/ownership.ts';
import type { Language } from '../text/language.ts';

/** Where a list had its facts from: the feed's address above all. */
export interface Provenance {
  /** A public reference, in words: a repository and the file in it, a paper's own page, a date. */
  readonly seen: string;
  /** "no" (nobody was seen to read it), "elsewhere" (a public list saw it answer), or our own day: "2026-12-01". */
  readonly verified: string;
}

/** A newspaper's opinion section. */
export interface Source {
  /** Lower case letters, digits and hyphens, at most 40: "harbour-courier". */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 in upper case, or null where it is not known. */
  readonly country: string | null;
  readonly language: Language;
  readonly ownership: Ownership | null;
  readonly homepage: string | null;
  /** Null for a source that is only fed by hand (`leaderette ingest FILE`). */
  readonly feed: string | null;
  /** The paper's own name of the section: "Opinion". */
  readonly section: string | null;
  /** A made-up paper that is shipped to try things with; marked wherever it appears. */
  readonly isSample: boolean;
  /** Only for sources from a list that says it. */
  readonly provenance?: Provenance;
}
