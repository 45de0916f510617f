import { codingOf, decisionSchema, readCase, readJsonLines, recogniserOf, sourceTextOf } from "entente";
import { describe, expect, it } from "vitest";
import gazette from "../../../../cases/sources/gazette.txt?raw";
import text from "../../../../cases/strait.case.yaml?raw";
import { codingsByCoder, lastDecisions } from "./codings.js";
import {
  acceptSuggestions,
  codingFromSuggestion,
  correctSuggestion,
  declineSuggestions,
} from "./suggestion-actions.js";

const { kase } = readCase(text, { file: "strait.case.yaml" });
if (kase === null) throw new Error("the strait does not read");
const source = sourceTextOf({ id: "gazette", content: { text: gazette }, hash: "sha256:0" });
const extra =
  "North refused any access last year. Isles and South quarrelled over a boat. South alone can open access.";
const more = sourceTextOf({
  id: "more",
  content: { text: `${extra}\n\nNorth may want limits on the catch.` },
  hash: "sha256:1",
});
const found = [source, more].flatMap((one) => recogniserOf(kase).read(one));
const decider = { coder: "ann", time: "2024-03-02T10:00:00.000Z" };

describe("suggestions", () => {
  it("become codings exactly where the command would let them", () => {
    expect(found.length).toBeGreaterThan(3);
    expect(found.map((one) => codingFromSuggestion(one, "ann"))).toEqual(found.map((one) => codingOf(one, "ann")));
  });

  it("leave decisions that the command can read, whatever was decided", () => {
    const able = found.filter((one) => codingOf(one, "ann") !== null);
    const [first, second] = able;
    if (first === undefined || second === undefined) throw new Error("too little was found");
    const coding = { ...codingFromSuggestion(second, "ann"), strength: "hedged" } as NonNullable<
      ReturnType<typeof codingOf>
    >;
    let beside = acceptSuggestions({}, [first], decider);
    beside = correctSuggestion(beside, { suggestion: second, coding }, decider);
    beside = declineSuggestions(beside, found.slice(2), decider);
    const history = readJsonLines(beside["decisions.jsonl"] ?? "", { file: "d", schema: decisionSchema });
    expect(history.problems).toEqual([]);
    expect(history.entries.map(({ entry }) => entry.decision).slice(0, 3)).toEqual([
      "accepted",
      "corrected",
      "rejected",
    ]);
    expect(codingsByCoder(beside).get("ann")).toEqual([codingOf(first, "ann"), coding]);
    expect(lastDecisions(beside).get(`recogniser ${second.id}`)?.correction?.strength).toBe("hedged");
  });
});
