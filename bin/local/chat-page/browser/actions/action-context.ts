import type { callClient } from '../call-client.ts';
import type { Session, Toast } from '../session.ts';
import type { Store } from '../store.ts';

/** What every action needs. */
export interface ActionContext {
  readonly store: Store<Session>;
  readonly client: typeof callClient;
  /** A number that was not given before. */
  newKey(): number;
  toast(text: string, isProblem?: boolean): void;
  /** Waits for what may fail; where it does, says so in a toast and gives null. */
  attempt<Done>(doing: Promise<Done>): Promise<Done | null>;
}

/** How long a toast stands, in milliseconds: a note lies over what is read, a problem must not be missed. */
const toastMs = { note: 2500, problem: 5000 };

export function createActionContext(store: Store<Session>, client: typeof callClient): ActionContext {
  let lastKey = 0;
  const newKey = () => ++lastKey;
  const toast = (text: string, isProblem = false) => {
    const key = newKey();
    const isOther = (other: Toast) => other.key !== key;
    store.change(session => ({ ...session, toasts: [...session.toasts, { key, text, isProblem }] }));
    setTimeout(
      () => store.change(s => ({ ...s, toasts: s.toasts.filter(isOther) })),
      isProblem ? toastMs.problem : toastMs.note,
    );
  };
  const attempt = async <Done>(doing: Promise<Done>): Promise<Done | null> => {
    try {
      return await doing;
    } catch (error) {
      toast(sentenceOf(error), true);
      return null;
    }
  };
  return { store, client, newKey, toast, attempt };
}

export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
