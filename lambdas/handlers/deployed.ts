import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import { openDatabase } from '../store/database.ts';
import { keptDays, type Retention } from '../store/expiry.ts';
import { createStore, type Store } from '../store/store.ts';
import type { Invocation } from './time-left.ts';

/** The store of the deployed stage. */
export function deployedStore(): Store {
  const { readersTable, contentTable } = readSettings('readersTable', 'contentTable');
  return createStore(
    openDatabase({ readers: readersTable, content: contentTable, kept: deployedRetention() }),
  );
}

const deployedRetention = (): Retention => ({
  text: Number(readOptionalSetting('textDays') ?? keptDays.text),
  article: Number(readOptionalSetting('summaryDays') ?? keptDays.article),
});

/** The deployed stage's content alone: for whoever touches the hostile outside, and knows nothing of the readers. */
export function deployedContent(): Pick<Store, 'hosts' | 'turns'> {
  const { contentTable } = readSettings('contentTable');
  return createStore(openDatabase({ readers: '', content: contentTable }));
}

/** Makes a handler from the environment at its first event, and keeps it: importing the module needs no settings. */
export function atFirstEvent<Event, Result>(
  create: () => (event: Event, context?: Invocation) => Promise<Result>,
): (event: Event, context?: Invocation) => Promise<Result> {
  let handler: ReturnType<typeof create> | undefined;
  return (event, context) => {
    handler ??= create();
    return handler(event, context);
  };
}
