import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readCase } from "../read-case.js";
import { applyScenario, readScenario } from "../scenario.js";
import { editCase } from "../write-case.js";
import { removalOf } from "./remove-entry.js";
import { renameId, renameInScenario } from "./rename-id.js";

const folder = new URL("../../../../../cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".case.yaml"));
const textOf = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const strait = textOf("strait.case.yaml");

function read(text: string, file = "x.case.yaml") {
  const { kase, problems } = readCase(text, { file });
  return {
    kase,
    errors: problems.filter(({ severity }) => severity === "error").map(({ path, message }) => `${path}: ${message}`),
  };
}

describe("renameId(text, renaming)", () => {
  it("rewrites every place that names a party, and nothing beside them", () => {
    const renamed = renameId(strait, { kind: "parties", id: "isles", to: "islands" });
    expect(renamed.replaceAll("islands", "isles").replace("[the isles]", "[the islands]")).toBe(strait);
    expect(renamed).toContain("aliases: [the islands]");
    const { kase, errors } = read(renamed);
    expect(errors).toEqual([]);
    expect(Object.keys(kase?.positions ?? {})).toEqual(["north", "south", "islands"]);
    expect(kase?.expect["six-deals"]?.result).toHaveProperty(["acceptance.islands"], 6);
  });

  it("rewrites the options of one issue alone, within tests too", () => {
    const renamed = renameId(strait, { kind: "options", issue: "access", id: "licensed", to: "by-licence" });
    expect(renamed).toContain('when: { access: ">= by-licence" }');
    expect(read(renamed).errors).toEqual([]);
  });

  it("refuses what is no id, and one that the case has", () => {
    expect(() => renameId(strait, { kind: "parties", id: "isles", to: "The Isles" })).toThrow(/no id/);
    expect(() => renameId(strait, { kind: "parties", id: "isles", to: "north" })).toThrow(/already/);
  });

  it.each(files)("%s names its parties anew, and back, to the letter", (file) => {
    const text = textOf(file);
    const { kase } = read(text, file);
    const parties = Object.keys(kase?.parties ?? {});
    const renamed = parties.reduce((one, id) => renameId(one, { kind: "parties", id, to: `${id}-2` }), text);
    const again = read(renamed, file);
    expect(again.errors).toEqual([]);
    expect(Object.keys(again.kase?.parties ?? {})).toEqual(parties.map((id) => `${id}-2`));
    const back = parties.reduce((one, id) => renameId(one, { kind: "parties", id: `${id}-2`, to: id }), renamed);
    expect(back).toBe(text);
  });

  it("renames in the scenarios beside a case", () => {
    const renaming = { kind: "redLines", id: "jp-abductees", to: "tokyo-line" } as const;
    const scenario = renameInScenario(textOf("korea-2021.tokyo-softer.scenario.yaml"), renaming);
    expect(scenario).not.toContain("jp-abductees");
    const { kase } = read(renameId(textOf("korea-2021.case.yaml"), renaming));
    const { scenario: read1 } = readScenario(scenario, { file: "x" });
    if (kase === null || read1 === null) throw new Error("no case");
    expect(applyScenario(kase, read1, { file: "x" }).kase).not.toBeNull();
  });

  it("renames behind an anchor once, and keeps its aliases", () => {
    const text = `parties: { a: {}, b: {} }\nissues:\n  x: { statusQuo: lo, options: { lo: { at: 0 }, hi: { at: 100 } } }\npositions:\n  a: { x: &here { at: hi, salience: 5 } }\n  b: { x: *here }\nentente: 1\n`;
    const renamed = renameId(text, { kind: "options", issue: "x", id: "hi", to: "top" });
    expect(renamed).toBe(text.replace("hi: { at: 100", "top: { at: 100").replace("{ at: hi", "{ at: top"));
  });
});

describe("removalOf(data, target)", () => {
  it("lists what goes with a party, and leaves the rest as it was", () => {
    const { gone, changed, edits } = removalOf(parse(strait), { kind: "parties", id: "isles" });
    const names = gone.map((path) => path.join("."));
    expect(names).toContain("parties.isles");
    expect(names).toContain("positions.isles");
    expect(names).toContain("alternatives.isles");
    expect(changed.map((path) => path.join("."))).toEqual(
      expect.arrayContaining(["forums.strait-commission", "issues.quota", "burdens.patrols"]),
    );
    const { kase, errors } = read(editCase(strait, edits));
    expect(errors).toEqual([]);
    expect(Object.keys(kase?.parties ?? {})).toEqual(["north", "south", "fleet"]);
    expect(kase?.forums["strait-commission"]?.members).toEqual(["north", "south"]);
  });

  it("takes an entry out rather than let its condition say more than it did", () => {
    const { gone } = removalOf(parse(strait), { kind: "issues", id: "access" });
    expect(gone.map((path) => path.join("."))).toEqual(
      expect.arrayContaining(["redLines.no-access-without-quota", "orderings.quota-first", "goals.some-access"]),
    );
  });

  it.each(files)(
    "%s still reads without any one party, issue, forum, source or statement",
    (file) => {
      const text = textOf(file);
      const data = parse(text) as Record<string, Record<string, unknown>>;
      for (const kind of ["parties", "issues", "forums", "sources", "statements"] as const) {
        const ids = Object.keys(data[kind] ?? {});
        for (const id of kind === "statements" ? ids.slice(0, 3) : ids) {
          const { edits } = removalOf(data, { kind, id });
          const { errors } = read(editCase(text, edits), file);
          expect({ file, kind, id, errors }).toEqual({ file, kind, id, errors: [] });
        }
      }
    },
    120_000,
  );
});
