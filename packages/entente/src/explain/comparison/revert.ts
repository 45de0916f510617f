import type { Case, Condition, PositionEntry } from "../../case/model.js";
import { checkCase } from "../../case/read-case.js";
import { viewCase } from "../../case/view.js";
import type { DifferingInput } from "./inputs.js";
import type { AnsweredSide } from "./side.js";

/** Goal under which a case is asked whose new issue is held at what holds now. */
const HELD = "held-as-it-is";

/** A case and frame to ask, with one input put back. */
export interface Reverted {
  readonly kase: Case;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The second side with one input as the first has it, or taken off where the first has none; null where that is no case. */
export function revert(
  { path, a, b }: DifferingInput,
  { kase, frame, answers }: AnsweredSide,
  other: Case,
): Reverted | null {
  const params = Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined));
  const [collection = "", id = "", part = "", last] = path.split(".");
  if (collection === "issues" && part === "") {
    return a === null ? heldAsItIs(kase, id, params) : null;
  }
  if (collection === "positions") {
    const day = frame.asOf;
    const entry = positionWith({ kase, day, party: id, issue: part }, a, last === "salience" ? "salience" : "place");
    return entry === undefined ? null : valid(withPosition(kase, { party: id, issue: part }, entry), params);
  }
  if (collection === "issues") {
    const issue = kase.issues[id];
    if (issue === undefined) return null;
    const { levers: _, ...rest } = issue;
    const levers = other.issues[id]?.levers;
    return valid({ ...kase, issues: { ...kase.issues, [id]: a === null ? rest : { ...rest, levers } } }, params);
  }
  if (collection === "forums") {
    const { forum } = answers.agree.result as { readonly forum: string };
    const entry = other.forums[id];
    if (id !== forum || entry === undefined || b === null) return null;
    return valid({ ...kase, forums: { ...kase.forums, [id]: entry } }, params);
  }
  if (collection === "redLines" || collection === "linkages" || collection === "alternatives") {
    const entries: Readonly<Record<string, unknown>> = kase[collection];
    const { [id]: _, ...rest } = entries;
    const changed = a === null ? rest : { ...entries, [id]: a };
    return valid({ ...kase, [collection]: changed }, params);
  }
  return null;
}

function valid(kase: unknown, params: Reverted["params"]): Reverted | null {
  const checked = checkCase(JSON.parse(JSON.stringify(kase)));
  return checked.kase === null ? null : { kase: checked.kase, params };
}

/** What is new on the table is taken off it by asking only for packages that leave it as it is. */
function heldAsItIs(kase: Case, issue: string, params: Reverted["params"]): Reverted | null {
  const entry = kase.issues[issue];
  if (entry === undefined) return null;
  const { where } = params;
  const goal = typeof where === "string" ? kase.goals[where] : undefined;
  if (where !== undefined && (goal === undefined || Object.hasOwn(goal.when, issue))) return null;
  const when: Condition = { ...goal?.when, [issue]: `= ${entry.statusQuo}` };
  return { kase: { ...kase, goals: { ...kase.goals, [HELD]: { when } } }, params: { ...params, where: HELD } };
}

interface Spot {
  readonly kase: Case;
  readonly day: string;
  readonly party: string;
  readonly issue: string;
}

/** The entry in force with the first side's place or salience; null takes the position off. */
function positionWith(
  { kase, day, party, issue }: Spot,
  value: unknown,
  part: "place" | "salience",
): PositionEntry | null | undefined {
  const held = viewCase(kase, { asOf: day }).positions.get(party)?.get(issue);
  if (held === undefined || held.inheritedFrom !== null) return undefined;
  const { since: _since, until: _until, range: _range, official: _official, ...entry } = held.entry;
  if (value === null) return part === "place" ? null : undefined;
  if (part === "salience") return { ...entry, salience: Number(value) };
  const { at: _at, values: _values, ...rest } = entry;
  if (typeof value === "number") return { ...rest, at: value };
  return { ...rest, values: value as Readonly<Record<string, number>> } as PositionEntry;
}

function withPosition(
  kase: Case,
  { party, issue }: { readonly party: string; readonly issue: string },
  entry: PositionEntry | null,
): Case {
  const { [issue]: _, ...rest } = kase.positions[party] ?? {};
  const positions = entry === null ? rest : { ...kase.positions[party], [issue]: entry };
  return { ...kase, positions: { ...kase.positions, [party]: positions } };
}
