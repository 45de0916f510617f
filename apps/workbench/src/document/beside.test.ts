import { describe, expect, it } from "vitest";
import { besideIn, createBesideWriter, idOfCase } from "./beside.js";
import type { Folder } from "./folder.js";

function folderOf(files: Map<string, string>): Folder {
  return {
    list: async () => [...files.keys()],
    read: async (name) => {
      const text = files.get(name);
      return text === undefined ? null : { name, text, tag: `"${text}"` };
    },
    write: async (name, text, tag) => {
      const there = files.get(name);
      if ((there === undefined ? null : `"${there}"`) !== tag) return { refused: "changed" };
      files.set(name, text);
      return { tag: `"${text}"` };
    },
    readSource: async () => null,
    sourceNames: async () => [],
    addSource: async () => ({ tag: "" }),
  };
}

describe("what lies beside a case", () => {
  it("is named after the case's id, else after its file", () => {
    expect(idOfCase("my.case.yaml", "entente: 1\nid: strait\n")).toBe("strait");
    expect(idOfCase("my.case.yaml", "entente: 1\nparties: {}\n")).toBe("my");
  });

  it("is read by its ending, and nothing else is", async () => {
    const files = new Map([
      ["strait.ann.codings.jsonl", "a"],
      ["strait.decisions.jsonl", "d"],
      ["strait.case.yaml", "c"],
      ["other.bo.codings.jsonl", "b"],
    ]);
    expect(await besideIn(folderOf(files), "strait")).toEqual({ "ann.codings.jsonl": "a", "decisions.jsonl": "d" });
  });

  it("is written where it changed, and what is no file stays in the browser", async () => {
    const files = new Map([["strait.ann.codings.jsonl", "a"]]);
    const writer = createBesideWriter(folderOf(files));
    writer.follow({ "ann.codings.jsonl": "a" });
    const next = { "ann.codings.jsonl": "a\nb", "decisions.jsonl": "d", released: "ann" };
    expect(await writer.write("strait", next)).toBeNull();
    expect([...files]).toEqual([
      ["strait.ann.codings.jsonl", "a\nb"],
      ["strait.decisions.jsonl", "d"],
    ]);
    expect(await writer.write("strait", { ...next, "decisions.jsonl": "d\ne" })).toBeNull();
    expect(files.get("strait.decisions.jsonl")).toBe("d\ne");
  });

  it("is never written over what somebody else has changed", async () => {
    const files = new Map([["strait.ann.codings.jsonl", "theirs"]]);
    const writer = createBesideWriter(folderOf(files));
    writer.follow({ "ann.codings.jsonl": "a" });
    expect(await writer.write("strait", { "ann.codings.jsonl": "mine" })).toEqual({ refused: "changed" });
    expect(files.get("strait.ann.codings.jsonl")).toBe("theirs");
  });
});
