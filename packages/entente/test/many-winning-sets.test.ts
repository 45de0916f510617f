import { expect, it } from "vitest";
import { minimalWinningSets } from "../src/case/space/sweep/winning.js";
import { runVerb, told } from "./run-verb.js";

/** Twenty-four states: the first eleven would keep the old, the last thirteen want the new, the more the later they come. */
const STATES = Array.from({ length: 24 }, (_, k) => `s${String(k).padStart(2, "0")}`);
const kase = {
  entente: 1,
  id: "council",
  parties: Object.fromEntries(STATES.map((id, k) => [id, { capability: k + 1 }])),
  issues: { rule: { statusQuo: "old", options: { old: { at: 0 }, halfway: { at: 50 }, new: { at: 100 } } } },
  positions: Object.fromEntries(
    STATES.map((id, k) => [id, { rule: { at: k < 11 ? "old" : "new", salience: 50, note: "-" } }]),
  ),
  forums: { council: { members: STATES, rule: "majority" } },
};

it("deal(case) finds the deal of a majority where there are millions of winning sets, and never says that it cannot be delivered", () => {
  // Only one set of thirteen accepts anything: s11 to s23. Each gains 1 by the new and ½ by halfway.
  const deal = runVerb("deal", kase, { forum: "council" });
  expect(deal.reason).toBeNull();
  expect(deal.players).toEqual(STATES.slice(11));
  expect(told(deal.nash)).toBe("new");
  expect(deal.nash.value).toBeCloseTo(1, 12);
  expect(runVerb("forum", kase, { forum: "council" }).forums.council.produces.package).toEqual({ rule: "new" });
});

it("deal(case) drops the weakest of more than are needed", () => {
  const more = { ...kase, positions: { ...kase.positions, s10: kase.positions.s23 } };
  const { players } = runVerb("deal", more, { forum: "council" });
  expect(players).toEqual(STATES.slice(11));
});

it("minimalWinningSets(wins, count) gives one set that nobody can leave where the search is cut short before it finds any", () => {
  // Whoever comes first weighs nothing, so that the search goes down in vain: the last six of forty are needed.
  const wins = (consents: ArrayLike<number>): boolean => [34, 35, 36, 37, 38, 39].every((k) => consents[k] === 1);
  expect(minimalWinningSets(wins, 40)).toEqual({ sets: [[34, 35, 36, 37, 38, 39]], truncated: true });
});
