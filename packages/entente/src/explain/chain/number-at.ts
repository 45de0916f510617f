import type { Verb } from "../../engines/engine.js";
import { EntenteError } from "../../error.js";
import type { Answer } from "../answer.js";
import type { Finding } from "../finding.js";

/** A number or word of an answer, found by its key. */
export interface NumberAt {
  readonly verb: Verb;
  /** Path in the result, `finding id`, or `finding id.number`. */
  readonly key: string;
  readonly value: unknown;
  /** The finding that it belongs to. */
  readonly finding: Finding | null;
  /** Figures that stand beside it. */
  readonly beside: Readonly<Record<string, number | string | null>>;
  /** Ids met on the way: of parties, issues, constraints, goals. */
  readonly ids: readonly string[];
}

/** Keys by which an entry of a list is named. */
const NAMES = ["id", "party", "issue", "a", "b", "constraint", "by"] as const;

/**
 * Finds a number of an answer: a path in its result (places of a list by number or id), the id of a finding, or a finding's number.
 *
 * @throws {EntenteError} `no-number` naming where the path ends and what there is
 */
export function numberAt({ verb, result, findings }: Answer, key: string | undefined): NumberAt {
  const headline = findings.find(({ level }) => level === "headline") ?? findings[0];
  const wanted = key ?? headline?.id ?? "";
  const finding = findings.find(({ id }) => id === wanted || id === `${verb}.${wanted}`);
  if (finding !== undefined)
    return { verb, key: finding.id, value: finding.text, finding, beside: finding.numbers, ids: [] };
  const owner = findings.find(({ id }) => wanted.startsWith(`${id}.`) || `${verb}.${wanted}`.startsWith(`${id}.`));
  const part =
    owner === undefined
      ? ""
      : wanted.slice(wanted.indexOf(owner.id.split(".").at(-1) ?? "") + (owner.id.split(".").at(-1) ?? "").length + 1);
  if (owner !== undefined && Object.hasOwn(owner.numbers, part))
    return {
      verb,
      key: `${owner.id}.${part}`,
      value: owner.numbers[part],
      finding: owner,
      beside: owner.numbers,
      ids: [],
    };
  return inResult(verb, result, wanted);
}

function inResult(verb: Verb, result: Answer["result"], wanted: string): NumberAt {
  let inside: unknown = result;
  let beside: NumberAt["beside"] = {};
  const ids: string[] = [];
  const done: string[] = [];
  let steps = wanted.split(".");
  while (steps.length > 0) {
    const taken = stepInto(inside, steps);
    if (taken === null) throw notThere(verb, { wanted, done, inside });
    beside = figuresIn(inside);
    if (!/^\d+$/.test(taken.step)) ids.push(taken.step);
    if (typeof taken.value === "object" && taken.value !== null && !Array.isArray(taken.value))
      ids.push(...namesIn(taken.value));
    done.push(taken.step);
    inside = taken.value;
    steps = steps.slice(taken.used);
  }
  return { verb, key: wanted, value: inside, finding: null, beside, ids };
}

/** The next step: an entry of a map, of a list by place or by id; keys may hold dots. */
function stepInto(
  inside: unknown,
  steps: readonly string[],
): { readonly step: string; readonly value: unknown; readonly used: number } | null {
  if (typeof inside !== "object" || inside === null) return null;
  for (let used = steps.length; used > 0; used--) {
    const step = steps.slice(0, used).join(".");
    if (Object.hasOwn(inside, step)) return { step, value: (inside as Record<string, unknown>)[step], used };
    if (!Array.isArray(inside)) continue;
    const found = inside.find(
      (one) => typeof one === "object" && one !== null && NAMES.some((name) => one[name] === step),
    );
    if (found !== undefined) return { step, value: found, used };
    const pair = inside.find(
      (one) => typeof one === "object" && one !== null && [`${one.a}.${one.b}`, `${one.b}.${one.a}`].includes(step),
    );
    if (pair !== undefined) return { step, value: pair, used };
  }
  return null;
}

function namesIn(entry: object): string[] {
  return NAMES.flatMap((name) => {
    const value = (entry as Record<string, unknown>)[name];
    return typeof value === "string" ? [value] : [];
  });
}

function figuresIn(inside: unknown): NumberAt["beside"] {
  if (typeof inside !== "object" || inside === null || Array.isArray(inside)) return {};
  const plain = Object.entries(inside).filter(([, one]) => one === null || ["number", "string"].includes(typeof one));
  return Object.fromEntries(plain);
}

function notThere(
  verb: Verb,
  { wanted, done, inside }: { readonly wanted: string; readonly done: readonly string[]; readonly inside: unknown },
): EntenteError {
  const listed = Array.isArray(inside)
    ? inside.map((one, k) => (typeof one === "object" && one !== null ? (namesIn(one)[0] ?? String(k)) : String(k)))
    : typeof inside === "object" && inside !== null
      ? Object.keys(inside)
      : [];
  const where = done.length === 0 ? verb : `${verb} ${done.join(".")}`;
  const known = listed.length === 0 ? "nothing lies below it" : `it has ${listed.slice(0, 30).join(", ")}`;
  return new EntenteError("no-number", `"${wanted}" is no number of this answer: ${where} ends there; ${known}`);
}
