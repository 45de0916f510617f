import { type XmlElement, xmlTree } from "../xml-tree.js";
import type { QdaCode, QdaProject, QdaSelection, QdaSet, QdaSource } from "./project.js";

/** A project, or why there is none; and what of it was left out, element by element with their numbers. */
export type ReadQde =
  | { readonly project: QdaProject; readonly left: ReadonlyMap<string, number>; readonly wrong: readonly string[] }
  | { readonly refused: string };

/** Elements whose content is read; all others are counted as left out. */
const READ = new Set([
  ...["Project", "CodeBook", "Users", "User", "Codes", "Code", "Sets", "Set", "MemberCode", "MemberSource", "Sources"],
  ...["TextSource", "PlainTextSelection", "PlainTextContent", "Coding", "CodeRef", "Description"],
]);

/**
 * Reads the XML of a REFI-QDA project or codebook.
 *
 * @param textAt - text of a file of the archive by the path that the project gives; null where there is none
 * @source REFI-QDA Standard 1.5, Project.xsd and Codebook.xsd, qdasoftware.org
 */
export function readQde(xml: string, textAt: (path: string) => string | null): ReadQde {
  const tree = xmlTree(xml);
  if ("refused" in tree) return tree;
  const { root } = tree;
  if (root.name !== "Project" && root.name !== "CodeBook")
    return { refused: `begins with <${root.name}>: expected <Project> or <CodeBook>.` };
  const left = new Map<string, number>();
  countLeft(root, left);
  const wrong: string[] = [];
  const book = root.name === "CodeBook" ? root : child(root, "CodeBook");
  const sets = [...within(root, "Sets"), ...(book === root || book === undefined ? [] : within(book, "Sets"))];
  const project = {
    name: root.attributes.name ?? "",
    users: within(root, "Users").flatMap(({ name, attributes }) =>
      name === "User" ? [{ guid: attributes.guid ?? "", name: attributes.name ?? "" }] : [],
    ),
    codes: (book === undefined ? [] : within(book, "Codes")).flatMap(codeOf),
    sources: within(root, "Sources").flatMap((one) =>
      one.name === "TextSource" ? [sourceOf(one, textAt, wrong)] : [],
    ),
    sets: sets.flatMap((one) => (one.name === "Set" ? [setOf(one)] : [])),
  };
  return { project, left, wrong };
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}

function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((one) => one.name === name).flatMap((one) => one.children);
}

function countLeft(element: XmlElement, left: Map<string, number>): void {
  if (!READ.has(element.name)) {
    left.set(element.name, (left.get(element.name) ?? 0) + 1);
    return;
  }
  for (const one of element.children) countLeft(one, left);
}

function descriptionOf(element: XmlElement): string | null {
  return child(element, "Description")?.text ?? null;
}

function codeOf(element: XmlElement): QdaCode[] {
  if (element.name !== "Code") return [];
  const { guid = "", name = "", isCodable = "true", color } = element.attributes;
  return [
    {
      guid,
      name,
      isCodable: isCodable !== "false" && isCodable !== "0",
      color: color ?? null,
      description: descriptionOf(element),
      codes: element.children.flatMap(codeOf),
    },
  ];
}

function sourceOf(element: XmlElement, textAt: (path: string) => string | null, wrong: string[]): QdaSource {
  const { guid = "", name = "", plainTextPath } = element.attributes;
  const inline = child(element, "PlainTextContent")?.text;
  const path = plainTextPath ?? "";
  const text = inline ?? (path.startsWith("internal://") ? textAt(path.slice("internal://".length)) : null);
  if (text === null)
    wrong.push(
      `source ${JSON.stringify(name)}: its text ${path === "" ? "is not named" : `${JSON.stringify(path)} is not in the archive`}.`,
    );
  const selections = element.children.flatMap((one) => {
    if (one.name !== "PlainTextSelection") return [];
    const read = selectionOf(one);
    if (read === null)
      wrong.push(`a selection in ${JSON.stringify(name)} has no start before its end; it was left out.`);
    return read === null ? [] : [read];
  });
  return { guid, name, description: descriptionOf(element), text, selections };
}

function selectionOf(element: XmlElement): QdaSelection | null {
  const { guid = "", name = "", startPosition = "", endPosition = "", creatingUser } = element.attributes;
  if (!/^\d{1,9}$/.test(startPosition) || !/^\d{1,9}$/.test(endPosition)) return null;
  const [start, end] = [Number(startPosition), Number(endPosition)];
  if (end <= start) return null;
  const codings = element.children.flatMap((one) => {
    const code = one.name === "Coding" ? child(one, "CodeRef")?.attributes.targetGUID : undefined;
    return code === undefined
      ? []
      : [{ guid: one.attributes.guid ?? "", code, user: one.attributes.creatingUser ?? null }];
  });
  return { guid, name, start, end, description: descriptionOf(element), user: creatingUser ?? null, codings };
}

function setOf(element: XmlElement): QdaSet {
  const members = (name: string): string[] =>
    element.children.flatMap((one) => (one.name === name ? [one.attributes.targetGUID ?? ""] : []));
  const { guid = "", name = "" } = element.attributes;
  return { guid, name, codes: members("MemberCode"), sources: members("MemberSource") };
}
