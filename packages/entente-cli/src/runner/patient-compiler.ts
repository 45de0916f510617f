import { setFlagsFromString } from "node:v8";

/** Bytes of code that a function runs through before it is thought hot: 67,584 of its own accord. */
const BUDGET = 500_000;

/**
 * Lets the engine wait longer before it optimises a function. Every thread optimises the same ones for itself, and where
 * processors are few that took a third of the time of a thousand worlds. Only of engines in which the flag was tried.
 */
export function waitBeforeOptimising(): void {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
