import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const CASE = `entente: 1
id: harbour
asOf: 2024-03-01
parties:
  a: { name: "=A & B" }
  b: { name: B }
  c: { name: C }
issues:
  dues: { statusQuo: low, options: { low: { at: 0 }, high: { at: 100 } } }
sources:
  one: { date: 2024-01-01 }
  two: { date: 2024-02-01 }
statements:
  s1: { source: one, holder: a, issue: dues, stance: low, voice: official }
  s2: { source: one, holder: b, issue: dues, stance: low, voice: official }
  s3: { source: two, holder: a, issue: dues, stance: high, voice: private }
  s4: { source: two, holder: b, issue: dues, stance: low, voice: official }
`;
const files = { "h.case.yaml": CASE };
const network = async (line: string) => entente(`network h.case.yaml --quiet ${line}`, { files });

describe("entente network", () => {
  it("prints a matrix as CSV, without a formula in it", async () => {
    // a: low and high; b: twice low. Alike 2 pairs, opposed 2.
    const { out, status } = await network("--kind congruence");
    expect([status, out]).toEqual([0, ",'=A & B,B\r\n'=A & B,0,2\r\nB,2,0\r\n"]);
  });
  it("counts voices, days and windows as asked", async () => {
    const tie = async (line: string) =>
      JSON.parse((await network(`--json --kind subtract ${line}`)).out).result.networks;
    expect((await tie(""))[0].ties).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect((await tie("--voice official"))[0].ties[0]).toEqual([0, 2]);
    expect((await tie("--to 2024-01"))[0].ties[0]).toEqual([0, 1]);
    expect(await tie("--window 31")).toMatchObject([
      {
        from: "2024-01-01",
        to: "2024-01-31",
        statements: 2,
        ties: [
          [0, 1],
          [1, 0],
        ],
      },
      {
        from: "2024-02-01",
        to: "2024-03-02",
        statements: 2,
        ties: [
          [0, -1],
          [-1, 0],
        ],
      },
    ]);
  });
  it("writes GraphML and GEXF with ids, names and days, and no letter that XML reads as markup", async () => {
    const graph = (await network("--kind congruence --window 31 --format graphml")).out;
    expect(graph).toContain(
      '<node id="party:a"><data key="name">=A &amp; B</data><data key="role">party</data></node>',
    );
    expect(graph).toContain(
      '<edge source="party:a" target="party:b"><data key="weight">1</data><data key="from">2024-01-01</data><data key="to">2024-01-31</data></edge>',
    );
    const { written } = await network("--kind actor-issue -o n.gexf");
    expect(written.get("n.gexf")).toContain('<edge id="0" source="party:a" target="issue:dues" weight="2"/>');
  });
  it("refuses a flag that does not fit in one line, and overwrites nothing", async () => {
    const { status, err } = await network("--kind congruence --normalise activity");
    expect(status).toBe(64);
    expect(err).toMatch(/^entente: network: --normalise: "activity" is not for --kind congruence; choose .*\n$/);
    for (const line of ["--window 0", "--step 3", "--from yesterday", "--voice shouted", "-o n.txt"])
      expect((await network(line)).status).toBe(64);
    const there = await entente("network h.case.yaml -o n.csv", { files: { ...files, "n.csv": "mine" } });
    expect([there.status, there.written.size]).toEqual([1, 0]);
  });
});
