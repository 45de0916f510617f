import { describe, expect, it } from "vitest";
import { strait } from "../../test/oracle/strait.js";
import { caseSchema } from "../case/schema.js";
import { ask } from "./answer.js";

describe("ask(case, deal) with draws", () => {
  const { findings, result } = ask(caseSchema.parse(strait), "deal", { draws: 400, seed: 42 });
  const { labels, share } = result.uncertainty as { labels: Record<string, number>; share: { value: number } };
  const told = findings.find(({ id }) => id === "deal.overWorlds");
  it("says how often the worlds choose each part of the deal: the shares of all deals that have it", () => {
    const of = (part: string): number =>
      Object.entries(labels).reduce((sum, [label, one]) => sum + (label.split(" ").includes(part) ? one : 0), 0);
    expect(told?.numbers.quota).toBeCloseTo(of("quota=science"), 12);
    expect(told?.numbers.access).toBeCloseTo(of("access=licensed"), 12);
    expect(share.value).toBeLessThan(Math.min(of("quota=science"), of("access=licensed")));
    expect(told?.text).toMatch(/^Exactly this package is chosen in \d\d % of worlds; how often its parts are chosen: /);
  });
  it("says nothing of it without draws", () => {
    const without = ask(caseSchema.parse(strait), "deal", { draws: 0 }).findings;
    expect(without.some(({ id }) => id === "deal.overWorlds")).toBe(false);
  });
});
