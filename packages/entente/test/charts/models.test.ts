import { describe, expect, it } from "vitest";
import { boxOf, overlap } from "../../src/charts/draw.js";
import type { TextMark } from "../../src/charts/scene.js";
import { modelsPicture } from "../../src/charts/track/models-picture.js";
import { LANGUAGES } from "../../src/explain/say.js";
import { askBacktest } from "../../src/explain/track/backtest-answer.js";
import { backtestHtml } from "../../src/report/backtest-html.js";
import { xmlFaults } from "./well-formed.js";

const actor = (name: string, place: number) => ({ actor: name, place, salience: 0.5, capability: 1 });
/** Twelve proposals of one issue: two stand at 0 and 80, outcomes run from 0 to 88. */
const contests = (n: number) =>
  Array.from({ length: n }, (_, k) => ({
    ...{ issue: `i${k}`, proposal: `p${k}`, date: `20${10 + k}-01-01`, statusQuo: null, outcome: 8 * k },
    actors: [actor("x", 0), actor("y", 80)],
  }));

describe.each(LANGUAGES)("modelsPicture(answer) in %s", (language) => {
  it.each([
    [0, 720],
    [12, 720],
    [12, 390],
  ])("is well-formed and without a clash for %i issues, %i wide", (n, width) => {
    const { answer } = askBacktest(contests(n), { replicates: 100 }, { language });
    const { svg, scene, alt } = modelsPicture(answer, { language, width, theme: "auto", source: "made up" });
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(alt).toContain(answer.findings[0]?.text);
    const boxes = scene.marks.filter((mark): mark is TextMark => mark.kind === "text").map(boxOf);
    expect(boxes.filter((box, k) => boxes.slice(k + 1).some((other) => overlap(box, other, -1.5)))).toEqual([]);
    expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
  });
});

describe("modelsPicture(answer)", () => {
  it("has a row a model, the one that missed most first, with the figures of the result", () => {
    const { answer } = askBacktest(contests(12), { replicates: 100 });
    const { table, scene } = modelsPicture(answer);
    const known = answer.result.models.flatMap(({ mae }) => mae ?? []).sort((a, b) => b - a);
    expect(table.rows.map((row) => row[2])).toEqual(known.map((mae) => mae.toFixed(2)));
    expect(scene.marks.filter(({ role }) => role === "whisker")).toHaveLength(known.length);
  });
});

describe("backtestHtml(answer)", () => {
  it("is one page that loads nothing, with sentences, picture and every table", () => {
    const made = askBacktest(contests(12), { replicates: 100, candidates: "shown" });
    const page = backtestHtml(made, { source: "<made up>" });
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)|<script|<made/);
    expect(page.match(/<table>/g)).toHaveLength(made.tables.length);
    for (const { text } of made.answer.findings) expect(page).toContain(text);
  });
});
