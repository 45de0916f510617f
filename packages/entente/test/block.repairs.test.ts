import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask, type Case, readCase, screenOf, tablesOf, withoutLine } from "../src/index.js";

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

interface Way {
  readonly drop: readonly string[];
  readonly opens: number;
}
const wayIn = (kase: Case, party: string): Way | null =>
  (ask(kase, "block", { draws: 0 }).result as { parties: readonly { id: string; wayIn: Way | null }[] }).parties.find(
    ({ id }) => id === party,
  )?.wayIn ?? null;

describe("block: what would bring in who blocks most", () => {
  it("opens as many packages as the case has more without the line that gives way", () => {
    const kase = shipped("germany-2021");
    const count = (one: Case) => (ask(one, "agree", { draws: 0 }).result as { zone: { count: number } }).zone.count;
    const way = wayIn(kase, "spd");
    expect(way).toMatchObject({ drop: ["spd-no-cuts"], opens: 4 });
    expect(count(withoutLine(kase, "redLines", "spd-no-cuts")) - count(kase)).toBe(4);
  });

  it("follows the headline as a sentence of its own, without a badge", () => {
    const kase = shipped("germany-2021");
    const screen = screenOf(kase, ask(kase, "block", { draws: 50 }));
    expect(screen.second?.text).toBe(
      "The least that would bring the SPD in: the SPD’s line “no relief for the rich” gives way. That opens 4 packages, the nearest of them 10 points away.",
    );
    expect([screen.second?.badge, screen.headline?.badge]).toEqual([null, expect.anything()]);
    expect(screen.main.map(({ id }) => id)).not.toContain("block.wayIn");
    const rows = screen.tables.find(({ id }) => id === "ways")?.rows ?? [];
    expect(rows).toContainEqual(["The SPD’s line “no relief for the rich”", "10", "4"]);
  });

  it("is nothing where the line is not for sale: then it must be met", () => {
    const kase = shipped("germany-2021");
    const line = kase.redLines["spd-no-cuts"];
    if (line === undefined) throw new Error("the SPD's line is gone");
    const held = { ...kase, redLines: { ...kase.redLines, "spd-no-cuts": { ...line, sacred: true } } };
    const screen = screenOf(held, ask(held, "block", { draws: 0 }));
    const { count } = screen.result.zone as { count: number };
    expect(screen.second?.text).toBe(
      `The SPD’s line “no relief for the rich” is not for sale, so it must be met, as the ${count} packages that stand do.`,
    );
  });
});
