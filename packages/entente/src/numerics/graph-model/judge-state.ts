/** A conflict walked state by state, where listing all states would be too much. */
export interface Walk {
  readonly deciders: number;
  /**
   * Visits what a decider can move to alone from x, until `visit` returns true or the budget is spent, and returns
   * whether it stopped so. Whatever is looked at is counted down, also what turns out to be no move.
   */
  readonly visit: (decider: number, x: number, visit: (y: number) => boolean, budget: Budget) => boolean;
  /** What a decider has more at y than at x, in any unit; above 0 it prefers y. */
  readonly gain: (decider: number, y: number, x: number) => number;
  /** False only where no answer of the others to y can leave the decider no better off than at x. */
  readonly answerable?: ((decider: number, y: number, x: number) => boolean) | undefined;
}

export interface Move {
  readonly to: number;
  readonly gain: number;
}
export type Answered = "seq" | "smr" | "gmr";
/** How a decider stands at a state; null where the visits ran out before it was decided. */
export interface Judgement {
  readonly nash: boolean | null;
  readonly gmr: boolean | null;
  readonly smr: boolean | null;
  readonly seq: boolean | null;
  /** States that the decider prefers and can move to. */
  readonly improvements: number | null;
  /** The one that it prefers most: of those that nothing deters, else that only a threat does, else of all. */
  readonly best: Move | null;
  /** What the others would do about the best improvement: as they want to, else as they could. */
  readonly answer: { readonly to: number; readonly by: readonly number[]; readonly kind: Answered } | null;
}

export interface Budget {
  /** States that may still be looked at; counted down, and below 0 once it is spent. */
  left: number;
}

/** Preferred moves of one decider that are kept to be weighed against answers. */
const MOST_KEPT = 1_000_000;

/** Counts down by what a look costs; returns whether that was too much. */
export function spends(budget: Budget, price = 1): boolean {
  budget.left -= price;
  return budget.left < 0;
}

/**
 * Judges one state for one decider by search with early exit: every improvement, and the answers to each until one deters.
 *
 * @returns the stability by concept, the best improvement and the answer to it
 */
export function judgeState(walk: Walk, decider: number, x: number, budget: Budget): Judgement {
  const { improvements, cut } = improvementsFrom(walk, { decider, x }, budget);
  if (improvements.length === 0 && !cut)
    return { nash: true, gmr: true, smr: true, seq: true, improvements: 0, best: null, answer: null };
  const held: Record<Answered, boolean | null> = { gmr: true, smr: true, seq: true };
  let free: Move | null = null;
  let threatened: Move | null = null;
  for (const one of improvements) {
    if (walk.answerable?.(decider, one.to, x) === false) {
      Object.assign(held, { gmr: false, smr: false, seq: false });
      free = one;
      break;
    }
    for (const kind of ["gmr", "smr", "seq"] as const) {
      if (held[kind] !== true) continue;
      const found = findAnswer(walk, { decider, x, y: one.to, kind }, budget);
      held[kind] = found === "undecided" ? null : found !== null;
      if (kind === "seq" && found === null) threatened = one;
      if (kind === "gmr" && found === null) {
        Object.assign(held, { smr: false, seq: false });
        free = one;
      }
    }
    if (held.gmr !== true) break;
  }
  const best = free ?? threatened ?? improvements[0] ?? null;
  if (cut) for (const kind of ["gmr", "smr", "seq"] as const) held[kind] &&= null;
  return {
    nash: improvements.length > 0 ? false : null,
    ...held,
    improvements: cut ? null : improvements.length,
    best,
    answer: best === null || best === free ? null : answerTo(walk, { decider, x, y: best.to }, budget),
  };
}

/** Moves that a decider prefers to a state. */
export interface Improvements {
  /** What it prefers most first. */
  readonly improvements: readonly Move[];
  /** Whether there may be more: the visits ran out, or there were too many to keep. */
  readonly cut: boolean;
}

export function improvementsFrom(
  walk: Walk,
  { decider, x }: { readonly decider: number; readonly x: number },
  budget: Budget,
): Improvements {
  const improvements: Move[] = [];
  const note = (to: number): boolean => {
    const gain = walk.gain(decider, to, x);
    if (gain > 0) improvements.push({ to, gain });
    return improvements.length >= MOST_KEPT;
  };
  const cut = walk.visit(decider, x, note, budget);
  return { improvements: improvements.sort((a, b) => b.gain - a.gain), cut };
}

interface Threat {
  readonly decider: number;
  readonly x: number;
  readonly y: number;
}

function answerTo(walk: Walk, threat: Threat, budget: Budget): Judgement["answer"] {
  for (const kind of ["seq", "smr", "gmr"] as const) {
    const found = findAnswer(walk, { ...threat, kind }, budget);
    if (found !== null && found !== "undecided") return { ...found, kind };
  }
  return null;
}

interface Node {
  readonly state: number;
  readonly by: number | null;
  readonly before: Node | null;
}

/** The shortest answer to y that deters the decider from it: breadth first over states and who moved last. */
function findAnswer(
  walk: Walk,
  { decider, x, y, kind }: Threat & { readonly kind: Answered },
  budget: Budget,
): { to: number; by: number[] } | null | "undecided" {
  const others = Array.from({ length: walk.deciders }, (_, d) => d).filter((d) => d !== decider);
  const seen = new Set<number>();
  const queue: Node[] = [{ state: y, by: null, before: null }];
  for (const node of queue) {
    for (const by of others) {
      if (by === node.by) continue;
      let found: Node | null = null;
      const stopped = walk.visit(
        by,
        node.state,
        (state) => {
          const key = state * walk.deciders + by;
          if (seen.has(key) || (kind === "seq" && walk.gain(by, state, node.state) <= 0)) return false;
          seen.add(key);
          const next = { state, by, before: node };
          const deterred = deters(state);
          if (budget.left < 0) return true;
          if (deterred) found = next;
          else queue.push(next);
          return deterred;
        },
        budget,
      );
      if (found !== null) return pathTo(found);
      if (stopped) return "undecided";
    }
  }
  return null;

  function deters(z: number): boolean {
    if (walk.gain(decider, z, x) > 0) return false;
    return kind !== "smr" || !walk.visit(decider, z, (w) => walk.gain(decider, w, x) > 0, budget);
  }
}

function pathTo(node: Node): { to: number; by: number[] } {
  const by: number[] = [];
  for (let at: Node | null = node; at?.by != null; at = at.before) if (!by.includes(at.by)) by.unshift(at.by);
  return { to: node.state, by };
}
