import type { Region } from "../region.js";
import { compareProducts } from "./compare-products.js";
import { nashGoal, type Player } from "./goals.js";
import { type Found, maximise } from "./maximise.js";
import { type Answer, answerFrom, type Optimum } from "./optimum.js";
import { type SearchOptions, settingOf } from "./setting.js";
import { compareOptions, LISTED } from "./tied.js";

/** One who bargains: reservation in units, and the least units at which it gains. */
export interface Bargainer {
  /** Index into the space's parties. */
  readonly party: number;
  readonly reservation: number;
  readonly gainFrom: number;
  /** Exponent of its gain in the product. Default 1. */
  readonly weight?: number | undefined;
}

export interface NashOptimum extends Optimum {
  /** Players that gain; where all do, the value is the log of the product of gains on the 0–1 scale, over these. */
  readonly gainers: readonly number[];
}

/** Subsets of players that are tried where not all can gain at once. */
const MOST_SUBSETS = 2_000;
const TIE = 1e-12;

/**
 * The package with the most players that gain and, among these, the largest product of their gains; equal products are
 * told apart exactly.
 *
 * @source Nash (1950), Econometrica 18:155–162; Caragiannis et al. (2019), ACM TEAC 7(3), for the most gainers first
 */
export function nash(region: Region, players: readonly Bargainer[], options: SearchOptions = {}): Answer<NashOptimum> {
  let proved = true;
  let tried = 0;
  for (let size = players.length; size >= 0; size--) {
    const found: NashOptimum[] = [];
    for (const some of subsetsOf(players, size)) {
      if (++tried > MOST_SUBSETS) return pick(found, false);
      const answer = nashAmong(region, some, options);
      if (answer.kind === "found") found.push(answer.found);
      if (answer.kind === "unknown") proved = false;
    }
    if (found.length > 0) return pick(found, proved);
  }
  return proved ? { kind: "empty" } : { kind: "unknown" };
}

function nashAmong(region: Region, players: readonly Bargainer[], options: SearchOptions): Answer<NashOptimum> {
  const floors = region.floors.slice();
  for (const { party, gainFrom } of players) floors[party] = Math.max(floors[party]!, gainFrom);
  const members = players.map(({ party }) => party);
  const setting = settingOf({ ...region, floors }, members, options);
  if (setting === "empty") return { kind: "empty" };
  if (setting === "large") return { kind: "unknown" };
  const { scale } = region.space;
  const asPlayers = players.map(
    ({ party, reservation, weight = 1 }): Player => ({
      column: setting.diagram.parties.indexOf(party),
      reservation,
      measure: weight,
    }),
  );
  const goal = nashGoal(setting, asPlayers);
  const most = maximise(setting, goal);
  let winners: Found[] = [];
  for (const one of most.tied) {
    const order = winners[0] === undefined ? 1 : compareProducts(asPlayers, one.units, winners[0].units);
    if (order > 0) winners = [one];
    else if (order === 0) winners.push(one);
  }
  const logScale = players.reduce((sum, { party, weight = 1 }) => sum + weight * Math.log(scale[party]!), 0);
  const answer = answerFrom(winners, {
    value: most.value - logScale,
    bound: most.bound - logScale,
    proved: most.proved,
    alsoOptimalComplete: most.tiedComplete,
    nodes: most.nodes,
  });
  return answer.kind === "found" ? { kind: "found", found: { ...answer.found, gainers: members } } : answer;
}

/** The largest product over several sets of gainers; equally good ones are joined. */
function pick(found: readonly NashOptimum[], proved: boolean): Answer<NashOptimum> {
  const value = found.reduce((most, one) => Math.max(most, one.value), Number.NEGATIVE_INFINITY);
  const equal = found.filter((one) => one.value >= value - TIE);
  const [best] = equal.toSorted((x, y) => compareOptions(x.options, y.options));
  if (best === undefined) return { kind: "unknown" };
  const others = equal.flatMap(({ options, alsoOptimal }) => [options, ...alsoOptimal]).sort(compareOptions);
  return {
    kind: "found",
    found: {
      ...best,
      proved: found.every((one) => one.proved) && proved,
      alsoOptimal: others.slice(1, LISTED + 1),
      alsoOptimalCount: equal.reduce((sum, { alsoOptimalCount }) => sum + alsoOptimalCount + 1n, -1n),
      alsoOptimalComplete: equal.every((one) => one.alsoOptimalComplete),
    },
  };
}

function* subsetsOf<T>(list: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let k = from; k <= list.length - size; k++)
    for (const rest of subsetsOf(list, size - 1, k + 1)) yield [list[k] as T, ...rest];
}
