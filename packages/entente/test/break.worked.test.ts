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
