import { describe, expect, it } from "vitest";
import type { ForecastToSeal } from "../../src/case/ledger/entries.js";
import { sealForecast, sealResolution } from "../../src/case/ledger/ledger.js";
import { boxOf, overlap } from "../../src/charts/draw.js";
import type { TextMark } from "../../src/charts/scene.js";
import { calibrationPicture } from "../../src/charts/track/calibration-picture.js";
import { LANGUAGES } from "../../src/explain/say.js";
import { askLedger } from "../../src/explain/track/ledger-answer.js";
import { xmlFaults } from "./well-formed.js";

const about = { case: `sha256:${"ab".repeat(32)}`, model: "analyst@1", seed: "1", made: "2024-03-01" } as const;
/** MODELS-1 §7: .4 five times with one event, .6 five times with three; of these the first `n`. */
function ledger(n: number): string {
  return [..."1000011100"].slice(0, n).reduce((text, outcome, k) => {
    const question = `q${k}`;
    const forecast = { ...about, question, resolves: "2024-05-01", kind: "binary", p: k < 5 ? "0.4" : "0.6" } as const;
    const sealed = `${text}${sealForecast(text, forecast).line}\n`;
    return `${sealed}${sealResolution(sealed, { question, outcome, made: "2024-05-01" }).line}\n`;
  }, "");
}
const SIZES = [0, 1, 10];
const texts = (marks: readonly { readonly kind: string }[]) =>
  marks.filter((mark): mark is TextMark => mark.kind === "text");

describe.each(LANGUAGES)("calibrationPicture(answer) in %s", (language) => {
  it.each(SIZES.flatMap((n) => [390, 720].map((width) => [n, width] as const)))(
    "is well-formed and without a clash for %i resolved, %i wide",
    (n, width) => {
      const { answer } = askLedger(ledger(n), { language });
      const { svg, scene, alt } = calibrationPicture(answer, { language, width, theme: "auto" });
      expect(xmlFaults(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(alt).toContain(answer.findings[0]?.text);
      const boxes = texts(scene.marks).map(boxOf);
      expect(boxes.filter((box, k) => boxes.slice(k + 1).some((other) => overlap(box, other, -1.5)))).toEqual([]);
      expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    },
  );
});

describe("calibrationPicture(answer)", () => {
  it("has the table of the bins: .4 came true 20 %, .6 came true 60 %", () => {
    const { answer } = askLedger(ledger(10));
    const { table, scene } = calibrationPicture(answer);
    expect(table.rows.map((row) => row.slice(0, 4))).toEqual([
      ["40 %–50 %", "5", "40 %", "20 %"],
      ["60 %–70 %", "5", "60 %", "60 %"],
    ]);
    expect(scene.marks.filter(({ role }) => role === "whisker")).toHaveLength(2);
    expect(scene.marks.flatMap(({ row }) => row ?? [])).toEqual([0, 1]);
  });
  it("below ten resolved has dots, no curve and no interval, and says that they are too few to judge", () => {
    const { answer } = askLedger(ledger(9));
    const { scene, alt } = calibrationPicture(answer);
    expect(scene.marks.filter(({ role }) => role === "whisker" || role === "connector")).toEqual([]);
    expect(alt).toContain("9 resolved forecasts are too few to judge");
    expect(texts(scene.marks).map(({ text }) => text)).toContainEqual(expect.stringContaining("too few to judge"));
  });
});

describe("askLedger(text)", () => {
  it("says Brier against base rate, confidence, and the parts of the score", () => {
    const { answer, tables } = askLedger(ledger(10));
    expect(answer.findings.map(({ text }) => text)).toEqual([
      "10 of 10 sealed forecasts are resolved: Brier 0.22 against 0.24 for the base rate; underconfident by 10 points.",
      "Of 10 resolved forecasts, those given about 40 % came true 20 % of the time (3.6 % to 62 %).",
      "The Brier score 0.22 is 0.02 for reliability, less 0.04 for resolution, plus 0.24 for what nobody could foresee.",
    ]);
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["scores", 2],
      ["forecasts", 10],
    ]);
  });
  it("says that nothing is resolved yet, and refuses a ledger that was changed", () => {
    expect(askLedger("").answer.findings.map(({ text }) => text)).toEqual(["No forecast has been sealed yet."]);
    expect(() => askLedger(ledger(1).replace("0.4", "0.5"))).toThrow(
      expect.objectContaining({ code: "ledger-broken", message: expect.stringContaining("line 1") }),
    );
  });
  it("says what numbers missed by", () => {
    const forecast = {
      ...about,
      question: "x",
      resolves: "2024-05-01",
      kind: "interval",
      interval: ["40", "60"],
    } satisfies ForecastToSeal;
    const sealed = `${sealForecast("", forecast).line}\n`;
    const text = `${sealed}${sealResolution(sealed, { question: "x", outcome: "63", made: "2024-05-01" }).line}\n`;
    expect(askLedger(text).answer.findings.map((one) => one.text)).toEqual([
      "1 forecast of a number was off by 13 on average; 0 % of 1 intervals held what happened.",
    ]);
  });
});
