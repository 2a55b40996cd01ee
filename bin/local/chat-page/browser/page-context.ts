import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Actions } from './actions/actions.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';

/** What every view reads and calls. */
export interface PageContext {
  readonly session: Session;
  readonly actions: Actions;
}

export const PageContext = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(PageContext);
  if (!page) throw new Error('A view was drawn outside of the page.');
  return page;
}

/** The store's value, drawn anew after each change. */
export function useStore<Value>(store: Store<Value>): Value {
  const [, redraw] = useState({});
  // Before anything else can happen: what changed until an effect after painting would stay unseen.
  useLayoutEffect(() => store.listen(() => redraw({})), [store]);
  return store.get();
}
