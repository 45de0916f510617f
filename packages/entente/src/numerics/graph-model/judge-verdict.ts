import type { Budget, Improvements, Judgement, Walk } from "./judge-state.js";

/**
 * Whether a state holds for a decider: by itself, because the others would answer (seq), or because they could (gmr).
 * The same as `judgeState` finds, without what that looks for besides. Answers that the others want to give are tried
 * first: these are answers that they can give.
 */
export function judgeVerdict(
  walk: Walk,
  { decider, x, improvements, cut }: Improvements & { readonly decider: number; readonly x: number },
  budget: Budget,
): Pick<Judgement, "nash" | "seq" | "gmr"> {
  if (improvements.length === 0)
    return cut ? { nash: null, seq: null, gmr: null } : { nash: true, seq: true, gmr: true };
  let seq: boolean | null = true;
  let gmr: boolean | null = true;
  for (const { to } of improvements) {
    if (walk.answerable?.(decider, to, x) === false) return { nash: false, seq: false, gmr: false };
    if (seq === true) {
      seq = isDeterred(walk, { decider, x, y: to, moves: "wanted" }, budget);
      if (seq === true) continue;
    }
    gmr = isDeterred(walk, { decider, x, y: to, moves: "possible" }, budget);
    if (gmr === false) return { nash: false, seq: false, gmr: false };
    if (gmr === null) break;
  }
  return cut ? { nash: false, seq: seq && null, gmr: gmr && null } : { nash: false, seq, gmr };
}

interface Threat {
  readonly decider: number;
  readonly x: number;
  readonly y: number;
  /** Moves that the others take: those that each prefers, or all. */
  readonly moves: "wanted" | "possible";
}

/** Whether the others can lead on from y to where the decider is no better off than at x; null where the visits ran out. */
function isDeterred({ deciders, visit, gain }: Walk, { decider, x, y, moves }: Threat, budget: Budget): boolean | null {
  // A state and who moved there last, as one number; nobody has moved to y yet.
  const seen = new Set<number>();
  const queue: number[] = [y * (deciders + 1) + deciders];
  for (const node of queue) {
    const last = node % (deciders + 1);
    const from = (node - last) / (deciders + 1);
    for (let by = 0; by < deciders; by++) {
      if (by === decider || by === last) continue;
      const stopped = visit(
        by,
        from,
        (to) => {
          const next = to * (deciders + 1) + by;
          if (seen.has(next) || (moves === "wanted" && gain(by, to, from) <= 0)) return false;
          if (gain(decider, to, x) <= 0) return true;
          seen.add(next);
          queue.push(next);
          return false;
        },
        budget,
      );
      if (stopped) return budget.left < 0 ? null : true;
    }
  }
  return false;
}
