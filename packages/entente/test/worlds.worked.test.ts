import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema } from "../src/engines/asked.js";
import { toldBy, worldsPlan } from "../src/engines/claims/plan.js";
import type { Verb } from "../src/engines/engine.js";
import { type Answer, ask } from "../src/explain/answer.js";
import { quietTools } from "./quiet-tools.js";
import { straitText } from "./strait-text.js";

const strait = caseSchema.parse(parse(straitText));
const drawn = { draws: 1000, seed: 42 };
const headline = ({ findings }: Answer) => findings.find(({ level }) => level === "headline");
const uncertainty = ({ result }: Answer) => result.uncertainty as never as Record<string, never>;

function knownOf(kase: typeof strait, verb: Verb) {
  const frame = frameSchema.parse({});
  const [told] = toldBy(worldsPlan(kase, verb, frame, drawn), {}, quietTools);
  return (path: string) => {
    const found = told?.known().find((one) => one.path === path);
    return [found?.evppi, found?.deltaBrier];
  };
}

describe("badges on the strait, seed 42, 1,000 draws (MODELS-1 §6, worked)", () => {
  it("ask(case, agree) is robust: there is room in all judged worlds and in 922 wild ones", () => {
    const answer = ask(strait, "agree", drawn);
    expect(headline(answer)).toMatchObject({ rests: "robust", holds: 1, hinge: null });
    expect(headline(answer)?.inputs).toEqual({ coded: 4, judged: 11, sources: 1 });
    expect(uncertainty(ask(strait, "agree", { ...drawn, worlds: "wild" }))).toMatchObject({
      worlds: "wild",
      share: { value: 0.922 },
    });
    expect(uncertainty(ask(strait, "agree", { ...drawn, worlds: "stated" }))).toMatchObject({ share: { value: 1 } });
  });

  it("ask(case, deal) is a judgement that hangs on how much weight north gives to access", () => {
    const answer = ask(strait, "deal", drawn);
    expect(headline(answer)).toMatchObject({
      rests: "judgement",
      holds: 707 / 1000,
      hinge: "positions.north.access.salience",
    });
    expect(uncertainty(answer)).toMatchObject({
      draws: 1000,
      seed: 42,
      generator: "philox4x32-10",
      worlds: "judged",
      labels: { "quota=science access=licensed": 707 / 1000 },
      share: { value: 707 / 1000, words: ["most"] },
      consistent: null,
      stopped: false,
    });
  });

  it("knowing north's weight on access is worth .047, .056, and its quota position .008, .021", () => {
    const known = knownOf(strait, "deal");
    expect(known("positions.north.access.salience")).toEqual([expect.closeTo(0.047, 3), expect.closeTo(0.056, 3)]);
    expect(known("positions.north.quota.at")).toEqual([expect.closeTo(0.008, 3), expect.closeTo(0.021, 3)]);
  });

  it("a further judged line is there in exactly .2 fewer judged worlds and becomes the hinge", () => {
    const never = { party: "south", require: { quota: "= unlimited" }, note: "Hypothetical." };
    const kase = caseSchema.parse({
      ...parse(straitText),
      redLines: { ...parse(straitText).redLines, "south-never": never },
    });
    const shares = (["stated", "judged", "wild"] as const).map((worlds) => {
      const { labels } = uncertainty(ask(kase, "agree", { ...drawn, worlds })) as { labels: Record<string, number> };
      return labels.room ?? 0;
    });
    expect(shares).toEqual([0, 0.212, 0.448]);
    const line = "redLines.south-never.present";
    expect(headline(ask(kase, "agree", drawn))).toMatchObject({ hinge: line });
    const room = { ...kase, redLines: { ...kase.redLines } };
    expect(knownOf(room, "agree")(line)).toEqual([expect.closeTo(0.106, 3), expect.closeTo(0.167, 3)]);
  });

  it.each(["stand", "block", "order", "forum", "ratify", "break", "pay"] as Verb[])(
    "ask(case, %s) has a badge",
    (verb) => {
      const { rests, holds } = headline(ask(strait, verb, { draws: 100, seed: 42 })) ?? {};
      expect(rests).not.toBeNull();
      expect(holds).toBeGreaterThan(0);
    },
  );
});
