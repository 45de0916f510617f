import { inForce } from "../date.js";
import type { Case } from "../model.js";

/**
 * The case in which the next leader of a party holds office: on each issue on which the successor has a position of its
 * own on the day, the party holds that one; red lines, linkages and the alternative are the successor's and no longer
 * the leader's before. The successor itself stays as it was. Copies of its lines are named `<line>-as-<party>`.
 */
export function withSuccessor(
  kase: Case,
  { party, successor, day }: { readonly party: string; readonly successor: string; readonly day: string },
): Case {
  const taken = Object.entries(kase.positions[successor] ?? {}).filter(([, position]) =>
    [position].flat().some((entry) => inForce(entry, day)),
  );
  const { [party]: _before, ...alternatives } = kase.alternatives;
  const next = kase.alternatives[successor];
  return {
    ...kase,
    positions: { ...kase.positions, [party]: { ...kase.positions[party], ...Object.fromEntries(taken) } },
    redLines: handedOver(kase.redLines, party, successor),
    linkages: handedOver(kase.linkages, party, successor),
    alternatives: next === undefined ? alternatives : { ...alternatives, [party]: next },
  };
}

function handedOver<T extends { readonly party: string }>(
  entries: Readonly<Record<string, T>>,
  party: string,
  successor: string,
): Record<string, T> {
  const kept = Object.entries(entries).filter(([, entry]) => entry.party !== party);
  const names = new Set(kept.map(([id]) => id));
  const copies = kept.flatMap(([id, entry]): [string, T][] => {
    if (entry.party !== successor) return [];
    const name = unused(`${id}-as-${party}`, names);
    names.add(name);
    return [[name, { ...entry, party }]];
  });
  return Object.fromEntries([...kept, ...copies]);
}

function unused(name: string, names: ReadonlySet<string>): string {
  return names.has(name) ? unused(`${name}-2`, names) : name;
}
