/** One what-if: a change that answers follow and the case does not, until it is written there. */
export type Change =
  | { readonly kind: "place"; readonly party: string; readonly issue: string; readonly at: number }
  | { readonly kind: "salience"; readonly party: string; readonly issue: string; readonly salience: number }
  /** A red line asks less or more of an issue, or holds in fewer cases; null: it says nothing of the issue any more. */
  | {
      readonly kind: "reach";
      readonly line: string;
      readonly part: "when" | "require";
      readonly issue: string;
      /** As the case writes it, with `|` between options of a list. */
      readonly test: string | null;
    }
  /** What a combination of issues is worth to a party, 0 … 1 or below 0. */
  | { readonly kind: "linkage"; readonly id: string; readonly value: number }
  | { readonly kind: "rule"; readonly forum: string; readonly rule: "unanimity" | "majority" }
  | { readonly kind: "off"; readonly collection: Switchable; readonly id: string }
  | { readonly kind: "seat"; readonly forum: string; readonly party: string; readonly taken: "in" | "out" }
  | { readonly kind: "toward"; readonly forum: string; readonly party: string; readonly taken: "in" | "out" }
  | { readonly kind: "reserve"; readonly party: string; readonly value: number }
  /** The next leader of a party holds office. */
  | { readonly kind: "leader"; readonly party: string }
  /** The steps are taken in this order, as `order` takes a `sequence`. */
  | { readonly kind: "sequence"; readonly steps: string }
  /** A scenario that comes with the case holds. */
  | { readonly kind: "scenario"; readonly id: string };

type Switchable = "redLines" | "linkages" | "orderings";
const SWITCHES: Readonly<Record<string, Switchable>> = { rl: "redLines", ln: "linkages", or: "orderings" };

/** What makes two changes changes of the same thing: the later takes the earlier's place. */
function placeOf(change: Change): string {
  switch (change.kind) {
    case "place":
      return `pos.${change.party}.${change.issue}.at`;
    case "salience":
      return `pos.${change.party}.${change.issue}.salience`;
    case "reach":
      return `rl.${change.line}.${change.part}.${change.issue}`;
    case "linkage":
      return `ln.${change.id}.value`;
    case "rule":
      return `rule.${change.forum}`;
    case "off":
      return `${Object.keys(SWITCHES).find((key) => SWITCHES[key] === change.collection)}.${change.id}`;
    case "seat":
      return `seat.${change.forum}.${change.party}`;
    case "toward":
      return `to.${change.forum}.${change.party}`;
    case "reserve":
      return `alt.${change.party}`;
    case "leader":
      return `next.${change.party}`;
    case "sequence":
      return "steps";
    case "scenario":
      return `if.${change.id}`;
  }
}

/** A change as an address holds it: `pos.rok.relief.at:75`, `rl.jp-abductees:off`. */
export function codeOf(change: Change): string {
  return `${placeOf(change)}:${settingOf(change)}`;
}

function settingOf(change: Change): string {
  switch (change.kind) {
    case "place":
      return String(change.at);
    case "salience":
      return String(change.salience);
    case "reach":
      return change.test?.replaceAll(" ", "") ?? "none";
    case "linkage":
      return String(change.value);
    case "rule":
      return change.rule;
    case "off":
      return "off";
    case "seat":
    case "toward":
      return change.taken;
    case "reserve":
      return String(change.value);
    case "sequence":
      return change.steps.replaceAll(",", ".").replaceAll("+", "_");
    case "leader":
    case "scenario":
      return "on";
  }
}

const TEST = /^(!=|<=|>=|=|<|>)([a-z][a-z0-9-]*)$/;
const LIST = /^[a-z][a-z0-9-]*(\|[a-z][a-z0-9-]*)+$/;

/** Steps as an address holds them, where a comma parts changes and a plus is a blank. */
const STEPS = /^[a-z][a-z0-9-]*([._][a-z][a-z0-9-]*)*$/;

/** A test as an address holds it; undefined where it is none. */
function testOf(value: string): string | null | undefined {
  const [, sign, option] = TEST.exec(value) ?? [];
  if (sign !== undefined) return `${sign} ${option}`;
  return value === "none" ? null : LIST.test(value) ? value : undefined;
}

/** The change of a code; null for one that says nothing. Whether its ids are in the case, the worker settles. */
export function changeOf(code: string): Change | null {
  const [place = "", value = ""] = code.split(":");
  const [kind = "", a = "", b = "", part = ""] = place.split(".");
  const number = Number(value);
  const isNumber = value !== "" && Number.isFinite(number);
  if (kind === "pos" && isNumber && number >= 0 && number <= 100) {
    if (part === "at") return { kind: "place", party: a, issue: b, at: number };
    if (part === "salience") return { kind: "salience", party: a, issue: b, salience: number };
    return null;
  }
  if (kind === "rl" && (b === "when" || b === "require") && part !== "") {
    const test = testOf(value);
    return test === undefined ? null : { kind: "reach", line: a, part: b, issue: part, test };
  }
  if (kind === "ln" && b === "value") return isNumber ? { kind: "linkage", id: a, value: number } : null;
  if (kind === "rule" && (value === "unanimity" || value === "majority"))
    return { kind: "rule", forum: a, rule: value };
  const collection = SWITCHES[kind];
  if (collection !== undefined && value === "off") return { kind: "off", collection, id: a };
  if (kind === "next" && value === "on") return { kind: "leader", party: a };
  if (kind === "if" && value === "on") return { kind: "scenario", id: place.slice("if.".length) };
  if (place === "steps" && STEPS.test(value))
    return { kind: "sequence", steps: value.replaceAll(".", ",").replaceAll("_", "+") };
  if (kind === "alt" && isNumber) return { kind: "reserve", party: a, value: number };
  if ((kind === "seat" || kind === "to") && (value === "in" || value === "out")) {
    return { kind: kind === "to" ? "toward" : "seat", forum: a, party: b, taken: value };
  }
  return null;
}

/** The changes with one more; a change of the same thing gives way to it, and so does an order of steps that were others. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  return [...withoutChange(changes, change), change];
}

/** The changes without the one of the same thing. */
export function withoutChange(changes: readonly Change[], change: Change): readonly Change[] {
  const place = placeOf(change);
  return changes.filter((one) => placeOf(one) !== place && one.kind !== "sequence");
}
