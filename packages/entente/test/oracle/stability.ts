/** The definitions of graph-model stability, written as sets and loops; for conflicts of a few dozen states. */
export interface NaiveConflict {
  readonly states: number;
  /** moves[d][x] = states that d can move to from x. */
  readonly moves: readonly (readonly (readonly number[])[])[];
  /** ranks[d][x], higher better. */
  readonly ranks: readonly (readonly number[])[];
  /** What several can move to together in one move; omitted: by sequences of their own moves. */
  readonly together?: (members: readonly number[], x: number) => readonly number[];
}
export type NaiveEquilibria = Readonly<Record<"nash" | "gmr" | "smr" | "seq", readonly number[]>>;

/** States reached from x by sequences of the members' moves, none twice in a row; with `improving` each for its mover. */
export function reached(
  { moves, ranks }: NaiveConflict,
  members: readonly number[],
  x: number,
  kind: "any" | "improving",
): Set<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  const walk = (from: number, last: number | null): void => {
    for (const d of members) {
      if (d === last) continue;
      for (const y of moves[d]?.[from] ?? []) {
        if (kind === "improving" && !((ranks[d]?.[y] ?? 0) > (ranks[d]?.[from] ?? 0))) continue;
        if (seen.has(`${y} ${d}`)) continue;
        seen.add(`${y} ${d}`);
        found.add(y);
        walk(y, d);
      }
    }
  };
  walk(x, null);
  return found;
}

const stepsOf = (conflict: NaiveConflict, members: readonly number[], x: number): readonly number[] => {
  const [only] = members;
  if (members.length === 1) return conflict.moves[only ?? 0]?.[x] ?? [];
  return conflict.together?.(members, x) ?? [...reached(conflict, members, x, "any")].filter((y) => y !== x);
};

/** Whether x is stable for the members, per concept. */
export function stable(conflict: NaiveConflict, members: readonly number[], x: number) {
  const others = conflict.ranks.map((_, d) => d).filter((d) => !members.includes(d));
  const better = (y: number) => members.every((d) => (conflict.ranks[d]?.[y] ?? 0) > (conflict.ranks[d]?.[x] ?? 0));
  const improvements = stepsOf(conflict, members, x).filter(better);
  const every = (deters: (z: number) => boolean, kind: "any" | "improving") =>
    improvements.every((y) => [...reached(conflict, others, y, kind)].some(deters));
  return {
    nash: improvements.length === 0,
    gmr: every((z) => !better(z), "any"),
    smr: every((z) => !better(z) && !stepsOf(conflict, members, z).some(better), "any"),
    seq: every((z) => !better(z), "improving"),
  };
}

export function naiveEquilibria(conflict: NaiveConflict, coalitions: readonly (readonly number[])[]): NaiveEquilibria {
  const states = Array.from({ length: conflict.states }, (_, x) => x);
  const judged = states.map((x) => coalitions.map((members) => stable(conflict, members, x)));
  const where = (concept: keyof NaiveEquilibria) => states.filter((x) => judged[x]?.every((one) => one[concept]));
  return { nash: where("nash"), gmr: where("gmr"), smr: where("smr"), seq: where("seq") };
}

/** All sets of deciders that are not empty. */
export const everyCoalition = (deciders: number): number[][] =>
  Array.from({ length: 2 ** deciders - 1 }, (_, mask) =>
    Array.from({ length: deciders }, (_, d) => d).filter((d) => ((mask + 1) >> d) & 1),
  );
