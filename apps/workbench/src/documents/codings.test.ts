import { appendCodings, type Coding, decisionSchema, readCodings } from "entente";
import { describe, expect, it } from "vitest";
import {
  codingsByCoder,
  distinct,
  leftOutIn,
  nextId,
  released,
  visibleCoders,
  waitingIn,
  withCoding,
  withDecisions,
  withoutCoding,
} from "./codings.js";

const coding = (id: string, coder: string, stance: string | number = "open"): Coding => ({
  ...{ id, coder, source: "gazette", kind: "stance", paragraph: 4, holder: "south", issue: "access" },
  stance,
});
const rejected = (one: Coding) =>
  decisionSchema.parse({
    time: "2024-03-02T10:00:00Z",
    by: "bo",
    decision: "rejected",
    suggestion: one,
    note: "hearsay",
  });

describe("codings beside a case", () => {
  it("are written as the command writes them, and read by it", () => {
    const beside = withCoding(withCoding({}, coding("ann-1", "ann")), coding("ann-2", "ann", 40));
    expect(beside["ann.codings.jsonl"]).toBe(appendCodings("", [coding("ann-1", "ann"), coding("ann-2", "ann", 40)]));
    expect(readCodings(beside["ann.codings.jsonl"] ?? "").problems).toEqual([]);
    expect(nextId(beside, "ann", {})).toBe("ann-3");
    expect(nextId(beside, "ann", { "ann-3": coding("x", "ann") })).toBe("ann-4");
  });

  it("keep lines that cannot be read, put a changed coding in its own place, and take one out", () => {
    const beside = { "ann.codings.jsonl": `not json\n${JSON.stringify(coding("ann-1", "ann"))}\n` };
    const changed = withCoding(beside, coding("ann-1", "ann", "closed"));
    expect(changed["ann.codings.jsonl"]?.split("\n").map((line) => line.slice(0, 8))).toEqual([
      "not json",
      '{"id":"a',
      "",
    ]);
    expect(
      codingsByCoder(changed)
        .get("ann")
        ?.map(({ stance }) => stance),
    ).toEqual(["closed"]);
    expect(withoutCoding(changed, { id: "ann-1", coder: "ann" })["ann.codings.jsonl"]).toBe("not json\n");
  });

  it("are what the command reads, also where a line leaves out that it is a stance", () => {
    const { kind: _, ...bare } = coding("ann-1", "ann");
    const beside = { "ann.codings.jsonl": `${JSON.stringify(bare)}\n` };
    const read = readCodings(beside["ann.codings.jsonl"]).codings.map(({ entry }) => entry);
    expect(codingsByCoder(beside).get("ann")).toEqual(read);
  });

  it("are seen by their coder alone until they are released", () => {
    const beside = withCoding(withCoding({}, coding("ann-1", "ann")), coding("bo-1", "bo"));
    expect([...visibleCoders(beside, "ann").keys()]).toEqual(["ann"]);
    expect([...visibleCoders(beside, null).keys()]).toEqual([]);
    expect([...visibleCoders(released(beside, "ann"), "ann").keys()]).toEqual(["ann", "bo"]);
  });

  it("wait until they are taken in or left out, and what was left out stays findable", () => {
    const [a, b, c] = [coding("ann-1", "ann"), coding("ann-2", "ann", 40), coding("ann-3", "ann", 20)];
    const beside = withDecisions([a, b, c].reduce(withCoding, {}), [rejected(b)]);
    const statements = { "ann-1": a };
    expect(waitingIn(beside, { coder: "ann", statements }).map(({ id }) => id)).toEqual(["ann-3"]);
    expect(leftOutIn(beside, "ann").map(({ coding: { id }, decision }) => [id, decision.note])).toEqual([
      ["ann-2", "hearsay"],
    ]);
  });

  it("count once where two coders say the same", () => {
    expect(
      distinct([coding("ann-1", "ann"), coding("bo-1", "bo"), coding("bo-2", "bo", 3)]).map(({ id }) => id),
    ).toEqual(["ann-1", "bo-2"]);
  });
});
