import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type * as z from "zod";
import { quietTools } from "../../../test/quiet-tools.js";
import { randomCase } from "../../../test/random-case.js";
import type { Case } from "../../case/model.js";
import { caseSchema } from "../../case/schema.js";
import { buildSpace } from "../../case/space/build-space.js";
import { viewCase } from "../../case/view.js";
import { type World, withLifts } from "../../case/worlds/build-world.js";
import { KINDS_OF_WORLD } from "../../case/worlds/uncertain-inputs.js";
import { worldsOf } from "../../case/worlds/worlds.js";
import { type Asked, type frameSchema as Frame, frameSchema, putQuestion, questionOn } from "../asked.js";
import type { Claim } from "./claim.js";
import { CLAIMING, claimOf } from "./claim-words.js";
import { askedIn } from "./in-world.js";
import { settlerOf, UNSETTLED } from "./settler.js";

const caseNamed = (name: string) =>
  caseSchema.parse(parse(readFileSync(new URL(`../../../../../cases/${name}.case.yaml`, import.meta.url), "utf8")));

/** Claims of every verb in worlds: as fast counts settle them, and by the sweep of the case built in full. */
function compare(
  kase: Case,
  frame: z.input<typeof Frame>,
  draws: readonly number[],
): { settled: number; blocking: number } {
  const found = { settled: 0, blocking: 0 };
  for (const kind of KINDS_OF_WORLD) {
    const point = putQuestion(kase, frameSchema.parse(frame));
    const worlds = worldsOf(kase, { worlds: kind, seed: 3, outside: 0.1, asOf: point.view.asOf });
    const settler = settlerOf(point, worlds.inputs);
    const forum = point.table.forum.id;
    const said = claimOf(
      "stand",
      settingOf(() => point, forum),
    ).words;
    for (const draw of draws) {
      const uniforms = worlds.uniforms(draw);
      const world = worlds.worldAt(uniforms);
      const settled = settler(uniforms);
      if (settled.table(forum) !== null) found.settled++;
      if (settled.blocking(forum) !== null) found.blocking++;
      const [plain, fast] = [UNSETTLED, settled].map((how) => {
        const asked = how === UNSETTLED ? askedInFull(point, world) : askedIn(point, world);
        const setting = { ...settingOf(() => asked, forum, how), stated: point };
        return CLAIMING.map((verb) => ({
          verb,
          draw,
          kind,
          ...rounded(claimOf(verb, setting, verb === "stand" ? said : null)),
        }));
      });
      expect(fast).toEqual(plain);
    }
  }
  return found;
}

/** The question put to a world as to any other case: nothing is taken from the case as stated, nothing is rounded first. */
function askedInFull({ frame, view }: Asked, { kase, lifts }: World): Asked {
  const drawn = withLifts(viewCase(kase, { asOf: view.asOf, voice: view.voice }), lifts, frame.loss);
  return questionOn(drawn, buildSpace(drawn, { loss: frame.loss }), frame);
}

/** A drawn space is rounded to units of 2⁻⁴⁰: gains and exposures then agree to that, words to the letter. */
function rounded({ words, figures }: Claim): Claim {
  return {
    words,
    figures: Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 1e7) / 1e7])),
  };
}

const settingOf = (asked: () => Asked, forum: string, settled = UNSETTLED) => ({
  stated: asked(),
  asked,
  params: {},
  tools: quietTools,
  settled,
  forum,
});

describe("settlerOf(question, inputs) says what the sweep of each drawn case says", () => {
  it.each([
    ["korea-2021", {}],
    ["korea-2021", { forum: "five" }],
    ["korea-2019", { forum: "bilateral", where: "restraint" }],
    ["korea-2019", { forum: "six-party", loss: "quadratic" }],
  ] as const)("in worlds of %s asked %j", (name, frame) => {
    const { settled, blocking } = compare(caseNamed(name), frame, [0, 1]);
    expect(settled).toBeGreaterThan(0);
    expect(blocking).toBeGreaterThan(0);
  });

  it("in worlds of 60 random cases", () => {
    const all = { settled: 0, blocking: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const { kase, options } = randomCase(seed);
      const { forum, where, voice, loss } = options as Record<string, never>;
      const asked = { forum, where: typeof where === "string" ? where : undefined, voice, loss };
      const { settled, blocking } = compare(caseSchema.parse(kase), asked, [0, 1]);
      all.settled += settled;
      all.blocking += blocking;
    }
    expect(all.settled).toBeGreaterThan(60);
    expect(all.blocking).toBeGreaterThan(60);
  });
});
