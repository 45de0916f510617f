import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { EntenteError } from "../../error.js";
import { idSchema } from "../schema.js";
import type { Path } from "../syntax/parsed.js";
import { isNamed, type NamedPlace, type NameKind, namesInCase, wordPattern } from "./names-in-case.js";

export interface Renaming {
  readonly kind: NameKind;
  readonly id: string;
  readonly to: string;
  /** Issue of an option. */
  readonly issue?: string | undefined;
}

/**
 * The text of a case in which one id is another, wherever it is named; not a letter beside it changes.
 *
 * @throws {EntenteError} `bad-id` where the new name is none, `id-taken` where the case has it already, `unreadable`
 */
export function renameId(text: string, renaming: Renaming): string {
  const document = parsed(text);
  const data: unknown = document.toJS();
  checkName(data, renaming);
  return respelt(text, document, renaming, placesOf(data, renaming));
}

/** The text of a scenario beside a case, with the same id renamed in its pointers and values. */
export function renameInScenario(text: string, renaming: Renaming): string {
  const document = parsed(text);
  const { patch } = (document.toJS() ?? {}) as { readonly patch?: unknown };
  if (!Array.isArray(patch)) return text;
  const places = patch.flatMap((entry: unknown, k): Path[] => {
    const { path, value } = (entry ?? {}) as { readonly path?: unknown; readonly value?: unknown };
    if (typeof path !== "string") return [];
    const pointer = path.split("/").slice(1);
    return placesOf(nested(pointer, value), renaming).map((place) =>
      place.path.length <= pointer.length
        ? ["patch", k, "path"]
        : ["patch", k, "value", ...place.path.slice(pointer.length)],
    );
  });
  return respelt(
    text,
    document,
    renaming,
    places.map((path) => ({ path, at: isPointer(path) ? "value" : keyOrValue(document, path) })),
  );
}

type Place = Pick<NamedPlace, "path" | "at">;

function isPointer(path: Path): boolean {
  return path.length === 3 && path[2] === "path";
}

function keyOrValue(document: Document, path: Path): Place["at"] {
  return isScalar(nodeAt(document, path)) ? "value" : "key";
}

function parsed(text: string): Document {
  const document: Document = parseDocument(text, { logLevel: "error" });
  const [mistake] = document.errors;
  if (mistake !== undefined)
    throw new EntenteError("unreadable", `the text is no YAML: ${mistake.message.split("\n")[0]}`);
  return document;
}

function checkName(data: unknown, { kind, to, issue }: Renaming): void {
  if (!idSchema.safeParse(to).success)
    throw new EntenteError("bad-id", `"${to}" is no id: small letters, digits and hyphens, a letter first.`);
  const taken = placesOf(data, { kind, id: to, to, issue }).some(({ kind: own }) => own === kind);
  if (taken) throw new EntenteError("id-taken", `"${to}" is in this case already; choose another id.`);
}

/** Places that name it; words of expected answers count only where nothing else has that name. */
function placesOf(data: unknown, renaming: Renaming): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  let isShared = false;
  namesInCase(data, (place) => {
    if (isNamed(place, renaming)) found.push(place);
    else if (place.kind !== "any" && place.text === renaming.id) isShared = true;
  });
  return isShared ? found.filter(({ kind }) => kind !== "any") : found;
}

function nested(steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const below = nested(rest, value);
  if (!/^(\d+|-)$/.test(step)) return { [step]: below };
  const list: unknown[] = [];
  list[step === "-" ? 0 : Number(step)] = below;
  return list;
}

function respelt(text: string, document: Document, renaming: Renaming, places: readonly Place[]): string {
  const stretches = new Map<number, number>();
  for (const { path, at } of places) {
    const node = at === "key" ? keyAt(document, path) : nodeAt(document, path);
    const [start, end] = node?.range ?? [0, 0];
    if (end > start) stretches.set(start, end);
  }
  const pattern = wordPattern(renaming.id);
  return [...stretches]
    .sort(([a], [b]) => b - a)
    .reduce(
      (whole, [start, end]) =>
        whole.slice(0, start) + whole.slice(start, end).replaceAll(pattern, renaming.to) + whole.slice(end),
      text,
    );
}

/** The node of a path, also where the way leads through an alias. */
function nodeAt(document: Document, path: Path): Node | undefined {
  return path.reduce<Node | undefined>(
    (node, step) => stepInto(resolved(node, document), step),
    (document.contents as Node | null) ?? undefined,
  );
}

function resolved(node: Node | undefined, document: Document): Node | undefined {
  return isAlias(node) ? (node.resolve(document) as Node | undefined) : node;
}

function stepInto(node: Node | undefined, step: Path[number]): Node | undefined {
  if (isMap(node) || isSeq(node)) return node.get(step, true) as Node | undefined;
  return undefined;
}

function keyAt(document: Document, path: Path): Node | undefined {
  const map = resolved(nodeAt(document, path.slice(0, -1)), document);
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return pair?.key as Node | undefined;
}
