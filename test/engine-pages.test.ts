import { readdirSync, readFileSync } from "node:fs";
import { engines } from "entente";
import { describe, expect, it } from "vitest";

const folder = new URL("../docs/engines/", import.meta.url);
const PARTS = ["## Definition", "## Worked example", "## When not to trust it"];

describe("docs/engines/", () => {
  it("has a page for every engine, and for nothing else", () => {
    const ids = engines.map(({ id }) => `${id}.md`).sort();
    expect(ids.length).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(ids);
  });

  it.each(engines.map(({ id, title }) => [id, title]))(
    "%s.md bears the engine's title and says its three parts",
    (id, title) => {
      const lines = readFileSync(new URL(`${id}.md`, folder), "utf8").split("\n");
      expect(lines[0]).toBe(`# ${title}`);
      expect(lines.filter((line) => line.startsWith("## "))).toEqual(PARTS);
      const doubts = lines.slice(lines.indexOf("## When not to trust it")).filter((line) => line.startsWith("- "));
      expect(doubts.length).toBeGreaterThanOrEqual(2);
    },
  );
});
