import type { Problem } from "../../case/problem.js";
import { quoted } from "../../case/syntax/quoted.js";
import { note } from "../exchanged.js";
import { type XmlElement, xmlTree } from "../xml-tree.js";
import {
  cutMessage,
  type DomainIssue,
  numberIn,
  type Profile,
  type ProfileTerm,
  placesOf,
  type ReadDomain,
} from "./domain.js";
import { evaluatorOf } from "./genius-evaluator.js";

/** Elements of a profile that say nothing about the preferences themselves. */
const PASSED = new Set(["agent", "discount_factor", "reservation"]);

/**
 * Reads a GENIUS domain (`negotiation_template`) or profile (`utility_space`), as GENIUS and NegMAS write them.
 *
 * @source Hindriks et al. 2009, "Genius: negotiation environment for heterogeneous agents"; the templates that GENIUS 10 ships
 */
export function readGeniusXml(text: string, file: string): ReadDomain {
  const problems: Problem[] = [];
  const error = (line: number, message: string): void => {
    problems.push(note(file, line, message, { severity: "error", code: "not-carried" }));
  };
  const tree = xmlTree(text);
  if ("refused" in tree) {
    error(0, tree.refused);
    return { domain: null, profile: null, problems };
  }
  const { root } = tree;
  const space = root.name === "utility_space" ? root : root.children.find(({ name }) => name === "utility_space");
  const objective = space?.children.find(({ name }) => name === "objective");
  if (space === undefined || objective === undefined) {
    error(root.line, `<${root.name}> holds no <utility_space> with an <objective>: this is no domain or profile.`);
    return { domain: null, profile: null, problems };
  }
  for (const one of [...space.children, ...objective.children]) refuseOther(one, { file, problems, error });
  const elements = objective.children.filter(({ name }) => name === "issue").sort(byIndex);
  if (elements.length === 0) error(objective.line, "the objective has no <issue>.");
  const issues = elements.map((element) => issueOf(element, { file, problems, error }));
  const twice = issues.find(({ name }, k) => issues.findIndex((one) => one.name === name) < k);
  if (twice !== undefined) error(objective.line, `issue ${quoted(twice.name)} is there twice.`);
  const domain = { name: objective.attributes.name ?? "", issues };
  const isProfile = root === space || elements.some(isEvaluated);
  const profile = isProfile ? profileOf({ space, objective, elements, issues }, { file, problems, error }) : null;
  const isBad = problems.some(({ severity }) => severity === "error");
  return isBad ? { domain: null, profile: null, problems } : { domain, profile, problems };
}

interface Reading {
  readonly file: string;
  readonly problems: Problem[];
  readonly error: (line: number, message: string) => void;
}

function byIndex(a: XmlElement, b: XmlElement): number {
  return Number(a.attributes.index ?? 0) - Number(b.attributes.index ?? 0);
}

function isEvaluated(issue: XmlElement): boolean {
  return issue.children.some(({ name, attributes }) => name === "evaluator" || attributes.evaluation !== undefined);
}

/** Parts that would change a utility are refused; those that only describe an experiment are named. */
function refuseOther({ name, line, attributes }: XmlElement, { file, problems, error }: Reading): void {
  if (name === "issue" || name === "weight" || PASSED.has(name)) return;
  if (name === "objective") {
    if (attributes.etype === undefined || attributes.etype === "objective") return;
  }
  const changes = ["ufun", "hyperRectangle", "constraint", "rconstraint", "evaluator"].includes(name);
  if (changes) error(line, `<${name}> makes the utility other than a sum over issues, which a case cannot hold.`);
  else problems.push(note(file, line, `<${name}> is not carried over.`));
}

function issueOf(element: XmlElement, { file, problems, error }: Reading): DomainIssue {
  const { attributes, children, line } = element;
  const name = attributes.name ?? "";
  if (name === "") error(line, "an <issue> has no name.");
  const items = children.filter((one) => one.name === "item").sort(byIndex);
  if (items.length > 0) {
    const values = items.map((item) => item.attributes.value ?? "");
    items.forEach((item, k) => {
      if (values[k] === "") error(item.line, `a value of ${quoted(name)} has no name.`);
      else if (values.indexOf(values[k] ?? "") < k)
        error(item.line, `value ${quoted(values[k])} of ${quoted(name)} is there twice.`);
    });
    return { name, values, numbers: null };
  }
  const range = children.find((one) => one.name === "range") ?? element;
  const [low, high] = ["lowerbound", "upperbound"].map((key) => numberIn(range.attributes[key]));
  if (low === null || low === undefined || high === null || high === undefined || high < low) {
    error(line, `issue ${quoted(name)} has neither values (<item>) nor a range from a lowerbound to an upperbound.`);
    return { name, values: [], numbers: null };
  }
  const isWhole = attributes.vtype === "integer" || attributes.etype === "integer" || attributes.type === "integer";
  const { numbers, cut } = placesOf(low, high, isWhole ? 1 : null);
  if (cut) problems.push(note(file, line, cutMessage(name, low, high, numbers.length)));
  return { name, values: numbers.map(String), numbers };
}

interface ProfileParts {
  readonly space: XmlElement;
  readonly objective: XmlElement;
  readonly elements: readonly XmlElement[];
  readonly issues: readonly DomainIssue[];
}

function profileOf({ space, objective, elements, issues }: ProfileParts, reading: Reading): Profile {
  const weights = new Map(
    objective.children.filter(({ name }) => name === "weight").map((one) => [one.attributes.index ?? "", one] as const),
  );
  const extra = [...weights].find(([index]) => !elements.some(({ attributes }) => attributes.index === index));
  if (extra !== undefined)
    reading.error(extra[1].line, `a <weight> has index ${quoted(extra[0])}, which no issue has.`);
  const single = (name: string): number | null => {
    const element = space.children.find((one) => one.name === name);
    if (element === undefined) return null;
    const value = numberIn(element.attributes.value);
    if (value === null)
      reading.error(element.line, `<${name}> has ${quoted(element.attributes.value)} for a value, no number.`);
    return value;
  };
  const discount = single("discount_factor");
  if (discount !== null && (discount < 0 || discount > 1))
    reading.error(space.line, `the discount factor is ${discount}; expected 0 to 1.`);
  return {
    name: "",
    terms: elements.map((element, i) => {
      const weight = weights.get(element.attributes.index ?? "");
      const value = numberIn(weight?.attributes.value);
      if (value === null)
        reading.error(
          weight?.line ?? element.line,
          `issue ${quoted(issues[i]?.name)} has no <weight> that is a number.`,
        );
      return termOf(element, issues[i], value ?? 0, reading);
    }),
    bias: 0,
    reservation: single("reservation"),
    discount,
  };
}

function termOf(element: XmlElement, issue: DomainIssue | undefined, weight: number, { error }: Reading): ProfileTerm {
  if (issue?.numbers !== null && issue !== undefined) {
    const evaluator = evaluatorOf(element);
    if ("refused" in evaluator) {
      error(evaluator.line, `issue ${quoted(issue.name)}: ${evaluator.refused}`);
      return { weight, values: [], divisor: 1 };
    }
    return { weight, values: issue.numbers.map(evaluator.at), divisor: 1 };
  }
  const values = element.children
    .filter(({ name }) => name === "item")
    .sort(byIndex)
    .map((item) => {
      const value = numberIn(item.attributes.evaluation);
      if (value === null)
        error(
          item.line,
          `value ${quoted(item.attributes.value)} has ${quoted(item.attributes.evaluation)} for an evaluation, no number.`,
        );
      return value ?? 0;
    });
  // An evaluation counts by its share of the issue's largest.
  const largest = Math.max(0, ...values);
  return { weight, values, divisor: largest > 0 ? largest : 1 };
}
