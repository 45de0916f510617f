import { expect, it } from "vitest";
import { bargainEngine } from "../src/engines/deal/bargain.js";
import { noDealEngine } from "../src/engines/deal/no-deal.js";
import { randomCase } from "./random-case.js";
import { runEngine } from "./run-engine.js";

const CASES = 300;
const CONCEPTS = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian", "smallest", "largest"] as const;

it(`deal finds on ${CASES} random cases, without enumerating, what it finds by enumerating`, () => {
  let proved = 0;
  let open = 0;
  for (let seed = 8000; seed < 8000 + CASES; seed++) {
    const { kase, options } = randomCase(seed);
    const { forum, loss, voice } = options;
    const where = typeof options.where === "string" ? { where: options.where } : {};
    const frame = { loss, ...(forum && { forum }), ...(voice && { voice }), ...where };
    const exact = runEngine(bargainEngine, kase, { frame });
    const large = runEngine(bargainEngine, kase, { frame: { ...frame, maxPackages: 1 } });
    if (!large.proved) {
      expect([seed, large.limits.length > 0]).toEqual([seed, true]);
      open++;
      continue;
    }
    for (const concept of CONCEPTS) {
      const one = large[concept];
      if (one === null) continue;
      const { proved: _proved, bound: _bound, gap, ...figures } = one;
      expect([seed, concept, gap, figures]).toEqual([seed, concept, 0, exact[concept]]);
      proved++;
    }
    const told = ({ reason, players, cannotGain, ideal, coalitions, reservation, nash }: typeof exact) => [
      { reason, players, cannotGain, ideal, coalitions, reservation },
      nash === null,
    ];
    expect([seed, told(large)]).toEqual([seed, told(exact)]);
    const losses = (maxPackages: number) => runEngine(noDealEngine, kase, { frame: { ...frame, maxPackages } }).losses;
    expect([seed, losses(1)]).toEqual([seed, losses(5_000_000)]);
  }
  expect(open).toBeLessThan(CASES / 50);
  expect(proved).toBeGreaterThan(2 * CASES);
}, 300_000);
