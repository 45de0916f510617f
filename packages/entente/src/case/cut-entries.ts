import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { Path } from "./syntax/parsed.js";

type Collection = Extract<Node, { items: unknown[] }>;
type Stretch = readonly [start: number, end: number];

/**
 * Takes entries of maps and items of lists out of a text and touches nothing else: a block entry goes with its lines,
 * one in braces or brackets with its comma. Null where that cannot be done so.
 */
export function cutEntries(text: string, paths: readonly Path[]): string | null {
  const document = parse(text);
  if (document === null) return null;
  const places = new Map<Collection, number[]>();
  for (const path of paths) {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isCollection(parent)) return null;
    const place = placeIn(parent as Collection, path.at(-1));
    if (place === -1) continue;
    places.set(parent as Collection, [...(places.get(parent as Collection) ?? []), place]);
  }
  const stretches: Stretch[] = [];
  for (const [collection, cut] of places) {
    const own = collection.flow === true ? flowStretches(collection, cut) : blockStretches(text, collection, cut);
    if (own === null) return null;
    stretches.push(...own);
  }
  return verified(text, without(text, stretches), paths);
}

function parse(text: string): Document.Parsed | null {
  const document = parseDocument(text, { logLevel: "error" });
  return document.errors.length > 0 ? null : document;
}

function placeIn(collection: Collection, step: Path[number] | undefined): number {
  if (isSeq(collection)) return typeof step === "number" && step < collection.items.length ? step : -1;
  return collection.items.findIndex(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
}

function startOf(item: unknown): number {
  const node = isPair(item) ? (item as Pair<Node, Node>).key : (item as Node | null);
  return node?.range?.[0] ?? 0;
}

/** Offset behind the last thing that an entry says. */
function endOf(item: unknown): number {
  if (isPair(item)) {
    const { key, value } = item as Pair<Node, Node | null>;
    return value === null ? endOf(key) : Math.max(endOf(key), endOf(value));
  }
  if (isCollection(item) && item.flow !== true && item.items.length > 0) return endOf(item.items.at(-1));
  return (item as Node | null)?.range?.[1] ?? 0;
}

/** An entry goes up to the next one, the last from the end of the one before. */
function flowStretches({ items }: Collection, cut: readonly number[]): readonly Stretch[] {
  return cut.map((k): Stretch => {
    if (k + 1 < items.length) return [startOf(items[k]), startOf(items[k + 1])];
    const kept = items.slice(0, k).findLastIndex((_, i) => !cut.includes(i));
    return [kept === -1 ? startOf(items[0]) : endOf(items[kept]), endOf(items[k])];
  });
}

function blockStretches(text: string, collection: Collection, cut: readonly number[]): readonly Stretch[] | null {
  if (cut.length === collection.items.length) return null;
  const stretches = cut.map((k): Stretch | null => {
    const start = text.lastIndexOf("\n", startOf(collection.items[k]) - 1) + 1;
    const before = text.slice(start, startOf(collection.items[k]));
    if (!(isMap(collection) ? /^ *$/ : /^ *-[ ]+$/).test(before)) return null;
    const end = endOf(collection.items[k]);
    if (text[end - 1] === "\n") return [start, end];
    const lineEnd = text.indexOf("\n", end);
    return [start, lineEnd === -1 ? text.length : lineEnd + 1];
  });
  return stretches.every((one) => one !== null) ? stretches : null;
}

/** The text without these stretches, some of which may reach into others. */
function without(text: string, stretches: readonly Stretch[]): string {
  let kept = "";
  let from = 0;
  for (const [start, end] of stretches.toSorted(([a], [b]) => a - b)) {
    kept += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}

/** The new text, unless it says anything else than the old one without these entries. */
function verified(before: string, after: string, paths: readonly Path[]): string | null {
  const [wanted, found] = [parse(before), parse(after)];
  if (wanted === null || found === null) return null;
  for (const path of paths.toSorted(laterFirst)) wanted.deleteIn(path);
  return JSON.stringify(wanted.toJS()) === JSON.stringify(found.toJS()) ? after : null;
}

/** Items of one list are taken out from its end, so that the places of the others stay. */
export function laterFirst(a: Path, b: Path): number {
  for (let k = 0; k < Math.max(a.length, b.length); k++) {
    const [one, other] = [a[k], b[k]];
    if (one === other) continue;
    if (typeof one === "number" && typeof other === "number") return other - one;
    return String(other ?? "") < String(one ?? "") ? -1 : 1;
  }
  return 0;
}
