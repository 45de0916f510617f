import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { boxOf, overlap } from "../../src/charts/draw.js";
import type { PathMark, TextMark } from "../../src/charts/scene.js";
import { statusPicture } from "../../src/charts/track/status-picture.js";
import { askStatus } from "../../src/explain/status/status-answer.js";
import { straitWith } from "../strait-accord.js";
import { xmlFaults } from "./well-formed.js";

const SERIES = [
  ["en", 720, "light"],
  ["ko", 390, "dark"],
  ["ja", 720, "dark"],
  ["zh", 390, "light"],
] as const;

describe("statusPicture(kase, answer)", () => {
  const kase = straitWith();
  const on = { asOf: "2024-04-15" };
  const told = (language: (typeof SERIES)[number][0]) => askStatus(kase, on, { language, moved: "left" }).answer;

  it.each(SERIES)(
    "statusPicture(…) in %s, %i wide and %s, is as committed and without a clash",
    (language, width, theme) => {
      const { svg, alt, scene, table } = statusPicture(kase, told(language), { language, width, theme });
      expect(xmlFaults(svg)).toEqual([]);
      expect(alt).toContain(told(language).findings[0]?.text);
      const texts = scene.marks.filter((mark): mark is TextMark => mark.kind === "text").map(boxOf);
      expect(texts.filter((box, k) => texts.slice(k + 1).some((other) => overlap(box, other, -1.5)))).toEqual([]);
      for (const { row } of scene.marks) expect(row ?? 0).toBeLessThan(table.rows.length);
      const file = new URL(`pictures/strait-status-${language}-${width}.svg`, import.meta.url);
      if (!existsSync(file)) writeFileSync(file, svg);
      expect(svg === readFileSync(file, "utf8"), "the picture changed: look at it, and commit it if it is right").toBe(
        true,
      );
    },
  );

  it("statusPicture(…) draws two step lines an issue, with their corners on the days of the paths", () => {
    const { scene } = statusPicture(kase, told("en"), { width: 720 });
    const lineOf = (id: string) => scene.marks.find((mark): mark is PathMark => mark.id === id);
    const corners = (id: string) => (lineOf(id)?.d ?? "").split(/[ML]/).filter(Boolean);
    // From signature to today; the catch was to step up on 31 March and has not; access stepped up on 8 April, planned for the 10th.
    expect(corners("planned.quota")).toHaveLength(4);
    expect(corners("actual.quota")).toHaveLength(2);
    expect(corners("planned.access")).toHaveLength(4);
    expect(corners("actual.access")).toHaveLength(4);
    const xOf = (point = "") => Number(point.split(",")[0]);
    // Days from 10 March to 15 April: 36; the 31st is the 21st of them, 8 April the 29th, 10 April the 31st.
    const share = (id: string, k: number) => {
      const all = corners(id).map(xOf);
      return ((all[k] ?? 0) - (all[0] ?? 0)) / ((all.at(-1) ?? 0) - (all[0] ?? 0));
    };
    expect(share("planned.quota", 1)).toBeCloseTo(21 / 36, 4);
    expect(share("actual.access", 1)).toBeCloseTo(29 / 36, 4);
    expect(share("planned.access", 1)).toBeCloseTo(31 / 36, 4);
  });

  it("statusPicture(…) has the library's numbers in its table", () => {
    const { table } = statusPicture(kase, told("en"), { width: 720 });
    expect(table.rows).toEqual([
      ["A secretariat counts the boats", "Isles", "2024-03-20", "2024-03-18", "3 verified"],
      ["Total catch → What the scientists advise", "North, South and Isles", "2024-03-31", "–", "0 not begun, late"],
      ["Access to northern waters → By licence", "North", "2024-04-10", "2024-04-08", "2 done"],
      // Points by hand in status.worked.test.ts.
      ["North", "–", "+33", "−3.8", "–"],
      ["South", "–", "+68", "+35", "–"],
      ["Isles", "–", "+65", "−35", "–"],
    ]);
  });
});
