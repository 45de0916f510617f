import { describe, expect, it } from "vitest";
import { strait } from "../../../test/oracle/strait.js";
import { quietTools } from "../../../test/quiet-tools.js";
import { randomCase } from "../../../test/random-case.js";
import type { Case } from "../../case/model.js";
import { caseSchema } from "../../case/schema.js";
import { uncertainInputs } from "../../case/worlds/uncertain-inputs.js";
import { worldsOf } from "../../case/worlds/worlds.js";
import { frameSchema, putQuestion } from "../asked.js";
import { bearingOn } from "./bearing.js";
import { CLAIMING, type Claiming, claimOf } from "./claim-words.js";
import { askedIn } from "./in-world.js";
import { UNSETTLED } from "./settler.js";

const pathsFor = (kase: Case, verb: Claiming, forum: string): string[] => {
  const asked = putQuestion(kase, frameSchema.parse({ forum }));
  return uncertainInputs(kase, { worlds: "wild" })
    .inputs.filter(bearingOn(asked, verb))
    .map(({ path }) => path);
};

describe("bearingOn(asked, verb)", () => {
  const kase = caseSchema.parse({
    ...strait,
    burdens: { patrols: { cost: 30, range: [20, 45], unit: "MEUR", payers: { north: 0.5, south: 0.5 } } },
    orderings: {
      first: { party: "north", first: { quota: ">= science" }, before: { access: ">= licensed" }, note: "Judged." },
    },
  }) as Case;

  it("leaves out a party without a seat, but where it votes, moves or sits at another table", () => {
    const ofIsles = (verb: Claiming) => pathsFor(kase, verb, "north-south").filter((path) => path.includes("isles"));
    for (const verb of ["agree", "deal", "block", "stand", "order", "ratify", "pay"] as const)
      expect(ofIsles(verb), verb).toEqual([]);
    for (const verb of ["forum", "break"] as const) expect(ofIsles(verb).length, verb).toBeGreaterThan(0);
  });

  it("hears burdens where bills are asked for alone, and orderings where the order is", () => {
    for (const verb of CLAIMING) {
      const paths = pathsFor(kase, verb, "strait-commission");
      expect(
        paths.some((path) => path.startsWith("burdens.")),
        verb,
      ).toBe(verb === "pay");
      expect(
        paths.some((path) => path.startsWith("orderings.")),
        verb,
      ).toBe(verb === "order");
    }
  });

  it("leaves out nothing that moves a headline: 60 random cases, each input at both its ends", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = caseSchema.parse(randomCase(seed).kase) as Case;
      const asked = putQuestion(random, frameSchema.parse({}));
      const worlds = worldsOf(random, { worlds: "wild", seed });
      for (const verb of CLAIMING) {
        const bears = bearingOn(asked, verb);
        const wordsAt = (uniforms: Float64Array): string => {
          const there = askedIn(asked, worlds.worldAt(uniforms));
          const forum = asked.table.forum.id;
          const params = verb === "stand" ? {} : { any: false };
          return claimOf(verb, {
            stated: asked,
            asked: () => there,
            params,
            tools: quietTools,
            settled: UNSETTLED,
            forum,
          }).words;
        };
        const stated = wordsAt(new Float64Array(worlds.inputs.length).fill(Number.NaN));
        worlds.inputs.forEach((input, k) => {
          if (bears(input)) return;
          for (const u of [0.001, 0.999])
            expect(
              wordsAt(Float64Array.from(worlds.inputs, (_, i) => (i === k ? u : Number.NaN))),
              `${seed} ${verb} ${input.path}`,
            ).toBe(stated);
        });
      }
    }
  });
});
