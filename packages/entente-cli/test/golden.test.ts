import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entente } from "./fake-io.js";

const ids = readdirSync(new URL("../../../cases", import.meta.url))
  .filter((name) => name.endsWith(".case.yaml"))
  .map((name) => name.replace(".case.yaml", ""));

describe.each(ids)("entente check %s --expect", (id) => {
  it("gives every answer that the case expects", async () => {
    const { out } = await entente(`check ${id} --expect --json`);
    const outcomes: { id: string; verb: string; passed: boolean | null; mismatches: unknown[] }[] =
      JSON.parse(out).result.expect;
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.filter(({ passed }) => passed === false)).toEqual([]);
    expect(outcomes.filter(({ passed }) => passed === null)).toEqual([]);
  });
});
