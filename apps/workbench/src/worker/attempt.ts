/** What was made, or why it could not be. */
export type Attempt<T> = { readonly value: T } | { readonly message: string };

export function attempt<T>(make: () => T): Attempt<T> {
  try {
    return { value: make() };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/** Things of one kind that are kept: the last used is the last to go. */
const KEPT = 8;

/** What is kept under a key, or is made now and kept; of many the latest. */
export function kept<T>(store: Map<string, T>, key: string, make: () => T, most = KEPT): Attempt<T> {
  const known = store.get(key);
  if (known !== undefined) {
    store.delete(key);
    store.set(key, known);
    return { value: known };
  }
  const made = attempt(make);
  if ("message" in made) return made;
  store.set(key, made.value);
  for (const oldest of [...store.keys()].slice(0, Math.max(0, store.size - most))) store.delete(oldest);
  return made;
}
