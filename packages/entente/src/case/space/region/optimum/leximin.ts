import type { Region } from "../region.js";
import type { Cut } from "./core-search.js";
import { type Held, type Player, smallestSumGoal } from "./goals.js";
import { type Found, gather, MOST_TIED, maximise } from "./maximise.js";
import { type Answer, answerFrom, type Optimum } from "./optimum.js";
import { type SearchOptions, settingOf } from "./setting.js";

/** One whose ratio (units − reservation) / measure counts: measure = scale for gains, ideal − reservation for relative ones. */
export interface Claimant {
  /** Index into the space's parties. */
  readonly party: number;
  readonly reservation: number;
  /** Units that count as one, > 0. */
  readonly measure: number;
}

const EPSILON = 1e-9;
const QUICK = 20_000;

/**
 * The package whose ratios, sorted ascending, come last in lexicographic order: the largest least ratio, then the
 * largest second least, … Ratios within 1e-9 are equal. Egalitarian with measure = scale, Kalai–Smorodinsky with
 * measure = ideal − reservation. `value` is the least ratio.
 *
 * @source Imai (1983), Econometrica 51:389–401
 */
export function leximin(region: Region, claimants: readonly Claimant[], options: SearchOptions = {}): Answer<Optimum> {
  const parties = claimants.map(({ party }) => party);
  let setting = settingOf(region, parties, options);
  if (setting === "empty") return { kind: "empty" };
  if (setting === "large") return { kind: "unknown" };
  const columns = setting.diagram.parties;
  const players = claimants.map(
    ({ party, reservation, measure }): Player => ({ column: columns.indexOf(party), reservation, measure }),
  );
  const held: Held[] = [];
  let [best, least, bound]: [Found | null, number, number] = [null, 0, 0];
  let proved = true;
  let nodes = 0;
  for (let rank = 1; rank <= players.length; rank++) {
    const cuts: Cut[] = held.map(({ cut }) => cut);
    const most = maximise(setting, smallestSumGoal(setting, players, rank, held), { cuts, known: best });
    nodes += most.nodes;
    if (most.best === null) break;
    best = most.best;
    setting = most.setting;
    if (rank === 1) [least, bound] = [most.value, most.bound];
    proved &&= most.proved;
    if (!most.proved) break;
    held.push({ rank, value: most.value - EPSILON, cut: most.cut });
    // All that attain the sums so far are known: the rest is a comparison among them.
    if (!most.tiedComplete && rank < players.length) continue;
    return answerFrom(lastInOrder(players, most.tied), {
      value: least,
      bound,
      proved,
      alsoOptimalComplete: most.tiedComplete,
      nodes,
    });
  }
  if (players.length === 0) {
    const all = gather(setting, [], { nodes: QUICK, most: MOST_TIED });
    return answerFrom(all.found, { value: 0, bound: 0, proved: true, alsoOptimalComplete: all.complete, nodes });
  }
  return answerFrom(best === null ? [] : [best], { value: least, bound, proved, alsoOptimalComplete: false, nodes });
}

/** Those whose sorted ratios are largest, entry by entry. */
function lastInOrder(players: readonly Player[], found: readonly Found[]): Found[] {
  let left = found.map((one) => ({
    one,
    row: Float64Array.from(
      players,
      ({ column, reservation, measure }) => (one.units[column]! - reservation) / measure,
    ).sort(),
  }));
  for (let k = 0; k < players.length; k++) {
    const most = left.reduce((max, { row }) => Math.max(max, row[k]!), Number.NEGATIVE_INFINITY);
    left = left.filter(({ row }) => row[k]! >= most - EPSILON);
  }
  return left.map(({ one }) => one);
}
