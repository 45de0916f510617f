import { inForce } from "../../case/date.js";
import type { Case, PositionEntry, Text } from "../../case/model.js";

/** What every entry of a case may say about itself. */
export interface Entry {
  readonly basis?: "coded" | "judged" | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly note?: Text | undefined;
}

/** The entries at a path of a case; of a dated position what was in force on the day, or all of it where nothing was. */
export function entriesAt(kase: Case, path: string, day: string): readonly Entry[] {
  const [collection = "", id = "", part = ""] = path.split(".");
  if (collection === "positions") {
    const dated: readonly PositionEntry[] = [kase.positions[holderOf(kase, id, part)]?.[part] ?? []].flat();
    const current = dated.filter((one) => inForce(one, day));
    return current.length > 0 ? current : dated;
  }
  if (collection === "parties") {
    const { leader, finish } = kase.parties[id] ?? {};
    if (leader !== undefined) return [leader];
    return finish === undefined || part === "leader" ? [] : [kase.parties[id] ?? {}];
  }
  if (collection === "events") return kase.events.filter((event) => event.id === id);
  const entries: Readonly<Record<string, Readonly<Record<string, Entry>> | readonly Entry[]>> = {
    issues: kase.issues,
    redLines: kase.redLines,
    linkages: kase.linkages,
    orderings: kase.orderings,
    alternatives: kase.alternatives,
    forums: kase.forums,
    agreements: kase.agreements,
    record: kase.record,
    ties: kase.ties,
    burdens: kase.burdens,
    ratification: kase.ratification,
  };
  const found = (entries[collection] as Readonly<Record<string, Entry>> | undefined)?.[id];
  return found === undefined ? [] : [found];
}

/** Whose position it is: a faction without one of its own takes that of the party it is within. */
function holderOf(kase: Case, party: string, issue: string): string {
  const seen = new Set<string>();
  let holder = party;
  while (kase.positions[holder]?.[issue] === undefined && !seen.has(holder)) {
    seen.add(holder);
    holder = kase.parties[holder]?.within ?? holder;
  }
  return holder;
}
