import type { Case, PositionEntry } from "entente";
import type { PatchOperation } from "../runner/protocol.js";

/** One what-if: a change that answers follow and the case does not, until it is written there. */
export type Change =
  | { readonly kind: "place"; readonly party: string; readonly issue: string; readonly at: number }
  | { readonly kind: "salience"; readonly party: string; readonly issue: string; readonly salience: number }
  | { readonly kind: "off"; readonly collection: Switchable; readonly id: string }
  | { readonly kind: "seat"; readonly forum: string; readonly party: string; readonly taken: "in" | "out" }
  | { readonly kind: "toward"; readonly forum: string; readonly party: string; readonly taken: "in" | "out" }
  | { readonly kind: "reserve"; readonly party: string; readonly value: number };

export type Switchable = "redLines" | "linkages" | "orderings";
const SWITCHES: Readonly<Record<string, Switchable>> = { rl: "redLines", ln: "linkages", or: "orderings" };

/** What makes two changes changes of the same thing: the later takes the earlier's place. */
export function placeOf(change: Change): string {
  switch (change.kind) {
    case "place":
      return `pos.${change.party}.${change.issue}.at`;
    case "salience":
      return `pos.${change.party}.${change.issue}.salience`;
    case "off":
      return `${Object.keys(SWITCHES).find((key) => SWITCHES[key] === change.collection)}.${change.id}`;
    case "seat":
      return `seat.${change.forum}.${change.party}`;
    case "toward":
      return `to.${change.forum}.${change.party}`;
    case "reserve":
      return `alt.${change.party}`;
  }
}

/** A change as an address holds it: `pos.rok.relief.at:75`, `rl.jp-abductees:off`. */
export function codeOf(change: Change): string {
  return `${placeOf(change)}:${settingOf(change)}`;
}

function settingOf(change: Change): string {
  switch (change.kind) {
    case "place":
      return String(change.at);
    case "salience":
      return String(change.salience);
    case "off":
      return "off";
    case "seat":
    case "toward":
      return change.taken;
    case "reserve":
      return String(change.value);
  }
}

/** The change of a code; null for one that says nothing. Whether its ids are in the case, `patchOf` settles. */
export function changeOf(code: string): Change | null {
  const [place = "", value = ""] = code.split(":");
  const [kind = "", a = "", b = "", part = ""] = place.split(".");
  const number = Number(value);
  const isNumber = value !== "" && Number.isFinite(number);
  if (kind === "pos" && isNumber && number >= 0 && number <= 100) {
    if (part === "at") return { kind: "place", party: a, issue: b, at: number };
    if (part === "salience") return { kind: "salience", party: a, issue: b, salience: number };
    return null;
  }
  const collection = SWITCHES[kind];
  if (collection !== undefined && value === "off") return { kind: "off", collection, id: a };
  if (kind === "alt" && isNumber) return { kind: "reserve", party: a, value: number };
  if ((kind === "seat" || kind === "to") && (value === "in" || value === "out")) {
    return { kind: kind === "to" ? "toward" : "seat", forum: a, party: b, taken: value };
  }
  return null;
}

/** The changes with one more; a change of the same thing gives way to it. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  const place = placeOf(change);
  return [...changes.filter((one) => placeOf(one) !== place), change];
}

/** The operations of a change on the case as read; none where the case does not have what it names. */
export function patchOf(change: Change, kase: Case, asOf: string): readonly PatchOperation[] {
  switch (change.kind) {
    case "place":
    case "salience":
      return positionPatch(change, kase, asOf);
    case "off":
      return Object.hasOwn(kase[change.collection], change.id)
        ? [{ op: "remove", path: `/${change.collection}/${change.id}` }]
        : [];
    case "reserve":
      return Object.hasOwn(kase.parties, change.party)
        ? [{ op: "add", path: `/alternatives/${change.party}`, value: { value: change.value } }]
        : [];
    case "seat":
      return seatPatch(change, kase);
    case "toward":
      return towardPatch(change, kase);
  }
}

function positionPatch(
  change: Extract<Change, { kind: "place" | "salience" }>,
  kase: Case,
  asOf: string,
): readonly PatchOperation[] {
  const position = kase.positions[change.party]?.[change.issue];
  if (position === undefined) return [];
  const entries: readonly PositionEntry[] = [position].flat();
  const index = entries.findIndex((entry) => isInForce(entry, asOf));
  const entry = entries[index];
  if (entry === undefined) return [];
  const path = `/positions/${change.party}/${change.issue}${Array.isArray(position) ? `/${index}` : ""}`;
  if (change.kind === "salience") return [{ op: "add", path: `${path}/salience`, value: change.salience }];
  const { values: _, range, ...kept } = entry;
  // A range that no longer holds the place would be a mistake in the case: it is left out with the what-if.
  const holds = range !== undefined && range[0] <= change.at && change.at <= range[1];
  return [{ op: "replace", path, value: { ...kept, at: change.at, ...(holds ? { range } : {}) } }];
}

function isInForce(
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
  day: string,
) {
  return (since === undefined || since <= day) && (until === undefined || day < until);
}

function seatPatch({ forum, party, taken }: Extract<Change, { kind: "seat" }>, kase: Case): readonly PatchOperation[] {
  const members = kase.forums[forum]?.members;
  if (members === undefined) return [];
  const path = `/forums/${forum}/members`;
  if (Array.isArray(members)) {
    const others = members.filter((one: unknown) => one !== party);
    return [{ op: "replace", path, value: taken === "in" ? [...others, party] : others }];
  }
  const has = Object.hasOwn(members, party);
  if (taken === "out") return has ? [{ op: "remove", path: `${path}/${party}` }] : [];
  return has ? [] : [{ op: "add", path: `${path}/${party}`, value: {} }];
}

function towardPatch(
  { forum, party, taken }: Extract<Change, { kind: "toward" }>,
  kase: Case,
): readonly PatchOperation[] {
  const one = kase.forums[forum];
  if (one === undefined) return [];
  const others = (one.toward ?? []).filter((id) => id !== party);
  return [{ op: "add", path: `/forums/${forum}/toward`, value: taken === "in" ? [...others, party] : others }];
}
