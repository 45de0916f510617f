import { powerOf } from "../../numerics/power/power.js";
import type { Asked } from "../asked.js";
import type { Tools } from "../engine.js";
import { gameOfRule } from "../forum/game-of-rule.js";
import type { Target } from "../target.js";
import type { Shares } from "./active-burdens.js";

/** Normalised Banzhaf index of the members that have a utility; null where the rule can never be met. */
export function sayAtTable({ table, space }: Asked, tools: Tools): Shares | null {
  const seated = table.members.flatMap((p) => table.forum.members.filter(({ id }) => id === space.parties[p]));
  if (seated.length === 0) return null;
  const { members } = powerOf(gameOfRule(table.forum.rule, seated), tools);
  if (members.some(({ banzhafNormalised }) => banzhafNormalised === null)) return null;
  return Object.fromEntries(seated.map(({ id }, k) => [id, members[k]?.banzhafNormalised ?? 0]));
}

/** Share of the issues that a package moves whose lever a party alone holds; parties that hold none are left out. */
export function leverShares({ table, space, view }: Asked, target: Target): Shares {
  const moved = space.issues.flatMap((_, i) => {
    const option = target.options[i] ?? 0;
    return option === space.statusQuo[i] ? [] : [table.levers[i]?.[option] ?? null];
  });
  if (moved.length === 0) return {};
  const alone = (party: string): number => {
    const only = Uint8Array.from(view.parties, (id) => (id === party ? 1 : 0));
    const others = only.map((one) => 1 - one);
    return moved.filter((rule) => rule?.(only) && !rule(others)).length;
  };
  return Object.fromEntries(
    view.parties.map((party) => [party, alone(party) / moved.length] as const).filter(([, share]) => share > 0),
  );
}
