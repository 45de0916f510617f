import type { HeldPosition, View } from "./view.js";

/** Parties in force that are `within` a party, in the author's order. */
export function factionsOf({ kase, parties }: Pick<View, "kase" | "parties">, party: string): string[] {
  return parties.filter((id) => kase.parties[id]?.within === party);
}

/**
 * The view in which a faction without any position of its own takes its parent's: for votes and spoilers, where it counts
 * all the same (elsewhere it is an observer).
 */
export function withInheritedPositions(view: View): View {
  const positions = new Map(view.positions);
  const resolve = (party: string): ReadonlyMap<string, HeldPosition> => {
    const own = positions.get(party) ?? new Map<string, HeldPosition>();
    const parent = view.kase.parties[party]?.within;
    if (own.size > 0 || parent === undefined || !view.parties.includes(parent)) return own;
    const inherited = [...resolve(parent)].map(([issue, held]): [string, HeldPosition] => [
      issue,
      { ...held, party, inheritedFrom: held.inheritedFrom ?? parent },
    ]);
    const taken = new Map(inherited);
    positions.set(party, taken);
    return taken;
  };
  for (const party of view.parties) resolve(party);
  return { ...view, positions };
}
