import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { type Fault, fault, type Parsed, type Path } from "./parsed.js";
import { shortLine } from "./quoted.js";
import { tooDeep } from "./yaml-guard.js";

const MOST_FAULTS = 200;
const WORDING: Readonly<Record<string, string>> = {
  BAD_ALIAS: "this alias has no anchor before it, or one with a bad name.",
  BAD_INDENT: "the indentation does not fit the lines above.",
  BLOCK_AS_IMPLICIT_KEY: 'a map cannot stand here: put quotes around a text with ": " in it.',
  BLOCK_IN_FLOW: "a block list or map cannot stand inside brackets.",
  BAD_DQ_ESCAPE: "unknown escape in a double-quoted text; a backslash is written as two.",
  MULTIPLE_DOCS: 'a second document begins here; a case is one document (delete "---").',
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line.",
  NON_STRING_KEY: "a key must be a text.",
  RESOURCE_EXHAUSTION: "lists and maps lie too deep in one another.",
  TAB_AS_INDENT: "a tab is used for indentation; use spaces.",
  TAG_RESOLVE_FAILED: "tags are not used in a case, and nothing in it is executed; delete the tag.",
};

/** Reads any YAML 1.2 text with the full parser, comments and all places kept. */
export function fullRead(text: string, { depth, aliases }: { depth: number; aliases: number }): Parsed {
  const guarded = tooDeep(text, depth);
  if (guarded !== null) return nothing([guarded]);
  const document = parse(text);
  const faults = [...document.errors, ...document.warnings]
    .slice(0, MOST_FAULTS)
    .map(({ code, message, pos: [offset] }) =>
      fault("syntax", [], WORDING[code] ?? `not valid YAML: ${shortLine(message, 100)}.`, { offset }),
    );
  if (faults.length === 0) faults.push(...keyFaults(document));
  if (faults.length > 0) return nothing(faults.slice(0, MOST_FAULTS));
  try {
    const value: unknown = document.toJS({ maxAliasCount: aliases });
    return { value, faults: [], offsetOf: (path, target) => nodeOffset(document, path, target) };
  } catch (thrown) {
    if (!(thrown instanceof ReferenceError)) throw thrown;
    return nothing([fault("aliases", [], `aliases are expanded more than ${aliases} times.`, { offset: 0 })]);
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: "core",
    prettyErrors: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares every key with every other; keyFaults takes one pass.
    uniqueKeys: false,
    logLevel: "error",
  });
}

function nothing(faults: readonly Fault[]): Parsed {
  return { value: null, faults, offsetOf: () => null };
}

/** Duplicate and merge keys, at any depth. */
function keyFaults(document: Document): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      const offset = startOf(pair.key);
      if (key === "<<")
        faults.push(
          fault("merge-key", [], 'merge keys ("<<") are not part of YAML 1.2; write the entries out.', { offset }),
        );
      else if (seen.has(key))
        faults.push(fault("duplicate-key", [], `"${shortLine(key)}" stands twice in this map.`, { offset }));
      seen.add(key);
      visit(pair.value);
    }
  };
  visit(document.contents);
  return faults;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

function startOf(node: unknown): number {
  return (node as Partial<Node> | null)?.range?.[0] ?? 0;
}

function nodeOffset(document: Document, path: Path, target: "key" | "value"): number | null {
  let node: unknown = document.contents;
  let offset: number | null = null;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const child = isMap(node)
      ? node.items.find((pair) => keyOf(pair) === String(step))
      : isSeq(node) && typeof step === "number"
        ? node.items[step]
        : undefined;
    if (child === undefined) return offset;
    if (!isPair(child)) [offset, node] = [startOf(child), child];
    else {
      node = child.value;
      const wantsValue = depth === path.length - 1 && target === "value" && node !== null;
      offset = startOf(wantsValue ? node : child.key);
    }
  }
  return offset;
}
