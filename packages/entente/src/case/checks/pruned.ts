import type { Path } from "../syntax/parsed.js";

/** Which entries go, as a tree of steps. */
interface Cuts {
  here: boolean;
  readonly below: Map<string, Cuts>;
}

/**
 * Plain data without what lies at these paths, so that the rest can still be checked in the same run. The author's data
 * stays as it is.
 */
export function withoutPaths(value: unknown, paths: readonly Path[]): unknown {
  const root: Cuts = { here: false, below: new Map() };
  for (const path of paths) {
    let cuts = root;
    for (const step of path) {
      const next = cuts.below.get(String(step)) ?? { here: false, below: new Map() };
      cuts.below.set(String(step), next);
      cuts = next;
    }
    cuts.here = true;
  }
  return root.here ? {} : without(value, root);
}

function without(value: unknown, { below }: Cuts): unknown {
  if (typeof value !== "object" || value === null || below.size === 0) return value;
  const kept = Object.entries(value)
    .filter(([key]) => below.get(key)?.here !== true)
    .map(([key, child]): [string, unknown] => {
      const cuts = below.get(key);
      return [key, cuts === undefined ? child : without(child, cuts)];
    });
  return Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
}
