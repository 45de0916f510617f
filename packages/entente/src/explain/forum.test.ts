import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { strait } from "../../test/oracle/strait.js";
import { readCase } from "../case/read-case.js";
import { caseSchema } from "../case/schema.js";
import { ask } from "./answer.js";
import { LANGUAGES } from "./say.js";

const korea = readCase(readFileSync(new URL("../../../../cases/korea-2019.case.yaml", import.meta.url), "utf8")).kase;
const findingsOf = (kase: unknown, params: Readonly<Record<string, unknown>> = {}) => {
  const { findings } = ask(caseSchema.parse(kase), "forum", params);
  return (id: string) => findings.find((finding) => finding.id === id);
};

describe("explain of forum", () => {
  it("says that the commission can deliver the deal, and who can stop it", () => {
    const finding = findingsOf(strait);
    expect(finding("forum.verdict")).toMatchObject({
      level: "headline",
      text: "Strait-commission can deliver this by itself: quota: science; access: licensed.",
    });
    expect(finding("forum.stopsAll")?.text).toBe(
      "Strait-commission: by its rule each of North, South and Isles can stop every decision.",
    );
    expect(finding("forum.only.north.access")?.text).toBe(
      "Only North can bring about “licensed” and “open” on access.",
    );
    expect(finding("forum.other.north-south")?.text).toBe(
      "North-south could not deliver it: Isles holds what it takes to move quota.",
    );
  });

  it("names four of many seats that nobody needs, and how many more there are", () => {
    const kase = (parties: number) => ({
      entente: 1,
      parties: Object.fromEntries(Array.from({ length: parties }, (_, k) => [`p${k}`, { name: `Party ${k}` }])),
      issues: { road: { statusQuo: "none", options: { none: { at: 0 }, built: { at: 100 } } } },
      positions: Object.fromEntries(
        Array.from({ length: parties }, (_, k) => [`p${k}`, { road: { at: "built", salience: 50 } }]),
      ),
    });
    const needless = (parties: number) => findingsOf(kase(parties))("forum.unnecessary")?.text;
    expect(needless(5)).toMatch(/^Party 0, Party 1, Party 2, Party 3 and Party 4 sit there without need/);
    expect(needless(15)).toMatch(/^Party 0, Party 1, Party 2, Party 3 and 11 others sit there without need/);
  });

  it("says who is missing from a table, and that it would settle on nothing", () => {
    const finding = findingsOf(strait, { forum: "north-south", package: "quota = science" });
    expect(finding("forum.verdict")?.text).toBe(
      "North-south cannot deliver this: quota: science. Isles is not there, and without that hand nothing moves on quota.",
    );
    expect(finding("forum.settles.north-south")?.text).toBe(
      "North-south would settle on nothing: of the 6 packages acceptable to it, it can deliver none.",
    );
    expect(finding("forum.absent.isles")?.text).toBe(
      "Without a seat: Isles; what is asked about moves quota, 100 % of what matters to that party.",
    );
  });

  it("says that it asks about the nearest miss where there is no deal", () => {
    expect(findingsOf(strait, { forum: "north-south" })("forum.nearMiss")?.level).toBe("main");
  });

  it("says what share of decisions each can stop", () => {
    const forums = {
      council: {
        members: { north: { votes: 50 }, south: { votes: 49 }, isles: { votes: 1 } },
        rule: { quota: 51, by: "votes" },
      },
    };
    const finding = findingsOf({ ...strait, forums });
    // Of the three winning coalitions {n,s}, {n,i}, {n,s,i} south and isles are critical in one each.
    expect(finding("forum.stops.south")?.text).toBe(
      "Council: by its rule each of South and Isles can stop 33 % of the decisions that would otherwise pass.",
    );
    expect(finding("forum.stopsAll")?.text).toBe("Council: by its rule North can stop every decision.");
  });

  it.each([
    ["nobody sits there", { members: ["fleet"] }, "so it can accept nothing"],
    [
      "its quota cannot be met",
      { members: ["north", "south"], rule: { quota: 3, by: "count" } },
      "could ever meet the rule",
    ],
  ])("says so where %s", (_, odd, words) => {
    expect(findingsOf({ ...strait, forums: { odd } })("forum.verdict")?.text).toContain(words);
  });

  it("says so where a rule is met without anyone", () => {
    const forums = { odd: { members: ["north", "south"], rule: { quota: 0, by: "count" } } };
    expect(findingsOf({ ...strait, forums })("forum.decidesWithoutAnyone")?.text).toBe(
      "Odd decides without anyone: its rule is met even where nobody consents.",
    );
  });

  it("F3: says that only Washington can lift sanctions or recognise the North, and cites the article", () => {
    const finding = findingsOf(korea);
    expect(finding("forum.only.usa.sanctions")?.text).toMatch(/^Only the United States can bring about .*all relief/);
    expect(finding("forum.only.usa.sanctions")?.because).toContain("c101");
    expect(finding("forum.only.usa.relations")?.text).toContain("recognition");
    expect(finding("forum.only.usa.relations")?.because).toContain("c102");
  });

  it.each(LANGUAGES)("says the same findings in %s, with nothing left to fill in", (language) => {
    if (korea === null || korea === undefined) throw new Error("the case did not read");
    const told = ask(korea, "forum", {}, { language }).findings;
    expect(told.map(({ id }) => id)).toEqual(ask(korea, "forum", {}).findings.map(({ id }) => id));
    for (const { text } of told) expect(text).not.toMatch(/[{}[\]]|undefined/);
  });
});
