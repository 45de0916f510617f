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

/** Keys under which NegMAS names the class of what it writes. */
const CLASS_KEYS = ["type", "python_class", "__python_class__", "$type"];

/** Name of the class of a map, without its module; empty where it names none. */
function classOf(value: JsonMap): string {
  const named = CLASS_KEYS.map((key) => value[key]).find((one) => typeof one === "string");
  return typeof named === "string" ? (named.split(".").at(-1) ?? "") : "";
}

/**
 * Reads a NegMAS outcome space or linear-additive utility function, JSON or YAML. A utility function that does not hold its
 * outcome space needs the domain's file.
 *
 * @source Mohammad, Nakadai & Greenwald 2021, "NegMAS: a platform for automated negotiations"; what its `to_dict` writes
 */
export function readNegmas(text: string, file: string, domain: Domain | null): ReadDomain {
  const json = readJson(text, file);
  const done = (read: Partial<ReadDomain>): ReadDomain => {
    const problems = json.problems();
    const isBad = problems.some(({ severity }) => severity === "error");
    return { domain: null, profile: null, ...(isBad ? {} : read), problems };
  };
  if (!isMap(json.value)) {
    if (json.problems().length === 0) json.wrong([], "expected an outcome space or a utility function.");
    return done({});
  }
  if (isOutcomeSpace(json.value)) return done({ domain: spaceOf(json.value, [], json) });
  const { ufun, path, discount } = undiscounted(json.value, json);
  const inner = isMap(ufun.outcome_space) ? spaceOf(ufun.outcome_space, [...path, "outcome_space"], json) : domain;
  if (inner === null) {
    json.wrong([], "a utility function without its outcome space. Give the domain's file with it.");
    return done({});
  }
  return done({ domain: inner, profile: profileOf(ufun, inner, { path, json, discount }) });
}

/** Whether data are an outcome space: a list of issues with their values. */
function isOutcomeSpace(value: unknown): value is JsonMap & { readonly issues: readonly unknown[] } {
  return isMap(value) && Array.isArray(value.issues) && value.values === undefined;
}

function spaceOf(value: JsonMap, path: Path, json: JsonReading): Domain {
  const issues = Array.isArray(value.issues) ? value.issues : [];
  if (issues.length === 0) json.wrong([...path, "issues"], "there is no issue.");
  const read = issues.map((one, i) => issueOf(one, i, { path: [...path, "issues", i], json }));
  read.forEach(({ name }, i) => {
    if (read.findIndex((one) => one.name === name) < i)
      json.wrong([...path, "issues", i], `issue ${quoted(name)} is there twice.`);
  });
  return { name: typeof value.name === "string" ? value.name : "", issues: read };
}

interface At {
  readonly path: Path;
  readonly json: JsonReading;
}

function issueOf(value: unknown, i: number, { path, json }: At): DomainIssue {
  const { name = `issue ${i + 1}`, values } = isMap(value) ? value : {};
  const title = String(name);
  const kind = isMap(value) ? classOf(value) : "";
  const isRange = /^(Contiguous|Continuous|Range)Issue$/.test(kind);
  if (typeof values === "number" && Number.isInteger(values) && values > 0)
    return ranged(title, [0, values - 1, 1], { path, json });
  if (!Array.isArray(values) || values.length === 0) {
    json.wrong(path, "expected `values`: a list, a number of values, or the two ends of a range.");
    return { name: title, values: [], numbers: null };
  }
  const [low, high] = values;
  if (isRange && values.length === 2 && typeof low === "number" && typeof high === "number")
    return ranged(title, [low, high, kind === "ContinuousIssue" ? null : 1], { path, json });
  const names = values.map(String);
  names.forEach((one, k) => {
    if (names.indexOf(one) < k) json.wrong([...path, "values", k], `value ${quoted(one)} is there twice.`);
  });
  return { name: title, values: names, numbers: null };
}

function ranged(
  name: string,
  [low, high, step]: readonly [number, number, number | null],
  { path, json }: At,
): DomainIssue {
  const { numbers, cut } = placesOf(low, high, step);
  if (cut) json.lost(path, cutMessage(name, low, high, numbers.length));
  return { name, values: numbers.map(String), numbers };
}

/** A utility function taken out of the discounting around it. */
function undiscounted(
  value: JsonMap,
  json: JsonReading,
): { readonly ufun: JsonMap; readonly path: Path; readonly discount: number | null } {
  if (!isMap(value.ufun)) return { ufun: value, path: [], discount: null };
  const { discount } = value;
  if (classOf(value) !== "ExpDiscountedUFun" || typeof discount !== "number")
    json.wrong(
      [],
      `${classOf(value) || "this"} around a utility function is not read; expected ExpDiscountedUFun with its \`discount\`.`,
    );
  return { ufun: value.ufun, path: ["ufun"], discount: typeof discount === "number" ? discount : null };
}

interface ProfileAt extends At {
  readonly discount: number | null;
}

function profileOf(ufun: JsonMap, domain: Domain, { path, json, discount }: ProfileAt): Profile {
  const kind = classOf(ufun);
  if (
    !/^(LinearAdditiveUtilityFunction|LinearUtilityAggregationFunction|LinearUtilityFunction|AffineUtilityFunction)$/.test(
      kind,
    )
  )
    json.wrong(
      path,
      `${kind === "" ? "this names no class of utility function" : `${kind} is no sum over issues`}; expected LinearAdditiveUtilityFunction.`,
    );
  const { weights, values, bias = 0, reserved_value: reserved = null, name = "" } = ufun;
  const isPlain = kind === "LinearUtilityFunction" || kind === "AffineUtilityFunction";
  if (reserved !== null && typeof reserved !== "number") json.wrong([...path, "reserved_value"], "expected a number.");
  if (typeof bias !== "number") json.wrong([...path, "bias"], "expected a number.");
  return {
    name: String(name ?? ""),
    terms: domain.issues.map((issue, i): ProfileTerm => {
      const weight = weights === undefined || weights === null ? 1 : partOf(weights, issue.name, i);
      if (typeof weight !== "number")
        json.wrong([...path, "weights"], `issue ${quoted(issue.name)} has no weight that is a number.`);
      const table = isPlain ? { slope: 1 } : partOf(values, issue.name, i);
      return {
        weight: typeof weight === "number" ? weight : 0,
        values: valuesOf(table, issue, { path: [...path, "values", Array.isArray(values) ? i : issue.name], json }),
        divisor: 1,
      };
    }),
    bias: Number(bias),
    reservation: typeof reserved === "number" ? reserved : null,
    discount,
  };
}

function partOf(parts: unknown, name: string, i: number): unknown {
  return Array.isArray(parts) ? parts[i] : isMap(parts) ? parts[name] : undefined;
}

/** What each value of an issue is worth by a function of one issue. */
function valuesOf(fun: unknown, { name, values, numbers }: DomainIssue, { path, json }: At): number[] {
  const nothing = values.map(() => 0);
  if (Array.isArray(fun) && fun.length === values.length && fun.every((one) => typeof one === "number")) return fun;
  if (!isMap(fun)) {
    json.wrong(path, `issue ${quoted(name)} has no function of its values.`);
    return nothing;
  }
  const table = tableOf(fun);
  if (table !== null) {
    const found = values.map((one) => table.get(one));
    const bad = found.findIndex((one) => typeof one !== "number");
    if (bad >= 0) json.wrong(path, `value ${quoted(values[bad])} of ${quoted(name)} has no utility that is a number.`);
    return found.map((one) => Number(one ?? 0));
  }
  const kind = classOf(fun);
  const { slope = kind === "ConstFun" ? 0 : 1, bias = 0 } = fun;
  const known =
    ["AffineFun", "LinearFun", "IdentityFun", "ConstFun", ""].includes(kind) &&
    (kind !== "" || fun.slope !== undefined);
  const places = numbers ?? values.map(Number);
  if (!known || typeof slope !== "number" || typeof bias !== "number" || places.some(Number.isNaN)) {
    json.wrong(
      path,
      `${kind || "this"} of issue ${quoted(name)} is not read; expected TableFun, or AffineFun over numbers.`,
    );
    return nothing;
  }
  return places.map((one) => tidy(slope * one + bias));
}

function tableOf(fun: JsonMap): Map<string, unknown> | null {
  const { mapping } = fun;
  if (Array.isArray(mapping)) return new Map(mapping.filter(Array.isArray).map(([key, value]) => [String(key), value]));
  if (isMap(mapping)) return new Map(Object.entries(mapping));
  const isPlain = classOf(fun) === "" && fun.slope === undefined && fun.bias === undefined;
  return isPlain ? new Map(Object.entries(fun)) : null;
}
