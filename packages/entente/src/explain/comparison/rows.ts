import type { Verb } from "../../engines/engine.js";
import type { Driver } from "./driven-by.js";
import type { Figure, Value } from "./figures.js";

/** One figure on both sides; null where a side has none. */
export interface ComparedRow {
  readonly verb: Verb;
  readonly key: string;
  readonly a: Value;
  readonly b: Value;
  readonly changed: boolean;
  /** Inputs whose reversal changes it, largest effect first; null where that was not computed. */
  readonly drivenBy: readonly Driver[] | null;
}

/** Figures of both sides side by side, the second side's first. */
export function rowsOf(
  before: readonly Figure[],
  after: readonly Figure[],
  drivers: ReadonlyMap<string, readonly Driver[]>,
): ComparedRow[] {
  const nameOf = ({ verb, key }: { verb: Verb; key: string }): string => `${verb} ${key}`;
  const [then, now] = [
    new Map(before.map((one) => [nameOf(one), one])),
    new Map(after.map((one) => [nameOf(one), one])),
  ];
  return [...new Set([...then.keys(), ...now.keys()])].map((name) => {
    const { verb, key } = now.get(name) ?? then.get(name) ?? { verb: "agree" as const, key: name };
    const [a, b] = [then.get(name)?.value ?? null, now.get(name)?.value ?? null];
    const changed = JSON.stringify(a) !== JSON.stringify(b);
    const counted = verb === "agree" && !["verdict", "reason", "total"].includes(key) && now.has(name);
    return { verb, key, a, b, changed, drivenBy: counted ? (changed ? (drivers.get(key) ?? []) : []) : null };
  });
}
