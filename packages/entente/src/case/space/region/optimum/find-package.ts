import type { Region } from "../region.js";
import { smallestSumGoal } from "./goals.js";
import { firstPackage, maximise } from "./maximise.js";
import type { Answer } from "./optimum.js";
import { type SearchOptions, type Setting, settingOf } from "./setting.js";

/** Some package of a region; `empty` when it is proved that there is none. */
export function findPackage(region: Region, options: SearchOptions = {}): Answer<Int32Array> {
  const setting = settingOf(region, [], options);
  if (setting === "empty") return { kind: "empty" };
  if (setting === "large") return { kind: "unknown" };
  return findIn(setting);
}

function findIn(setting: Setting): Answer<Int32Array> {
  const { diagram, floors, spread } = setting;
  const bound = [...floors.keys()].filter((p) => floors[p]! > Number.NEGATIVE_INFINITY);
  if (bound.length === 0) {
    const path = new Int32Array(diagram.issueOf.length);
    let node = 0;
    path.forEach((_, l) => {
      path[l] = diagram.arcStart[node]!;
      node = diagram.arcTo[path[l]!]!;
    });
    return { kind: "found", found: firstPackage({ diagram, path, units: new Float64Array() }) };
  }
  const players = bound.map((column) => ({ column, reservation: floors[column]!, measure: spread[column]! }));
  // Without floors the goal itself, the least margin above them, is at least 0 exactly for packages of the region.
  const free: Setting = { ...setting, floors: floors.map(() => Number.NEGATIVE_INFINITY) };
  const goal = smallestSumGoal(free, players, 1, []);
  const { best, value, proved } = maximise(free, goal, { enough: 0 });
  if (best !== null && value >= 0) return { kind: "found", found: firstPackage(best) };
  return { kind: proved ? "empty" : "unknown" };
}
