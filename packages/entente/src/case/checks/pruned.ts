import type { Fault, Path } from "../syntax/parsed.js";

/** Which entries go, as a tree of steps. */
interface Cuts {
  here: boolean;
  readonly below: Map<string, Cuts>;
}

/** How deep the smallest entry lies that can be left out alone: `positions.north.quota`, `parties.north`, `title`. */
function depthOf([top]: Path): number {
  return top === "positions" ? 3 : 2;
}

/**
 * Plain data without the entries in which faults lie, so that the rest can still be checked in the same run. The
 * author's data stays as it is.
 */
export function withoutFaulty(value: unknown, faults: readonly Fault[]): unknown {
  const root: Cuts = { here: false, below: new Map() };
  for (const { path, code } of faults) {
    if (path.length === 0) return {};
    let cuts = root;
    for (const step of code === "unknown-key" ? path : path.slice(0, depthOf(path))) {
      const next = cuts.below.get(String(step)) ?? { here: false, below: new Map() };
      cuts.below.set(String(step), next);
      cuts = next;
    }
    cuts.here = true;
  }
  return without(value, root);
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
