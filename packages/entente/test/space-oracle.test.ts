import { expect, test } from "vitest";
import { caseSchema } from "../src/case/schema.js";
import { buildSpace } from "../src/case/space/build-space.js";
import { breaks, type Space, unitsOf, utilityOf } from "../src/case/space/space.js";
import { viewCase } from "../src/case/view.js";
import { gain, type Model, readModel, violated } from "./oracle/model.js";
import { randomCase } from "./random-case.js";

const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);

test("buildSpace agrees with the reference on utilities, acceptance, gains and broken lines of 500 random cases", () => {
  expect(
    SEEDS.flatMap((seed) =>
      disagreements(seed)
        .slice(0, 1)
        .map((what) => `seed ${seed}: ${what}`),
    ),
  ).toEqual([]);
});

function disagreements(seed: number): string[] {
  const { kase, options } = randomCase(seed);
  const model = readModel(kase, options);
  const space = buildSpace(viewCase(caseSchema.parse(kase), { voice: options.voice }), { loss: options.loss });
  if (model.withUtility.join() !== space.parties.join()) return [`parties ${space.parties.join()}`];
  return model.all.flatMap((x) => {
    const numbers = space.issues.map((issue, i) => space.options[i]?.indexOf(x.choice[issue] ?? "") ?? -1);
    return atPackage(model, x, space, numbers).map((what) => `${what} at ${numbers.join()}`);
  });
}

function atPackage(model: Model, x: Model["all"][number], space: Space, numbers: readonly number[]): string[] {
  const lines = space.redLines.filter((line) => breaks(line, numbers)).map(({ id }) => id);
  const broken = x.broken.filter((id) => model.withUtility.includes(model.raw.redLines?.[id]?.party ?? ""));
  const perParty = space.parties.flatMap((party, p) => {
    const units = unitsOf(space, p, numbers);
    const refuses = violated(model, x, party).includes(`reserve:${party}`);
    return [
      Math.abs(utilityOf(space, p, numbers) - (x.u[party] ?? Number.NaN)) <= 1e-9 ? "" : `utility of ${party}`,
      units >= (space.acceptFrom[p] ?? 0) === !refuses ? "" : `acceptance by ${party}`,
      units >= (space.gainFrom[p] ?? 0) === gain(model, x, party) > 1e-9 ? "" : `gain of ${party}`,
    ];
  });
  return [...perParty, lines.join() === broken.join() ? "" : "broken lines"].filter((what) => what !== "");
}
