import { XMLParser } from "fast-xml-parser";
import { lineColumns } from "../case/syntax/line-column.js";

/** An element of an XML document: its name without a prefix, its line, its attributes, its children, and the text within. */
export interface XmlElement {
  readonly name: string;
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DEEPEST = 64;
const LARGEST = 64 * 2 ** 20;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads XML without entities of its own: a document type is refused, and so is what is too large or too deep. */
export function xmlTree(text: string): { readonly root: XmlElement } | { readonly refused: string } {
  if (text.length > LARGEST) return { refused: `has more than ${LARGEST / 2 ** 20} MiB of XML.` };
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    return { refused: "declares a document type, and with it entities. They are not read." };
  const depth = depthOf(text);
  if (depth === null) return { refused: "is no whole XML: it was cut off or damaged." };
  if (depth > DEEPEST) return { refused: `nests elements more than ${DEEPEST} deep.` };
  let nodes: unknown;
  try {
    nodes = parser().parse(text);
  } catch {
    return { refused: "is no well-formed XML." };
  }
  const [root] = elementsOf(nodes, lineColumns(text.replace(/\r\n?/g, "\n")));
  return root === undefined ? { refused: "has no XML element." } : { root };
}

function parser(): XMLParser {
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    captureMetaData: true,
  });
}

/** What is passed over whole: where it begins, and where it ends. */
const PASSED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** How deep elements nest; null where tags do not close. */
function depthOf(text: string): number | null {
  let depth = 0;
  let deepest = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const passed = PASSED.find(([begin]) => text.startsWith(begin, at));
    const end = passed === undefined ? endOfTag(text, at) : text.indexOf(passed[1], at + passed[0].length);
    if (end < 0) return null;
    if (passed === undefined && text[end - 1] !== "/") depth += text[at + 1] === "/" ? -1 : 1;
    if (depth < 0) return null;
    deepest = Math.max(deepest, depth);
    at = end;
  }
  return depth === 0 ? deepest : null;
}

/** Place of the mark that closes a tag, those in quotation marks aside; −1 where there is none. */
function endOfTag(text: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
    else if (letter === "<") return -1;
  }
  return -1;
}

/** Key under which the parser keeps where an element begins. */
const META = XMLParser.getMetaDataSymbol() as unknown as string;

type PlaceAt = ReturnType<typeof lineColumns>;

function elementsOf(nodes: unknown, placeAt: PlaceAt): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inner = node[name];
    const attributes = Object.entries((node[":@"] as Record<string, unknown> | undefined) ?? {});
    return [
      {
        name,
        line: placeAt((node[META] as { readonly startIndex?: number } | undefined)?.startIndex ?? 0).line,
        attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decoded(String(value))])),
        children: elementsOf(inner, placeAt),
        text: decoded(textIn(inner)),
      },
    ];
  });
}

function textIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes
    .map((node: Readonly<Record<string, unknown>>) => (typeof node["#text"] === "string" ? node["#text"] : ""))
    .join("");
}

/** The five entities of XML and characters by number; any other stays as it is written. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
