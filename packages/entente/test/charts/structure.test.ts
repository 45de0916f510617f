import { describe, expect, it } from "vitest";
import type { Setting } from "../../src/charts/chart.js";
import { boxOf, overlap } from "../../src/charts/draw.js";
import { charts } from "../../src/charts/index.js";
import type { Scene, TextMark } from "../../src/charts/scene.js";
import { speechIn } from "../../src/explain/say.js";
import { SPECS } from "./specs.js";
import { xmlFaults } from "./well-formed.js";

const SIZES = [0, 1, 8] as const;
const WIDTHS = [1120, 720, 390] as const;
const settingOf = (width: number, language: Setting["language"] = "en"): Setting => ({
  language,
  width,
  theme: "auto",
  title: "A picture <of> “this & that”",
  answer: "There is room for 7 of 8 packages.",
  source: "Strait · as of 2024-03-01",
});

function texts({ marks }: Scene): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === "text");
}

/** Pairs of labels whose boxes touch by more than a hair. */
function clashes(scene: Scene): string[] {
  const all = texts(scene);
  return all.flatMap((a, k) =>
    all
      .slice(k + 1)
      .flatMap((b) => (overlap(boxOf(a), boxOf(b), -1.5) ? [`"${a.text}" on "${b.text}" at ${a.y}`] : [])),
  );
}

it("charts hold one for each question, agree two, each with its three specifications", () => {
  expect(charts.map(({ id }) => id)).toEqual(SPECS.map(({ chart }) => chart.id));
  expect(new Set(charts.map(({ verb }) => verb)).size).toBe(10);
});

describe.each(SPECS.map((one) => [one.chart.id, one] as const))("the chart %s", (_, { chart, of }) => {
  // One table of charts of different specifications: each is only ever given its own.
  const made = of as (size: number, setting: Setting) => never;
  describe.each(SIZES)("with %i of everything", (size) => {
    it.each(WIDTHS)("draw(spec) is well-formed XML that needs nothing else, %i wide", (width) => {
      const svg = chart.draw(made(size, settingOf(width)));
      expect(xmlFaults(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|href=|<script/);
      expect(svg).toMatch(/role="img" lang="en"/);
      expect(svg.match(/<title id=/g)).toHaveLength(1);
    });
    it.each(WIDTHS)("scene(spec) lays no label on another and keeps inside %i", (width) => {
      const scene = chart.scene(made(size, settingOf(width)));
      expect(clashes(scene)).toEqual([]);
      const outside = texts(scene).filter(
        (mark) => boxOf(mark).left < -1 || boxOf(mark).right > width + 1 || mark.y > scene.height,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
    });
    it.each(WIDTHS)("scene(spec) cuts no label without a key to all its words below the picture, %i wide", (width) => {
      const all = texts(chart.scene(made(size, settingOf(width)))).map(({ text }) => text);
      const below = all.join(" ");
      for (const key of all.flatMap((words) => words.match(/\([a-z]{1,2}\)$/g) ?? []))
        expect(below).toContain(`${key}\u00a0`);
      expect(all.filter((words) => words.endsWith("…"))).toEqual([]);
    });
    it("describe(spec, speech) says the title, the answer and that a table follows", () => {
      const spec = made(size, settingOf(720));
      const told = chart.describe(spec, speechIn("en"));
      expect(told).toMatch(/^A picture <of> “this & that”\. There is room for 7 of 8 packages\./);
      expect(told).toMatch(/Table follows\.$/);
    });
    it("table(spec) has as many cells in each row as columns", () => {
      const { columns, rows } = chart.table(made(size, settingOf(720)));
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      if (size !== 1) expect(rows.length === 0).toBe(size === 0);
    });
    it("scene(spec) stays under 3,000 marks, and its rows are rows of the table", () => {
      const spec = made(size, settingOf(1120));
      const { marks } = chart.scene(spec);
      expect(marks.length).toBeLessThan(3000);
      const { rows } = chart.table(spec);
      expect(marks.flatMap(({ row }) => row ?? []).filter((row) => row >= Math.max(rows.length, 5))).toEqual([]);
    });
    it("scene(spec) names every mark that can be chosen once, and says what it shows", () => {
      const named = chart.scene(made(size, settingOf(720))).marks.filter(({ id }) => id !== undefined);
      expect(named.filter(({ label }) => label === undefined || label === "")).toEqual([]);
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
    });
  });
  it("draw(spec) gives the same bytes twice, and no coordinate has more than three decimals", () => {
    const svg = chart.draw(made(8, settingOf(720, "ko")));
    expect(chart.draw(made(8, settingOf(720, "ko")))).toBe(svg);
    expect(svg).not.toMatch(/[\s",LM-]\d+\.\d{4,}/);
  });
});
