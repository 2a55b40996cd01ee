import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createInflate, createUnzip } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createUnzip,
  'x-gzip': createUnzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body of an answer, decompressed; the bytes are counted while they stream, so that neither a large page nor a
 * bomb is ever held. Rejects with `FetchError`: too-large, too-slow, broken-encoding, broken-answer.
 */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  url: string,
  deadline: AbortSignal,
): Promise<Uint8Array> {
  const body = decoded(response, url);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new FetchError('too-large', url);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if (deadline.aborted) throw new FetchError('too-slow', url, { cause: error });
    throw new FetchError(isZlibError(error) ? 'broken-encoding' : 'broken-answer', url, { cause: error });
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_)/.test(String(error.code));

/** Some servers compress what is compressed already; nobody does it more often than twice. */
const mostEncodings = 2;

/** The body through the decoders that its head names, the last first; what we do not know stays as it is. */
function decoded(response: IncomingMessage, url: string): Readable {
  const encodings = (response.headers['content-encoding'] ?? '').toLowerCase().split(',');
  const chain = encodings.flatMap(encoding => decoders[encoding.trim()] ?? []).toReversed();
  if (chain.length > mostEncodings) throw new FetchError('broken-encoding', url);
  return chain.reduce<Readable>((body, create) => pipeline(body, create(), () => {}), response);
}
