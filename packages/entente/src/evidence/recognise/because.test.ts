import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCase } from "../../case/read-case.js";
import { sourceTextOf } from "../documents/source-text-of.js";
import { recogniserOf } from "./recognise.js";

const { kase } = readCase(readFileSync(new URL("../../../../../cases/strait.case.yaml", import.meta.url), "utf8"));

function groundsIn(text: string) {
  if (kase === null) throw new Error("the strait does not read");
  return recogniserOf(kase)
    .read(sourceTextOf({ id: "bid", content: { text }, hash: "", date: "2024-03-01" }))
    .map(({ reason, grounds }) => ({ reason, grounds }));
}

describe("recogniserOf(kase).read(document)", () => {
  it("gives its grounds for those who read another language, and the same in English", () => {
    expect(groundsIn("South wants all of the northern waters open. North refuses.")).toEqual([
      {
        reason: "“wants”; holder named in the sentence; issue by the codebook's words",
        grounds: { by: "cue", cue: "wants", holder: "sentence", issue: "sentence" },
      },
      {
        reason: "“refuses”; holder named in the sentence; issue carried over from before",
        grounds: { by: "cue", cue: "refuses", holder: "sentence", issue: "before" },
      },
    ]);
  });
});
