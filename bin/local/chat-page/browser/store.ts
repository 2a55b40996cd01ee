/** One value that changes as a whole, and who wants to know. */
export interface Store<Value> {
  get(): Value;
  change(next: (value: Value) => Value): void;
  /** Calls `listener` after each change; the function returned ends that. */
  listen(listener: () => void): () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    change(next) {
      const changed = next(value);
      if (changed === value) return;
      value = changed;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
