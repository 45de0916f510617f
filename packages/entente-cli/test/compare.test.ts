import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

interface Row {
  readonly verb: string;
  readonly key: string;
  readonly a: unknown;
  readonly b: unknown;
  readonly changed: boolean;
  readonly drivenBy: readonly { readonly path: string; readonly effect: number; readonly without: unknown }[] | null;
}
const compare = async (line: string) => JSON.parse((await entente(`compare ${line} --json`)).out);
const rowOf = (rows: readonly Row[], key: string): Row | undefined => rows.find((row) => row.key === key);

describe("entente compare", () => {
  it("korea-2021 with the file closed: relief is taken 303 times, then never, because of that one line", async () => {
    const { verb, result, findings } = await compare("korea-2021 korea-2021+file-closed");
    expect(verb).toBe("compare");
    expect(Object.keys(result)).toEqual(expect.arrayContaining(["a", "b", "rows", "inputs"]));
    expect(result.inputs.map(({ path }: { path: string }) => path)).toEqual(["redLines.dprk-file-closed"]);
    expect(rowOf(result.rows, "goals.relief.takenEveryGains")).toMatchObject({
      a: 303,
      b: 0,
      changed: true,
      drivenBy: [{ path: "redLines.dprk-file-closed", effect: -303, without: 303 }],
    });
    expect(findings[0].level).toBe("headline");
  });

  it("korea-2019 with korea-2021 tells the shared goal, the first concerns, new issues and offers then and now", async () => {
    const { status, out } = await entente("compare korea-2019 korea-2021");
    const text = out.replace(/\s+/g, " ");
    expect(status).toBe(0);
    expect(text).toContain("374 of the 6,551 exchanges");
    expect(text).toContain("560 of the 22,775 exchanges");
    expect(text).toContain("they have moved together");
    expect(text).toContain("In korea-2019 Japan stood apart from the others; in korea-2021 nobody does.");
    expect(text).toContain(
      "What comes first for Japan: in korea-2019 the North’s nuclear programme, in korea-2021 the kidnapped Japanese.",
    );
    expect(text).toMatch(/Only korea-2021 negotiates .*the kidnapped Japanese/);
    expect(text).toMatch(/Only korea-2021 has these lines: .*no relief without a step on the kidnapped/);
  });

  it("two days of one case: only what is dated differs", async () => {
    const { result } = await compare("korea-2019@2017-11-30 korea-2019 --verb stand");
    const paths: string[] = result.inputs.map(({ path }: { path: string }) => path);
    expect(paths).toContain("positions.usa.relations");
    expect(paths).not.toContain("positions.japan.alliance");
    expect(result.rows.every(({ verb }: Row) => verb === "stand")).toBe(true);
  });

  it("a case with itself: no answer and no input differs", async () => {
    const { result, findings } = await compare("orchard orchard");
    expect(result.inputs).toEqual([]);
    expect(result.rows.filter(({ changed }: Row) => changed)).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0].text).toBe("No answer differs between orchard and orchard, and no input either.");
  });

  it("says where one side lacks the table or the goal asked for", async () => {
    const { status, err } = await entente("compare strait orchard --forum fence --where some-access");
    expect(status).toBe(0);
    expect(err).toContain("strait has no forum “fence”");
    expect(err).toContain("orchard has no goal and no issue for “some-access”");
  });

  it("says how many differences it did not put back", async () => {
    const { result } = await compare("korea-2019 korea-2021 --tries 2");
    expect(result.tried).toBe(2);
    expect(result.leftOut.length).toBeGreaterThan(50);
  });

  it("speaks Korean", async () => {
    const { out } = await entente("compare korea-2021 korea-2021+tokyo-softer --lang ko");
    expect(out).toMatch(/[가-힣]/);
  });
});
