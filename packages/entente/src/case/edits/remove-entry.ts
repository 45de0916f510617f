import { laterFirst } from "../cut-entries.js";
import type { Path } from "../syntax/parsed.js";
import type { CaseEdit } from "../write-case.js";
import { isNamed, type NamedPlace, type NameKind, namesInCase } from "./names-in-case.js";

/** What of a case goes, and the edits that take it out. */
export interface Removal {
  readonly edits: readonly CaseEdit[];
  /** Entries that go as a whole, in the order of the case; the one asked for first. */
  readonly gone: readonly Path[];
  /** Entries that stay and name it no more. */
  readonly changed: readonly Path[];
}

interface Target {
  readonly kind: NameKind;
  readonly id: string;
  /** Issue of an option. */
  readonly issue?: string | undefined;
}

/** Values without which an entry says nothing. */
const NEEDED = /^(party|holder|source|between|statusQuo|at|id|values|package|require|when|terms|first|before|members)$/;
const COLLECTIONS: readonly string[] = ["sources", "statements", "forums"];

/**
 * What goes with an entry that others name: entries that cannot do without it, and the names alone where they can. A
 * condition keeps its other tests; an entry whose condition would be left empty goes, because it would say more than
 * its author did. Expected answers that name it go too.
 *
 * @param data - the case as plain data, as its author wrote it
 */
export function removalOf(data: unknown, target: Target): Removal {
  const cut = new Map<string, Path>();
  const gone = new Set<string>();
  let asked: readonly Target[] = [target];
  while (asked.length > 0) {
    for (const path of asked.flatMap((one) => cutsFor(data, one))) cut.set(keyOf(path), path);
    settleEmpty(data, cut);
    // What went may itself be named: by evidence, by statements, by expected answers.
    const named = [...cut.values()].filter((path) => path.length === 2 && COLLECTIONS.includes(String(path[0])));
    const fresh = named.filter((path) => !gone.has(keyOf(path)));
    for (const path of fresh) gone.add(keyOf(path));
    asked = fresh.map(([collection, id]) => ({ kind: collection as NameKind, id: String(id) }));
  }
  const all = [...cut.values()].filter((path) => !isInsideCut(path, cut));
  const whole = [...cut.values()].filter((path) => isEntry(path) && !isInsideEntry(path, cut));
  const changed = new Map(
    all
      .filter((path) => path.length > 1 && !isEntry(path))
      .map((path) => [keyOf(entryOf(path)), entryOf(path)] as const),
  );
  return { edits: editsFor(data, all), gone: whole, changed: [...changed.values()] };
}

function cutsFor(data: unknown, target: Target): readonly Path[] {
  const paths: Path[] = [];
  namesInCase(data, (place) => {
    if (isNamed(place, target)) paths.push(cutOf(place));
  });
  return paths;
}

/** The least that has to go so that the name is gone. */
function cutOf({ path, at, kind }: NamedPlace): Path {
  const [collection] = path;
  if (collection === "expect" || kind === "any") return path.slice(0, 2);
  // A sentence about what is gone says something else without it.
  if (collection === "statements") return path.slice(0, 2);
  if (at === "key") return path;
  const steps = path.map(String);
  const last = steps.at(-1) ?? "";
  if (steps.includes("between")) return entryOf(path);
  // A clause of a signed text is about its issue and option.
  if (isClause(path.slice(0, 4)) && /^(issue|option)$/.test(last)) return path.slice(0, 4);
  if (/^\d+$/.test(last)) return path;
  const above = steps.at(-2) ?? "";
  if (["drift", "leader"].includes(above)) return above === "drift" ? path.slice(0, -1) : path;
  if (above === "package") return entryOf(path);
  if (NEEDED.test(last)) return entryOf(path);
  return path;
}

/** The entry that a path lies in: an item of a collection, of a party's positions, or of a list of dated ones. */
function entryOf(path: Path): Path {
  if (path[0] === "outcome") return ["outcome"];
  if (path[0] !== "positions") return path.slice(0, 2);
  return path.slice(0, typeof path[3] === "number" ? 4 : 3);
}

function isEntry(path: Path): boolean {
  return keyOf(entryOf(path)) === keyOf(path) || (path[0] === "positions" && path.length === 2);
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}

function isInsideCut(path: Path, cut: ReadonlyMap<string, Path>): boolean {
  return path.some((_, k) => k > 0 && cut.has(keyOf(path.slice(0, k))));
}

function isInsideEntry(path: Path, cut: ReadonlyMap<string, Path>): boolean {
  return path.some((_, k) => k > 1 && cut.has(keyOf(path.slice(0, k))));
}

/** What is left empty goes as well, and where clauses wait for one that goes, until nothing more is. */
function settleEmpty(data: unknown, cut: Map<string, Path>): void {
  for (let before = -1; before !== cut.size; ) {
    before = cut.size;
    for (const path of waitsFor(data, [...cut.values()].filter(isClause))) cut.set(keyOf(path), path);
    for (const path of [...cut.values()]) {
      const parent = path.slice(0, -1);
      if (parent.length === 0 || cut.has(keyOf(parent))) continue;
      const value = at(data, parent);
      if (typeof value !== "object" || value === null) continue;
      const keys = Array.isArray(value) ? value.map((_, k) => k) : Object.keys(value);
      if (!keys.every((key) => cut.has(keyOf([...parent, key])))) continue;
      const whole = wholeOf(parent);
      cut.set(keyOf(whole), whole);
    }
  }
}

/** What says nothing any more once this is empty: a clause without owners goes by itself, the others stay. */
function wholeOf(parent: Path): Path {
  if (parent.at(-1) === "owners" && isClause(parent.slice(0, -1))) return parent.slice(0, -1);
  return isNeededWhole(parent) ? entryOf(parent) : parent;
}

function isClause(path: Path): boolean {
  return path.length === 4 && path[0] === "agreements" && path[2] === "clauses";
}

/** Where other clauses of a text wait for those that go. */
function waitsFor(data: unknown, clauses: readonly Path[]): readonly Path[] {
  return clauses.flatMap((clause) => {
    const all = clause.slice(0, 3);
    return Object.entries(
      (at(data, all) ?? {}) as Readonly<Record<string, { readonly after?: readonly unknown[] }>>,
    ).flatMap(([id, { after = [] }]) =>
      after.flatMap((one, k): Path[] => (one === clause[3] ? [[...all, id, "after", k]] : [])),
    );
  });
}

function isNeededWhole(path: Path): boolean {
  const last = String(path.at(-1));
  return NEEDED.test(last) || last === "signatories" || (path[0] === "ratification" && last === "rule");
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}

/** Later items of a list first, so that places stay what they were; what no statement supports any more is judged. */
function editsFor(data: unknown, paths: readonly Path[]): readonly CaseEdit[] {
  const judged = paths
    .filter((path) => path.at(-1) === "evidence")
    .map((path): Path => [...path.slice(0, -1), "basis"])
    .filter((path) => at(data, path) === "coded")
    .map((path): CaseEdit => ({ path, value: "judged" }));
  const ordered = paths.toSorted(laterFirst);
  return [...judged, ...ordered.map((path): CaseEdit => ({ path, value: undefined }))];
}
