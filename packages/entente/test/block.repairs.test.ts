import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask, type Case, readCase, tablesOf, withoutLine } from "../src/index.js";

function shipped(id: string): Case {
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url)), { file: id });
  if (kase === null) throw new Error(`${id} cannot be read`);
  return kase;
}
const frame = { forum: "five", where: "freeze-for-relief", draws: 0 };
interface Repair {
  readonly drop: readonly string[];
  readonly cost: number | null;
  readonly opens: number;
  readonly notForSale: readonly string[];
}
const repairsOf = (kase: Case, params: Readonly<Record<string, unknown>>) =>
  (ask(kase, "block", params).result as { repairs: readonly Repair[] }).repairs;

describe("block: repairs", () => {
  it("open as many packages as the case has without the lines that give way", () => {
    const kase = shipped("korea-2019");
    const repairs = repairsOf(kase, frame);
    expect(repairs.length).toBeGreaterThan(0);
    for (const { drop, opens, cost, notForSale } of repairs) {
      expect(cost).not.toBeNull();
      expect(notForSale).toEqual([]);
      const without = drop.reduce((left, line) => withoutLine(left, "redLines", line), kase);
      expect((ask(without, "agree", frame).result as { zone: { count: number } }).zone.count).toBe(opens);
    }
  });
  it("are those of agree, and stand first in the table, the cheapest first", () => {
    const kase = shipped("korea-2019");
    const repairs = repairsOf(kase, frame);
    expect(repairs).toEqual((ask(kase, "agree", frame).result as { repairs: readonly Repair[] }).repairs);
    const rows = tablesOf(kase, ask(kase, "block", frame)).find(({ id }) => id === "ways")?.rows ?? [];
    expect(rows.map(([, , opens]) => opens)).toEqual(repairs.map(({ opens }) => String(opens)));
  });
  it("are none where there is room, and none at a table that addresses someone", () => {
    expect(repairsOf(shipped("strait"), { draws: 0 })).toEqual([]);
    expect(repairsOf(shipped("korea-2021"), { draws: 0 })).toEqual([]);
  });
});
