import { Api } from 'grammy';
import { type Chore, type ChoreServices, doChore } from '../chat/chore.ts';
import type { FindJob } from '../ingest/jobs.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import { createTokenReader } from '../platform/secrets.ts';
import { sqsQueue } from '../platform/sqs-queue.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { deployedModel } from './deployed-model.ts';

export type ChoresHandlerServices = Omit<ChoreServices, 'openApi'> & {
  readonly log: Log;
  readonly apiRoot?: string;
  readToken(): Promise<string>;
};

/** A chore failed; the log says why, because what is thrown here Lambda writes down with all that hangs on it. */
export class ChoreFailedError extends Error {
  override readonly name = 'ChoreFailedError';
}

/** Does a chore that an answer or a poll left behind. When it throws, Lambda calls again, twice, and then gives it up. */
export function createChoresHandler({ apiRoot, readToken, ...services }: ChoresHandlerServices) {
  const openApi = async () => new Api(await readToken(), { ...(apiRoot && { apiRoot }), timeoutSeconds: 20 });
  return async (chore: Chore): Promise<void> => {
    try {
      await doChore(chore, { ...services, openApi });
    } catch (error) {
      const type = String(chore?.type);
      services.log.error('chore-failed', error, { type });
      throw new ChoreFailedError(`A chore failed: ${type}`);
    }
  };
}

export const handler = atFirstEvent<Chore, void>(() => {
  const settings = readSettings('tokenParameter', 'pagesQueue');
  const apiRoot = readOptionalSetting('telegramApiRoot');
  const ownerChatId = readOptionalSetting('ownerChatId');
  const store = deployedStore();
  return createChoresHandler({
    store,
    model: deployedModel(store),
    pagesQueue: sqsQueue<FindJob>(settings.pagesQueue),
    ...(apiRoot && { apiRoot }),
    ...(ownerChatId && { ownerChatId }),
    readToken: createTokenReader(settings.tokenParameter),
    clock: systemClock,
    log: consoleLog,
  });
});
