import { optionsAt } from "../../case/space/sweep/halves.js";
import type { Asked } from "../asked.js";
import { leverSetsOf } from "../forum/lever-sets.js";
import { isEnumerable, sweptSpace, sweptZone } from "../swept.js";

/** Acceptable packages with each option, by issue and option. */
type ByOption = Readonly<Record<string, Readonly<Record<string, { readonly zone: string | number }>>>>;

/** A party whose lever is needed, and the issues on which some acceptable package needs it. */
export interface AbsentHolder {
  readonly party: string;
  readonly issues: readonly string[];
}

/**
 * Parties without a seat whose lever every acceptable package needs, on one issue or on another: it takes some option
 * that cannot be brought about without the party.
 *
 * @param count - acceptable packages, exact
 */
export function absentHolders(asked: Asked, byOption: ByOption, count: string | number): readonly AbsentHolder[] {
  const { table, space, view } = asked;
  const present = new Set([...[...table.members, ...table.toward].map((p) => table.handOf[p] ?? -1), ...table.willing]);
  return view.parties.flatMap((party, hand) => {
    if (present.has(hand)) return [];
    const needing = space.issues.map((_, i) =>
      (space.options[i] ?? []).map((_, o) => o !== space.statusQuo[i] && isNeeded(asked, i, o, hand)),
    );
    const held = needing.map((needs, i) =>
      (space.options[i] ?? []).reduce(
        (sum, option, o) => sum + (needs[o] ? BigInt(byOption[space.issues[i] ?? ""]?.[option]?.zone ?? 0) : 0n),
        0n,
      ),
    );
    if (!held.includes(BigInt(count)) && !isNeededByAll(asked, needing)) return [];
    return [{ party, issues: space.issues.filter((_, i) => (held[i] ?? 0n) > 0n) }];
  });
}

/** Whether every acceptable package takes one of these options, where packages can be listed. */
function isNeededByAll(asked: Asked, needing: readonly (readonly boolean[])[]): boolean {
  if (!isEnumerable(asked) || !needing.some((needs) => needs.includes(true))) return false;
  const { halves } = asked.once(sweptSpace);
  return asked
    .once(sweptZone)
    .packages.every((number) => optionsAt(halves, number).some((option, i) => needing[i]?.[option] === true));
}

function isNeeded(asked: Asked, issue: number, option: number, hand: number): boolean {
  const found = leverSetsOf(asked, issue, option);
  if (found === null || found.truncated || found.sets.length === 0) return false;
  return found.sets.every((set) => set.includes(hand));
}
