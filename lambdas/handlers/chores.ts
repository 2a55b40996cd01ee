import type { SQSEvent } from 'aws-lambda';
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
import { eachMessage } from './each-message.ts';

export type ChoresHandlerServices = Omit<ChoreServices, 'openApi'> & {
  readonly log: Log;
  readonly apiRoot?: string;
  readToken(): Promise<string>;
};

/** Does the chores that answers left behind. */
export function createChoresHandler({ apiRoot, readToken, ...services }: ChoresHandlerServices) {
  const openApi = async () => new Api(await readToken(), { ...(apiRoot && { apiRoot }), timeoutSeconds: 20 });
  return (event: SQSEvent) =>
    eachMessage<Chore>(event, services.log, chore => doChore(chore, { ...services, openApi }));
}

export const handler = atFirstEvent(() => {
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
