import { describe, expect, it } from "vitest";
import { strait } from "./oracle/strait.js";
import { runVerb } from "./run-verb.js";

/** MODELS-2's toy case: three issues of two options, B holds disarm and inspect, A holds relief. */
const toy = (edit: Record<string, object> = {}) => {
  const ladder = (party: string | null, issue: string) => ({
    statusQuo: "no",
    ...(party === null ? {} : { levers: [party] }),
    options: { no: { at: 0 }, yes: { at: 100, ...edit[issue] } },
  });
  return {
    entente: 1,
    id: "toy",
    asOf: "2024-01-01",
    parties: { a: {}, b: {} },
    issues: {
      disarm: ladder("b", "disarm"),
      inspect: ladder("b", "inspect"),
      relief: ladder(edit.freeRelief ? null : "a", "relief"),
    },
    positions: {
      a: {
        disarm: { at: 100, salience: 50 },
        inspect: { at: 100, salience: 20 },
        relief: { at: 0, salience: 30 },
      },
      b: {
        disarm: { at: 0, salience: 30 },
        inspect: { at: 0, salience: 10 },
        relief: { at: 100, salience: 60 },
      },
    },
  };
};
const all = { package: { disarm: "yes", inspect: "yes", relief: "yes" } };
const stands = { irreversible: true };
const bits = (pkg: Record<string, string>): string =>
  Object.values(pkg)
    .map((option) => (option === "yes" ? 1 : 0))
    .join("");
const listed = (states: Record<string, string>[] | null) => states?.map(bits).sort() ?? null;
const equilibriaOf = (stability: { equilibria: Record<string, Record<string, string>[] | null> }) =>
  Object.fromEntries(Object.entries(stability.equilibria).map(([concept, states]) => [concept, listed(states)]));

describe("break on the toy case", () => {
  it("holds the whole deal by interest: each would answer the other's breach", () => {
    const { stability } = runVerb("break", toy(), {}, all);
    const held = ["000", "101", "111"];
    const together = ["101", "111"];
    expect(equilibriaOf(stability)).toEqual({
      nash: ["000"],
      seq: held,
      gmr: held,
      smr: held,
      cnash: [],
      cgmr: together,
      csmr: together,
      cseq: together,
    });
    expect(stability).toMatchObject({ states: 8, scope: "all", verdict: "held-by-interest" });
    expect(stability.perParty.a).toMatchObject({ nash: false, seq: true, improvements: 1 });
    expect(bits(stability.perParty.a.bestImprovement.to)).toBe("110");
    expect(stability.perParty.b.improvements).toBe(3);
    expect(bits(stability.perParty.b.bestImprovement.to)).toBe("001");
    expect(stability.perParty.b.bestImprovement.gain).toBeCloseTo(0.4, 12);
  });
  it("an irreversible step by one side alone destroys the deal", () => {
    const { stability } = runVerb("break", toy({ disarm: stands }), {}, all);
    expect(equilibriaOf(stability)).toMatchObject({ nash: ["000", "100"], seq: ["000", "100"] });
    expect(stability.verdict).toBe("breaks");
    expect(stability.perParty.a).toMatchObject({ gmr: false, sanction: null });
    expect(stability.perParty.b.seq).toBe(true);
  });
  it("takes irreversible options from the question as from the case", () => {
    const asked = runVerb("break", toy(), {}, { ...all, irreversible: "disarm = yes" }).stability;
    expect(asked).toEqual(runVerb("break", toy({ disarm: stands }), {}, all).stability);
  });
  it("irreversible steps by both leave B to take inspection back unpunished", () => {
    const { stability } = runVerb("break", toy({ disarm: stands, relief: stands }), {}, all);
    const { nash, seq, gmr, smr } = equilibriaOf(stability);
    for (const found of [nash, seq, gmr, smr]) expect(found).toEqual(["000", "001", "100", "101"]);
    expect(stability.perParty.a.improvements).toBe(0);
    expect(stability.verdict).toBe("breaks");
  });
  it("says that an issue without levers makes stability say little", () => {
    const { stability } = runVerb("break", toy({ freeRelief: {} }), {}, all);
    const { nash, seq, gmr, smr } = equilibriaOf(stability);
    for (const found of [nash, seq, gmr, smr]) expect(found).toEqual(["001"]);
    expect(stability.withoutLevers).toEqual(["relief"]);
  });
  it("finds ways to the deal: any moves and the table in one act, none by improvements alone", () => {
    const { reach } = runVerb("break", toy(), {}, all).stability;
    expect(reach.anyMoves).toHaveLength(2);
    expect(reach.improvements).toBeNull();
    expect(reach.joint.map(({ by }: { by: string[] }) => by)).toEqual([["a", "b"]]);
  });
});

describe("break on the strait", () => {
  const named = (states: Record<string, string>[]) => states.map(({ quota, access }) => `${quota}/${access}`).sort();
  it("only the threat to drop the quota keeps northern waters open", () => {
    const { stability } = runVerb("break", strait, {}, { package: { quota: "science", access: "licensed" } });
    const closed = ["halved/closed", "science/closed", "unlimited/closed"];
    const { nash, seq, gmr, smr } = stability.equilibria;
    expect([named(nash), named(seq)]).toEqual([closed, closed]);
    const open = ["halved", "science"].flatMap((quota) => ["licensed", "open"].map((access) => `${quota}/${access}`));
    for (const found of [gmr, smr]) expect(named(found)).toEqual([...closed, ...open].sort());
    expect(stability.verdict).toBe("held-by-threat");
    expect(stability.perParty.north.bestImprovement.to).toEqual({ quota: "science", access: "closed" });
    expect(stability.perParty.north.sanction).toMatchObject({
      to: { quota: "unlimited", access: "closed" },
      kind: "smr",
    });
  });
});

describe("break: how long it lasts", () => {
  const { selfEnforcement } = runVerb("break", toy(), {}, all);
  it("A keeps its word from 3/7 on, B from 2/3, and both value next year at .9", () => {
    expect(selfEnforcement.a.deltaStar).toBeCloseTo(0.428571, 6);
    expect(selfEnforcement.b.deltaStar).toBeCloseTo(0.666667, 6);
    expect(selfEnforcement.b.margin).toBeCloseTo(0.9 - 2 / 3, 12);
    expect([bits(selfEnforcement.a.breach), bits(selfEnforcement.b.breach)]).toEqual(["110", "001"]);
  });
  it("takes the discount from the case, and from the question before it", () => {
    const impatient = { ...toy(), parties: { a: { discount: 0.5 }, b: {} } };
    const read = runVerb("break", impatient, {}, all).selfEnforcement;
    expect([read.a.discount, read.b.discount, read.a.discountStated]).toEqual([0.5, 0.9, true]);
    expect(runVerb("break", impatient, {}, { ...all, discount: 0.7 }).selfEnforcement.a.discount).toBe(0.7);
  });
  it("no patience is enough where the punishment is no worse than the deal", () => {
    const punish = { disarm: "no", inspect: "yes", relief: "yes" };
    // B has .8 of 1 without disarming; at 011 it has u = r + .5, above its .2 over r at the deal.
    expect(runVerb("break", toy(), {}, { ...all, punish }).selfEnforcement.b.deltaStar).toBeNull();
  });

  const dated = (leaders: Record<string, object>, events: object[] = []) => ({
    ...toy(),
    parties: { a: { leader: leaders.a }, b: { leader: leaders.b } },
    events,
  });
  const curve = (kase: object, params: object = {}) =>
    runVerb("break", kase, {}, { ...all, ...params }).survival.map(
      ({ date, when, s }: { date: string; when: string; s: number }) => [date, when, s],
    );
  it("multiplies commitments and the risk of one event, before and after it", () => {
    const kase = dated({ a: { commitment: 0.7 }, b: { commitment: 0.6 } }, [
      { id: "review", date: "2025-01-01", risk: 0.06 },
    ]);
    expect(curve(kase)).toEqual([
      ["2024-01-01", "signed", expect.closeTo(0.42, 12)],
      ["2025-01-01", "before", expect.closeTo(0.42, 12)],
      ["2025-01-01", "after", expect.closeTo(0.3948, 12)],
    ]);
  });
  it("halves when one leader leaves for good and nothing is known of the next", () => {
    const leaving = { commitment: 0.7, termEnds: "2025-01-01", final: true };
    const kase = dated({ a: leaving, b: { commitment: 0.6 } }, [{ id: "review", date: "2025-01-01", risk: 0.06 }]);
    expect(curve(kase).at(-1)).toEqual(["2025-01-01", "after", expect.closeTo(0.1974, 12)]);
  });
  it("with a base rate falls like other peace agreements", () => {
    const kase = dated({}, [{ id: "review", date: "2024-12-31" }]);
    // 2024-01-01 to 2024-12-31 is 365 of 365.25 days.
    const year = 0.790668 ** (365 / 365.25);
    expect(curve(kase, { baseRate: "ucdp" }).at(-1)).toEqual(["2024-12-31", "after", expect.closeTo(year, 9)]);
    expect(curve(kase, { baseRate: 0.5 }).at(-1)[2]).toBeCloseTo(Math.exp((-0.5 * 365) / 365.25), 9);
  });
  it("leaves out a leader who had gone, and names whose commitment is taken for 1", () => {
    const { survivalLeaves } = runVerb("break", dated({ a: { until: "2023-01-01" }, b: {} }), {}, all);
    expect(survivalLeaves).toEqual({ commitmentAssumed: ["b"], notInOffice: ["a"], final: [] });
  });

  it("ripe where the deal is worth more to each than going on", () => {
    // A: V = .7 + .3 (111 without relief: u = 1), L = u_A at B's favourite 001 = 0; w = 1/2: C = .5, u(111) = .7.
    // B: V = 1 at 001, L = u_B(110) = 0: C = .5, u(111) = .6.
    const { ripeness, ripe } = runVerb("break", toy(), {}, all);
    expect(ripeness.a).toMatchObject({
      chance: 0.5,
      winning: 1,
      losing: 0,
      goingOn: 0.5,
      score: expect.closeTo(0.2, 12),
    });
    expect(ripeness.b.score).toBeCloseTo(0.1, 12);
    expect(ripe).toBe(true);
    const gaining = runVerb("break", toy(), {}, { ...all, delayCost: "b=-0.2" });
    expect(gaining.ripeness.b.score).toBeCloseTo(-0.1, 12);
    expect(gaining.ripe).toBe(false);
  });

  it("lists a faction that loses with the means it has and the levers at hand", () => {
    const kase = {
      ...toy(),
      parties: { a: {}, b: {}, hawks: { within: "b", weight: 0.5 } },
      positions: { ...toy().positions, hawks: { disarm: { at: 0, salience: 100 } } },
    };
    // hawks: u(q) = 1, u(111) = 0 on disarm, their parent's .1 + .6 on the rest of the weight 100 + 10 + 60.
    const { spoilers } = runVerb("break", kase, {}, all);
    const loss = (100 + 10 - 60) / 170;
    expect(spoilers).toEqual([
      {
        faction: "hawks",
        within: "b",
        loss: expect.closeTo(loss, 12),
        means: 0.5,
        score: expect.closeTo(loss / 2, 12),
        canBlock: null,
        levers: ["disarm", "inspect"],
      },
    ]);
  });

  it("lists a faction of a member that is outvoted, whose party cannot take back what it never accepted (MODELS-2 §4)", () => {
    // B refuses the package of disarmament alone; the rule passes it with A. Hawks lose as much as B's own place says.
    const kase = {
      ...toy(),
      parties: { a: {}, b: {}, hawks: { within: "b", weight: 0.5 } },
      issues: { ...toy().issues, disarm: { ...toy().issues.disarm, levers: undefined } },
      forums: { two: { members: ["a", "b"], rule: { quota: 1, by: "count" } } },
    };
    const { spoilers } = runVerb("break", kase, {}, { package: { disarm: "yes" } });
    expect(spoilers).toMatchObject([{ faction: "hawks", within: "b", loss: expect.closeTo(0.3, 12), levers: [] }]);
  });
});
