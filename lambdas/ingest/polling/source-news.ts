/** What the owner is told about a source, once. */
export type SourceNews =
  /** Its feed has failed for days. */
  | {
      readonly kind: 'failing';
      readonly source: NamedSource;
      readonly since: string;
      readonly reason: string;
    }
  /** The paper says that the feed is gone for good. */
  | { readonly kind: 'gone'; readonly source: NamedSource }
  /** The feed has moved to another site. */
  | { readonly kind: 'moved'; readonly source: NamedSource; readonly to: string };

export interface NamedSource {
  readonly id: string;
  readonly name: string;
  readonly feed: string;
}

/** The chore that tells it. */
export interface TellOwner {
  readonly type: 'tell-owner';
  readonly news: SourceNews;
}
