import type { Path } from "../../case/syntax/parsed.js";
import { quoted } from "../../case/syntax/quoted.js";
import {
  cutMessage,
  type Domain,
  type DomainIssue,
  type Profile,
  type ProfileTerm,
  placesOf,
  type ReadDomain,
  tidy,
} from "./domain.js";
import { isMap, type JsonMap, type JsonReading, readJson } from "./json-place.js";

const SPACE = "LinearAdditiveUtilitySpace";

/**
 * Reads a GeniusWeb domain or profile (JSON), as GeniusWeb and NegMAS write them.
 *
 * @source GeniusWeb, the JSON of its profiles and domains
 */
export function readGeniusWeb(text: string, file: string): ReadDomain {
  const json = readJson(text, file);
  const failed = (): ReadDomain => ({ domain: null, profile: null, problems: json.problems() });
  if (!isMap(json.value)) {
    if (json.problems().length === 0) json.wrong([], "expected a map with `issuesValues` or a profile.");
    return failed();
  }
  const space = json.value[SPACE];
  if (space !== undefined && !isMap(space)) json.wrong([SPACE], "expected a map.");
  const domain = isMap(space) ? domainOf(space.domain, [SPACE, "domain"], json) : domainOf(json.value, [], json);
  const profile = isMap(space) ? profileOf(space, domain, json) : null;
  const problems = json.problems();
  return problems.some(({ severity }) => severity === "error") ? failed() : { domain, profile, problems };
}

function domainOf(value: unknown, path: Path, json: JsonReading): Domain {
  const issues = isMap(value) ? value.issuesValues : undefined;
  if (!isMap(value) || !isMap(issues)) {
    json.wrong(path, "expected a domain with `issuesValues`.");
    return { name: "", issues: [] };
  }
  const own = [...path, "issuesValues"];
  if (Object.keys(issues).length === 0) json.wrong(own, "there is no issue.");
  return {
    name: typeof value.name === "string" ? value.name : "",
    issues: Object.entries(issues).map(([name, one]) => issueOf(name, one, { path: [...own, name], json })),
  };
}

interface At {
  readonly path: Path;
  readonly json: JsonReading;
}

function issueOf(name: string, value: unknown, { path, json }: At): DomainIssue {
  const { values, range } = isMap(value) ? value : {};
  if (Array.isArray(values) && values.length > 0) {
    const names = values.map(String);
    names.forEach((one, k) => {
      if (names.indexOf(one) < k) json.wrong([...path, "values", k], `value ${quoted(one)} is there twice.`);
    });
    return { name, values: names, numbers: null };
  }
  const parts = Array.isArray(range) ? range : isMap(range) ? [range.low, range.high, range.step] : [];
  const [low, high, step] = parts.map(Number);
  if (low === undefined || high === undefined || step === undefined || !(high >= low && step > 0)) {
    json.wrong(path, "expected `values`, or a `range` of its least and largest value and a step above 0.");
    return { name, values: [], numbers: null };
  }
  const { numbers, cut } = placesOf(low, high, step);
  if (cut) json.lost(path, cutMessage(name, low, high, numbers.length));
  return { name, values: numbers.map(String), numbers };
}

function profileOf(space: JsonMap, domain: Domain, json: JsonReading): Profile {
  const { issueUtilities, issueWeights, reservationBid, name } = space;
  for (const key of Object.keys(space))
    if (!["issueUtilities", "issueWeights", "domain", "name", "reservationBid"].includes(key))
      json.lost([SPACE, key], "is not carried over.");
  const utilities = isMap(issueUtilities) ? issueUtilities : {};
  const weights = isMap(issueWeights) ? issueWeights : {};
  for (const [part, given] of Object.entries({ issueUtilities: utilities, issueWeights: weights }))
    for (const issue of Object.keys(given))
      if (!domain.issues.some((one) => one.name === issue))
        json.wrong([SPACE, part, issue], `the domain has no issue ${quoted(issue)}.`);
  return {
    name: typeof name === "string" ? name : "",
    terms: domain.issues.map((issue) => {
      const weight = weights[issue.name];
      if (typeof weight !== "number")
        json.wrong([SPACE, "issueWeights"], `issue ${quoted(issue.name)} has no weight that is a number.`);
      const path = [SPACE, "issueUtilities", issue.name];
      return {
        ...termOf(issue, utilities[issue.name], { path, json }),
        weight: typeof weight === "number" ? weight : 0,
      };
    }),
    bias: 0,
    reservation: reservationBid === undefined || reservationBid === null ? null : bidOf(reservationBid, domain, json),
    discount: null,
  };
}

function termOf(issue: DomainIssue, value: unknown, { path, json }: At): Omit<ProfileTerm, "weight"> {
  const { DiscreteValueSetUtilities, discreteutils, NumberValueSetUtilities, numberutils } = isMap(value) ? value : {};
  const discrete = DiscreteValueSetUtilities ?? discreteutils;
  if (isMap(discrete) && isMap(discrete.valueUtilities)) {
    const table = discrete.valueUtilities;
    for (const key of Object.keys(table))
      if (!issue.values.includes(key)) json.wrong([...path, key], `the issue has no value ${quoted(key)}.`);
    // A value that the table leaves out is worth 0 there.
    const values = issue.values.map((one) => (Object.hasOwn(table, one) ? table[one] : 0));
    const bad = values.findIndex((one) => typeof one !== "number");
    if (bad >= 0) json.wrong(path, `value ${quoted(issue.values[bad])} has no utility that is a number.`);
    return { values: values.map(Number), divisor: 1 };
  }
  const ends = NumberValueSetUtilities ?? numberutils;
  const read = isMap(ends)
    ? ["lowValue", "lowUtility", "highValue", "highUtility"].map((key) => Number(ends[key]))
    : [];
  const [low = 0, atLow = 0, high = 0, atHigh = 0] = read;
  if (read.length === 4 && read.every(Number.isFinite) && issue.numbers !== null) {
    const at = (one: number): number =>
      high === low ? atLow : atLow + ((atHigh - atLow) * (one - low)) / (high - low);
    return { values: issue.numbers.map((one) => tidy(at(one))), divisor: 1 };
  }
  json.wrong(
    path,
    "expected the utilities of its values (`discreteutils`), or of the ends of a range (`numberutils`).",
  );
  return { values: issue.values.map(() => 0), divisor: 1 };
}

function bidOf(value: unknown, { issues }: Domain, json: JsonReading): string[] | null {
  const path = [SPACE, "reservationBid"];
  const bid = isMap(value) && isMap(value.issuevalues) ? value.issuevalues : null;
  if (bid === null) {
    json.wrong(path, "expected `issuevalues`, a value for each issue.");
    return null;
  }
  return issues.map(({ name, values }) => {
    const chosen = String(bid[name] ?? "");
    if (!values.includes(chosen))
      json.wrong(
        [...path, "issuevalues"],
        `${quoted(name)} has no value ${quoted(chosen)}; a part of an outcome is not read.`,
      );
    return chosen;
  });
}
