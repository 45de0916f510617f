import { utilityOf } from "../../case/space/space.js";
import { type Improvements, improvementsFrom } from "../../numerics/graph-model/judge-state.js";
import { judgeVerdict } from "../../numerics/graph-model/judge-verdict.js";
import { type Asked, sharedByWorlds } from "../asked.js";
import { answerableBy } from "./answerable.js";
import { judgingAtOnce } from "./at-once.js";
import { type Irreversible, type Mobility, mobilityOf } from "./mobility.js";
import { isNumbered, packageStates } from "./package-states.js";
import type { Stability } from "./stability-schema.js";
import { verdictOf } from "./verdict.js";
import { ALL_STATES, VISITS, walkOf } from "./walk.js";

/** Looks at packages that one party's moves may take; beyond, what it would gain is left open. */
const LOOKS = 100_000;

/** What worlds are asked of one package. */
export interface TargetHeld {
  readonly verdict: Stability["verdict"];
  /**
   * By party that can move, what its best move gains it, utility; 0 where it prefers none. The best is what it prefers
   * most, so a move out of a broken red line may gain it less than nothing. Left out where it was not settled.
   */
  readonly gains: ReadonlyMap<string, number>;
}

const knownMobilities = (): Map<string, Mobility> => new Map();

/** The verdict on one package and what leaving it by one's best move gains, no more: for many worlds of one case. */
export function targetHeld(asked: Asked, target: ArrayLike<number>, irreversible: Irreversible): TargetHeld {
  const shared = { known: knownMobilities, key: Array.from(target).join() };
  const mobility = sharedByWorlds(asked, shared, () => mobilityOf(asked, [target], irreversible));
  if (!isNumbered(mobility)) return { verdict: verdictAtOnce(asked, mobility, target), gains: new Map() };
  const { space } = asked;
  const states = packageStates(asked, mobility);
  const walk = walkOf(states, mobility, states.count <= ALL_STATES ? undefined : answerableBy(asked, mobility));
  const x = states.stateOf(target);
  const budget = { left: VISITS };
  const gains = new Map<string, number>();
  const flags: Parameters<typeof verdictOf>[0][number][] = [];
  let breaks = false;
  mobility.movers.forEach((party, decider) => {
    // Whether it breaks is settled by one; what the others gain is still asked.
    const own = breaks ? { left: LOOKS } : budget;
    const before = own.left;
    const found = improvementsFrom(walk, { decider, x }, own);
    const looked = own.left < 0 ? lookedAt({ decider, left: before }) : { found, looks: before - own.left };
    if (looked.looks <= LOOKS) gains.set(space.parties[party] ?? "", gainOf(party, looked.found));
    if (breaks) return;
    const judged = judgeVerdict(walk, { decider, x, ...found }, budget);
    breaks = judged.gmr === false;
    flags.push({ ...judged, smr: judged.gmr });
  });
  return { verdict: breaks ? "breaks" : verdictOf(flags), gains };

  /** Looks anew where the visits of the verdict ran out. */
  function lookedAt({ decider, left }: { readonly decider: number; readonly left: number }) {
    if (left >= LOOKS) return { found: NONE, looks: left + 1 };
    const own = { left: LOOKS };
    const found = improvementsFrom(walk, { decider, x }, own);
    return { found, looks: LOOKS - own.left };
  }

  function gainOf(party: number, { improvements: [best] }: Improvements): number {
    const [from, to] = [x, best?.to ?? x].map((state) => utilityOf(space, party, states.optionsAt(state)));
    return (to ?? 0) - (from ?? 0);
  }
}

const NONE: Improvements = { improvements: [], cut: true };

function verdictAtOnce(asked: Asked, mobility: Mobility, target: ArrayLike<number>): Stability["verdict"] {
  const atOnce = judgingAtOnce(asked, mobility);
  return verdictOf(mobility.movers.map((party) => atOnce(party, Int32Array.from(target))));
}
