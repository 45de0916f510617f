import { EntenteError } from "../error.js";
import { firstDay, inForce } from "./date.js";
import type { Alternative, Case, Forum, Linkage, Ordering, PositionEntry, RedLine, Tie } from "./model.js";
import { instead } from "./nearest.js";
import type { Voter } from "./rule.js";
import type { Rule } from "./schema.js";

export type Voice = "real" | "official";

/** A position in force on a day. Places are 0 … 100 along the issue's ladder. */
export interface HeldPosition {
  readonly party: string;
  readonly issue: string;
  /** Ideal place in the voice asked for; for a table that of its largest value, the mean of them if several. */
  readonly ideal: number;
  /** Value per option in the case's order, as stated (not yet divided by the largest); null where `at` says it all. */
  readonly values: readonly number[] | null;
  /** 0 … 100. */
  readonly salience: number;
  /** The real ideal place and, where a public line differs, the official one. */
  readonly real: number;
  readonly official: number | null;
  readonly entry: PositionEntry;
  /** Whose position it is where a faction takes its parent's; else null. */
  readonly inheritedFrom: string | null;
  /** `positions.<party>.<issue>` of the party that holds it. */
  readonly path: string;
}

/** A forum in force: members in the author's order, rule, addressees. */
export interface ForumInForce {
  readonly id: string;
  readonly name: Forum["name"];
  readonly members: readonly Voter[];
  readonly rule: Rule;
  readonly toward: readonly string[];
  /** Issues it decides; null: all. */
  readonly issues: readonly string[] | null;
}

/** A case read as of a day and in a voice: everything dated is resolved, nothing is averaged. */
export interface View {
  readonly kase: Case;
  /** The day, ISO 8601, whole. */
  readonly asOf: string;
  readonly voice: Voice;
  /** Parties in force, in the author's order. */
  readonly parties: readonly string[];
  /** party → issue → position, a faction's inherited ones included where it has at least one of its own. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<string, HeldPosition>>;
  readonly redLines: readonly (readonly [string, RedLine])[];
  readonly linkages: readonly (readonly [string, Linkage])[];
  readonly orderings: readonly (readonly [string, Ordering])[];
  readonly alternatives: ReadonlyMap<string, Alternative>;
  readonly forums: readonly ForumInForce[];
  /** Ties with a date on or before the day; an undated tie always counts. */
  readonly ties: readonly Tie[];
}

/** The day on which a case is read unless another is asked for: its `asOf`, else the latest day on which anything in it begins. */
export function defaultDay(kase: Case): string {
  if (kase.asOf !== undefined) return firstDay(kase.asOf);
  const days = Object.values(kase.positions)
    .flatMap((byIssue) => Object.values(byIssue).flat())
    .flatMap(({ since }) => (since === undefined ? [] : [firstDay(since)]))
    .concat(Object.values(kase.statements).flatMap(({ date }) => (date === undefined ? [] : [firstDay(date)])));
  return days.toSorted().at(-1) ?? "0001-01-01";
}

/** Ideal place of a position entry: its `at`, or the mean place of its table's largest values. */
function idealPlace(kase: Case, issue: string, entry: Pick<PositionEntry, "at" | "values">): number {
  if (entry.at !== undefined) return placeOf(kase, issue, entry.at);
  const values = entry.values ?? {};
  const largest = Math.max(...Object.values(values));
  const best = Object.keys(values).filter((option) => values[option] === largest);
  return best.reduce((sum, option) => sum + placeOf(kase, issue, option), 0) / best.length;
}

/** Place 0 … 100 of an option's id, or the number itself. */
export function placeOf(kase: Case, issue: string, at: string | number): number {
  if (typeof at === "number") return at;
  const options = kase.issues[issue]?.options ?? {};
  const place = options[at]?.at;
  if (place !== undefined) return place;
  const hint = instead(at, Object.keys(options));
  throw new EntenteError("unknown-option", `issue "${issue}" has no option "${at}".${hint}`);
}

/** Reads a case as of a day (default: its own) and in a voice (default: the real positions). */
export function viewCase(
  kase: Case,
  { asOf, voice = "real" }: { asOf?: string | undefined; voice?: Voice | undefined } = {},
): View {
  const day = asOf === undefined ? defaultDay(kase) : firstDay(asOf);
  const parties = Object.entries(kase.parties)
    .filter(([, party]) => inForce(party, day))
    .map(([id]) => id);
  const here = new Set(parties);
  const heldBy = <T extends { party: string; since?: string | undefined; until?: string | undefined }>(
    entries: Readonly<Record<string, T>>,
  ): [string, T][] => Object.entries(entries).filter(([, entry]) => here.has(entry.party) && inForce(entry, day));
  return {
    kase,
    asOf: day,
    voice,
    parties,
    positions: positionsInForce(kase, parties, { day, voice }),
    redLines: heldBy(kase.redLines),
    linkages: heldBy(kase.linkages),
    orderings: heldBy(kase.orderings),
    alternatives: new Map(
      Object.entries(kase.alternatives).filter(([id, entry]) => here.has(id) && inForce(entry, day)),
    ),
    forums: forumsInForce(kase, parties, day),
    ties: kase.ties.filter((tie) => (tie.date === undefined || firstDay(tie.date) <= day) && inForce(tie, day)),
  };
}

function positionsInForce(kase: Case, parties: readonly string[], { day, voice }: { day: string; voice: Voice }) {
  const own = new Map(parties.map((party) => [party, ownPositions(kase, party, { day, voice })]));
  const held = new Map<string, ReadonlyMap<string, HeldPosition>>();
  const resolve = (party: string): ReadonlyMap<string, HeldPosition> => {
    const known = held.get(party);
    if (known !== undefined) return known;
    const mine = own.get(party) ?? new Map<string, HeldPosition>();
    held.set(party, mine);
    const parent = kase.parties[party]?.within;
    if (parent === undefined || mine.size === 0) return mine;
    const fromParent = own.has(parent) ? resolve(parent) : ownPositions(kase, parent, { day, voice });
    const all = new Map<string, HeldPosition>();
    for (const issue of Object.keys(kase.issues)) {
      const inherited = fromParent.get(issue);
      const position =
        mine.get(issue) ?? (inherited && { ...inherited, party, inheritedFrom: inherited.inheritedFrom ?? parent });
      if (position) all.set(issue, position);
    }
    held.set(party, all);
    return all;
  };
  return new Map(parties.map((party) => [party, resolve(party)]));
}

function ownPositions(
  kase: Case,
  party: string,
  { day, voice }: { day: string; voice: Voice },
): Map<string, HeldPosition> {
  const held = new Map<string, HeldPosition>();
  for (const issue of Object.keys(kase.issues)) {
    const position = kase.positions[party]?.[issue];
    const entry = [position ?? []].flat().find((one) => inForce(one, day));
    if (entry === undefined) continue;
    const real = idealPlace(kase, issue, entry);
    const official = entry.official === undefined ? null : placeOf(kase, issue, entry.official);
    const asOfficial = voice === "official" && official !== null;
    const options = Object.keys(kase.issues[issue]?.options ?? {});
    held.set(issue, {
      party,
      issue,
      ideal: asOfficial ? official : real,
      values: asOfficial || entry.values === undefined ? null : options.map((option) => entry.values?.[option] ?? 0),
      salience: entry.salience,
      real,
      official,
      entry,
      inheritedFrom: null,
      path: `positions.${party}.${issue}`,
    });
  }
  return held;
}

function forumsInForce(kase: Case, parties: readonly string[], day: string): ForumInForce[] {
  const here = new Set(parties);
  const forums = Object.entries(kase.forums).filter(([, forum]) => inForce(forum, day));
  if (Object.keys(kase.forums).length === 0) {
    const members = parties.filter((id) => kase.parties[id]?.within === undefined);
    return [{ id: "all", name: undefined, members: votersOf(members), rule: "unanimity", toward: [], issues: null }];
  }
  return forums.map(([id, { name, members, rule, toward = [], issues = null }]) => ({
    id,
    name,
    members: votersOf(members).filter((voter) => here.has(voter.id)),
    rule,
    toward: toward.filter((party) => here.has(party)),
    issues,
  }));
}

/** Members as voters, in the author's order, with the weights that stand in the member map. */
export function votersOf(members: Forum["members"]): Voter[] {
  if (Array.isArray(members)) return members.map((id) => ({ id, weights: {}, abstains: false }));
  return Object.entries(members).map(([id, { abstains = false, ...weights }]) => ({
    id,
    weights: Object.fromEntries(
      Object.entries(weights).filter((one): one is [string, number] => typeof one[1] === "number"),
    ),
    abstains,
  }));
}
