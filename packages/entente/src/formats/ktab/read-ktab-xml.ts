import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import { numberIn } from "../domain/domain.js";
import { note } from "../exchanged.js";
import { type XmlElement, xmlTree } from "../xml-tree.js";
import type { ReadScenario } from "./read-ktab-csv.js";
import type { Actor } from "./scenario.js";

/** Whether a text is an XML scenario of KTAB. */
export function isKtabXml(text: string): boolean {
  const head = text.slice(0, 65_536);
  return /<Scenario\b/.test(head) && /<Actors?\b|smpSchema|reformpri/.test(head);
}

/** Elements that hold what a case holds too. */
const READ = new Set(["name", "desc", "Dimensions", "Actors"]);

/**
 * Reads a scenario of KTAB's spatial model from XML. What a case has no place for is named: seed, parameters of the model,
 * ideal points that move.
 *
 * @source KAPSARC Toolkit for Behavioral Analysis, smpSchema.xsd
 */
export function readKtabXml(text: string, file: string): ReadScenario {
  const problems: Problem[] = [];
  const wrong = (line: number, message: string): void => {
    problems.push(note(file, line, message, { severity: "error", code: "not-carried" }));
  };
  const tree = xmlTree(text);
  if ("refused" in tree) {
    wrong(0, tree.refused);
    return { scenario: null, problems };
  }
  const { root } = tree;
  const dimensions = childrenOf(root, "Dimensions").map((one) => one.text.trim());
  const elements = childrenOf(root, "Actors").filter(({ name }) => name === "Actor");
  const reform = elements[0]?.children.find(({ name }) => name === "ItemValues");
  if (reform !== undefined) {
    wrong(
      reform.line,
      "holds reform priorities, which order items under a budget; only scenarios of the spatial model (SMP) are read.",
    );
    return { scenario: null, problems };
  }
  if (root.name !== "Scenario" || dimensions.length === 0 || elements.length === 0) {
    wrong(root.line, `<${root.name}> holds no <Dimensions> and <Actors>: this is no scenario of the spatial model.`);
    return { scenario: null, problems };
  }
  for (const one of root.children) if (!READ.has(one.name)) problems.push(note(file, one.line, lostWords(one)));
  const actors = elements.map((element) => actorOf(element, dimensions, wrong));
  actors.forEach(({ name }, k) => {
    if (actors.findIndex((one) => one.name === name) < k)
      wrong(elements[k]?.line ?? 0, `actor ${quoted(name)} is there twice.`);
  });
  if (problems.some(({ severity }) => severity === "error")) return { scenario: null, problems };
  return { scenario: { name: textOf(root, "name"), description: textOf(root, "desc"), dimensions, actors }, problems };
}

function lostWords({ name, children, text }: XmlElement): string {
  const inside = children.map((one) => `${one.name} ${one.text.trim()}`.trim()).slice(0, 12);
  const shown =
    inside.length > 0 ? `, which holds ${inside.join(", ")}${children.length > 12 ? ", …" : ""},` : ` (${text.trim()})`;
  return `<${name}>${shown} is not carried over.`;
}

function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.find((one) => one.name === name)?.children ?? [];
}

function textOf(element: XmlElement, name: string): string {
  return element.children.find((one) => one.name === name)?.text.trim() ?? "";
}

function actorOf(
  element: XmlElement,
  dimensions: readonly string[],
  wrong: (line: number, message: string) => void,
): Actor {
  const name = textOf(element, "name");
  const who = name === "" ? "an actor without a name" : quoted(name);
  if (name === "") wrong(element.line, "an <Actor> has no <name>.");
  const numberOf = (one: XmlElement | undefined, what: string, most: number): number => {
    const text = one?.text.trim() ?? "";
    const value = numberIn(text);
    const line = one?.line ?? element.line;
    if (value === null) wrong(line, `${who}: ${what} ${text === "" ? "is empty" : `is ${quoted(text)}, no number`}.`);
    else if (value < 0 || value > most) wrong(line, `${who}: ${what} is ${value}, outside 0–${most}.`);
    return value ?? 0;
  };
  const list = (parent: string, what: string): number[] => {
    const found = childrenOf(element, parent);
    if (found.length !== dimensions.length)
      wrong(
        element.line,
        `${who} has ${found.length} values in <${parent}>; there are ${dimensions.length} dimensions.`,
      );
    return dimensions.map((dimension, k) =>
      k < found.length ? numberOf(found[k], `${what} on ${quoted(dimension)}`, 100) : 0,
    );
  };
  const capability = element.children.find((one) => one.name === "capability");
  return {
    name,
    description: textOf(element, "description"),
    power: numberOf(capability, "capability", Number.MAX_VALUE),
    positions: list("Position", "the position"),
    saliences: list("Salience", "the salience"),
  };
}
