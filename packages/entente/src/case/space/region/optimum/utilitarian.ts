import type { Region } from "../region.js";
import { linearGoal } from "./goals.js";
import { maximise } from "./maximise.js";
import { type Answer, answerFrom, type Optimum } from "./optimum.js";
import { type SearchOptions, settingOf } from "./setting.js";

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
  return answerFrom(most.tied, {
    value: most.value,
    bound: most.bound,
    proved: most.proved,
    alsoOptimalComplete: most.tiedComplete,
    nodes: most.nodes,
  });
}

/** The largest utility of one party over a region, with a package that gives it. */
export function idealOf(region: Region, party: number, options: SearchOptions = {}): Answer<Optimum> {
  return utilitarian(region, [party], options);
}
