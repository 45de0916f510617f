import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Placed, planPages, type Row } from "./plan-pages.js";

const room = { top: 50, floor: 250, least: 40 };
const line = (over: Partial<Row> = {}): Row => ({
  ...{ height: 10, before: 0, keeps: "free", paint: () => undefined },
  ...over,
});
const lines = (count: number): Row[] => Array.from({ length: count }, () => line());
const heightsOf = (pages: readonly (readonly Placed[])[]): number[] =>
  pages.map((page) => {
    const last = page.at(-1);
    return last === undefined ? 0 : last.y + last.row.height - room.top;
  });

describe("planPages(rows, room)", () => {
  it("fills a page before it begins the next", () => {
    expect(heightsOf(planPages(lines(30), room))).toEqual([200, 100]);
  });

  it("lets the last page of a chapter take over what makes it worth turning to", () => {
    // 21 lines: a page of 20 and one line alone; so 17 and 4.
    expect(heightsOf(planPages(lines(21), room))).toEqual([170, 40]);
    const next = [line({ begins: "page" }), ...lines(2)];
    expect(heightsOf(planPages([...lines(22), ...next], room))).toEqual([180, 40, 30]);
  });

  it("takes over whole what stays together", () => {
    const rows = lines(21);
    // Lines 15 to 18 are one: the break that would part them comes before them.
    for (const k of [14, 15, 16]) rows[k] = line({ keeps: "next" });
    expect(heightsOf(planPages(rows, room))).toEqual([140, 70]);
  });

  it("repeats the headings of a table on the page that takes over", () => {
    const head = line();
    const rows = [...lines(10), line({ keeps: "next" }), ...lines(10).map((row) => ({ ...row, head }))];
    const [first = [], last = []] = planPages(rows, room);
    expect(last[0]?.row).toBe(head);
    expect(first.length + last.length).toBe(rows.length + 1);
  });

  it("begins a chapter on the page of the one before where its opening goes there, below some room", () => {
    // Pages of 200: the room between chapters is 4.5 % of one, 9 points; an opening without a picture is at least 80.
    const chapter = (count: number): Row[] => [line({ begins: "chapter" }), ...lines(count - 1)];
    const [first = []] = planPages([...lines(11), ...chapter(9)], room);
    expect(first.map(({ y }) => y).slice(10, 13)).toEqual([150, 169, 179]);
    // 200 − 110 − 9 hold 8 of 26 lines, and 18 go to the next page; below 120 there is no room for 80 points.
    expect(heightsOf(planPages([...lines(11), ...chapter(26)], room))).toEqual([199, 180]);
    expect(heightsOf(planPages([...lines(12), ...chapter(26)], room))).toEqual([120, 200, 60]);
    expect(heightsOf(planPages([...lines(2), line({ begins: "page" })], room))).toEqual([20, 10]);
  });

  it("keeps the heading of a chapter on the page of its picture", () => {
    const picture = line({ height: 120, floats: true });
    const chapter = [line({ begins: "chapter", keeps: "next" }), picture, ...lines(3)];
    // 10 + 120 go below 60 + 9, not below 70 + 9.
    expect(heightsOf(planPages([...lines(6), ...chapter], room))).toEqual([199, 30]);
    expect(heightsOf(planPages([...lines(7), ...chapter], room))).toEqual([70, 160]);
  });

  it("sets every row once, in order, on a page that holds it, and ends no chapter on a line or two", () => {
    const row = fc.record({
      height: fc.integer({ min: 8, max: 60 }),
      before: fc.integer({ min: 0, max: 20 }),
      keeps: fc.constantFrom<Row["keeps"]>("next", "free", "free", "free"),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), fc.nat(79), fc.nat(79), (drawn, at, on) => {
        const begins = (k: number): Row["begins"] => (k === at ? "page" : k === on ? "chapter" : undefined);
        const rows = drawn.map((one, k) => line({ ...one, begins: begins(k) }));
        const pages = planPages(rows, room);
        expect(pages.flat().map((placed) => placed.row)).toEqual(rows);
        for (const { row: set, y } of pages.flat()) expect(y + set.height).toBeLessThanOrEqual(room.floor);
        for (const [k, page] of pages.entries()) {
          const next = pages[k + 1]?.[0]?.row;
          const ends = next === undefined || next.begins !== undefined;
          const isWhole = page[0]?.row === rows[0] || page.some((placed) => placed.row.begins !== undefined);
          if (ends && !isWhole && (heightsOf([page])[0] ?? 0) < room.least) {
            // Only where what comes before stays with it and leaves no page that is full enough, or does not fit.
            const before = pages[k - 1]?.at(-1);
            expect(before).toBeDefined();
            const whole = [...(pages[k - 1] ?? []), ...page].map((placed) => placed.row);
            expect(whole.some((one) => one.keeps === "next" || one.height > 20)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
