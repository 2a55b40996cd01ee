/** What a URL answered. */
export interface Page {
  /** The final URL, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** After decompression, before decoding. */
  readonly bytes: Uint8Array;
}
