/** Things kept at hand, those longest unused let go of first. */
export interface Cached<T> {
  readonly get: (key: string) => T | undefined;
  readonly put: (key: string, value: T) => void;
  readonly all: () => readonly T[];
}

/** @param most - together they weigh no more */
export function cached<T>(most: number, weightOf: (value: T) => number): Cached<T> {
  const kept = new Map<string, T>();
  let weight = 0;
  const drop = (key: string): void => {
    const old = kept.get(key);
    if (old === undefined) return;
    weight -= weightOf(old);
    kept.delete(key);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    put: (key, value) => {
      drop(key);
      // What does not fit would push out everything, and then itself.
      if (weightOf(value) > most) return;
      kept.set(key, value);
      weight += weightOf(value);
      for (const oldest of kept.keys()) {
        if (weight <= most) return;
        drop(oldest);
      }
    },
    all: () => [...kept.values()],
  };
}
