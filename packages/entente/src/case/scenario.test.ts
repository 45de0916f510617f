import { describe, expect, it } from "vitest";
import { straitText } from "../../test/strait-text.js";
import type { Case, Scenario } from "./model.js";
import { readCase } from "./read-case.js";
import { applyScenario, readScenario } from "./scenario.js";

function strait(): Case {
  const { kase } = readCase(straitText);
  if (kase === null) throw new Error("the strait case must read");
  return kase;
}
const patched = (...patch: Scenario["patch"]) => applyScenario(strait(), { patch }, { file: "strait.x.scenario.yaml" });

describe("readScenario(text)", () => {
  it("readScenario(text) reads a title, a note and a patch, or the bare patch", () => {
    const patch = [{ op: "remove", path: "/linkages/catch-and-access" }];
    expect(
      readScenario(`title: No link\npatch:\n  - { op: remove, path: /linkages/catch-and-access }\n`).scenario,
    ).toEqual({ title: "No link", patch });
    expect(readScenario(JSON.stringify(patch)).scenario).toEqual({ patch });
  });

  it("readScenario(text) says what is wrong with a patch, and where", () => {
    const { scenario, problems } = readScenario("patch:\n  - { op: ad, path: /a }\n  - { path: 3 }\n", {
      file: "s.yaml",
    });
    expect(scenario).toBeNull();
    expect(problems.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`)).toEqual([
      '2:11 patch.0.op expected "add", "remove", "replace", "move", "copy", "test", found "ad". Did you mean "add"?',
      '3:5 patch.1.op missing: expected "add", "remove", "replace", "move", "copy", "test".',
      "3:13 patch.1.path expected a text, found 3.",
    ]);
  });
});

describe("applyScenario(kase, scenario)", () => {
  it("applyScenario(kase, scenario) adds, replaces and removes, and leaves the case it is given", () => {
    const kase = strait();
    const before = JSON.stringify(kase);
    const line = { party: "south", require: { quota: "= unlimited" }, note: "If." };
    const changed = applyScenario(kase, {
      patch: [
        { op: "add", path: "/redLines/south-never", value: line },
        { op: "replace", path: "/positions/north/quota/salience", value: 10 },
        { op: "remove", path: "/linkages/catch-and-access" },
      ],
    });
    expect(changed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(changed.kase?.redLines["south-never"]).toEqual(line);
    expect(changed.kase?.positions.north?.quota).toMatchObject({ salience: 10 });
    expect(changed.kase?.linkages).toEqual({});
    expect(changed.kase?.id).toBe("strait");
    expect(JSON.stringify(kase)).toBe(before);
  });

  it.each([
    [{ op: "replace", path: "/positions/nroth/quota/salience", value: 1 }, "patch.0"],
    [{ op: "remove", path: "/linkages/none" }, "patch.0"],
    [{ op: "add", path: "/a/b/c", value: 1 }, "patch.0"],
    [{ op: "add", path: "no-slash", value: 1 }, "patch.0"],
    [{ op: "move", path: "/x" }, "patch.0"],
    [{ op: "add", path: "/x" }, "patch.0"],
    [{ op: "test", path: "/title", value: "Other" }, "patch.0"],
    [{ op: "add", path: "/ties/9", value: {} }, "patch.0"],
  ] as const)("applyScenario(kase, %j) refuses in one line", (operation, path) => {
    const { kase, problems } = patched(operation);
    expect(kase).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: "patch", path, severity: "error", file: "strait.x.scenario.yaml" });
    expect(problems[0]?.message).toMatch(/^cannot (replace|remove|add|move|test) "[^"]*": [^\n]+\.$/);
  });

  it.each(["/__proto__/polluted", "/constructor/prototype/polluted", "/parties/__proto__/polluted"])(
    "applyScenario(kase, add %s) pollutes no prototype",
    (path) => {
      expect(patched({ op: "add", path, value: "yes" }).kase).toBeNull();
      expect(patched({ op: "copy", from: path, path: "/title" }).kase).toBeNull();
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it("applyScenario(kase, scenario) checks the patched case as any other", () => {
    const { kase, problems } = patched({ op: "replace", path: "/positions/north/quota/at", value: "havled" });
    expect(kase).toBeNull();
    expect(problems[0]).toMatchObject({
      path: "positions.north.quota.at",
      message: 'issue "quota" has no option "havled". Did you mean "halved"?',
    });
  });

  it("applyScenario(kase, scenario) does not let a value be a prototype", () => {
    const value = JSON.parse('{"name": "x", "__proto__": {"capability": 9}}') as unknown;
    expect(patched({ op: "add", path: "/parties/other", value }).kase).toBeNull();
  });
});
