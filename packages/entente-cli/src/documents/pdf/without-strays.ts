/** What a program that runs tells of failures that nobody waited for: Node's `process`, or a worker's own scope. */
interface Host {
  readonly process?: {
    readonly on?: (event: string, hear: () => void) => void;
    readonly off?: (event: string, hear: () => void) => void;
  };
  readonly addEventListener?: (event: string, hear: (one: { preventDefault: () => void }) => void) => void;
  readonly removeEventListener?: (event: string, hear: (one: { preventDefault: () => void }) => void) => void;
}

/**
 * Waits for a work that may leave failures behind which nobody waits for: they end a process, and stand on a page's
 * console as if they were the page's own.
 */
export async function withoutStrays<T>(work: () => Promise<T>): Promise<T> {
  const host = globalThis as unknown as Host;
  const leave = (): void => {};
  const quiet = (event: { preventDefault: () => void }): void => event.preventDefault();
  host.process?.on?.("unhandledRejection", leave);
  host.addEventListener?.("unhandledrejection", quiet);
  try {
    return await work();
  } finally {
    await new Promise((done) => setTimeout(done, 0));
    host.process?.off?.("unhandledRejection", leave);
    host.removeEventListener?.("unhandledrejection", quiet);
  }
}
