import type { Sweep } from "./sweep.js";

/**
 * Minimal winning sets among those who accept one of some packages, for rules with too many sets to list them all: from
 * the accepting members the weakest that can be spared go first. One set a pattern of acceptance, each once.
 *
 * @param packages - numbers of packages that the rule accepts
 * @param capability - per party of the space
 */
export function acceptingSets(sweep: Sweep, packages: Int32Array, capability: Float64Array): number[][] {
  const { table, patterns, wins } = sweep;
  const power = (member: number): number => capability[table.members[member] ?? 0] ?? 0;
  const weakestFirst = [...table.members.keys()].sort((a, b) => power(a) - power(b) || b - a);
  const seen = new Set<number>();
  const sets = new Map<string, number[]>();
  for (const number of packages) {
    const pattern = patterns.of[number] ?? -1;
    if (pattern < 0 || seen.has(pattern)) continue;
    seen.add(pattern);
    const chosen = Uint8Array.from(sweep.verdictOn(pattern).consents);
    for (const member of weakestFirst) {
      if (chosen[member] === 0) continue;
      chosen[member] = 0;
      if (!wins(chosen)) chosen[member] = 1;
    }
    const members = [...chosen.keys()].filter((member) => chosen[member] === 1);
    if (wins(chosen)) sets.set(members.join(), members);
  }
  return [...sets.values()];
}
