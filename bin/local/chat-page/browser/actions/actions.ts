import type { callClient } from '../call-client.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store.ts';
import { createActionContext } from './action-context.ts';
import { createArranging } from './arranging.ts';
import { createClockActions } from './clock.ts';
import { createLoading } from './loading.ts';
import { createPressing } from './pressing.ts';
import { createSending } from './sending.ts';

export type Actions = ReturnType<typeof createActions>;

/** Everything that can be done on the page: changes the session, and calls the server. */
export function createActions(store: Store<Session>, client: typeof callClient) {
  const context = createActionContext(store, client);
  return {
    toast: context.toast,
    ...createLoading(context),
    ...createSending(context),
    ...createPressing(context),
    ...createArranging(context),
    ...createClockActions(context),
  };
}
