import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ForecastToSeal } from "./entries.js";
import { readLedger, sealForecast, sealResolution, verifyLedger } from "./ledger.js";
import { scoreLedger } from "./score-ledger.js";

const about = {
  case: `sha256:${"ab".repeat(32)}`,
  model: "analyst@1",
  seed: "1",
  made: "2024-03-01",
  resolves: "2024-04-15",
};
type Part = Partial<Record<keyof typeof about | "analyst" | "supersedes" | "claim", string>>;
const chance = (question: string, p: string, more: Part = {}): ForecastToSeal =>
  ({ ...about, question, kind: "binary", p, ...more }) as ForecastToSeal;
const happened = (question: string, outcome: string, more: { made?: string; supersedes?: string } = {}) => ({
  question,
  outcome,
  made: "2024-04-15",
  ...more,
});

type Step = ForecastToSeal | ReturnType<typeof happened>;
function ledger(...steps: readonly Step[]): string {
  return steps.reduce((text, step) => {
    const { line } = "outcome" in step ? sealResolution(text, step) : sealForecast(text, step);
    return `${text}${line}\n`;
  }, "");
}
const scored = (...steps: readonly Step[]) => scoreLedger(readLedger(ledger(...steps)).entries);
const sealIn = (text: string, k: number): string => readLedger(text).entries[k]?.seal ?? "";

describe("scoreLedger(entries)", () => {
  it("gives Brier .136667 and log .459442 for .7 that happened, .4 that did not, .6 that did (MODELS-1 §7)", () => {
    const { scores, counts } = scored(
      ...[chance("a", "0.7"), chance("b", "0.4"), chance("c", "0.6"), chance("d", "0.9")],
      ...[happened("a", "1"), happened("b", "0"), happened("c", "1")],
    );
    expect(scores).toMatchObject({ n: 3, brier: expect.closeTo(0.136667, 6), log: expect.closeTo(0.459442, 6) });
    expect(counts).toEqual({ sealed: 4, superseded: 0, open: 1, resolved: 3 });
  });
  it("takes Murphy's .02 − .04 + .24 = .22 of ten forecasts apart (MODELS-1 §7)", () => {
    const steps = [..."10000", ..."11100"].flatMap((outcome, k) => [
      chance(`q${k}`, k < 5 ? "0.4" : "0.6"),
      happened(`q${k}`, outcome),
    ]);
    const { scores } = scored(...steps);
    const close = (figure: number) => expect.closeTo(figure, 12);
    expect(scores).toMatchObject({
      n: 10,
      brier: close(0.22),
      rel: close(0.02),
      res: close(0.04),
      unc: close(0.24),
      skill: close(1 / 12),
      base: close(0.4),
    });
    // Said .6 of the likelier side each time; it came true in 4 + 3 of 10.
    expect(scores.overconfidence).toBeCloseTo(0.6 - 0.7, 12);
    expect(scores.bins.map(({ n }) => n)).toEqual([0, 0, 0, 0, 5, 0, 5, 0, 0, 0]);
  });
  it("scores per model and per analyst, and a superseded forecast not at all", () => {
    const first = chance("a", "0.9", { analyst: "min", model: "analyst@1" });
    const text = ledger(first);
    const steps: Step[] = [
      first,
      chance("a", "0.5", { analyst: "min", supersedes: sealIn(text, 0) }),
      chance("a", "0.2", { analyst: "jo" }),
      chance("a", "0.4", { analyst: "jo" }),
      chance("a", "0.8", { model: "agree@1" }),
      happened("a", "1"),
    ];
    const { models, analysts, counts, forecasts } = scored(...steps);
    expect(forecasts.map(({ line, state }) => `${line} ${state}`)).toEqual([
      "1 superseded",
      "2 resolved",
      "3 superseded",
      "4 resolved",
      "5 resolved",
    ]);
    expect(counts.superseded).toBe(2);
    const brier = (list: typeof models) => list.map(({ id, scores }) => [id, scores.n, scores.brier]);
    expect(brier(analysts)).toEqual([
      ["jo", 1, expect.closeTo(0.36, 12)],
      ["min", 1, 0.25],
    ]);
    expect(brier(models)).toEqual([
      ["agree@1", 1, expect.closeTo(0.04, 12)],
      ["analyst@1", 2, expect.closeTo(0.305, 12)],
    ]);
  });
  it("scores intervals at 90 %, draws by CRPS, and counts what intervals held (MODELS-1 §7)", () => {
    const { interval, forecasts } = scored(
      { ...about, question: "x", kind: "interval", interval: ["40", "60"] },
      { ...about, question: "y", kind: "draws", draws: ["40", "50", "60"] },
      happened("x", "63"),
      happened("y", "55"),
    );
    expect(forecasts.map(({ score }) => score)).toEqual([80, expect.closeTo(3.888889, 6)]);
    expect(interval).toMatchObject({ n: 2, mae: 9, bias: -9, intervalScore: 80, crps: expect.closeTo(3.888889, 6) });
    expect(interval.coverage).toMatchObject({ share: 0, low: 0, n: 1 });
  });
  it("of 101 draws takes the 5th to the 95th percentile for an interval", () => {
    const draws = Array.from({ length: 101 }, (_, k) => String(k));
    const { interval } = scored({ ...about, question: "x", kind: "draws", draws }, happened("x", "95"));
    expect(interval).toMatchObject({ mae: 45, intervalScore: 90, coverage: { share: 1, n: 1 } });
  });
  it("has no score of nothing", () => {
    expect(scored().scores).toMatchObject({ n: 0, brier: null, log: null, skill: null, base: null, binned: null });
    expect(scored(chance("a", "0.5")).interval).toMatchObject({ n: 0, mae: null, coverage: null });
  });
});

describe("sealResolution(text, resolution)", () => {
  const one = ledger(chance("a", "0.7"));
  it("refuses a question nobody forecast, a half event, a day before the forecast, and a second resolution", () => {
    const code = (text: string, resolution: ReturnType<typeof happened>): string => {
      try {
        sealResolution(text, resolution);
        return "sealed";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code(one, happened("b", "1"))).toBe("ledger-unknown");
    expect(code(one, happened("a", "0.5"))).toBe("bad-outcome");
    expect(code(one, happened("a", "yes"))).toBe("bad-outcome");
    expect(code(one, happened("a", "1", { made: "2024-02-29" }))).toBe("ledger-late");
    expect(code(one, happened("a", "1", { made: "2024-03" }))).toBe("sealed");
    const twice = ledger(chance("a", "0.7"), happened("a", "1"));
    expect(code(twice, happened("a", "0"))).toBe("ledger-resolved");
    expect(code(one.replace("0.7", "0.8"), happened("a", "1"))).toBe("ledger-broken");
  });
  it("corrects a resolution by another that names it, and the later counts", () => {
    const wrong = ledger(chance("a", "0.7"), happened("a", "1"));
    const { line } = sealResolution(wrong, happened("a", "0", { supersedes: sealIn(wrong, 1) }));
    const corrected = `${wrong}${line}\n`;
    expect(verifyLedger(corrected)).toMatchObject({ entries: 3, sealedOk: true });
    expect(scoreLedger(readLedger(corrected).entries).scores.brier).toBeCloseTo(0.49, 12);
  });
});

describe("a ledger of any forecasts", () => {
  it("stays sound, and a changed character on any line is found on that line or the next", () => {
    const p = fc.integer({ min: 0, max: 100 }).map((k) => String(k / 100));
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (chances, where, place) => {
        const text = ledger(...chances.map((one, k) => chance(`q${k}`, one)));
        expect(verifyLedger(text).firstBad).toBeNull();
        const lines = text.trimEnd().split("\n");
        const at = where % lines.length;
        const line = lines[at] ?? "";
        const spot = place % line.length;
        const other = line[spot] === "0" ? "1" : "0";
        lines[at] = line.slice(0, spot) + other + line.slice(spot + 1);
        expect(verifyLedger(`${lines.join("\n")}\n`).firstBad).toBe(at + 1);
      }),
      { seed: 74, numRuns: 200 },
    );
  });
  it("of any text says what is wrong and never throws", () => {
    const line = ledger(chance("a", "0.5")).trimEnd();
    const half = line.replace('"question":"a"', '"question":"\\ud800"');
    expect(verifyLedger(half)).toMatchObject({ firstBad: 1, fault: "hash" });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom(line, half, "\n", "\r\n"))), (parts) => {
        const text = parts.join("");
        const { verified, entries } = readLedger(text);
        expect(verified.sealedOk).toBe(verified.firstBad === null);
        expect(scoreLedger(entries).counts.sealed).toBeLessThanOrEqual(verified.entries);
      }),
      { seed: 76, numRuns: 300 },
    );
  });
});
