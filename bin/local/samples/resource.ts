import { createHash } from 'node:crypto';

/** What stands behind one path of the server. */
export interface Resource {
  readonly contentType: string;
  readonly lastModified: Date;
  readonly body: Buffer;
  /** Weak, because the same tag stands for the plain and the compressed body. */
  readonly etag: string;
}

export function resource(contentType: string, body: Buffer, lastModified: Date): Resource {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { contentType, lastModified, body, etag };
}
