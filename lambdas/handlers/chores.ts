import type { SQSEvent } from 'aws-lambda';
import { type Chore, type ChoreServices, doChore } from '../chat/chore.ts';
import { consoleLog, type Log } from '../platform/log.ts';
import { atFirstEvent, deployedStore } from './deployed.ts';
import { eachMessage } from './each-message.ts';

/** Does the chores that answers left behind. */
export const createChoresHandler = (services: ChoreServices & { readonly log: Log }) => (event: SQSEvent) =>
  eachMessage<Chore>(event, services.log, chore => doChore(chore, services));

export const handler = atFirstEvent(() => createChoresHandler({ store: deployedStore(), log: consoleLog }));
