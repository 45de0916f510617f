import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packBackup, readBackup, sealedList } from "../src/backup/archive.js";
import { backUp } from "../src/backup/back-up.js";
import { restore } from "../src/backup/restore.js";
import { processIo } from "../src/io.js";
import { run } from "../src/run.js";
import { openPostgres } from "../src/store/dialects/postgres.js";
import { openSqlite } from "../src/store/dialects/sqlite.js";
import { MIGRATIONS, migrate } from "../src/store/migrate.js";
import { hashOfFile } from "../src/store/originals.js";
import { openWorkspace } from "../src/workspace/open-workspace.js";
import { postgresPrograms, startPostgres } from "./postgres.js";

const MADE = "2026-03-01T09:00:00.000Z";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = Uint8Array.from({ length: 5000 }, (_, k) => (k * 31) % 256);
let home = "";
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "entente-backup-"));
  mkdirSync(at("talks", "sources"), { recursive: true });
  writeFileSync(at("talks", "a.case.yaml"), "one: é");
  writeFileSync(at("talks", "a.ann.codings.jsonl"), '{"id":"s1","coder":"ann"}\n');
  writeFileSync(at("talks", "sources", "speech.txt"), "We want it halved.");
  writeFileSync(at("talks", "notes.txt"), "not backed up");
  symlinkSync(at("talks", "notes.txt"), at("talks", "sources", "link.txt"));
  const workspace = await openWorkspace(at("talks"));
  await workspace.save({ name: "a.case.yaml", bytes: bytes("two"), base: hashOfFile(bytes("one: é")), by: "ann" });
  await workspace.store.addDocument({ name: "a.pdf", media: "application/pdf", by: "ann", bytes: pdf });
  await workspace.store.putCoder({ id: "ann", name: "Ann" });
  await workspace.close();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const at = (...names: readonly string[]): string => join(home, ...names);

async function entente(...line: readonly string[]) {
  const said = { out: "", err: "" };
  const io = processIo({ casesFolder: at("none"), workbenchFolder: at("none") });
  const status = await run(line, {
    ...io,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { status, ...said };
}

describe("entente backup and restore", () => {
  it("bring back files, sources, versions, documents, codings and coders", async () => {
    const written = await entente("backup", at("talks"), "-o", at("b.zip"));
    expect(written).toMatchObject({ status: 0, err: "" });
    expect(written.out).toContain("3 files, 3 versions, 1 document");
    expect((await entente("restore", at("b.zip"))).out).toContain("is whole");
    expect(await entente("restore", at("b.zip"), at("again"))).toMatchObject({ status: 0, err: "" });
    expect(readFileSync(at("again", "a.case.yaml"), "utf8")).toBe("two");
    expect(readFileSync(at("again", "sources", "speech.txt"), "utf8")).toBe("We want it halved.");
    expect(readdirSync(at("again")).sort()).toEqual([".entente", "a.ann.codings.jsonl", "a.case.yaml", "sources"]);
    expect(readdirSync(at("again", "sources"))).toEqual(["speech.txt"]);
    const { store, close } = await openWorkspace(at("again"));
    expect(await store.versions("a.case.yaml")).toHaveLength(2);
    expect(await store.bytesOfVersion("a.case.yaml", 1)).toEqual(bytes("one: é"));
    const [document] = await store.documents();
    expect(await store.bytesOfDocument(document?.id ?? "")).toEqual(pdf);
    expect(await store.entries({ kind: "coding" })).toMatchObject([{ key: "s1" }]);
    expect(await store.coders()).toMatchObject([{ id: "ann", name: "Ann" }]);
    await close();
    expect(readdirSync(home).sort()).toEqual(["again", "b.zip", "talks"]);
  });
  it("backs up a folder that a server has open, and one that was never opened", async () => {
    const workspace = await openWorkspace(at("talks"));
    expect((await entente("backup", at("talks"), "-o", at("b.zip"))).status).toBe(0);
    await workspace.close();
    rmSync(at("talks", ".entente"), { recursive: true });
    expect((await entente("backup", at("talks"), "-o", at("c.zip"))).status).toBe(0);
    expect((await entente("restore", at("c.zip"), at("again"))).status).toBe(0);
    expect(existsSync(at("again", ".entente"))).toBe(false);
  });
  it("overwrites nothing, neither a backup nor a folder", async () => {
    await entente("backup", at("talks"), "-o", at("b.zip"));
    expect(await entente("backup", at("talks"), "-o", at("b.zip"))).toMatchObject({ status: 1, out: "" });
    const over = await entente("restore", at("b.zip"), at("talks"));
    expect([over.status, over.err]).toEqual([
      1,
      `entente: restore: ${at("talks")}: is there already and stays as it is. Name a new folder.\n`,
    ]);
    expect((await entente("backup", at("none"), "-o", at("d.zip"))).err).toBe(
      `entente: ${at("none")}: there is no such folder.\n`,
    );
    expect((await entente("backup", at("talks", "sources"), "-o", at("d.zip"))).status).toBe(64);
  });
  it("finds any byte that was changed, and a backup that was cut off", async () => {
    await entente("backup", at("talks"), "-o", at("b.zip"));
    const whole = readFileSync(at("b.zip"));
    // Every place in turn, coarse enough for a test and odd enough to reach names, lists and contents.
    for (let place = 0; place < whole.length; place += 97) {
      const changed = Uint8Array.from(whole);
      changed[place] = (changed[place] ?? 0) ^ 0x15;
      let read: ReturnType<typeof readBackup> | null = null;
      try {
        read = readBackup(changed, "b.zip");
      } catch (error) {
        expect((error as Error).message, String(place)).toMatch(/^b\.zip: /);
      }
      // Where a change is not refused it was in what an archive says twice, or in a time: what it holds is the same.
      if (read !== null) expect(read, String(place)).toEqual(readBackup(whole, "b.zip"));
    }
    for (const length of [0, 10, 1000, whole.length - 1])
      expect(() => readBackup(whole.subarray(0, length), "b.zip")).toThrow(/b\.zip: /);
  });
  it.each([
    ["files/../evil.case.yaml"],
    ["files/evil.sh"],
    ["files/sources/../../evil"],
    ["files/.entente/store.db"],
    ["originals/x"],
    ["other"],
  ])("refuses an archive with %s, and writes nothing of it", async (name) => {
    const content = bytes("x");
    const list = sealedList({ entente: 1, made: MADE, step: null, parts: { [name]: hashOfFile(content) } });
    const archive = zipSync({ "entente-backup.json": strToU8(JSON.stringify(list)), [name]: content }, { level: 0 });
    writeFileSync(at("evil.zip"), archive);
    const ran = await entente("restore", at("evil.zip"), at("again"));
    expect([ran.status, ran.err.split("\n").length]).toEqual([2, 2]);
    expect(existsSync(at("again"))).toBe(false);
  });
  it("refuses an archive that unpacks to more than it is", async () => {
    const list = strToU8(JSON.stringify(sealedList({ entente: 1, made: MADE, step: null, parts: {} })));
    writeFileSync(
      at("bomb.zip"),
      zipSync({ "entente-backup.json": list, "files/a.case.yaml": new Uint8Array(10_000_000) }),
    );
    expect((await entente("restore", at("bomb.zip"), at("again"))).err).toBe(
      `${at("bomb.zip")}: is an archive, but no backup of Entente.\n`,
    );
  });
  it("restores a backup of every earlier step", async () => {
    for (const step of Object.keys(MIGRATIONS)) {
      const file = at(`${step}.db`);
      const database = openSqlite(file);
      await migrate(database, step);
      await database.db.insertInto("project").values({ id: "folder", name: "folder", made: MADE }).execute();
      await database.db.destroy();
      mkdirSync(at(step, ".entente"), { recursive: true });
      writeFileSync(at(step, ".entente", "store.db"), readFileSync(file));
      const backup = await backUp(at(step), MADE);
      expect(backup.step).toBe(step);
      await restore(readBackup(packBackup(backup), "b"), at(`${step}-again`));
      await (await openWorkspace(at(`${step}-again`))).close();
    }
  });
  it("refuses a backup of a newer Entente, and a place that may not be written", async () => {
    const backup = await backUp(at("talks"), MADE);
    await expect(restore({ ...backup, step: "9999-later" }, at("again"))).rejects.toThrow(/newer Entente/);
    if (process.getuid?.() === 0) return;
    chmodSync(home, 0o500);
    await expect(restore(backup, at("again"))).rejects.toThrow(/cannot be written/);
    chmodSync(home, 0o700);
  });
  it.skipIf(postgresPrograms === null)(
    "moves a folder into PostgreSQL and back without the loss of a byte",
    async () => {
      const postgres = await startPostgres();
      try {
        const backup = await backUp(at("talks"), MADE);
        await restore(backup, postgres.url);
        const back = await backUp(postgres.url, MADE);
        expect(back.tables).toEqual(backup.tables);
        expect(back.originals).toEqual(backup.originals);
        await expect(restore(backup, postgres.url)).rejects.toThrow(/holds something already/);
        const database = openPostgres(postgres.url);
        const rows = await database.db.selectFrom("version").select("number").execute();
        expect(rows).toHaveLength(3);
        await database.db.destroy();
      } finally {
        postgres.remove();
      }
    },
  );
});
