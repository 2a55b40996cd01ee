import type { Readable } from 'node:stream';

/**
 * All bytes of an answer, for clients of the AWS SDK (their `streamCollector`). The SDK's own asks first whether the answer
 * is a stream of the web or a Blob, and Node loads both at the question: a fortieth of a webhook's cold start.
 */
export const collectAnswer = (answer: Readable): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    answer.on('data', part => parts.push(part));
    answer.once('end', () => resolve(Buffer.concat(parts)));
    answer.once('error', reject);
  });
