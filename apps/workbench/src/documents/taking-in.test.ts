import type { Case, Coding } from "entente";
import { describe, expect, it } from "vitest";
import { takenIn, takingIn } from "./taking-in.js";

const kase = {
  sources: { gazette: {} },
  statements: { s1: { kind: "stance", source: "gazette", holder: "north", issue: "catch", stance: 20, coder: "ann" } },
} as unknown as Case;
const coding = (id: string, rest: object = {}) =>
  ({
    id,
    kind: "stance",
    coder: "bo",
    source: "gazette",
    holder: "north",
    issue: "catch",
    stance: 30,
    ...rest,
  }) as unknown as Coding;
const file = (codings: readonly Coding[], sources: readonly string[] = []) => ({
  codings,
  positions: [],
  sources: sources.map((id) => ({ id, source: { title: id }, text: null, bytes: null })),
});

describe("takingIn(read, into)", () => {
  it("leaves what the same coder has said of the same place already, whatever its id", () => {
    const beside = { "bo.codings.jsonl": `${JSON.stringify(coding("bo-1"))}\n` };
    const found = takingIn(file([coding("x"), coding("y", { stance: 31 }), coding("z", { stance: 31 })]), {
      ...{ kase, beside, coder: null },
    });
    expect(found.codings.map(({ id }) => id)).toEqual(["y"]);
    expect(found.same).toBe(2);
  });

  it("takes what another coder says alike, under the name that was given", () => {
    const found = takingIn(file([coding("x", { stance: 20 })]), { kase, beside: {}, coder: "cy" });
    expect(found.codings).toMatchObject([{ id: "x", coder: "cy" }]);
    expect(takingIn(file([coding("x", { stance: 20 })]), { kase, beside: {}, coder: "ann" }).same).toBe(1);
  });

  it("gives another id where one is taken", () => {
    const found = takingIn(file([coding("s1"), coding("s1", { stance: 5 })]), { kase, beside: {}, coder: null });
    expect(found.codings.map(({ id }) => id)).toEqual(["s1-2", "s1-3"]);
  });

  it("waits for texts that neither the case nor the file has", () => {
    const read = file([coding("a", { source: "hansard" }), coding("b", { source: "diary" })], ["diary", "unused"]);
    const found = takingIn(read, { kase, beside: {}, coder: null });
    expect(found.missing).toEqual(["hansard"]);
    expect(found.codings.map(({ id }) => id)).toEqual(["b"]);
    expect(found.sources.map(({ id }) => id)).toEqual(["diary"]);
  });
});

describe("takenIn(taking, read)", () => {
  it("adds sources to the case and codings to the file of each coder, after what is there", () => {
    const read = file([coding("b", { source: "diary" }), coding("c", { coder: "cy" })], ["diary"]);
    const { edits, beside } = takenIn(takingIn(read, { kase, beside: {}, coder: null }), read);
    expect(edits).toEqual([{ path: ["sources", "diary"], value: { title: "diary" } }]);
    const after = beside({ "bo.codings.jsonl": '{"id":"bo-1"}\n' });
    expect(after["bo.codings.jsonl"]?.split("\n").map((line) => line && JSON.parse(line).id)).toEqual([
      "bo-1",
      "b",
      "",
    ]);
    expect(after["cy.codings.jsonl"]).toContain('"id":"c"');
  });
});
