import { need, sum } from "./basics.js";
import type { ById, RawMembers, RawRule } from "./raw.js";

/** One seat that a rule counts. */
export interface Seat {
  readonly id: string;
  readonly abstains: boolean;
  readonly weights: ById<number>;
}

export function readSeats(members: RawMembers): Seat[] {
  if (Array.isArray(members)) return members.map((id: string) => ({ id, abstains: false, weights: {} }));
  return Object.entries(members as ById<ById<number | boolean> | null>).map(([id, fields]) => ({
    id,
    abstains: fields?.abstains === true,
    weights: Object.fromEntries(
      Object.entries(fields ?? {}).filter((pair): pair is [string, number] => typeof pair[1] === "number"),
    ),
  }));
}

/** A quota: a fraction, a percentage or a number below 1 is a share, a number of 1 or more an amount (CASE.md §4). */
function readQuota(quota: number | string): { share: boolean; amount: number } {
  if (typeof quota === "number") return { share: quota < 1, amount: quota };
  const fraction = /^\s*([\d.]+)\s*\/\s*([\d.]+)\s*$/.exec(quota);
  if (fraction !== null) return { share: true, amount: Number(fraction[1]) / Number(fraction[2]) };
  return { share: true, amount: Number(need(/^\s*([\d.]+)\s*%\s*$/.exec(quota), `a quota in "${quota}"`)[1]) / 100 };
}

/** Whether a set of consenting members satisfies a rule; `leftOut` are observers, who count in no list (CASE.md §3–4). */
export function satisfied(
  rule: RawRule,
  consenting: readonly string[],
  seats: readonly Seat[],
  leftOut: readonly string[] = [],
): boolean {
  const consents = (id: string) => consenting.includes(id);
  const doesNotOppose = (id: string) => consents(id) || seats.some((seat) => seat.id === id && seat.abstains);
  if (rule === "unanimity") return seats.every((seat) => doesNotOppose(seat.id));
  const inFavour = seats.filter((seat) => consents(seat.id));
  if (rule === "majority") return inFavour.length > seats.length / 2;
  if (typeof rule === "string") throw new Error(`no rule: ${rule}`);
  if (isList(rule)) return rule.filter((id) => !leftOut.includes(id)).every(doesNotOppose);
  if ("all" in rule) return rule.all.every((part) => satisfied(part, consenting, seats, leftOut));
  if ("any" in rule) return rule.any.some((part) => satisfied(part, consenting, seats, leftOut));
  const weightOf = (seat: Seat) => (rule.by === "count" ? 1 : need(seat.weights[rule.by], `${seat.id}'s ${rule.by}`));
  const total = sum(seats.map(weightOf));
  const reached = sum(inFavour.map(weightOf));
  const { share, amount } = readQuota(rule.quota);
  const needed = share ? amount * total : amount;
  const tolerance = 1e-12 * total; // MODELS-1 §0
  return rule.strict === true ? reached > needed + tolerance : reached >= needed - tolerance;
}

function isList(rule: RawRule | object): rule is readonly string[] {
  return Array.isArray(rule);
}

/** The rule by which one option of an issue is delivered; null: by whoever accepts, jointly (CASE.md §4). */
export function leverRule(levers: RawRule | ById<RawRule> | undefined, option: string): RawRule | null {
  if (levers === undefined) return null;
  const isRule =
    typeof levers === "string" || isList(levers) || "all" in levers || "any" in levers || "quota" in levers;
  return isRule ? (levers as RawRule) : ((levers as ById<RawRule>)[option] ?? null);
}
