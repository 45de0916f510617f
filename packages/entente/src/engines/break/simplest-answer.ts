import type { PackageStates } from "./package-states.js";

/** Looks for an escape from one answer; an answer that takes more to judge is left as it is. */
const VISITS = 100_000;

interface Answer {
  readonly to: number;
  readonly by: readonly number[];
  readonly kind: "seq" | "smr" | "gmr";
}

/**
 * The same answer without what it does not need: issues that go back to where the breach left them, one by one, as long as
 * the answer is still one move, deters as before and, where it was one, is a gain for its maker.
 */
export function simplestAnswer<A extends Answer>(
  states: PackageStates,
  { party, x, y }: { readonly party: number; readonly x: number; readonly y: number },
  answer: A,
  mover: number | undefined,
): A {
  if (answer.by.length !== 1 || mover === undefined) return answer;
  const after = states.optionsAt(y);
  const kept = states.optionsAt(answer.to);
  after.forEach((option, issue) => {
    const was = kept[issue] ?? 0;
    if (was === option) return;
    kept[issue] = option;
    if (!deters(states.stateOf(kept))) kept[issue] = was;
  });
  return { ...answer, to: states.stateOf(kept) };

  function deters(z: number): boolean {
    if (z === y || mover === undefined || states.gain(party, z, x) > 0) return false;
    if (answer.kind === "seq" && states.gain(mover, z, y) <= 0) return false;
    if (!states.canMove([mover], y, z)) return false;
    return answer.kind !== "smr" || !states.visit([party], z, (w) => states.gain(party, w, x) > 0, { left: VISITS });
  }
}
