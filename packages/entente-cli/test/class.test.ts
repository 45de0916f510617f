import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const CSV = "group,quota,access\nRed,science,licensed\nBlue,halved,open\nGreen,unlimited,licensed\nGrey,none,none\n";

describe("entente class", () => {
  it("answers in a sentence and a table (journey 14 of the specification, by hand)", async () => {
    const { status, out, err } = await entente("class strait --groups groups.csv --quiet", {
      files: { "groups.csv": CSV },
    });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^3 of 4 groups reached a deal, 2 on the front; most was left on Total catch\.\n/);
    expect(out).toContain("The deal of Green breaks North’s line");
    expect(out).toMatch(/Grey .*No deal.* 0\.93 /);
  });

  it("prints the answer as JSON, in the language asked for", async () => {
    const { out } = await entente("class strait --groups groups.csv --json --quiet --lang ko", {
      files: { "groups.csv": CSV },
    });
    const { result, findings } = JSON.parse(out);
    expect(result.groups[3]).toMatchObject({ name: "Grey", package: null, distance: expect.closeTo(0.934069, 6) });
    expect(findings[0].text).toContain("4개 조");
  });

  it("writes a debrief page, and never over one that is there", async () => {
    const files = { "groups.csv": CSV };
    const { written, err } = await entente("class strait --groups groups.csv --debrief debrief.html", { files });
    expect(err).toContain("Wrote debrief.html.");
    expect(written.get("debrief.html")).toMatch(/^<!doctype html>/);
    const there = { ...files, "debrief.html": "mine" };
    expect(await entente("class strait --groups groups.csv --debrief debrief.html", { files: there })).toMatchObject({
      status: 1,
    });
  });

  it("says what is wrong in a line each, and answers nothing", async () => {
    const files = { "groups.csv": "group,quota\nRed,many\n" };
    expect(await entente("class strait --groups groups.csv --quiet", { files })).toMatchObject({
      status: 2,
      out: "",
      err: 'groups.csv:2:1: quota: "many" is no option of quota. It has unlimited, science, halved.\n',
    });
    expect(await entente("class strait --groups nowhere.csv --quiet")).toMatchObject({ status: 64, out: "" });
    expect((await entente("class strait --quiet")).status).toBe(64);
  });
});
