import { xmlText } from "../xml-text.js";
import type { QdaCode, QdaProject, QdaSelection, QdaSet } from "./project.js";

const ORIGIN = "Entente";

/** Path of a source's text within the archive. */
export function textPath(guid: string): string {
  return `${guid}.txt`;
}

/**
 * The XML of a REFI-QDA project; texts stand beside it in the archive, as `textPath` names them.
 *
 * @param written - when, ISO 8601 with seconds and zone
 * @source REFI-QDA Standard 1.5, Project.xsd
 */
export function writeQde(project: QdaProject, written: string): string {
  const [first] = project.users;
  const by = first === undefined ? "" : ` creatingUserGUID="${xmlText(first.guid)}"`;
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlText(project.name)}" origin="${ORIGIN}"${by} creationDateTime="${written}">`,
    ...some(
      "Users",
      project.users.map(({ guid, name }) => `<User guid="${xmlText(guid)}" name="${xmlText(name)}"/>`),
    ),
    ...(project.codes.length === 0 ? [] : ["<CodeBook>", ...some("Codes", project.codes.map(codeXml)), "</CodeBook>"]),
    ...some(
      "Sources",
      project.sources.map((source) => sourceXml(source, written)),
    ),
    ...some("Sets", project.sets.map(setXml)),
    "</Project>",
    "",
  ].join("\n");
}

/** The XML of a codebook on its own. @source REFI-QDA Standard 1.5, Codebook.xsd */
export function writeQdc({ codes, sets }: Pick<QdaProject, "codes" | "sets">): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${ORIGIN}">`,
    "<Codes>",
    ...codes.map(codeXml),
    "</Codes>",
    ...some("Sets", sets.map(setXml)),
    "</CodeBook>",
    "",
  ].join("\n");
}

function some(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`];
}

function described(description: string | null): string {
  return description === null ? "" : `<Description>${xmlText(description)}</Description>`;
}

function codeXml({ guid, name, isCodable, color, description, codes }: QdaCode): string {
  const tint = color === null ? "" : ` color="${xmlText(color)}"`;
  const head = `<Code guid="${xmlText(guid)}" name="${xmlText(name)}" isCodable="${isCodable}"${tint}`;
  const inner = described(description) + codes.map(codeXml).join("");
  return inner === "" ? `${head}/>` : `${head}>${inner}</Code>`;
}

function sourceXml(
  { guid, name, description, text, selections }: QdaProject["sources"][number],
  written: string,
): string {
  const path = text === null ? "" : ` plainTextPath="internal://${xmlText(textPath(guid))}"`;
  const inner = described(description) + selections.map((one) => selectionXml(one, written)).join("\n");
  return `<TextSource guid="${xmlText(guid)}" name="${xmlText(name)}"${path} creationDateTime="${written}">${inner}</TextSource>`;
}

function selectionXml({ guid, name, start, end, description, user, codings }: QdaSelection, written: string): string {
  const by = (who: string | null): string => (who === null ? "" : ` creatingUser="${xmlText(who)}"`);
  const coded = codings.map(
    (one) =>
      `<Coding guid="${xmlText(one.guid)}"${by(one.user)} creationDateTime="${written}"><CodeRef targetGUID="${xmlText(one.code)}"/></Coding>`,
  );
  return `<PlainTextSelection guid="${xmlText(guid)}" name="${xmlText(name)}" startPosition="${start}" endPosition="${end}"${by(user)} creationDateTime="${written}">${described(description)}${coded.join("")}</PlainTextSelection>`;
}

function setXml({ guid, name, codes, sources }: QdaSet): string {
  const members = [
    ...codes.map((target) => `<MemberCode targetGUID="${xmlText(target)}"/>`),
    ...sources.map((target) => `<MemberSource targetGUID="${xmlText(target)}"/>`),
  ];
  return `<Set guid="${xmlText(guid)}" name="${xmlText(name)}">${members.join("")}</Set>`;
}
