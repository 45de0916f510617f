import { beforeEach, describe, expect, it, vi } from "vitest";
import type { WorkDocument } from "./document.js";
import type { Folder } from "./folder.js";
import { createKeeper, type Keeping } from "./keeper.js";
import type { KeptDocument, Vault } from "./vault.js";

const document = (text: string): WorkDocument => ({ file: "a.case.yaml", text, changes: [], scenarios: {} });

interface Given {
  readonly tag?: string;
  readonly refuse?: string;
  readonly place?: "project";
}

function parts({ tag = '"1"', refuse = "", place }: Given = {}) {
  const kept = new Map<string, KeptDocument>();
  const heard: Keeping[] = [];
  const files = new Map([["a.case.yaml", { text: "old", tag }]]);
  const line = { isCut: false };
  const vault = {
    save: async (one: KeptDocument) => {
      if (refuse !== "") throw Object.assign(new Error("no room"), { name: refuse });
      kept.set(one.key, one);
    },
  } as unknown as Vault;
  const folder: Folder = {
    list: async () => [...files.keys()],
    read: async () => null,
    readSource: async () => null,
    sourceNames: async () => [],
    addSource: async () => ({ tag: "" }),
    write: async (name, text, given) => {
      if (line.isCut) return { refused: "unreached" };
      if (files.get(name)?.tag !== given) return { refused: "changed" };
      files.set(name, { text, tag: `"${text}"` });
      return { tag: `"${text}"` };
    },
  };
  const keeper = createKeeper({
    ...{ vault, folder, now: () => 7, onKeeping: (one: Keeping) => heard.push(one) },
    ...(place === undefined ? {} : { place }),
  });
  return { keeper, kept, files, heard, line };
}

describe("createKeeper(parts)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it("saves the last of several changes, a moment after it", async () => {
    const { keeper, kept, heard } = parts();
    keeper.follow("sample:a", null);
    for (const text of ["x", "y", "z"]) keeper.changed(document(text));
    expect(kept.size).toBe(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(kept.get("sample:a")?.text).toBe("z");
    expect(heard.at(-1)).toEqual({ state: "saved", where: "browser", at: 7 });
  });

  it("saves the first change after a pause at once, and those that follow it a moment after the last", async () => {
    const { keeper, kept } = parts();
    keeper.follow("sample:a", null);
    await vi.advanceTimersByTimeAsync(500);
    keeper.changed(document("x"));
    await vi.advanceTimersByTimeAsync(1);
    expect(kept.get("sample:a")?.text).toBe("x");
    for (const text of ["y", "z"]) {
      keeper.changed(document(text));
      await vi.advanceTimersByTimeAsync(400);
      expect(kept.get("sample:a")?.text).toBe("x");
    }
    await vi.advanceTimersByTimeAsync(100);
    expect(kept.get("sample:a")?.text).toBe("z");
    await vi.advanceTimersByTimeAsync(500);
    keeper.changed(document("last"));
    await vi.advanceTimersByTimeAsync(1);
    expect(kept.get("sample:a")?.text).toBe("last");
  });

  it("saves at once when the page is left", async () => {
    const { keeper, kept } = parts();
    keeper.follow("sample:a", null);
    keeper.changed(document("x"));
    await keeper.flush();
    expect(kept.get("sample:a")?.text).toBe("x");
  });

  it("writes the file in the folder, each time over what it wrote before", async () => {
    const { keeper, files } = parts();
    keeper.follow("folder:a.case.yaml", '"1"');
    keeper.changed(document("x"));
    await keeper.flush();
    keeper.changed(document("y"));
    await keeper.flush();
    expect(files.get("a.case.yaml")?.text).toBe("y");
  });

  it("writes nothing over a file that somebody else has changed, and says so", async () => {
    const { keeper, files, kept, heard } = parts({ tag: '"other"' });
    keeper.follow("folder:a.case.yaml", '"1"');
    keeper.changed(document("mine"));
    await keeper.flush();
    expect(files.get("a.case.yaml")?.text).toBe("old");
    expect(heard.at(-1)).toEqual({ state: "clash" });
    expect(kept.get("folder:a.case.yaml")?.text).toBe("mine");
  });

  it("says what the browser said when it has no room left", async () => {
    const { keeper, heard } = parts({ refuse: "QuotaExceededError" });
    keeper.follow("sample:a", null);
    keeper.changed(document("x"));
    await keeper.flush();
    expect(heard.at(-1)).toEqual({ state: "failed", why: "full", message: "no room" });
  });

  it("saves what was left under the case that it belongs to", async () => {
    const { keeper, kept } = parts();
    keeper.follow("sample:a", null);
    keeper.changed(document("of a"));
    keeper.follow("sample:b", null);
    keeper.changed(document("of b"));
    await keeper.flush();
    expect([kept.get("sample:a")?.text, kept.get("sample:b")?.text]).toEqual(["of a", "of b"]);
  });

  it("keeps what a project cannot be sent, with the state that it rests on, and sends it again", async () => {
    const { keeper, kept, files, heard, line } = parts({ place: "project" });
    keeper.follow("project/p/ann:a.case.yaml", '"1"', { text: "old" });
    line.isCut = true;
    keeper.changed(document("mine"));
    await keeper.flush();
    expect(heard.at(-1)).toEqual({ state: "unreached" });
    expect(kept.get("project/p/ann:a.case.yaml")).toMatchObject({ text: "mine", sent: { text: "old", tag: '"1"' } });
    line.isCut = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(files.get("a.case.yaml")?.text).toBe("mine");
    expect(heard.at(-1)).toEqual({ state: "saved", where: "project", at: 7 });
    expect(kept.get("project/p/ann:a.case.yaml")?.sent).toMatchObject({ text: "mine", tag: '"mine"' });
  });

  it("sends the same document again where it is to stand over what somebody else has written", async () => {
    const { keeper, files, heard, line } = parts({ place: "project" });
    const mine = document("mine");
    keeper.follow("project/p/ann:a.case.yaml", '"1"', { text: "old" });
    line.isCut = true;
    keeper.changed(mine);
    await keeper.flush();
    line.isCut = false;
    files.set("a.case.yaml", { text: "theirs", tag: '"2"' });
    await keeper.flush();
    expect(heard.at(-1)).toEqual({ state: "clash" });
    keeper.follow("project/p/ann:a.case.yaml", '"2"', { text: "theirs" });
    keeper.changed(mine);
    await vi.advanceTimersByTimeAsync(500);
    expect(files.get("a.case.yaml")?.text).toBe("mine");
  });

  it("sends nothing of one case into another that is opened while there is no connection", async () => {
    const { keeper, kept, files, line } = parts({ place: "project" });
    keeper.follow("project/p/ann:a.case.yaml", '"1"', { text: "old" });
    line.isCut = true;
    keeper.changed(document("of a"));
    keeper.follow("project/p/ann:b.case.yaml", '"1"', { text: "b" });
    await keeper.flush();
    line.isCut = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect([...kept.keys()]).toEqual(["project/p/ann:a.case.yaml"]);
    expect(files.get("a.case.yaml")?.text).toBe("old");
  });
});
