import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyScenario, ask, type Case, readCase, readScenario, withoutLine } from "../src/index.js";

const cases = new URL("../../../cases/", import.meta.url);

function fileClosed(): Case {
  const { kase } = readCase(readFileSync(new URL("korea-2021.case.yaml", cases), "utf8"), { file: "korea-2021" });
  const file = "korea-2021.file-closed.scenario.yaml";
  const { scenario } = readScenario(readFileSync(new URL(file, cases), "utf8"), { file });
  const supposed = kase === null || scenario === null ? null : applyScenario(kase, scenario, { file }).kase;
  if (supposed === null) throw new Error("the scenario does not read");
  return supposed;
}
const headline = (kase: Case, where?: string): string =>
  ask(kase, "agree", { where, draws: 0 }).findings.find(({ level }) => level === "headline")?.text ?? "";

describe("agree: refused by all", () => {
  it("names the two lines that no package with relief keeps, and no clash where there is none", () => {
    // With relief Tokyo asks for an inquiry at least, and Pyongyang's closed file for none at all: read off the two lines.
    const kase = fileClosed();
    expect(headline(kase, "relief")).toMatch(
      /none of them: North Korea’s line “the file of the kidnapped is closed” and Japan’s line “no relief without a step on the kidnapped” cannot both be met\.$/,
    );
    expect(headline(kase)).not.toContain("cannot both be met");
    expect(headline(withoutLine(kase, "redLines", "jp-abductees"), "relief")).not.toContain("no relief without a step");
  });
});
