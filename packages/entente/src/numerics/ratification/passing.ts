import { EntenteError } from "../../error.js";

/** Members that a rule other than a quota can be judged over one by one. */
const MOST_MEMBERS = 20;
const MOST_DECIMALS = 9;

export interface Quota {
  readonly weights: readonly number[];
  /** Weight needed. */
  readonly needed: number;
  /** Whether exactly the weight needed is enough. */
  readonly at: "enough" | "notEnough";
}

/**
 * Chance that a weighted body passes, each member accepting on its own with a given chance: the distribution of the
 * accepting weight, member by member, in whole units of the last decimal that any weight has.
 *
 * @param chances - per member, 0 to 1
 * @throws {EntenteError} `out-of-range`
 */
export function chanceOfQuota(chances: readonly number[], { weights, needed, at }: Quota): number {
  checkChances(chances);
  const unit = unitOf(weights);
  let reached = new Map([[0, 1]]);
  weights.forEach((weight, k) => {
    const next = new Map<number, number>();
    const add = (sum: number, chance: number): void => {
      if (chance > 0) next.set(sum, (next.get(sum) ?? 0) + chance);
    };
    for (const [sum, chance] of reached) {
      add(sum + Math.round(weight * unit), chance * (chances[k] ?? 0));
      add(sum, chance * (1 - (chances[k] ?? 0)));
    }
    reached = next;
  });
  const tolerance = 1e-12 * weights.reduce((sum, weight) => sum + weight, 0);
  let passing = 0;
  for (const [sum, chance] of reached) {
    const weight = sum / unit;
    if (at === "enough" ? weight >= needed - tolerance : weight > needed + tolerance) passing += chance;
  }
  return passing;
}

/**
 * The same under any rule, over all sets of at most 20 members.
 *
 * @throws {EntenteError} `out-of-range` for more members, or chances outside 0–1
 */
export function chanceOfRule(chances: readonly number[], passes: (accepting: Uint8Array) => boolean): number {
  checkChances(chances);
  if (chances.length > MOST_MEMBERS)
    throw new EntenteError("out-of-range", `chanceOfRule: ${chances.length} members, at most ${MOST_MEMBERS}`);
  const accepting = new Uint8Array(chances.length);
  const from = (k: number, chance: number): number => {
    if (chance === 0) return 0;
    if (k === chances.length) return passes(accepting) ? chance : 0;
    accepting[k] = 1;
    const yes = from(k + 1, chance * (chances[k] ?? 0));
    accepting[k] = 0;
    return yes + from(k + 1, chance * (1 - (chances[k] ?? 0)));
  };
  return from(0, 1);
}

/**
 * Member whose certain refusal lowers the chance most, the first of equals; −1 where none lowers it.
 *
 * @param among - members that are asked about
 */
export function pivotalMember(
  chances: readonly number[],
  {
    chanceAt,
    among,
  }: { readonly chanceAt: (chances: readonly number[]) => number; readonly among: readonly boolean[] },
): number {
  const now = chanceAt(chances);
  const drops = chances.map((_, k) => (among[k] === true ? now - chanceAt(chances.with(k, 0)) : 0));
  const most = Math.max(0, ...drops);
  return most <= 1e-12 ? -1 : drops.findIndex((drop) => drop >= most - 1e-12);
}

function unitOf(weights: readonly number[]): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** decimals;
    if (weights.every((weight) => Math.abs(weight * unit - Math.round(weight * unit)) < 1e-6 / unit + 1e-9))
      return unit;
  }
  return 10 ** MOST_DECIMALS;
}

function checkChances(chances: readonly number[]): void {
  const wrong = chances.find((chance) => !(chance >= 0 && chance <= 1));
  if (wrong !== undefined) throw new EntenteError("out-of-range", `chance ${wrong} is outside 0–1`);
}
