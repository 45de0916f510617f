import { isSubset, need, subsets, sum } from "./basics.js";
import { accepts, type Model, readModel } from "./model.js";
import type { OracleOptions, RawCase, RawCondition, RawPackage, RawRule, RawTest } from "./raw.js";
import { leverRule, satisfied } from "./rules.js";
import { readTable } from "./table.js";

/** A place on the way of one issue: an option, or a part of the way from one to the next. */
interface Rung {
  readonly place: number;
  readonly option: string | null;
  readonly from: string;
  readonly to: string;
  readonly share: number;
}
type Stop = readonly number[];
export interface OracleWay {
  readonly worst: number;
  readonly sum: number;
  readonly steps: number;
}
export interface OrderQuestion {
  readonly target: RawPackage;
  readonly skip: boolean;
  readonly pairs: boolean;
  readonly grain: number;
}
interface RawOrdering {
  readonly party: string;
  readonly first: RawCondition;
  readonly before: RawCondition;
}

/** The ways from the status quo to a package, by the words of MODELS-2 §2 and nothing else; null beyond `most` ways. */
export function oracleOrder(raw: RawCase, options: OracleOptions, { target, skip, pairs, grain }: OrderQuestion) {
  const model = readModel(raw, options);
  const table = readTable(model);
  const seats = [...new Set([...table.members, ...table.addressees])];
  const issues = model.issues.filter((issue) => need(raw.issues[issue]).statusQuo !== target[issue]);
  const rungs = issues.map((issue) => rungsOf(raw, issue, need(target[issue]), grain));
  const start: Stop = issues.map(() => 0);
  const end: Stop = rungs.map((all) => all.length - 1);
  const same = (a: Stop, b: Stop): boolean => a.every((level, k) => level === b[k]);
  const rungAt = (stop: Stop, issue: string): Rung | null => {
    const k = issues.indexOf(issue);
    return k < 0 ? null : need(need(rungs[k])[need(stop[k])]);
  };
  const meets = (condition: RawCondition | undefined, stop: Stop): boolean =>
    Object.entries(condition ?? {}).every(([issue, test]) => {
      const { options: ladder, statusQuo } = need(raw.issues[issue]);
      const rung = rungAt(stop, issue);
      const place = (option: string): number => need(ladder[option]).at;
      return passesAt(test, rung?.option ?? (rung === null ? statusQuo : null), rung?.place ?? place(statusQuo), place);
    });
  const utility = (party: string, stop: Stop): number =>
    sum(
      model.issues.map((issue) => {
        const rung = rungAt(stop, issue);
        if (rung === null)
          return model.weight(party, issue) * model.value(party, issue, need(raw.issues[issue]).statusQuo);
        const [a, b] = [model.value(party, issue, rung.from), model.value(party, issue, rung.to)];
        return model.weight(party, issue) * (a + (b - a) * rung.share);
      }),
    ) +
    sum(
      Object.values(raw.linkages ?? {})
        .filter((l) => l.party === party && inForceOf(model, l) && meets(l.when, stop))
        .map(({ value }) => value),
    );
  const loss = (party: string, stop: Stop): number => {
    const missing = need(model.reservation[party]) - utility(party, stop);
    return missing > 1e-9 ? missing : 0;
  };
  const counted = seats.filter((party) => accepts(model, model.outcome(target), party));
  const exposure = (stop: Stop): number =>
    same(stop, start) || same(stop, end) ? 0 : Math.max(0, ...counted.map((party) => loss(party, stop)));
  const orderings = Object.entries((raw.orderings ?? {}) as Record<string, RawOrdering>).filter(([, { party }]) =>
    seats.includes(party),
  );
  const moot = orderings.filter(([, { before }]) => meets(before, start)).map(([id]) => id);
  const binding = orderings.filter(([id]) => !moot.includes(id));
  const contradicted = binding.filter(([, { first, before }]) => meets(before, end) && !meets(first, end));
  const lines = model.redLines.filter(([, { party }]) => seats.includes(party));
  const broken = (id: string, stop: Stop): boolean => {
    const { when, require } = need(lines.find(([one]) => one === id))[1];
    return meets(when, stop) && !meets(require, stop);
  };
  const holders = new Map(
    issues.flatMap((issue) =>
      Object.keys(need(raw.issues[issue]).options).map((option) => [`${issue} ${option}`, holdersOf(issue, option)]),
    ),
  );
  const steps = (from: Stop, withPairs: boolean): Stop[] => {
    const onward = (k: number): number[] =>
      Array.from({ length: need(end[k]) - need(from[k]) }, (_, d) => need(from[k]) + d + 1).slice(
        0,
        skip ? undefined : 1,
      );
    const singles = issues.flatMap((_, k) => onward(k).map((level) => from.map((one, j) => (j === k ? level : one))));
    if (!withPairs) return singles;
    const doubles = issues.flatMap((_, k) =>
      issues.slice(k + 1).flatMap((__, d) => {
        const j = k + 1 + d;
        return onward(k).flatMap((a) =>
          onward(j)
            .filter((b) => differ(k, a, j, b))
            .map((b) => from.map((one, i) => (i === k ? a : i === j ? b : one))),
        );
      }),
    );
    return [...singles, ...doubles];
  };

  /** The least way with some orderings and lines off, by going every one of them; null where there is none. */
  function least(dropped: readonly string[] = [], withPairs = pairs): OracleWay | null {
    if (contradicted.some(([id]) => !dropped.includes(id))) return null;
    const kept = binding.filter(([id]) => !dropped.includes(id));
    const guarded = lines.filter(([id]) => !dropped.includes(id)).map(([id]) => id);
    const found = new Map<string, OracleWay[]>();
    /** What is not dominated of the ways from a stop on, given the lines that have been broken all along. */
    const from = (stop: Stop, excused: readonly string[]): OracleWay[] => {
      if (same(stop, end)) return [{ worst: 0, sum: 0, steps: 0 }];
      const key = `${stop.join()} ${excused.join()}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const ways = steps(stop, withPairs).flatMap((next): OracleWay[] => {
        const inOrder = kept.every(
          ([, { first, before }]) => !meets(before, next) || meets(before, stop) || meets(first, stop),
        );
        if (!inOrder) return [];
        const still = excused.filter((id) => broken(id, next));
        if (!same(next, end) && guarded.some((id) => broken(id, next) && !still.includes(id))) return [];
        const here = exposure(next);
        return from(next, still).map(({ worst, sum: rest, steps: more }) => ({
          worst: Math.max(worst, here),
          sum: rest + here,
          steps: more + 1,
        }));
      });
      const best = undominated(ways);
      found.set(key, best);
      return best;
    };
    const all = from(
      start,
      guarded.filter((id) => broken(id, start)),
    );
    return all.length === 0 ? null : need(all.toSorted(compareWays)[0]);
  }

  /** Smallest sets of orderings and lines whose dropping leaves a way, up to four, in the order of MODELS-2 §2. */
  function relaxations(): { drop: string[]; way: OracleWay; notForSale: boolean }[] {
    const universe = [...binding.map(([id]) => id), ...lines.map(([id]) => id)];
    const opening: string[][] = [];
    for (const set of subsets(universe).toSorted((a, b) => a.length - b.length))
      if (set.length <= 4 && !opening.some((one) => isSubset(one, set)) && least(set) !== null) opening.push(set);
    return opening
      .map((drop) => ({
        drop,
        way: need(least(drop)),
        notForSale: lines.some(([id, { sacred }]) => sacred === true && drop.includes(id)),
      }))
      .sort(
        (a, b) =>
          Number(a.notForSale) - Number(b.notForSale) ||
          a.drop.length - b.drop.length ||
          compareWays({ ...a.way, steps: 0 }, { ...b.way, steps: 0 }) ||
          byOrder(universe, a.drop, b.drop),
      );
  }

  function holdersOf(issue: string, option: string): readonly (readonly string[])[] {
    const rule = leverRule(raw.issues[issue]?.levers, option);
    if (rule === null) return [counted];
    const willing = [...table.observers, ...table.toward.filter((id) => !model.withUtility.includes(id))];
    return smallestSets(model, rule, [...seats, ...willing]);
  }

  function differ(k: number, a: number, j: number, b: number): boolean {
    const of = (axis: number, level: number): readonly (readonly string[])[] =>
      need(holders.get(`${need(issues[axis])} ${need(need(rungs[axis])[level]).to}`));
    return of(k, a).some((one) => of(j, b).some((other) => one.join() !== other.join()));
  }

  return {
    model,
    seats,
    counted,
    moot,
    binding,
    lines,
    contradicted,
    least,
    relaxations,
    exposure,
    meets,
    utility,
    issues,
    rungs,
    stops: rungs.reduce((n, one) => n * one.length, 1),
  };
}

/** Least sets of parties that satisfy a lever rule; those within the table alone where there are such, else with the fewest outsiders. */
function smallestSets(model: Model, rule: RawRule, within: readonly string[]): string[][] {
  const everyone = model.parties.map((id) => ({ id, abstains: false, weights: {} }));
  const met = subsets(model.parties).filter((set) => satisfied(rule, set, everyone));
  const minimal = met.filter((set) => !met.some((one) => one.length < set.length && isSubset(one, set)));
  const outside = (set: readonly string[]): number => set.filter((id) => !within.includes(id)).length;
  const fewest = Math.min(...minimal.map(outside));
  return minimal.filter((set) => outside(set) === fewest);
}

function rungsOf(raw: RawCase, issue: string, target: string, grain: number): Rung[] {
  const { options, statusQuo } = need(raw.issues[issue]);
  const place = (option: string): number => need(options[option]).at;
  const [from, to] = [place(statusQuo), place(target)];
  const between = Object.keys(options)
    .filter((option) => (place(option) - from) * (place(option) - to) < 0)
    .sort((a, b) => Math.abs(place(a) - from) - Math.abs(place(b) - from));
  const listed = [statusQuo, ...between, target];
  return listed.flatMap((option, k): Rung[] => {
    const whole = { place: place(option), option, from: option, to: option, share: 0 };
    const before = listed[k - 1];
    if (before === undefined) return [whole];
    const parts = Array.from({ length: grain - 1 }, (_, g): Rung => {
      const share = (g + 1) / grain;
      return {
        place: place(before) + share * (place(option) - place(before)),
        option: null,
        from: before,
        to: option,
        share,
      };
    });
    return [...parts, whole];
  });
}

/** A test at an option or at a place between options, which is no option's. */
function passesAt(test: RawTest, option: string | null, at: number, place: (option: string) => number): boolean {
  if (typeof test !== "string") return option !== null && test.includes(option);
  const [, sign = "", other = ""] = need(/^\s*(!=|<=|>=|=|<|>)\s*(\S+)\s*$/.exec(test));
  if (sign === "=") return option === other;
  if (sign === "!=") return option !== other;
  if (sign === "<") return at < place(other);
  if (sign === "<=") return at <= place(other);
  return sign === ">" ? at > place(other) : at >= place(other);
}

function inForceOf({ asOf }: Model, entry: { since?: unknown; until?: unknown }): boolean {
  const first = (date: unknown): string => {
    const text = String(date);
    return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  };
  return (
    (entry.since === undefined || first(entry.since) <= asOf) &&
    (entry.until === undefined || asOf < first(entry.until))
  );
}

function compareWays(a: OracleWay, b: OracleWay): number {
  const far = (one: number, other: number): number => (Math.abs(one - other) > 1e-9 ? one - other : 0);
  return far(a.worst, b.worst) || far(a.sum, b.sum) || a.steps - b.steps;
}

function undominated(ways: readonly OracleWay[]): OracleWay[] {
  const kept: OracleWay[] = [];
  for (const way of ways.toSorted((a, b) => a.worst - b.worst || a.sum - b.sum || a.steps - b.steps)) {
    const covered = kept.some(
      (one) =>
        one.worst <= way.worst + 1e-12 &&
        (one.sum < way.sum - 1e-9 || (one.sum <= way.sum + 1e-9 && one.steps <= way.steps)),
    );
    if (!covered) kept.push(way);
  }
  return kept;
}

function byOrder(order: readonly string[], a: readonly string[], b: readonly string[]): number {
  for (let k = 0; k < a.length; k++) {
    const difference = order.indexOf(need(a[k])) - order.indexOf(need(b[k]));
    if (difference !== 0) return difference;
  }
  return 0;
}
