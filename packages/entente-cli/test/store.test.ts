import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgres } from "../src/store/dialects/postgres.js";
import { openSqlite } from "../src/store/dialects/sqlite.js";
import { MIGRATIONS, migrate, stepsDone } from "../src/store/migrate.js";
import { hashOfFile } from "../src/store/originals.js";
import { type Store, storeOf } from "../src/store/store.js";
import type { Database } from "../src/store/tables.js";
import { type Postgres, postgresPrograms, startPostgres } from "./postgres.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (given: Uint8Array | null): string | null => (given === null ? null : new TextDecoder().decode(given));
const folder = mkdtempSync(join(tmpdir(), "entente-store-"));
let postgres: Postgres | null = null;
let made = 0;

/** A clock that a test sets. */
function clock(start = "2026-03-01T09:00:00.000Z") {
  let time = Date.parse(start);
  return {
    now: () => new Date(time).toISOString(),
    pass: (minutes: number) => {
      time += minutes * 60_000;
    },
  };
}

beforeAll(async () => {
  if (postgresPrograms !== null) postgres = await startPostgres();
}, 120_000);
afterAll(() => {
  postgres?.remove();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

const DIALECTS = [
  { name: "embedded", skipped: false, open: async () => openSqlite(join(folder, `${made++}.db`)) },
  {
    name: postgresPrograms === null ? "PostgreSQL (not installed)" : "PostgreSQL",
    skipped: postgresPrograms === null,
    open: async () => {
      const name = `test${made++}`;
      const whole = openPostgres(postgres?.url ?? "");
      await whole.db.executeQuery({ sql: `create database ${name}`, parameters: [] } as never);
      await whole.db.destroy();
      return openPostgres((postgres?.url ?? "").replace(/postgres$/, name));
    },
  },
];

describe.each(DIALECTS)("the store, $name", ({ skipped, open }) => {
  const test = it.skipIf(skipped);

  async function withStore(
    action: (store: Store, about: { database: Database; time: ReturnType<typeof clock> }) => Promise<void>,
  ): Promise<void> {
    const database = await open();
    const time = clock();
    try {
      await migrate(database);
      await action(await storeOf(database, { project: "p", now: time.now }), { database, time });
    } finally {
      await database.db.destroy();
    }
  }

  test("stateOf(name, hash) is the newest state with those bytes, and of no other file", () =>
    withStore(async (store) => {
      const hashes = ["a", "b", "a"].map((one) => hashOfFile(bytes(one)));
      for (const [k, one] of ["a", "b", "a"].entries())
        await store.save({ name: "a.case.yaml", bytes: bytes(one), base: hashes[k - 1] ?? null, by: `p${k}` });
      expect((await store.stateOf("a.case.yaml", hashes[0] ?? ""))?.number).toBe(3);
      expect((await store.stateOf("a.case.yaml", hashes[1] ?? ""))?.number).toBe(2);
      expect(await store.stateOf("b.case.yaml", hashes[1] ?? "")).toBeNull();
      expect(await store.stateOf("a.case.yaml", hashOfFile(bytes("c")))).toBeNull();
    }));

  test("save(file) keeps the bytes to the last, and the state before", () =>
    withStore(async (store) => {
      const odd = Uint8Array.from([0, 255, 10, 13, 0, 200]);
      const first = await store.save({ name: "a.case.yaml", bytes: odd, base: null, by: "ann" });
      expect(first).toMatchObject({
        kind: "saved",
        version: { number: 1, hash: hashOfFile(odd), by: "ann", note: null },
      });
      await store.save({ name: "a.case.yaml", bytes: bytes("b: 1"), base: hashOfFile(odd), by: "ben", note: "second" });
      const versions = await store.versions("a.case.yaml");
      expect(versions.map(({ number, by, note }) => [number, by, note])).toEqual([
        [2, "ben", "second"],
        [1, "ann", null],
      ]);
      expect(await store.bytesOfVersion("a.case.yaml", 1)).toEqual(odd);
      expect(text(await store.bytesOfVersion("a.case.yaml", 2))).toBe("b: 1");
      expect(await store.bytesOfVersion("a.case.yaml", 3)).toBeNull();
      expect(await store.names()).toEqual(["a.case.yaml"]);
    }));

  test("save(file) over a state that its writer has not read leaves all as it is", () =>
    withStore(async (store) => {
      const put = (content: string, base: string | null) =>
        store.save({ name: "a.case.yaml", bytes: bytes(content), base, by: "ann" });
      await put("a", null);
      expect(await put("b", null)).toMatchObject({ kind: "changed", head: { number: 1 } });
      expect(await put("b", hashOfFile(bytes("x")))).toMatchObject({ kind: "changed" });
      expect(
        await store.save({ name: "b.case.yaml", bytes: bytes("b"), base: hashOfFile(bytes("a")), by: "ann" }),
      ).toEqual({
        kind: "changed",
        head: null,
      });
      expect(await store.versions("a.case.yaml")).toHaveLength(1);
    }));

  test("save(file) by twenty at once over one state: one is saved, nineteen learn of it", () =>
    withStore(async (store) => {
      await store.save({ name: "a.case.yaml", bytes: bytes("0"), base: null, by: "ann" });
      const base = hashOfFile(bytes("0"));
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, k) =>
          store.save({ name: "a.case.yaml", bytes: bytes(`by ${k}`), base, by: `u${k}` }),
        ),
      );
      expect(all.filter(({ kind }) => kind === "saved")).toHaveLength(1);
      expect(await store.versions("a.case.yaml")).toHaveLength(2);
    }));

  test("save(file) every minute for an hour leaves a state every ten minutes, the newest two, and those with a note", () =>
    withStore(async (store, { time }) => {
      let base: string | null = null;
      for (let minute = 0; minute <= 60; minute++) {
        const note = minute === 33 ? "before the talks" : undefined;
        const content = bytes(`minute ${minute}`);
        expect((await store.save({ name: "a.case.yaml", bytes: content, base, by: "ann", note })).kind).toBe("saved");
        base = hashOfFile(content);
        time.pass(1);
      }
      const minutes = [];
      for (const { number } of await store.versions("a.case.yaml"))
        minutes.push(text(await store.bytesOfVersion("a.case.yaml", number)));
      // After the note at 33, ten minutes count from there.
      expect(minutes).toEqual([60, 59, 53, 43, 33, 30, 20, 10, 0].map((minute) => `minute ${minute}`));
    }));

  test("save(file) lets go of bytes that no state holds any more, and of no others", () =>
    withStore(async (store, { database, time }) => {
      const document = { name: "note.txt", media: "text/plain", by: "ann" };
      await store.addDocument({ ...document, bytes: bytes("1") });
      let base: string | null = null;
      for (const content of ["0", "1", "2", "3", "4"]) {
        await store.save({ name: "a.case.yaml", bytes: bytes(content), base, by: "ann" });
        base = hashOfFile(bytes(content));
        time.pass(1);
      }
      const kept = await database.db.selectFrom("original").select("bytes").execute();
      expect(kept.map((row) => text(new Uint8Array(row.bytes))).sort()).toEqual(["0", "1", "3", "4"]);
    }));

  test("found(name, bytes) records what somebody else left, once", () =>
    withStore(async (store) => {
      await store.save({ name: "a.case.yaml", bytes: bytes("mine"), base: null, by: "ann" });
      await store.found("a.case.yaml", bytes("mine"));
      await store.found("a.case.yaml", bytes("theirs"));
      await store.found("a.case.yaml", bytes("theirs"));
      expect((await store.versions("a.case.yaml")).map(({ by }) => by)).toEqual(["elsewhere", "ann"]);
    }));

  test("entries(filter) gives the lines of the newest state, as they were written", () =>
    withStore(async (store) => {
      const line = (id: string, coder: string) => JSON.stringify({ id, coder, z: 1, a: "é\u0000" });
      const name = "strait.ann.codings.jsonl";
      const first = bytes(`${line("s1", "ann")}\n\nno json\n${line("s2", "ann")}\n`);
      await store.save({ name, bytes: first, base: null, by: "ann" });
      const second = bytes(`${line("s1", "ann")}\n${line("s3", "ann")}\n`);
      await store.save({ name, bytes: second, base: hashOfFile(first), by: "ann" });
      const other = "strait.ben.codings.jsonl";
      await store.save({ name: other, bytes: bytes(line("s9", "ben")), base: null, by: "ben" });
      const found = await store.entries({ kind: "coding", kase: "strait" });
      expect(found.map(({ file, number, coder, key }) => [file, number, coder, key])).toEqual([
        [name, 1, "ann", "s1"],
        [name, 2, "ann", "s3"],
        [other, 1, "ben", "s9"],
      ]);
      expect(found[0]?.content).toBe(line("s1", "ann"));
      expect(await store.entries({ kind: "coding", coder: "ben" })).toHaveLength(1);
      expect(await store.entries({ kind: "coding", kase: "other" })).toEqual([]);
      expect((await store.entries({ kind: "coding", most: 1, from: 1 })).map(({ key }) => key)).toEqual(["s3"]);
      await store.found(name, null);
      expect(await store.entries({ kind: "coding", kase: "strait" })).toHaveLength(1);
      await store.found(name, second);
      expect(await store.entries({ kind: "coding", kase: "strait" })).toHaveLength(3);
    }));

  test("entries(filter) knows decisions by the coding they are about, and forecasts by their question", () =>
    withStore(async (store) => {
      const decision = {
        time: "2026-01-01T00:00:00Z",
        by: "ann",
        decision: "rejected",
        suggestion: { id: "s7", coder: "m" },
      };
      const put = (name: string, value: object) =>
        store.save({ name, bytes: bytes(`${JSON.stringify(value)}\n`), base: null, by: "ann" });
      await put("strait.decisions.jsonl", decision);
      await put("strait.ledger.jsonl", { kind: "binary", question: "signed?", p: "0.4" });
      expect(await store.entries({ kind: "decision" })).toMatchObject([{ kase: "strait", key: "s7", coder: "m" }]);
      expect(await store.entries({ kind: "forecast" })).toMatchObject([
        { kase: "strait", key: "signed?", coder: null },
      ]);
    }));

  test("entries(filter) holds thousands of lines, and writes only those that are new", () =>
    withStore(async (store, { database }) => {
      const name = "big.ann.codings.jsonl";
      const lines = Array.from({ length: 2500 }, (_, k) => `${JSON.stringify({ id: `s${k}`, coder: "ann" })}\n`);
      const first = bytes(lines.join(""));
      await store.save({ name, bytes: first, base: null, by: "ann" });
      const second = bytes(`${lines.join("")}${JSON.stringify({ id: "last", coder: "ann" })}\n`);
      await store.save({ name, bytes: second, base: hashOfFile(first), by: "ann" });
      const [{ n } = { n: 0 }] = await database.db
        .selectFrom("entry")
        .select(({ fn }) => fn.countAll().as("n"))
        .execute();
      expect(Number(n)).toBe(2501);
      expect(await store.entries({ kind: "coding", key: "last" })).toMatchObject([{ number: 2501 }]);
    }));

  test("addDocument(document) keeps the original once, under a name that its bytes give", () =>
    withStore(async (store) => {
      const pdf = Uint8Array.from({ length: 70_000 }, (_, k) => k % 256);
      const first = await store.addDocument({ name: "a.pdf", media: "application/pdf", by: "ann", bytes: pdf });
      const again = await store.addDocument({ name: "b.pdf", media: "application/pdf", by: "ben", bytes: pdf });
      expect(again).toEqual(first);
      expect(first).toMatchObject({ name: "a.pdf", hash: hashOfFile(pdf), by: "ann" });
      expect(await store.bytesOfDocument(first.id)).toEqual(pdf);
      expect(await store.documents()).toEqual([first]);
      expect(await store.document("none")).toBeNull();
      expect(await store.bytesOfDocument("none")).toBeNull();
    }));

  test("putCoder(coder) makes a coder, or gives another name", () =>
    withStore(async (store, { time }) => {
      await store.putCoder({ id: "ann", name: "Ann" });
      time.pass(5);
      await store.putCoder({ id: "ann", name: "Ann Lee" });
      await store.putCoder({ id: "ben", name: "O'Ben; drop table coder--" });
      expect(await store.coders()).toEqual([
        { id: "ann", name: "Ann Lee", made: "2026-03-01T09:00:00.000Z" },
        { id: "ben", name: "O'Ben; drop table coder--", made: "2026-03-01T09:05:00.000Z" },
      ]);
    }));

  test("storeOf(database, { project }) keeps projects apart", () =>
    withStore(async (store, { database, time }) => {
      const other = await storeOf(database, { project: "q", now: time.now });
      await store.save({ name: "a.ann.codings.jsonl", bytes: bytes('{"id":"s1"}'), base: null, by: "ann" });
      await store.putCoder({ id: "ann", name: "Ann" });
      const one = await store.addDocument({ name: "a", media: "text/plain", by: "ann", bytes: bytes("x") });
      expect(await other.names()).toEqual([]);
      expect(await other.head("a.ann.codings.jsonl")).toBeNull();
      expect(await other.entries({ kind: "coding" })).toEqual([]);
      expect(await other.coders()).toEqual([]);
      expect(await other.bytesOfDocument(one.id)).toBeNull();
      expect((await other.addDocument({ name: "b", media: "text/plain", by: "ben", bytes: bytes("x") })).name).toBe(
        "b",
      );
    }));

  test("migrate(database) brings every earlier store to today's, with all that was in it", async () => {
    const steps = Object.keys(MIGRATIONS);
    for (const step of steps) {
      const database = await open();
      await migrate(database, step);
      expect((await stepsDone(database)).at(-1)).toBe(step);
      const old = bytes("old");
      const hash = hashOfFile(old);
      const made = "2025-01-01T00:00:00.000Z";
      await database.db.insertInto("project").values({ id: "p", name: "p", made }).execute();
      await database.db.insertInto("original").values({ hash, size: 3, bytes: old }).execute();
      await database.db
        .insertInto("version")
        .values({ project: "p", name: "a.case.yaml", number: 1, hash, made, by: "ann", note: null })
        .execute();
      await migrate(database);
      expect(await stepsDone(database)).toEqual(steps);
      const store = await storeOf(database, { project: "p", now: () => made });
      expect(text(await store.bytesOfVersion("a.case.yaml", 1))).toBe("old");
      await store.save({ name: "a.case.yaml", bytes: bytes("new"), base: hash, by: "ann" });
      await store.addDocument({ name: "a", media: "text/plain", by: "ann", bytes: old });
      await migrate(database);
      expect(await store.versions("a.case.yaml")).toHaveLength(2);
      await database.db.destroy();
    }
  });

  test("migrate(database) refuses a store that a newer Entente has made", async () => {
    const database = await open();
    await migrate(database);
    await database.db
      .insertInto("kysely_migration" as never)
      .values({ name: "9999-later", timestamp: "2030-01-01" } as never)
      .execute();
    await expect(migrate(database)).rejects.toThrow(/newer Entente/);
    await database.db.destroy();
  });

  test("migrate(database) that fails half-way leaves nothing behind", async () => {
    const database = await open();
    // A table of the second name is there already, so that the step fails at its second table.
    await database.db.schema.createTable("original").addColumn("x", "text").execute();
    await expect(migrate(database)).rejects.toThrow();
    const tables = await database.db.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(["original"]);
    await database.db.schema.dropTable("original").execute();
    await migrate(database);
    expect(await stepsDone(database)).toEqual(Object.keys(MIGRATIONS));
    await database.db.destroy();
  });
});

it.skipIf(postgresPrograms === null)("who reads PostgreSQL waits for none of those who wait to write", async () => {
  const [database, other] = [openPostgres(postgres?.url ?? ""), openPostgres(postgres?.url ?? "")];
  try {
    await migrate(database);
    const projects = Array.from({ length: 12 }, (_, k) => `waits${k}`);
    const stores = await Promise.all(
      projects.map((project) => storeOf(database, { project, now: () => new Date().toISOString() })),
    );
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let isHeld = (): void => {};
    const locked = new Promise<void>((resolve) => {
      isHeld = resolve;
    });
    const elsewhere = other.db.transaction().execute(async (transaction) => {
      await transaction.selectFrom("project").select("id").where("id", "in", projects).forUpdate().execute();
      isHeld();
      await held;
    });
    await locked;
    // Far more than there are connections: many of one project, and one of each of many.
    const writings = [...Array.from({ length: 30 }, () => stores[0]), ...stores].map((store, k) =>
      store?.save({ name: `f${k}.case.yaml`, bytes: bytes("a: 1"), base: null, by: "ann" }),
    );
    for (const store of stores) expect(await store.names()).toEqual([]);
    letGo();
    await elsewhere;
    expect((await Promise.all(writings)).map((done) => done?.kind)).toEqual(writings.map(() => "saved"));
    expect(await stores[0]?.names()).toHaveLength(31);
  } finally {
    await Promise.all([database.db.destroy(), other.db.destroy()]);
  }
});
