import { Document, isMap, isSeq, type Node } from "yaml";

/** Levels of a case that are written as blocks; what lies deeper stands in braces on one line. */
const BLOCKS = 2;

/** A case as YAML, as an author would begin it: a block a collection, an entry a line. */
export function caseText(value: Readonly<Record<string, unknown>>): string {
  const document = new Document(value);
  const shape = (node: unknown, depth: number): void => {
    if (!isMap(node) && !isSeq(node)) return;
    if (depth > BLOCKS) node.flow = true;
    for (const item of node.items) shape(inside(item), depth + 1);
  };
  shape(document.contents, 0);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function inside(item: unknown): Node | null {
  return typeof item === "object" && item !== null && "value" in item && "key" in item
    ? (item.value as Node | null)
    : (item as Node | null);
}
