import type { Asked } from "../asked.js";
import { leverSetsOf } from "../forum/lever-sets.js";

/** Acceptable packages with each option, by issue and option. */
type ByOption = Readonly<Record<string, Readonly<Record<string, { readonly zone: string | number }>>>>;

/**
 * Parties without a seat whose lever every acceptable package needs: on some issue all these packages take options that
 * cannot be brought about without the party.
 *
 * @param count - acceptable packages, exact
 */
export function absentHolders(asked: Asked, byOption: ByOption, count: string | number): readonly string[] {
  const { table, space, view } = asked;
  const present = new Set([...[...table.members, ...table.toward].map((p) => table.handOf[p] ?? -1), ...table.willing]);
  return view.parties.filter((_, hand) => {
    if (present.has(hand)) return false;
    return space.issues.some((issue, i) => {
      const needing = (space.options[i] ?? []).filter(
        (_, o) => o !== space.statusQuo[i] && isNeeded(asked, i, o, hand),
      );
      const held = needing.reduce((sum, option) => sum + BigInt(byOption[issue]?.[option]?.zone ?? 0), 0n);
      return needing.length > 0 && held === BigInt(count);
    });
  });
}

function isNeeded(asked: Asked, issue: number, option: number, hand: number): boolean {
  const found = leverSetsOf(asked, issue, option);
  if (found === null || found.truncated || found.sets.length === 0) return false;
  return found.sets.every((set) => set.includes(hand));
}
