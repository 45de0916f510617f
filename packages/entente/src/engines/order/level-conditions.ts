import { compileCondition } from "../../case/condition.js";
import type { Condition } from "../../case/model.js";
import type { LevelSet } from "../../numerics/roadmap/lattice.js";
import type { Asked } from "../asked.js";
import type { Axis, Rung } from "./axes.js";

/** A condition over the stops of a lattice; issues that do not move are settled once. */
export function levelSetOf({ kase, space }: Asked, axes: readonly Axis[], condition: Condition): LevelSet {
  const tests = Object.entries(condition).map(([id, test]) => {
    const passes = compileCondition(kase.issues, { [id]: test })[0]?.passes ?? new Uint8Array();
    const issue = space.issues.indexOf(id);
    const axis = axes.findIndex((one) => one.issue === issue);
    const sign = typeof test === "string" ? (/^\s*(!=|<=|>=|=|<|>)/.exec(test)?.[1] ?? "") : "of";
    const rungs = Uint8Array.from(axes[axis]?.rungs ?? [], (rung) => (passesAt(sign, passes, rung) ? 1 : 0));
    return { axis, rungs, always: passes[space.statusQuo[issue] ?? 0] === 1 };
  });
  return {
    never: tests.some(({ axis, always }) => axis < 0 && !always),
    on: tests.filter(({ axis }) => axis >= 0).map(({ axis, rungs }) => ({ axis, rungs })),
  };
}

/**
 * Whether a test passes on a rung. No option lies between two neighbours, so a strict comparison holds between them
 * where it holds on either, a weak one where it holds on both; an option's own name is met by no place between.
 */
function passesAt(sign: string, passes: Uint8Array, { from, to, share }: Rung): boolean {
  if (share === 0) return passes[to] === 1;
  if (sign === "=" || sign === "of") return false;
  if (sign === "!=") return true;
  const [behind, ahead] = [passes[from] === 1, passes[to] === 1];
  return sign === ">" || sign === "<" ? behind || ahead : behind && ahead;
}
