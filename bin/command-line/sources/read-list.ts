import { readFile } from 'node:fs/promises';
import { readOpml } from '../../../lambdas/ingest/read-opml.ts';
import type { Source } from '../../../lambdas/store/source.ts';
import { fileFailure } from '../file-failure.ts';
import { StopError } from '../verb.ts';

/** The list that is deployed with the stack, too. */
const shippedList = new URL('../../../lib/papers.opml', import.meta.url);

/** The papers of a list, and what is to be said of it; without a file those of the list that is shipped. */
export async function readList(
  file: string | undefined,
): Promise<{ listed: readonly Source[]; notes: readonly string[] }> {
  const path = file ?? shippedList;
  const bytes = await readFile(path).catch(error => {
    const reason = fileFailure(error);
    throw reason === null ? error : new StopError(`${file}: ${reason}.`, { cause: error });
  });
  const reading = readOpml(bytes);
  if (reading.kind === 'not-opml') throw new StopError(`${file}: ${reading.reason}.`);
  return { listed: reading.sources, notes: reading.notes };
}
