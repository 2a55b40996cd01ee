import type { Ownership } from '../message/ownership.ts';
import type { Language } from '../text/language.ts';

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
}
