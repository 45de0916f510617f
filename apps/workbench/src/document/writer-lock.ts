/** Whether this page may change a case: one page writes, the others read. */
export type Role = "writer" | "reader";

/** Holds the right to write one case at a time. */
export interface WriterLock {
  /** Asks for the right; `take` takes it from whoever holds it. */
  readonly hold: (key: string, how: "ask" | "take") => void;
  /** Whether some page holds it. */
  readonly isHeld: (key: string) => Promise<boolean>;
}

/**
 * @param locks - the browser's; none: everybody writes, as there is nobody to ask
 * @param onRole - hears what this page may do, and when another page takes over
 */
export function createWriterLock(locks: LockManager | undefined, onRole: (role: Role) => void): WriterLock {
  let release: (() => void) | null = null;
  let current = "";

  return {
    isHeld: async (key) => {
      const { held = [] } = (await locks?.query()) ?? {};
      return held.some(({ name }) => name === nameOf(key));
    },
    hold: (key, how) => {
      // A page that opens its own case anew has nobody to ask.
      if (how === "ask" && key === current && release !== null) return onRole("writer");
      release?.();
      release = null;
      current = key;
      if (locks === undefined) return onRole("writer");
      const options: LockOptions = how === "take" ? { steal: true } : { ifAvailable: true };
      locks
        .request(nameOf(key), options, (lock) => {
          if (current !== key) return;
          if (lock === null) return onRole("reader");
          onRole("writer");
          return new Promise<void>((resolve) => {
            release = resolve;
          });
        })
        .catch(() => {
          // Taken over by another page.
          if (current === key) onRole("reader");
        });
    },
  };
}

function nameOf(key: string): string {
  return `entente:${key}`;
}
