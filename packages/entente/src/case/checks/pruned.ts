import type { Fault, Path } from "../syntax/parsed.js";

/** How deep the smallest entry lies that can be left out alone: `positions.north.quota`, `parties.north`, `title`. */
function depthOf([top]: Path): number {
  return top === "positions" ? 3 : 2;
}

/**
 * Plain data without the entries in which faults lie, so that the rest can still be checked in the same run. The
 * author's data stays as it is.
 */
export function withoutFaulty(value: unknown, faults: readonly Fault[]): unknown {
  const cuts = new Map<string, Path>();
  for (const { path, code } of faults) {
    if (path.length === 0) return {};
    const cut = code === "unknown-key" ? path : path.slice(0, depthOf(path));
    cuts.set(JSON.stringify(cut), cut);
  }
  // Later places in a list first, or the earlier cuts would move them.
  const ordered = [...cuts.values()].sort((a, b) => (Number(b.at(-1)) || 0) - (Number(a.at(-1)) || 0));
  return ordered.reduce(without, value);
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  if (typeof value !== "object" || value === null || step === undefined) return value;
  if (Array.isArray(value)) {
    const at = Number(step);
    return rest.length === 0
      ? value.toSpliced(at, 1)
      : value.map((child, k) => (k === at ? without(child, rest) : child));
  }
  const entries = Object.entries(value);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([key]) => key !== step)
      : entries.map(([key, child]) => [key, key === step ? without(child, rest) : child]),
  );
}
