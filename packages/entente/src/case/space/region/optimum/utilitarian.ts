import type { Region } from "../region.js";
import { linearGoal } from "./goals.js";
import { gather, maximise } from "./maximise.js";
import { type Answer, answerFrom, type Optimum } from "./optimum.js";
import { type SearchOptions, settingOf } from "./setting.js";

/** Most paths of equally good packages that are kept. */
export const MOST_TIED = 5_000;
/** Share of the budget that goes to finding ties. */
export const TIES_SHARE = 0.25;

/** The package of a region that maximises Σ utility of `players` (indexes into the space's parties), weighted if asked. */
export function utilitarian(
  region: Region,
  players: readonly number[],
  { weights, ...options }: SearchOptions & { readonly weights?: Float64Array | undefined } = {},
): Answer<Optimum> {
  const setting = settingOf(region, players, options);
  if (setting === "empty") return { kind: "empty" };
  if (setting === "large") return { kind: "unknown" };
  const perUnit = new Float64Array(setting.diagram.parties.length);
  players.forEach((party, k) => {
    perUnit[setting.diagram.parties.indexOf(party)] = (weights?.[k] ?? 1) / region.space.scale[party]!;
  });
  const goal = linearGoal(setting, perUnit);
  const most = maximise(setting, goal);
  const ties = gather(most.setting, [most.cut], { nodes: setting.nodes * TIES_SHARE, most: MOST_TIED });
  const equal = ties.found.filter(({ units }) => goal.value(units) >= most.value - goal.tie);
  return answerFrom(equal.length > 0 || most.best === null ? equal : [most.best], {
    value: most.value,
    bound: most.bound,
    proved: most.proved,
    alsoOptimalComplete: most.proved && ties.complete,
    nodes: most.nodes + ties.nodes,
  });
}

/** The largest utility of one party over a region, with a package that gives it. */
export function idealOf(region: Region, party: number, options: SearchOptions = {}): Answer<Optimum> {
  return utilitarian(region, [party], options);
}
