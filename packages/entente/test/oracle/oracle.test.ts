import { describe, expect, test } from "vitest";
import { oracleAgree } from "./agree.js";
import { oracleBlock } from "./block.js";
import { oracleDeal } from "./deal.js";
import { readModel } from "./model.js";
import type { OracleOptions, RawCase } from "./raw.js";
import { clash, extended, strait, straitWith, underMajority, worked1, worked1b, worked2 } from "./strait.js";

const pack = (quota: string, access: string) => ({ quota, access });
const within = (digits: number, figures: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, expect.closeTo(value, digits)]));
const partOf = (raw: RawCase, id: string, options?: OracleOptions) => {
  const found = oracleBlock(raw, options).parties.find((one) => one.id === id);
  if (found === undefined || !("by" in found)) throw new Error(`${id} is not in the table`);
  return found;
};

describe("readModel on the strait", () => {
  test("reads the utilities of MODELS-1 §0", () => {
    const model = readModel(strait);
    const rows = model.all.map(({ u }) => [u.north, u.south, u.isles]);
    const table = [
      [0.307692, 0.123077, 0],
      [0.269231, 0.469231, 0],
      [0.076923, 0.815385, 0],
      [0.676923, 0.307692, 1],
      [0.638462, 0.803846, 1],
      [0.446154, 1.15, 1],
      [0.923077, 0.184615, 0.7],
      [0.884615, 0.680769, 0.7],
      [0.692308, 1.026923, 0.7],
    ];
    expect(rows).toEqual(table.map((row) => row.map((figure) => expect.closeTo(figure, 6))));
    expect(model.reservation).toEqual(within(6, { north: 0.307692, south: 0.123077, isles: 0.35 }));
    expect(model.all.map(({ broken }) => broken.length)).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect(model.withUtility).toEqual(["north", "south", "isles"]);
  });
  test("reads south's quota as of 2023-06-01 at 10", () => {
    const model = readModel(strait, { asOf: "2023-06-01" });
    const x = model.outcome({ access: "open" });
    expect(x.u).toMatchObject(within(6, { south: 0.969231, north: 0.076923 }));
    expect(model.reservation.south).toBeCloseTo(0.276923, 6);
  });
});

describe("oracleAgree on the strait", () => {
  test("finds room for six of eight, all deliverable", () => {
    const result = oracleAgree(strait);
    expect(result).toMatchObject({ forum: "strait-commission", total: 9, verdict: "room", reason: null, offers: null });
    expect(result.zone).toMatchObject({ count: 6, share: 0.75, deliverable: 6, deliverableByMembers: 6 });
    expect(result.goals).toEqual([
      { id: "some-access", total: 6, room: 4, deliverable: 4, everyGains: null, takenEveryGains: null },
    ]);
    expect(result.constraints[0]).toMatchObject({ id: "no-access-without-quota", blocks: 2, soleBlocked: 0 });
    expect(result.byOption.access).toEqual({
      closed: { zone: 2, offers: null },
      licensed: { zone: 2, offers: null },
      open: { zone: 2, offers: null },
    });
    expect(result.agreements).toEqual([
      {
        id: "joint-statement",
        date: "2023-11-20",
        coverage: within(6, { north: 0.615385, south: 0.307692, isles: 1 }),
        silent: ["access"],
        silentFirst: ["south"],
        inZone: true,
        room: 6,
      },
    ]);
  });
  test("gives north-south the same six on paper only", () => {
    const result = oracleAgree(strait, { forum: "north-south" });
    expect(result.zone).toMatchObject({ count: 6, deliverable: 0 });
    expect(result.verdict).toBe("onlyOnPaper");
    expect(result.goals[0]).toMatchObject({ total: 6, room: 4, deliverable: 0 });
  });
  test("counts a line's effect on a goal with isles for closed access", () => {
    const raw = straitWith({
      redLines: { ...strait.redLines, "isles-closed": { party: "isles", require: { access: "= closed" } } },
    });
    expect(oracleAgree(raw).zone.count).toBe(2);
    expect(oracleAgree(raw).goals[0]).toMatchObject({ room: 0 });
    const where = oracleAgree(raw, { where: "some-access" });
    expect(where.constraints.find(({ id }) => id === "isles-closed")).toMatchObject({ soleBlocked: 4 });
    expect(where.where).toMatchObject({ total: 6 });
  });
  test("makes north and south's six offers to isles gifts only", () => {
    const raw = straitWith({
      forums: { "north-south": { members: ["north", "south"], rule: "unanimity", toward: ["isles"] } },
    });
    const result = oracleAgree(raw);
    expect(result.verdict).toBe("giftOnly");
    expect(result.offers).toMatchObject({ count: 6, taken: 6, everyGains: 0, byKind: { gift: 6 } });
  });
});

describe("oracleAgree on the extended strait", () => {
  test("finds a joint offer", () => {
    const result = oracleAgree(extended());
    expect(result.verdict).toBe("joint");
    expect(result.reservation.north).toBeCloseTo(0.446154, 6);
    expect(result.offers).toMatchObject({
      count: 6,
      taken: 4,
      byKind: { exchange: 4, gift: 2, demand: 0, idle: 0 },
      takenByKind: { exchange: 2, gift: 2, demand: 0, idle: 0 },
      everyGains: 3,
      takenEveryGains: 2,
      refusedBy: [
        { party: "isles", constraint: "isles-not-open", count: 1, sole: 0 },
        { party: "isles", constraint: "reserve:isles", count: 1, sole: 0 },
      ],
    });
    const flags = result.offers?.packages.map((o) => [
      o.package.quota,
      o.package.access,
      o.kind,
      o.taken,
      o.everyGains,
    ]);
    expect(flags).toEqual([
      ["science", "closed", "gift", true, true],
      ["science", "licensed", "exchange", true, true],
      ["science", "open", "exchange", false, false],
      ["halved", "closed", "gift", true, true],
      ["halved", "licensed", "exchange", true, true],
      ["halved", "open", "exchange", false, true],
    ]);
    expect(result.offers?.packages[1]).toMatchObject({ given: { isles: ["quota"] }, asked: { isles: ["access"] } });
  });
  test("is refused once isles' alternative is .9", () => {
    const result = oracleAgree(extended(0.9));
    expect(result.verdict).toBe("offerRefused");
    expect(result.offers).toMatchObject({ taken: 1, takenByKind: { gift: 1 }, takenEveryGains: 0 });
    expect(result.offers?.refusedBy).toEqual([
      { party: "isles", constraint: "reserve:isles", count: 3, sole: 2 },
      { party: "isles", constraint: "isles-not-open", count: 1, sole: 0 },
    ]);
  });
});

describe("oracleAgree on the clash", () => {
  const rows = (raw: RawCase, options?: OracleOptions) =>
    oracleAgree(raw, options).repairs.map(({ drop, cost, package: x, opens }) => [drop, cost, x, opens]);
  test("finds the four repairs and two clashes", () => {
    expect(rows(clash())).toEqual([
      [["north-not-open", "reserve:isles"], expect.closeTo(35, 3), pack("halved", "open"), 1],
      [["south-open", "reserve:isles"], expect.closeTo(44.615, 3), pack("halved", "licensed"), 2],
      [["north-not-open", "north-halved"], expect.closeTo(49.615, 3), pack("science", "open"), 1],
      [["south-open", "north-halved"], expect.closeTo(59.231, 3), pack("science", "licensed"), 2],
    ]);
    const result = oracleAgree(clash());
    expect(result).toMatchObject({ verdict: "none", zone: { count: 0 } });
    expect(result.clashes).toEqual([
      ["south-open", "north-not-open"],
      ["north-halved", "reserve:isles"],
    ]);
    expect(result.repairs[0]?.concessions).toEqual(within(9, { north: 25, isles: 10 }));
  });
  test("needs no repair under majority", () => {
    const result = oracleAgree(underMajority(clash()));
    expect(result.repairs.map(({ drop }) => drop)).toEqual([[]]);
    expect(result.clashes).toEqual([]);
    expect(result.zone.packages).toContainEqual(pack("science", "open"));
  });
  test("prices two repairs with south-open sacred", () => {
    expect(rows(clash("south-open")).map(([, cost]) => cost)).toEqual([
      expect.closeTo(35, 3),
      expect.closeTo(49.615, 3),
    ]);
  });
  test("prices none with both lines on access sacred", () => {
    const result = oracleAgree(clash("south-open", "north-not-open"));
    const listed = result.repairs.map((r) => [r.drop, r.cost, r.package, r.notForSale, Object.values(r.concessions)]);
    expect(listed).toHaveLength(4);
    const rest = (figure: number) => [expect.closeTo(figure, 3)];
    expect(listed).toEqual(
      expect.arrayContaining([
        [["south-open", "reserve:isles"], null, pack("halved", "licensed"), ["south-open"], rest(10)],
        [["north-not-open", "reserve:isles"], null, pack("halved", "open"), ["north-not-open"], rest(10)],
        [["south-open", "north-halved"], null, pack("science", "licensed"), ["south-open"], rest(24.615)],
        [["north-not-open", "north-halved"], null, pack("science", "open"), ["north-not-open"], rest(24.615)],
      ]),
    );
    expect(result.verdict).toBe("none");
  });
  test("repairs within closed access where that is asked", () => {
    const where = { where: "access = closed" };
    expect(rows(clash(), where).map((row) => row.slice(0, 3))).toEqual([
      [["south-open", "reserve:isles"], expect.closeTo(79.231, 3), pack("halved", "closed")],
      [["south-open", "north-halved"], expect.closeTo(93.846, 3), pack("science", "closed")],
    ]);
    expect(oracleAgree(clash(), where).clashes).toEqual([["south-open"], ["north-halved", "reserve:isles"]]);
  });
});

describe("oracleDeal on the strait", () => {
  const result = oracleDeal(strait, { onTable: pack("unlimited", "closed") });
  test("draws the front of six", () => {
    expect(result.front).toMatchObject({ count: 6, distinct: 6 });
    expect(result.onTable?.distanceToFront).toBeCloseTo(0.93407, 5);
    expect(result.opposition).toEqual({ value: expect.closeTo(0.404912, 6), package: pack("halved", "open") });
  });
  test("chooses by the four criteria", () => {
    expect(result.nash).toMatchObject({ package: pack("science", "licensed"), value: expect.closeTo(0.146365, 6) });
    expect(result.nash?.gains).toEqual(within(6, { north: 0.330769, south: 0.680769, isles: 0.65 }));
    expect(result.nash?.envy).toEqual(within(6, { north: 0.4625, south: 0.337079, isles: 0 }));
    expect(result.nash?.movement).toEqual(within(2, { north: 36.15, south: 34.62, isles: 0 }));
    expect(result.ideal).toEqual(within(6, { north: 0.923077, south: 1.15, isles: 1 }));
    expect(result.kalaiSmorodinsky).toMatchObject({
      package: pack("halved", "open"),
      value: expect.closeTo(7 / 13, 9),
      alsoOptimal: [],
    });
    expect(result.egalitarian?.package).toEqual(pack("halved", "licensed"));
    expect(result.egalitarian?.gains).toEqual(within(6, { north: 0.576923, south: 0.557692, isles: 0.35 }));
    expect(result.utilitarian).toMatchObject({
      package: pack("science", "open"),
      value: expect.closeTo(1.815385, 6),
    });
  });
  test("tables the smallest and the largest", () => {
    expect(result.smallest).toMatchObject({ package: pack("science", "closed") });
    expect(Math.min(...Object.values(result.smallest?.gains ?? {}))).toBeCloseTo(0.184615, 6);
    expect(result.largest).toMatchObject({ package: pack("halved", "licensed") });
    expect(Math.min(...Object.values(result.largest?.gains ?? {}))).toBeCloseTo(0.35, 9);
  });
  test("finds no trade from the mean and one from science, licensed", () => {
    expect(result.trades).toEqual([]);
    expect(oracleDeal(strait, { from: pack("science", "licensed") }).trades).toEqual([
      {
        issues: ["quota", "access"],
        parties: ["north", "south"],
        from: pack("science", "licensed"),
        to: pack("halved", "open"),
        gains: within(6, { north: 0.053846, south: 0.223077 }),
        externality: within(6, { isles: -0.3 }),
        accepted: true,
      },
    ]);
  });
  test("counts what no deal costs, with and without drift", () => {
    expect(result.losses).toEqual(within(6, { north: 0.330769, south: 0.680769, isles: 1 }));
    const access = { ...strait.issues.access, drift: { to: "open", by: "2024-12-31" } };
    const drifting = oracleDeal({ ...strait, issues: { ...strait.issues, access } as RawCase["issues"] });
    expect(drifting.losses).toEqual(within(6, { north: 0.561538, south: -0.011538, isles: 1 }));
    expect(drifting.noDeal).toEqual({
      package: pack("unlimited", "open"),
      horizon: "2024-12-31",
      drifted: ["access"],
    });
  });
  test("has nothing that north-south can deliver", () => {
    expect(oracleDeal(strait, { forum: "north-south" })).toMatchObject({ nash: null, reason: "notDeliverable" });
    expect(oracleDeal(clash())).toMatchObject({ nash: null, losses: null, reason: "noZone" });
  });
  test("tables science, licensed toward isles by every criterion", () => {
    const joint = oracleDeal(extended());
    const chosen = [joint.nash, joint.kalaiSmorodinsky, joint.egalitarian, joint.utilitarian];
    expect(chosen.map((one) => one?.package)).toEqual(Array(4).fill(pack("science", "licensed")));
    expect(chosen.map((one) => one?.value)).toEqual(
      [0.043639, 0.438596, 0.192308, 1.20641].map((figure) => expect.closeTo(figure, 6)),
    );
    expect(joint.smallest?.package).toEqual(pack("science", "licensed"));
    expect(joint.largest?.package).toEqual(pack("science", "licensed"));
    expect(joint.nash).toMatchObject({ given: { isles: ["quota"] }, asked: { isles: ["access"] } });
    expect(oracleDeal(extended(0.9)).reason).toBe("noJointOffer");
  });
});

describe("oracleBlock on the strait", () => {
  test("has north and south as solo blockers in worked 1", () => {
    const result = oracleBlock(worked1);
    expect(result.zone.count).toBe(0);
    const figures = ["north", "south", "isles"].map((id) => {
      const { unlocked, soleBlocked, soloBlocker, price } = partOf(worked1, id);
      return [unlocked, soleBlocked, soloBlocker, price === null];
    });
    expect(figures).toEqual([
      [1, 1, true, true],
      [2, 2, true, true],
      [0, 0, false, true],
    ]);
    expect(partOf(worked1, "north").by).toMatchObject([
      { constraint: "no-access-without-quota", soleBlocked: 0 },
      { constraint: "north-not-open", soleBlocked: 1, blocks: 3 },
      { constraint: "reserve:north", soleBlocked: 0 },
    ]);
    expect(partOf(worked1, "south").by[0]).toMatchObject({ constraint: "south-open", soleBlocked: 2, blocks: 5 });
    expect(partOf(worked1, "south").redLinesInTheWay).toEqual(["south-open"]);
    expect(result.headline).toEqual({ party: "south", constraint: "south-open", soleBlocked: 2 });
    const where = { where: "some-access" };
    expect(["north", "south"].map((id) => partOf(worked1, id, where).soleBlocked)).toEqual([1, 1]);
  });
  test("has no sole blocker under majority in worked 1", () => {
    const raw = underMajority(worked1);
    expect(oracleBlock(raw).zone.count).toBe(3);
    const parties = ["north", "south", "isles"].map((id) => partOf(raw, id));
    expect(parties.map(({ soleBlocked }) => soleBlocked)).toEqual([0, 0, 0]);
    expect(parties.map(({ unlocked }) => unlocked)).toEqual([2, 2, 4]);
    expect(parties.map(({ blocks }) => blocks)).toEqual([2, 2, 4]);
    const unlocked = Object.fromEntries(parties.flatMap(({ by }) => by.map((one) => [one.constraint, one.unlocked])));
    expect(unlocked).toMatchObject({ "reserve:isles": 4, "south-open": 2, "north-not-open": 1 });
  });
  test("stops four packages by south-open alone in worked 1b", () => {
    expect(oracleBlock(worked1b).zone.count).toBe(2);
    expect(partOf(worked1b, "south").soleBlocked).toBe(4);
    expect(partOf(worked1b, "south").by[0]).toMatchObject({ constraint: "south-open", blocks: 5, soleBlocked: 4 });
    const where = { where: "some-access" };
    expect(oracleBlock(worked1b, where).zone.count).toBe(2);
    expect(partOf(worked1b, "south", where).soleBlocked).toBe(2);
  });
  test("prices north and isles in worked 2", () => {
    expect(oracleBlock(worked2).zone.count).toBe(0);
    expect(partOf(worked2, "north").price).toMatchObject({
      points: expect.closeTo(2.31, 2),
      package: pack("science", "closed"),
      canPay: ["south", "isles"],
      gainsMost: "south",
      surplus: within(2, { south: 18.46, isles: 15 }),
    });
    expect(partOf(worked2, "isles").price).toMatchObject({
      points: expect.closeTo(15, 9),
      package: pack("halved", "licensed"),
      canPay: ["north", "south"],
      surplus: within(2, { south: 55.77, north: 18.46 }),
    });
    expect(partOf(worked2, "south")).toMatchObject({ price: null, redLinesInTheWay: [] });
    expect(oracleAgree(worked2).verdict).toBe("near");
  });
  test("lists the exact sets broken, most packages first", () => {
    expect(oracleBlock(worked1b).combinations).toEqual([
      { constraints: ["south-open"], count: 4 },
      { constraints: ["no-access-without-quota", "south-open", "reserve:north", "reserve:isles"], count: 1 },
      { constraints: ["no-access-without-quota", "reserve:north", "reserve:isles"], count: 1 },
    ]);
  });
});

describe("oracleDeal on the edited straits of MODELS-1 §9", () => {
  const least = (raw: RawCase, options?: OracleOptions) => {
    const { zone } = oracleAgree(raw, options);
    const { nash } = oracleDeal(raw, options);
    const [party, gain] = Object.entries(nash?.gains ?? {}).reduce((a, b) => (b[1] < a[1] ? b : a));
    return [zone.count, zone.deliverable, nash?.package, party, gain];
  };
  const shallow = straitWith({
    issues: {
      ...strait.issues,
      quota: { ...strait.issues.quota, levers: ["north", "south"] } as RawCase["issues"][string],
    },
    alternatives: { isles: { value: 0.75 } },
  });
  test("settles with isles at the table and past them without", () => {
    expect(least(shallow)).toEqual([3, 3, pack("science", "licensed"), "isles", expect.closeTo(0.25, 9)]);
    const without = { forum: "north-south" };
    expect(least(shallow, without)).toEqual([6, 6, pack("halved", "open"), "north", expect.closeTo(0.384615, 6)]);
  });
  test("opens when a line of worked 1 is off", () => {
    const off = (id: string): RawCase => ({
      ...worked1,
      redLines: Object.fromEntries(Object.entries(worked1.redLines ?? {}).filter(([line]) => line !== id)),
    });
    expect(least(off("south-open"))).toEqual([2, 2, pack("science", "licensed"), "isles", expect.closeTo(0.2, 9)]);
    expect(least(off("north-not-open"))).toEqual([1, 1, pack("science", "open"), "north", expect.closeTo(0.138462, 6)]);
    expect(oracleAgree(off("no-access-without-quota")).zone.count).toBe(0);
  });
  test("follows south's successor, who wants no limit and has no linkage", () => {
    const raw = straitWith({
      positions: {
        ...strait.positions,
        south: { quota: { at: "unlimited", salience: 40 }, access: { at: "open", salience: 90 } },
      },
      linkages: {},
    });
    expect(least(raw)).toEqual([4, 4, pack("halved", "open"), "isles", expect.closeTo(0.35, 9)]);
  });
});

describe("oracleDeal on a pie", () => {
  test("splits it .55 to .45 when the reservations are .3 and .2", () => {
    const places = Array.from({ length: 21 }, (_, k) => 5 * k);
    const raw: RawCase = {
      entente: 1,
      parties: { a: {}, b: {} },
      issues: {
        pie: { statusQuo: "at0", options: Object.fromEntries(places.map((at) => [`at${at}`, { at }])) },
      },
      positions: { a: { pie: { at: 100, salience: 10 } }, b: { pie: { at: 0, salience: 10 } } },
      alternatives: { a: { value: 0.3 }, b: { value: 0.2 } },
    };
    const { nash, opposition, front } = oracleDeal(raw);
    expect(nash?.utilities).toEqual(within(9, { a: 0.55, b: 0.45 }));
    expect(opposition.value).toBeCloseTo(Math.SQRT1_2, 3);
    expect(front.count).toBe(21);
    expect(oracleAgree(raw).forum).toBe("all");
  });
});
