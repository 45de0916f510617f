import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../src/case/read-case.js";
import { VERBS } from "../src/engines/engine.js";
import { askEach } from "../src/explain/ask-each.js";
import { whyNumber } from "../src/explain/chain/why-number.js";

const folder = new URL("../../../cases/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".case.yaml"));

describe.each(cases)("whyNumber(case, answer, key) in %s", (name) => {
  const { kase } = readCase(readFileSync(new URL(name, folder)), { file: name });
  if (kase === null) throw new Error(`${name} must be sound`);
  const answers = askEach(kase, VERBS, { draws: 0 });

  it("leads from every number of every finding to inputs, and from these to a statement, a note, or the word that nobody says so", () => {
    for (const answer of answers)
      for (const { id, numbers } of answer.findings)
        for (const key of [id, ...Object.keys(numbers).map((number) => `${id}.${number}`)]) {
          const chain = whyNumber(kase, answer, key);
          expect(chain.formula.text.length, key).toBeGreaterThan(20);
          expect(chain.inputs.length, `${id} ${key}`).toBeGreaterThan(0);
          for (const input of chain.inputs) {
            expect(input.says.length, `${key} ${input.path}`).toBeGreaterThan(5);
            if (input.end !== "statements") continue;
            for (const { id: statement, source, paragraph, gloss } of input.statements) {
              expect(kase.statements[statement], statement).toBeDefined();
              expect(source.length).toBeGreaterThan(0);
              expect(paragraph !== null || gloss !== null, statement).toBe(true);
            }
          }
        }
  });
});

describe("whyNumber(case, answer, pair)", () => {
  it("finds the pair of two parties in whichever order they are named", () => {
    const { kase } = readCase(readFileSync(new URL("korea-2021.case.yaml", folder)), { file: "korea-2021.case.yaml" });
    if (kase === null) throw new Error("korea-2021 must be sound");
    const [answer] = askEach(kase, ["stand"], { draws: 0 });
    if (answer === undefined) throw new Error("stand answers");
    const found = ["pairs.japan.rok.distance", "pairs.rok.japan.distance"].map(
      (key) => whyNumber(kase, answer, key).value,
    );
    const { pairs } = answer.result as { pairs: readonly { a: string; b: string; distance: number }[] };
    const { distance } = pairs.find(({ a, b }) => a === "rok" && b === "japan") ?? {};
    expect(found).toEqual([distance, distance]);
    expect(distance).toBeGreaterThan(0);
  });
});
