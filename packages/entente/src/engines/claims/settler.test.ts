import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type * as z from "zod";
import { quietTools } from "../../../test/quiet-tools.js";
import { randomCase } from "../../../test/random-case.js";
import type { Case } from "../../case/model.js";
import { caseSchema } from "../../case/schema.js";
import { KINDS_OF_WORLD } from "../../case/worlds/uncertain-inputs.js";
import { worldsOf } from "../../case/worlds/worlds.js";
import { type frameSchema as Frame, frameSchema, putQuestion } from "../asked.js";
import { claimOf } from "./claim-words.js";
import { askedIn } from "./in-world.js";
import { settlerOf } from "./settler.js";

const caseNamed = (name: string) =>
  caseSchema.parse(parse(readFileSync(new URL(`../../../../../cases/${name}.case.yaml`, import.meta.url), "utf8")));

/** Claims of agree, deal and forum in worlds: as settled, and by the sweep of the case built in full. */
function compare(kase: Case, frame: z.input<typeof Frame>, draws: readonly number[]): { settled: number } {
  let settled = 0;
  for (const kind of KINDS_OF_WORLD) {
    const point = putQuestion(kase, frameSchema.parse(frame));
    const worlds = worldsOf(kase, { worlds: kind, seed: 3, outside: 0.1, asOf: point.view.asOf });
    const settler = settlerOf(point, worlds.inputs);
    for (const draw of draws) {
      const uniforms = worlds.uniforms(draw);
      const world = worlds.worldAt(uniforms);
      const [plain, fast] = [null, settler].map((how) => {
        const asked = askedIn(point, world);
        const forum = point.table.forum.id;
        const settle = (id: string) => how?.(id, uniforms) ?? null;
        if (how !== null && settle(forum) !== null) settled++;
        return (["agree", "deal"] as const).map((verb) =>
          claimOf(verb, { stated: point, asked: () => asked, params: {}, tools: quietTools, settle, forum }),
        );
      });
      expect(fast).toEqual(plain);
    }
  }
  return { settled };
}

describe("settlerOf(question, inputs) says what the sweep of each drawn case says", () => {
  it.each([
    ["korea-2021", {}],
    ["korea-2021", { forum: "five" }],
    ["korea-2019", { forum: "bilateral", where: "restraint" }],
    ["korea-2019", { forum: "six-party", loss: "quadratic" }],
  ] as const)("in worlds of %s asked %j", (name, frame) => {
    expect(compare(caseNamed(name), frame, [0, 1, 2]).settled).toBeGreaterThan(0);
  });

  it("in worlds of 60 random cases", () => {
    let settled = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { kase, options } = randomCase(seed);
      const { forum, where, voice, loss } = options as Record<string, never>;
      settled += compare(
        caseSchema.parse(kase),
        { forum, where: typeof where === "string" ? where : undefined, voice, loss },
        [0, 1],
      ).settled;
    }
    expect(settled).toBeGreaterThan(60);
  });
});
