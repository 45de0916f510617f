import { describe, expect, it } from "vitest";
import { readCase } from "../case/read-case.js";
import { ask } from "./answer.js";

/** Two parties, both for “yes” on every issue; `saliences` of the first and of the second, an issue each. */
function sharing(saliences: readonly (readonly [number, number])[]) {
  const issue = (k: number): string =>
    `  i${k}: {name: matter ${k}, options: {no: {at: 0}, yes: {at: 100}}, statusQuo: no}`;
  const held = (which: 0 | 1): string[] => saliences.map((both, k) => `    i${k}: {at: yes, salience: ${both[which]}}`);
  const text = [
    "entente: 1",
    "id: shared",
    "title: Shared",
    "question: What is there for both?",
    "parties: {a: {}, b: {}}",
    "issues:",
    ...saliences.map((_, k) => issue(k)),
    "positions:",
    ...["  a:", ...held(0), "  b:", ...held(1)],
  ].join("\n");
  const { kase, problems } = readCase(text, { file: "shared.case.yaml" });
  if (kase === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return new Map(ask(kase, "deal", {}, { language: "en" }).findings.map(({ id, text: said }) => [id, said]));
}

describe("gist(telling, package)", () => {
  it("says a package of five moves whole", () => {
    const said = sharing(Array.from({ length: 5 }, () => [50, 50] as const));
    expect(said.get("deal.nash")).toContain(
      "this: matter 0: yes; matter 1: yes; matter 2: yes; matter 3: yes; matter 4: yes. Gains",
    );
    expect(said.has("deal.whole")).toBe(false);
  });
  it("names of six moves the four of most weight to any one party, in the case's order, and says the whole below", () => {
    // Most to either: 10, 90, 20, 80, 30, 70.
    const said = sharing([
      [10, 10],
      [90, 1],
      [20, 20],
      [1, 80],
      [30, 30],
      [70, 70],
    ]);
    expect(said.get("deal.nash")).toContain(
      "this: matter 1: yes; matter 3: yes; matter 4: yes; matter 5: yes; and 2 more issues. Gains",
    );
    expect(said.get("deal.whole")).toBe(
      "The whole of that package: matter 0: yes; matter 1: yes; matter 2: yes; matter 3: yes; matter 4: yes; matter 5: yes.",
    );
  });
});
