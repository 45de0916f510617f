import { expect, it } from "vitest";
import { meets } from "../src/case/condition.js";
import { caseSchema } from "../src/case/schema.js";
import { zoneEngine } from "../src/engines/agree/zone.js";
import { frameSchema, putQuestion } from "../src/engines/asked.js";
import { frontEngine } from "../src/engines/deal/front.js";
import { oracleAgree } from "./oracle/agree.js";
import { randomCase } from "./random-case.js";

const TOOLS = { rng: () => 0.5, signal: { aborted: false }, progress: () => {} };

it("deal with over: zone keeps the packages of the zone that none of it dominates, on random cases", () => {
  let compared = 0;
  for (let seed = 0; seed < 400; seed++) {
    const { kase: raw, options } = randomCase(seed);
    const kase = caseSchema.parse(structuredClone(raw));
    const forum = options.forum;
    const asked = putQuestion(kase, frameSchema.parse(forum === undefined ? {} : { forum }));
    const { zone } = zoneEngine.run(asked, zoneEngine.params.parse({}), TOOLS);
    // The zone is listed whole only up to fifty packages, and addressees would sit at the front too.
    if (Number(zone.count) > 50 || Number(zone.count) === 0 || asked.table.toward.length > 0) continue;
    expect(oracleAgree(raw, forum === undefined ? {} : { forum }).zone.count).toBe(zone.count);
    const { front } = frontEngine.run(asked, frontEngine.params.parse({ over: "zone" }), TOOLS);
    const vectors = zone.packages.map((options) => asked.table.members.map((party) => unitsAt(asked, party, options)));
    const kept = vectors.filter((own) => !vectors.some((other) => dominates(other, own)));
    expect(front.count).toBe(kept.length);
    compared++;
  }
  expect(compared).toBeGreaterThan(60);
});

function unitsAt(
  { space }: ReturnType<typeof putQuestion>,
  party: number,
  options: Readonly<Record<string, string>>,
): number {
  const chosen = space.issues.map((issue, i) => space.options[i]?.indexOf(options[issue] ?? "") ?? -1);
  const terms = space.terms[party] ?? [];
  const bonus = space.linkages.filter((linkage) => linkage.party === party && meets(linkage.when, chosen));
  return chosen.reduce((sum, o, i) => sum + (terms[i]?.[o] ?? 0), 0) + bonus.reduce((sum, { units }) => sum + units, 0);
}

function dominates(other: readonly number[], own: readonly number[]): boolean {
  return other.every((value, k) => value >= (own[k] ?? 0)) && other.some((value, k) => value > (own[k] ?? 0));
}
