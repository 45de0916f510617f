import type { KeptVersion, Vault } from "./vault.js";

/** Work after which a version is kept without being asked for. */
const EVERY = 10 * 60_000;

/** Keeps states of a case that can be gone back to. */
export interface Versions {
  /** Another case is worked on from now, as it was opened. */
  readonly follow: (key: string) => void;
  /** The text has changed: `before` is kept when ten minutes of work have passed since the last version. */
  readonly worked: (before: string) => void;
  /** Keeps a state now, unless the newest version is the same. */
  readonly keep: (text: string, why: KeptVersion["why"], label: string) => Promise<void>;
}

export function createVersions({
  vault,
  now,
}: {
  readonly vault: Pick<Vault, "addVersion" | "versions">;
  readonly now: () => number;
}): Versions {
  let key = "";
  let last = 0;
  let begun: number | null = null;

  async function keep(text: string, why: KeptVersion["why"], label: string): Promise<void> {
    const own = key;
    last = now();
    begun = null;
    const [newest] = await vault.versions(own);
    if (newest?.text === text && why !== "named") return;
    await vault.addVersion({ key: own, why, label, text, made: now() });
  }

  return {
    follow: (next) => {
      key = next;
      last = now();
      begun = null;
    },
    worked: (before) => {
      begun ??= last;
      // A browser that keeps nothing says so where it saves.
      if (now() - begun >= EVERY) keep(before, "time", "").catch(() => {});
    },
    keep,
  };
}
