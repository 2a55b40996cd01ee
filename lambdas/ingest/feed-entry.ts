import type { PollingWishes } from '../store/sources.ts';

/** One item of a feed, as the paper wrote it. Texts are plain (no markup) but for the two named html. */
export interface FeedEntry {
  readonly title: string | null;
  /** Absolute URL of the page; relative ones are resolved against the feed's address. */
  readonly link: string | null;
  /** The feed's own id. Never trusted for "is this known?": papers repeat and change them. */
  readonly id: string | null;
  /** ISO 8601, UTC. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  /** The paper's own sections and tags. */
  readonly tags: readonly string[];
  readonly summaryHtml: string | null;
  /** The whole text where the feed has it (`content:encoded`, Atom `content`, JSON Feed `content_html`). */
  readonly contentHtml: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly link: string | null;
  /** A BCP 47 tag such as "pt-BR". */
  readonly language: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  /** In the order of the document. */
  readonly entries: readonly FeedEntry[];
  /** How often, and when, it wants to be polled. */
  readonly wishes: PollingWishes;
  /** What was broken and mended on the way, in words for the operator: "cut off after 12 entries". */
  readonly damage: readonly string[];
}
