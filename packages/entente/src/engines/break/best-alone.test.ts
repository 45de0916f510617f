import { describe, expect, it } from "vitest";
import { everyPackage } from "../../../test/every-package.js";
import { largeCase } from "../../../test/large-case.js";
import { randomCase } from "../../../test/random-case.js";
import { caseSchema } from "../../case/schema.js";
import { breaks, utilityOf } from "../../case/space/space.js";
import { judgeState } from "../../numerics/graph-model/judge-state.js";
import { type Asked, frameSchema, putQuestion } from "../asked.js";
import { targetOf } from "../target.js";
import { judgingAtOnce } from "./at-once.js";
import { bestAlone } from "./best-alone.js";
import { isMove } from "./is-move.js";
import { irreversibleOf, mobilityOf } from "./mobility.js";
import { packageStates } from "./package-states.js";
import { selfEnforcementEngine } from "./self-enforcement.js";
import { targetHeld } from "./target-held.js";

const LARGEST = 200;
const asked = Array.from({ length: 200 }, (_, k) => k + 1).flatMap((seed) => {
  const one = putQuestion(caseSchema.parse(randomCase(seed).kase), frameSchema.parse({}));
  return one.space.total <= LARGEST ? [{ seed, one, mobility: mobilityOf(one, [], irreversibleOf(one, {})) }] : [];
});

/** What a party prefers, by the words: packages that break its lines below all that break none, then utility. */
function rankOf({ space }: Asked, party: number, x: Int32Array): number {
  const broken = space.redLines.some((line) => line.party === party && breaks(line, x));
  return utilityOf(space, party, x) - (broken ? 1000 : 0);
}

describe("bestAlone(asked, mobility, party, x)", () => {
  it("equals looking at every package that the party can move to, wherever it says that it is proved", () => {
    let proved = 0;
    let moved = 0;
    for (const { seed, one, mobility } of asked) {
      const packages = everyPackage(one);
      for (const party of mobility.movers)
        for (const x of packages.filter((_, k) => k % 7 === 0)) {
          const note = `seed ${seed}, party ${party} at ${x.join()}`;
          const reached = packages.filter((to) => isMove(one, mobility, [party], { from: x, to }));
          const now = rankOf(one, party, x);
          const most = Math.max(now, ...reached.map((to) => rankOf(one, party, to)));
          const found = bestAlone(one, mobility, party, x);
          if (found.to !== null) {
            moved++;
            expect(
              reached.some((to) => to.join() === found.to?.join()),
              note,
            ).toBe(true);
            expect(rankOf(one, party, found.to), note).toBeGreaterThan(now + 1e-9);
          }
          if (!found.proved) continue;
          proved++;
          expect(found.to === null ? now : rankOf(one, party, found.to), note).toBeCloseTo(most, 8);
        }
    }
    expect(proved).toBeGreaterThan(500);
    expect(moved).toBeGreaterThan(200);
  });
});

describe("judgingAtOnce(asked, mobility)", () => {
  it("says nothing that a search over all states contradicts", () => {
    let said = 0;
    for (const { seed, one, mobility } of asked) {
      const states = packageStates(one, mobility);
      const walk = {
        deciders: mobility.movers.length,
        visit: (d: number, x: number, visit: (y: number) => boolean, budget: { left: number }) =>
          states.visit([mobility.movers[d] ?? 0], x, visit, budget),
        gain: (d: number, y: number, x: number) => states.gain(mobility.movers[d] ?? 0, y, x),
      };
      const atOnce = judgingAtOnce(one, mobility);
      for (let x = 0; x < states.count; x += 11)
        mobility.movers.forEach((party, d) => {
          const { to: _to, ...quick } = atOnce(party, states.optionsAt(x));
          const whole = judgeState(walk, d, x, { left: 1e7 });
          for (const kind of ["nash", "gmr", "smr", "seq"] as const) {
            if (quick[kind] === null) continue;
            said++;
            expect(quick[kind], `seed ${seed}, ${kind} of party ${party} at ${x}`).toBe(whole[kind]);
          }
        });
    }
    expect(said).toBeGreaterThan(1000);
  });
});

describe("targetHeld(asked, target, irreversible).gains", () => {
  it("equals looking at every package that each party can move to", () => {
    let gaining = 0;
    for (const { seed, one, mobility } of asked) {
      const packages = everyPackage(one);
      const target = one.space.statusQuo;
      const { gains } = targetHeld(one, target, irreversibleOf(one, {}));
      for (const party of mobility.movers) {
        const best = packages
          .filter((to) => isMove(one, mobility, [party], { from: target, to }))
          .filter((to) => rankOf(one, party, to) > rankOf(one, party, Int32Array.from(target)) + 1e-9)
          .toSorted((a, b) => rankOf(one, party, b) - rankOf(one, party, a))[0];
        const gain = best === undefined ? 0 : utilityOf(one.space, party, best) - utilityOf(one.space, party, target);
        expect(gains.get(one.space.parties[party] ?? ""), `seed ${seed}, party ${party}`).toBeCloseTo(gain, 8);
        if (best !== undefined) gaining++;
      }
    }
    expect(gaining).toBeGreaterThan(20);
  });
});

describe("selfEnforcementOpen", () => {
  it("names signatories for whom nothing is proved in a space too large to list, and none where all is listed", () => {
    const run = (one: Asked) =>
      selfEnforcementEngine.run(one, selfEnforcementEngine.params.parse({}), {
        rng: () => 0.5,
        signal: { aborted: false },
        progress: () => {},
      });
    for (const { one } of asked.slice(0, 20)) expect(run(one).selfEnforcementOpen).toEqual([]);
    const size = { parties: 6, issues: 30, options: 150, redLines: 0, linkages: 0, alternatives: 0 };
    const large = putQuestion(caseSchema.parse(largeCase(1, size)), frameSchema.parse({ forum: "all" }));
    expect(targetOf(large)).not.toBeNull();
    const { selfEnforcement, selfEnforcementOpen } = run(large);
    const judged = Object.keys(selfEnforcement?.parties ?? selfEnforcement ?? {});
    expect(selfEnforcementOpen.filter((party) => judged.includes(party))).toEqual([]);
    expect(selfEnforcementOpen.length).toBeGreaterThan(0);
  });
});
