import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { caseSchema } from "../src/case/schema.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { toldBy, worldsPlan } from "../src/engines/claims/plan.js";
import type { Verb } from "../src/engines/engine.js";
import { type Answer, ask } from "../src/explain/answer.js";
import { quietTools } from "./quiet-tools.js";
import { straitText } from "./strait-text.js";

const strait = caseSchema.parse(parse(straitText));
const drawn = { draws: 1000, seed: 42 };
const headline = ({ findings }: Answer) => findings.find(({ level }) => level === "headline");
const uncertainty = ({ result }: Answer) => result.uncertainty as { labels: Record<string, number> };

function knownOf(kase: typeof strait, verb: Verb) {
  const frame = frameSchema.parse({});
  const [told] = toldBy(worldsPlan(kase, verb, frame, drawn), {}, quietTools, putQuestion(kase, frame));
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
      const { labels } = uncertainty(ask(kase, "agree", { ...drawn, worlds }));
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

describe("--consistent (MODELS-1 §8, worked)", () => {
  const raw = parse(straitText);
  const coded = { basis: "coded", evidence: ["s1"] };
  const places = (held: Record<string, object>) =>
    Object.fromEntries(
      Object.entries(held).map(([issue, entry]) => {
        const strip = ({ range: _, ...rest }: Record<string, unknown>) => ({ ...rest, ...coded });
        return [issue, Array.isArray(entry) ? entry.map(strip) : strip(entry as Record<string, unknown>)];
      }),
    );
  const { range: _, ...patrols } = raw.burdens.patrols;
  const kase = caseSchema.parse({
    ...raw,
    positions: Object.fromEntries(
      Object.entries(raw.positions).map(([party, held]) => [party, places(held as Record<string, object>)]),
    ),
    linkages: { "catch-and-access": { ...raw.linkages["catch-and-access"], ...coded } },
    orderings: { "quota-first": { ...raw.orderings["quota-first"], ...coded } },
    burdens: { patrols },
    record: {
      ...raw.record,
      "february-2024": {
        date: "2024-02",
        package: { quota: "science", access: "licensed" },
        responses: { north: "refused" },
      },
    },
    forums: { alone: { members: ["north"], rule: "unanimity" } },
    goals: { closed: { when: { quota: "= science", access: "= closed" } } },
  });
  const params = { draws: 10_000, seed: 42, outside: "north=0.5", where: "closed" };

  it("keeps 3,436 of 10,000 worlds, and north accepts science, closed in 763 of these against 7,327 of all", () => {
    const { uncertainty: told } = ask(kase, "agree", { ...params, consistent: true }).result as never as {
      uncertainty: { consistent: { kept: number; all: { value: number } }; labels: Record<string, number> };
    };
    expect(told.consistent.kept).toBe(3436);
    const zone = (told.labels.room ?? 0) + (told.labels.onlyOnPaper ?? 0);
    expect(zone).toBeCloseTo(763 / 3436, 12);
    const all = uncertainty(ask(kase, "agree", params));
    expect((all.labels.room ?? 0) + (all.labels.onlyOnPaper ?? 0)).toBeCloseTo(0.7327, 12);
  });

  it("is refused where fewer than one world in a hundred explains the record", () => {
    const never = {
      date: "2024-02",
      package: { quota: "halved", access: "closed" },
      responses: { south: "refused", isles: "refused" },
    };
    const impossible = caseSchema.parse({ ...raw, record: { never } });
    expect(() => ask(impossible, "agree", { draws: 200, seed: 1, consistent: true })).toThrow(/explains? the record/);
  });
});
