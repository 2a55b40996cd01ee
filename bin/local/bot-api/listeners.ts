export interface Listeners<T> {
  /** Calls back with every value told from now on, until the returned function is called. */
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
}

/** Nobody listens at first. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell(value) {
      for (const listener of [...all]) listener(value);
    },
  };
}
