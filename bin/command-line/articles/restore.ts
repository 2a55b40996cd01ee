import { grouping } from '../../../lambdas/digest/grouping.ts';
import { eraseArticle } from '../../../lambdas/ingest/erase-article.ts';
import { createMovingClock } from '../../local/moving-clock.ts';
import { StopError } from '../verb.ts';
import { idOfArticle } from './id-of-article.ts';
import type { Task } from './task.ts';

/** Lets an article that was taken back be kept again; with --source its paper's feed is read anew, which brings it. */
export async function restore({ address, options: { source: paper }, io, store }: Task): Promise<number> {
  const { now: clock } = createMovingClock();
  const id = idOfArticle(address);
  const polled = paper === undefined ? undefined : await store.sources.get(paper);
  if (paper !== undefined && !polled)
    throw new StopError(`No paper has the id '${paper}': 'sources list' shows them.`);
  if (!(await store.articles.look(id, true)).isErased)
    throw new StopError(`${address} was not taken back: there is nothing to restore.`);
  // A taking back that died half-way is brought to its end first.
  if (!(await store.erasures.reopen(id))) {
    await eraseArticle(id, { store, grouping, clock });
    await store.erasures.reopen(id);
  }
  if (polled) await store.sources.readAnew(polled, clock());
  io.stdout.write(
    polled
      ? `${address} may be kept again. The feed of ${polled.source.name} is read anew with the next poll, which brings it if it is still there.\n`
      : `${address} may be kept again. 'ingest ${address}' reads it, or --source PAPER has the feed of its paper read anew.\n`,
  );
  return 0;
}
