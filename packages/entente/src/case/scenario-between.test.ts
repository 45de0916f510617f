import { expect, it } from "vitest";
import { straitText } from "../../test/strait-text.js";
import { withoutLine } from "./edits/line-off.js";
import { readCase } from "./read-case.js";
import { applyScenario, readScenario } from "./scenario.js";
import { scenarioBetween } from "./scenario-between.js";

it("scenarioBetween(before, after) makes the second of the first, also once it was written down", () => {
  const { kase } = readCase(straitText, { file: "strait.case.yaml" });
  if (kase === null) throw new Error("the strait does not read");
  const off = withoutLine(kase, "redLines", "no-access-without-quota");
  const after = {
    ...off,
    alternatives: { ...off.alternatives, north: { value: 0.2 } },
    positions: { ...off.positions, north: { ...off.positions.north, access: { at: 50, salience: 50 } } },
  };
  const made = scenarioBetween(kase, after, { title: "Softer" });
  expect(made.patch.map(({ op }) => op).sort()).toEqual(["add", "remove", "remove", "remove", "replace"]);
  const { scenario } = readScenario(JSON.stringify(made), { file: "softer.scenario.yaml" });
  if (scenario === null) throw new Error("the scenario does not read");
  expect(scenario.title).toBe("Softer");
  expect(applyScenario(kase, scenario, {}).kase).toEqual(after);
});
