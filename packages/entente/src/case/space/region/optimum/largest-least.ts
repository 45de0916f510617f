import type { Region } from "../region.js";
import { smallestSumGoal } from "./goals.js";
import type { Claimant } from "./leximin.js";
import { gather, MOST_TIED, maximise } from "./maximise.js";
import { type Answer, answerFrom, type Optimum } from "./optimum.js";
import { type SearchOptions, settingOf } from "./setting.js";

const QUICK = 20_000;

/** The package whose least ratio (units − reservation) / measure is largest, whatever the other ratios are. */
export function largestLeast(
  region: Region,
  claimants: readonly Claimant[],
  options: SearchOptions = {},
): Answer<Optimum> {
  const setting = settingOf(
    region,
    claimants.map(({ party }) => party),
    options,
  );
  if (setting === "empty") return { kind: "empty" };
  if (setting === "large") return { kind: "unknown" };
  if (claimants.length === 0) {
    const { found, complete, nodes } = gather(setting, [], { nodes: QUICK, most: MOST_TIED });
    return answerFrom(found, {
      value: 0,
      bound: 0,
      proved: complete || found.length > 0,
      alsoOptimalComplete: complete,
      nodes,
    });
  }
  const columns = setting.diagram.parties;
  const players = claimants.map(({ party, reservation, measure }) => ({
    column: columns.indexOf(party),
    reservation,
    measure,
  }));
  const most = maximise(setting, smallestSumGoal(setting, players, 1, []));
  return answerFrom(most.tied, {
    value: most.value,
    bound: most.bound,
    proved: most.proved,
    alsoOptimalComplete: most.tiedComplete,
    nodes: most.nodes,
  });
}
