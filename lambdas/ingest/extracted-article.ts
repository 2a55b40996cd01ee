/** An article as it stands on its page or in its feed entry: read, but not yet understood or known. */
export interface ExtractedArticle {
  /** Canonical URL. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601, UTC; null where the page does not say. */
  readonly published: string | null;
  /** As the page declares it, a BCP 47 tag such as "pt-BR"; null where it does not. */
  readonly language: string | null;
  /** The newspaper's name where the page gives it (`og:site_name`, "Paper | Headline"). */
  readonly sourceName: string | null;
  /** The paper's own section ("Opinion") and tags. */
  readonly section: string | null;
  readonly tags: readonly string[];
  /** Paragraphs divided by one blank line; no markup. */
  readonly text: string;
  /** True where the paper shows only a part (a paywall, an empty page): headline, standfirst, link. */
  readonly isPartial: boolean;
}

/** What reading a page or a text gives. `reason` is a sentence for the operator: "the page is empty". */
export type Extraction =
  | { readonly kind: 'article'; readonly article: ExtractedArticle }
  | { readonly kind: 'nothing'; readonly reason: string };
