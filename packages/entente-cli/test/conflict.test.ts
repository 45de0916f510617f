import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const cuba = readFileSync(
  new URL("../../entente/test/conflicts/cuban-missile-crisis.conflict.json", import.meta.url),
  "utf8",
);
const files = { "cuba.conflict.json": cuba };

describe("entente break FILE.conflict.json", () => {
  it("prints the equilibria as JSON, states as the file names them", async () => {
    const { status, out, err } = await entente("break cuba.conflict.json --json", { files });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const { right, rightCoalitions } = JSON.parse(cuba);
    expect(JSON.parse(out).result.stability.equilibria).toEqual({ ...right, ...rightCoalitions });
  });
  it("says in words which states would hold, and with --package whether one would", async () => {
    expect((await entente("break cuba.conflict.json", { files })).out).toContain("6 (YNYN)");
    const { out } = await entente("break cuba.conflict.json --package 6", { files });
    expect(out).toMatch(/^Once signed, 6 \(YNYN\) holds by itself/);
    expect((await entente("break cuba.conflict.json --lang ko", { files })).out).toMatch(/지켜질 상태/);
  });
  it("ends with 64 for a state that is not there, and with 2 for a bad conflict", async () => {
    const unknown = await entente("break cuba.conflict.json --package 13", { files });
    expect(unknown.status).toBe(64);
    expect(unknown.err).toContain('state "13" is not in this conflict');
    const bad = await entente("break bad.conflict.json", { files: { "bad.conflict.json": '{ "rankings": {} }' } });
    expect(bad.status).toBe(2);
    expect(bad.err).toContain('bad.conflict.json:1:3: rankings: unknown key "rankings". Did you mean "ranking"?');
  });
});
