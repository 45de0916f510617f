import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConflict } from "../src/case/conflict/read-conflict.js";
import { judgeConflict } from "../src/engines/break/judge-conflict.js";
import { streamOf } from "./random-stream.js";

const text = readFileSync(new URL("./conflicts/elmira-12.conflict.json", import.meta.url), "utf8");

describe("readConflict(text)", () => {
  it("never throws on a text with letters dropped, doubled or swapped, and judges all that it accepts", () => {
    let read = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const stream = streamOf(seed);
      let mutant = text;
      for (let k = stream.whole(1, 3); k > 0; k--) {
        const at = stream.whole(0, mutant.length - 1);
        const change = stream.pick([(c: string) => c + c, () => "", () => stream.pick([...'[]{}:,"0129YN-'])]);
        mutant = mutant.slice(0, at) + change(mutant[at] ?? "") + mutant.slice(at + 1);
      }
      const { conflict, problems } = readConflict(mutant, { file: "mutant.conflict.json" });
      if (conflict === null) expect(problems.length, `seed ${seed}`).toBeGreaterThan(0);
      else {
        read++;
        expect(judgeConflict(conflict).stability.states).toBeGreaterThan(0);
      }
    }
    expect(read).toBeGreaterThan(5);
  });
  it("reads YAML, names states by any text, and judges a conflict that leaves no pattern", () => {
    const yaml = "moves: { a: { quiet: [loud] } }\nstates: { quiet: '', loud: '' }\nranking: { a: [loud, quiet] }\n";
    const { conflict } = readConflict(yaml);
    expect(conflict && judgeConflict(conflict).stability.equilibria.nash).toEqual(["loud"]);
    const none = {
      optionForm: { options: ["a"], owners: { x: [0] }, infeasible: [{ a: "Y" }, { a: "N" }] },
      ranking: { x: [] },
    };
    const empty = readConflict(JSON.stringify(none));
    expect(
      empty.conflict === null ? empty.problems.length > 0 : judgeConflict(empty.conflict).stability.states === 0,
    ).toBe(true);
  });
});
