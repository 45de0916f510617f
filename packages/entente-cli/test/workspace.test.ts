import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stageFile } from "../src/files/stage-file.js";
import { takeGuard } from "../src/store/guard.js";
import { hashOfFile } from "../src/store/originals.js";
import { openWorkspace } from "../src/workspace/open-workspace.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-folder-"));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});
const at = (...names: readonly string[]): string => join(folder, ...names);

describe("stageFile(target, content)", () => {
  it("changes nothing before commit, then the whole, and keeps what was there", async () => {
    writeFileSync(at("a.case.yaml"), "old");
    const staged = await stageFile(at("a.case.yaml"), "new");
    expect(readFileSync(at("a.case.yaml"), "utf8")).toBe("old");
    await staged.commit();
    expect(readFileSync(at("a.case.yaml"), "utf8")).toBe("new");
    expect(readFileSync(at(".entente", "previous", "a.case.yaml"), "utf8")).toBe("old");
    await (await stageFile(at("a.case.yaml"), "newer")).commit();
    expect(readFileSync(at(".entente", "previous", "a.case.yaml"), "utf8")).toBe("new");
    expect(readdirSync(at(".entente", "new"))).toEqual([]);
  });
  it("commitNew() takes no other file's place, and leaves nothing on its way", async () => {
    await (await stageFile(at("a.txt"), "one")).commitNew();
    await expect((await stageFile(at("a.txt"), "two")).commitNew()).rejects.toThrow(/EEXIST/);
    expect(readFileSync(at("a.txt"), "utf8")).toBe("one");
    expect(readdirSync(at(".entente", "new"))).toEqual([]);
  });
  it("gives nobody else the right to read", async () => {
    writeFileSync(at("a.case.yaml"), "old", { mode: 0o600 });
    await (await stageFile(at("a.case.yaml"), "new")).commit();
    expect(statSync(at("a.case.yaml")).mode & 0o777).toBe(0o600);
    expect(statSync(at(".entente")).mode & 0o777).toBe(0o700);
  });
  it("leaves nothing behind where it is discarded, or cannot take its place", async () => {
    await (await stageFile(at("a.case.yaml"), "new")).discard();
    mkdirSync(at("b.case.yaml"));
    await expect((await stageFile(at("b.case.yaml"), "new")).commit()).rejects.toThrow();
    expect(existsSync(at("a.case.yaml"))).toBe(false);
    expect(readdirSync(at(".entente", "new"))).toEqual([]);
  });
});

describe("openWorkspace(folder)", () => {
  it("keeps a second process out with a line that says where the first one is, and lets it in once that is gone", async () => {
    const first = await openWorkspace(folder);
    await expect(openWorkspace(folder)).rejects.toThrow(/is open already by another entente\. Stop that one first\.$/);
    await first.announce("http://127.0.0.1:4300/");
    await expect(openWorkspace(folder)).rejects.toThrow(
      `entente: ${folder}: is open already, at http://127.0.0.1:4300/ (process ${process.pid}). Use that page, or stop it first.`,
    );
    await first.close();
    await (await openWorkspace(folder)).close();
  });
  it("gives the folder back where its store cannot be opened", async () => {
    mkdirSync(at(".entente"));
    writeFileSync(at(".entente", "store.db"), "no database, but long enough to be taken for one".repeat(100));
    await expect(openWorkspace(folder)).rejects.toThrow(/store\.db: is damaged/);
    const release = takeGuard(at(".entente", "guard.lock"));
    expect(release).not.toBeNull();
    release?.();
  });
  it("records what was changed, added and removed while it was closed", async () => {
    writeFileSync(at("a.case.yaml"), "one");
    writeFileSync(at("a.ann.codings.jsonl"), '{"id":"s1","coder":"ann"}\n');
    writeFileSync(at("notes.txt"), "not a case");
    const first = await openWorkspace(folder);
    expect(await first.store.names()).toEqual(["a.ann.codings.jsonl", "a.case.yaml"]);
    expect(await first.store.entries({ kind: "coding" })).toHaveLength(1);
    await first.close();
    writeFileSync(at("a.case.yaml"), "two");
    rmSync(at("a.ann.codings.jsonl"));
    const second = await openWorkspace(folder);
    expect(await second.store.versions("a.case.yaml")).toHaveLength(2);
    expect(await second.store.entries({ kind: "coding" })).toEqual([]);
    expect(await second.names()).toEqual(["a.case.yaml"]);
    await second.close();
  });
  it("sweeps up what a killed process had on its way, and nothing of one that runs", async () => {
    mkdirSync(at(".entente", "new"), { recursive: true });
    // No process has this number: it is above what any system hands out.
    writeFileSync(at(".entente", "new", "a.case.yaml.4194999.1"), "half");
    writeFileSync(at(".entente", "new", `a.case.yaml.${process.ppid}.1`), "whole");
    const workspace = await openWorkspace(folder);
    expect(readdirSync(at(".entente", "new"))).toEqual([`a.case.yaml.${process.ppid}.1`]);
    await workspace.close();
  });
  it("save(writing) over what an editor wrote meanwhile is refused, and both texts are kept", async () => {
    writeFileSync(at("a.case.yaml"), "one");
    const workspace = await openWorkspace(folder);
    const save = (text: string, base: string) =>
      workspace.save({ name: "a.case.yaml", bytes: bytes(text), base: hashOfFile(bytes(base)), by: "ann" });
    writeFileSync(at("a.case.yaml"), "by an editor");
    expect((await save("mine", "one")).kind).toBe("changed");
    expect((await save("mine", "by an editor")).kind).toBe("saved");
    expect(readFileSync(at("a.case.yaml"), "utf8")).toBe("mine");
    expect((await workspace.store.versions("a.case.yaml")).map(({ by }) => by)).toEqual([
      "ann",
      "elsewhere",
      "elsewhere",
    ]);
    await workspace.close();
  });
  it("edit(about, change) by fifty at once loses no line", async () => {
    const workspace = await openWorkspace(folder);
    const add = (k: number) =>
      workspace.edit({ name: "a.decisions.jsonl", by: "ann" }, (before) =>
        bytes(`${before === null ? "" : new TextDecoder().decode(before)}{"k":${k}}\n`),
      );
    await Promise.all(Array.from({ length: 50 }, (_, k) => add(k)));
    expect(readFileSync(at("a.decisions.jsonl"), "utf8").trim().split("\n")).toHaveLength(50);
    expect(await workspace.store.entries({ kind: "decision" })).toHaveLength(50);
    await workspace.close();
  });
});
