import type { RuleTest } from "../../case/rule.js";
import type { Rule } from "../../case/schema.js";
import { leverRule } from "../../case/space/table.js";
import { type Steps, stepsOf } from "../../numerics/graph-model/product-visit.js";
import { closureOfUnion, isStill, type Relation, stillness } from "../../numerics/graph-model/relation.js";
import type { Asked } from "../asked.js";
import { type StateHalves, stateHalves } from "./state-halves.js";

/** Options that cannot be taken back, by issue. */
export type Irreversible = ReadonlyMap<string, ReadonlySet<string>>;

/** Who can change what, from the levers: the moves of a case's conflict. */
export interface Mobility {
  /** Issues that someone can move, or on which a state that is asked about differs from the status quo. */
  readonly issues: readonly number[];
  readonly sizes: readonly number[];
  /** Parties (of the space) that can take part in any move; the others are stable everywhere. */
  readonly movers: readonly number[];
  /** free[dimension][option] = 1 where no lever is stated: moved by those that accept the package, jointly. */
  readonly free: readonly Uint8Array[];
  /** Issues among these with such an option. */
  readonly withoutLevers: readonly string[];
  /**
   * What a set of parties (of the space) can change by one move, per dimension. Delivery needs their levers; withdrawal
   * needs that those who are left no longer hold the lever. Options without levers count as possible.
   */
  readonly moves: (parties: readonly number[]) => Relation[];
  /** The same as steps over the numbers of states; found once for a list of parties. */
  readonly steps: (parties: readonly number[]) => Steps;
  /** Each of the movers by itself. */
  readonly alone: readonly (readonly number[])[];
  /** Options that all others together can come to, from each, by as many moves as they like; per dimension. */
  readonly reachOfOthers: (party: number) => readonly Relation[];
  /** The states cut in two; null for very many. */
  readonly halves: StateHalves | null;
}

export function mobilityOf(asked: Asked, states: readonly ArrayLike<number>[], irreversible: Irreversible): Mobility {
  const { space, table, view, kase } = asked;
  const everyone = space.parties.map((_, p) => p);
  const hands = (parties: readonly number[]): Uint8Array => {
    const acting = new Uint8Array(view.parties.length);
    for (const hand of table.willing) acting[hand] = 1;
    for (const p of parties) acting[table.handOf[p] ?? -1] = 1;
    return acting;
  };
  const relationOn = (issue: number, parties: readonly number[]): Relation => {
    const options = space.options[issue] ?? [];
    const places = space.places[issue] ?? new Float64Array();
    const rules: readonly (RuleTest | null)[] = table.levers[issue] ?? [];
    const now = space.statusQuo[issue] ?? 0;
    const acting = hands(parties);
    const left = hands(everyone.filter((p) => !parties.includes(p)));
    const kept = irreversible.get(space.issues[issue] ?? "");
    const distance = (option: number): number => Math.abs((places[option] ?? 0) - (places[now] ?? 0));
    const relation = stillness(options.length);
    for (let a = 0; a < options.length; a++)
      for (let b = 0; b < options.length; b++) {
        const rule = rules[b === now ? a : b] ?? null;
        const can = a !== b && (rule === null || (b === now ? !rule(left) : rule(acting)));
        if (can && (!kept?.has(options[a] ?? "") || distance(b) > distance(a))) relation[a * options.length + b] = 1;
      }
    return relation;
  };
  const issues = space.issues
    .map((_, issue) => issue)
    .filter((issue) => {
      const now = space.statusQuo[issue] ?? 0;
      const size = space.options[issue]?.length ?? 0;
      const together = relationOn(issue, everyone);
      const moved = states.some((state) => state[issue] !== now);
      return moved || together.subarray(now * size, (now + 1) * size).some((cell, b) => cell === 1 && b !== now);
    });
  const free = issues.map((issue) =>
    Uint8Array.from(space.options[issue] ?? [], (_, o) =>
      o !== space.statusQuo[issue] && (table.levers[issue]?.[o] ?? null) === null ? 1 : 0,
    ),
  );
  const named = new Set(issues.flatMap((issue) => namesIn(kase, issue, asked)));
  const anyFree = free.some((options) => options.includes(1));
  const movers = everyone.filter((p) => {
    const id = space.parties[p] ?? "";
    if (named.has(id) || named.has("*") || (anyFree && table.members.includes(p))) return true;
    // What nobody can carry, anyone can take back.
    return issues.some((issue) => !isStill(relationOn(issue, [p]), space.options[issue]?.length ?? 0));
  });
  const sizes = issues.map((issue) => space.options[issue]?.length ?? 0);
  const known = new Map<string, Relation[]>();
  const steps = new WeakMap<readonly number[], Steps>();
  const moves = (parties: readonly number[]): Relation[] => {
    const key = parties.join();
    const found = known.get(key) ?? issues.map((issue) => relationOn(issue, parties));
    known.set(key, found);
    return found;
  };
  const reached = new Map<number, readonly Relation[]>();
  return {
    issues,
    sizes,
    movers,
    alone: movers.map((party) => [party]),
    halves: stateHalves(space, issues, sizes),
    reachOfOthers: (party) => {
      const others = movers.filter((other) => other !== party).map((other) => moves([other]));
      const found =
        reached.get(party) ??
        sizes.map((size, k) =>
          closureOfUnion(
            others.map((relations) => relations[k] ?? new Uint8Array(size * size)),
            size,
          ),
        );
      reached.set(party, found);
      return found;
    },
    free,
    withoutLevers: issues.filter((_, k) => free[k]?.includes(1)).map((issue) => space.issues[issue] ?? ""),
    moves,
    steps: (parties) => {
      const found = steps.get(parties) ?? stepsOf(sizes, moves(parties), "forward");
      steps.set(parties, found);
      return found;
    },
  };
}

/** Parties that an issue's lever rules name; `*` where a rule counts everyone. */
function namesIn(kase: Asked["kase"], issue: number, { space }: Asked): string[] {
  const id = space.issues[issue] ?? "";
  const names = (rule: Rule | null): readonly string[] => {
    if (rule === null) return [];
    if (typeof rule === "string") return ["*"];
    if (Array.isArray(rule)) return rule.length === 0 ? ["*"] : rule;
    if ("all" in rule) return rule.all.length === 0 ? ["*"] : rule.all.flatMap(names);
    if ("any" in rule) return rule.any.flatMap(names);
    return ["*"];
  };
  return (space.options[issue] ?? []).flatMap((option) => names(leverRule(kase, id, option)));
}

/** Options marked irreversible in the case, and those named besides as `issue=option`. */
export function irreversibleOf({ kase }: Asked, named: Readonly<Record<string, string>>): Irreversible {
  return new Map(
    Object.entries(kase.issues).map(([id, { options }]) => [
      id,
      new Set(Object.keys(options).filter((option) => options[option]?.irreversible === true || named[id] === option)),
    ]),
  );
}
