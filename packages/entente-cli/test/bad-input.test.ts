import { VERBS } from "entente";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const BASE = `entente: 1
title: Two at odds
asOf: 2024-03-01
parties: { a: { name: A }, b: { name: B } }
issues:
  x: { name: X, statusQuo: lo, options: { lo: { at: 0 }, mid: { at: 50 }, hi: { at: 100 } } }
  y: { name: Y, statusQuo: lo, options: { lo: { at: 0 }, hi: { at: 100 } } }
positions:
  a: { x: { at: hi, salience: 60, note: n }, y: { at: lo, salience: 40, note: n } }
  b: { x: { at: mid, salience: 30, note: n }, y: { at: hi, salience: 70, note: n } }
`;
const asked = (line: string, more = "") => {
  const [verb = "", ...flags] = line.split(" | ");
  return entente([verb, "odd.case.yaml", ...flags], { files: { "odd.case.yaml": `${BASE}${more}\n` } });
};

/** A sentence, and never a trace of where in the program it was found. */
function isSentence(text: string): boolean {
  return /[.!?:]/.test(text) && !/\bat .*(\.js|\.ts):\d+|undefined|NaN|\[object/.test(text);
}

describe("bad input: a sentence that says so, and the exit code of CASE.md §5", () => {
  it.each([
    ["order | --package | x=nowhere", 64, /issue "x" has no option "nowhere"\. It has lo, mid, hi\./],
    ["order | --package | z=hi", 64, /issue "z" is not in this case\. It has x/],
    ["break | --package | x=hi, x=mid", 64, /names issue "x" twice/],
    ["agree | --where | x = hi, x = mid", 64, /issue "x" is tested twice/],
    ["agree | --forum | nope", 64, /no "nope" is in force/],
  ])("%s ends with %i", async (line, status, says) => {
    const ran = await asked(line);
    expect(ran.status).toBe(status);
    expect(ran.err).toMatch(says);
    expect(isSentence(ran.err)).toBe(true);
    expect(ran.out).toBe("");
  });

  const NOBODY = "forums: { empty: { name: Nobody's table, members: [], rule: unanimity } }";
  it.each(VERBS)("%s answers at a forum without members, and says that it can accept nothing", async (verb) => {
    const ran = await asked(`${verb} | --draws | 0`, NOBODY);
    expect(ran.status).toBe(0);
    expect(ran.err).toMatch(/odd\.case\.yaml:11:\d+: warning: forums\.empty\.members: nobody sits in this forum/);
    expect(isSentence(ran.out)).toBe(true);
    const { result } = JSON.parse((await asked(`${verb} | --draws | 0 | --json`, NOBODY)).out);
    if (verb === "agree") expect(result).toMatchObject({ verdict: "none", reason: "emptyForum", zone: { count: 0 } });
  });

  it.each(VERBS)("%s answers where orderings wait for one another, and order names them", async (verb) => {
    const cycle =
      "orderings: { o1: { party: a, first: { x: '= hi' }, before: { y: '= hi' }, note: n }, o2: { party: b, first: { y: '= hi' }, before: { x: '= hi' }, note: n } }";
    const ran = await asked(`${verb} | --draws | 0`, cycle);
    expect(ran.status).toBe(0);
    expect(isSentence(ran.out)).toBe(true);
    if (verb !== "order") return;
    expect(ran.out.replaceAll("\n", " ")).toMatch(
      /No order works: these wait for one another: A’s demand .* and B’s demand/,
    );
    const { result } = JSON.parse((await asked("order | --json", cycle)).out);
    expect(result.infeasible).toEqual({ reason: "cycle", orderings: ["o1", "o2"] });
    expect(result.relaxation.map(({ drop }: { drop: string[] }) => drop)).toEqual(
      expect.arrayContaining([["o1"], ["o2"]]),
    );
  });

  it("warns of a quota that all together do not meet, and says that nothing can be accepted", async () => {
    const forum = "forums: { f: { members: { a: { votes: 1 }, b: { votes: 1 } }, rule: { quota: 9, by: votes } } }";
    const ran = await asked("agree", forum);
    expect([ran.status, ran.err]).toEqual([0, expect.stringContaining("9 is more than all have together (2)")]);
    expect(ran.out).toContain("No set of members could ever meet the rule");
    const body =
      "ratification: { a: { body: House, members: { government: { votes: 1 } }, rule: { quota: 5, by: votes } } }";
    const home = await asked("ratify", body);
    expect(home.err).toContain("ratification.a.rule.quota: 5 is more than all have together (1)");
    expect(home.out).toContain("not even all its members together meet its rule");
  });

  it("scales shares that do not add up to 1, and says what was done", async () => {
    const burden =
      "burdens: { c: { cost: 10, unit: MEUR, payers: { a: 0.5, b: 0.2 }, benefit: { a: 0.6, b: 0.6 }, note: n } }";
    const ran = await asked("pay", burden);
    expect([ran.status, ran.err]).toEqual([0, expect.stringContaining("the shares add up to 0.7, not to 1")]);
    expect(ran.out.replaceAll("\n", " ")).toContain("add up to 0.7, not to 1; they were scaled");
    const { result } = JSON.parse((await asked("pay | --json", burden)).out);
    expect(result.burdens[0].shares.stated).toEqual({ a: expect.closeTo(5 / 7, 12), b: expect.closeTo(2 / 7, 12) });
  });

  it("says that a core is empty, and who would leave", async () => {
    // MODELS-2 §6: v = 2, 6, 5, 15, 1, 18, 14; the core is empty, for 18 > 14.
    const game = '{ "values": { "1": 2, "2": 6, "3": 5, "1,2": 15, "1,3": 1, "2,3": 18, "1,2,3": 14 } }';
    const ran = await entente("pay --game three.game.json", { files: { "three.game.json": game } });
    expect(ran.status).toBe(0);
    expect(ran.out).toContain("The core is empty");
  });

  it("says of a case in which nothing is uncertain that this is doubtful", async () => {
    const ran = await asked("watch | --draws | 200 | --worlds | stated | --quiet");
    expect([ran.status, ran.out]).toEqual([0, expect.stringContaining("which is itself doubtful")]);
  });

  it("refuses worlds that fit a record which none explains, and names the answer", async () => {
    const record =
      "record: { bid: { date: 2024-01, by: [a], to: [b], package: { y: hi }, responses: { b: refused } } }";
    const ran = await asked("agree | --draws | 200 | --consistent | --worlds | stated | --quiet", record);
    expect([ran.status, ran.out]).toEqual([1, ""]);
    expect(ran.err).toContain("none of 200 worlds explains the record; most often missed: bid.b (200)");
  });
});
