import { sql } from "kysely";
import { describe, expect, it as test } from "vitest";
import { openPostgres } from "../src/store/dialects/postgres.js";
import { migrate } from "../src/store/migrate.js";
import { brokenLines, headsOfAudit, linesOf } from "../src/team/audit.js";
import { entente } from "./fake-io.js";
import { isSkipped, newDatabase, newTeam, projectOf, type TestTeam, withPostgres } from "./team.js";

withPostgres();
const it = test.skipIf(isSkipped);

/** What `entente audit` prints of a team's database. */
const audit = (site: TestTeam, ...flags: readonly string[]) => entente(["audit", "--database", site.url, ...flags]);

describe("the audit log", () => {
  it("has who did what in each project, in one chain each", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    await members.analyst.send("PUT", `/api/v1/projects/${id}/files/a.case.yaml`, "a: 1", { "If-None-Match": "*" });
    const lines = await linesOf(site.database.db, { project: id });
    expect(lines.map(({ number, action }) => [number, action])).toEqual([
      [1, "project made"],
      [2, "invitation made"],
      [3, "member joined"],
      [4, "invitation made"],
      [5, "member joined"],
      [6, "invitation made"],
      [7, "member joined"],
      [8, "file written"],
    ]);
    expect(brokenLines(await linesOf(site.database.db, {}))).toEqual([]);
    const printed = await audit(site, "--project", id, "--person", "analyst@example.org");
    expect(printed.out.split("\n").filter((line) => line !== "")).toHaveLength(2);
    expect(printed.out).toContain('analyst@example.org  file written  {"file":"a.case.yaml"');
    expect(printed.status).toBe(0);
    const { lines: later } = JSON.parse((await audit(site, "--json", "--from", "2999-01-01")).out) as { lines: [] };
    expect(later).toEqual([]);
  });
  it("takes no change from the database's own user, and shows one that was forced", async () => {
    const site = await newTeam();
    const { id } = await projectOf(site);
    const { db } = site.database;
    for (const change of [
      sql`update audit set action = 'nothing'`,
      sql`delete from audit`,
      sql`truncate audit`,
      sql`update audit set at = '2020' where number = 1`,
    ])
      await expect(change.execute(db)).rejects.toThrow(/lines are only added/);
    await sql`alter table audit disable trigger all`.execute(db);
    await sql`update audit set subject = '{"name":"Other"}' where project = ${id} and number = 3`.execute(db);
    expect(brokenLines(await linesOf(db, { project: id }))).toEqual([{ project: id, number: 3, why: "changed" }]);
    const printed = await audit(site);
    expect([printed.status, printed.err]).toEqual([1, expect.stringContaining(`line 3 of ${id} was changed`)]);
  });
  it("shows that lines were cut off the end, whole chains included, and prints the ends to be written down", async () => {
    const site = await newTeam();
    const { id } = await projectOf(site);
    const { db } = site.database;
    const last = (await linesOf(db, { project: id })).at(-1);
    expect(await headsOfAudit(db, { project: id })).toEqual([{ project: id, number: 7, hash: last?.hash }]);
    const printed = await audit(site, "--head");
    expect(printed.out.split("\n")).toContain(`${id} 7 ${last?.hash}`);
    expect(printed).toMatchObject({ status: 0, err: expect.stringMatching(/0 not as they were written/) });
    await sql`alter table audit disable trigger all`.execute(db);
    await sql`delete from audit where project = ${id} and number > 5`.execute(db);
    const cut = await audit(site);
    expect([cut.status, cut.err]).toEqual([1, expect.stringContaining(`line 6 of ${id} is where the log and the end`)]);
    await sql`delete from audit where project = ${id}`.execute(db);
    const gone = await audit(site, "--json", "--project", id);
    expect(JSON.parse(gone.out)).toMatchObject({
      compared: 0,
      broken: [{ project: id, number: 1, why: "not the end that is kept" }],
    });
  });
  it("has the end of each chain also where the chain is older than that", async () => {
    const url = await newDatabase();
    const database = openPostgres(url);
    await migrate(database, "0003-team");
    const row = { at: "2026", person: "ann", action: "x", subject: "{}", previous: "" };
    for (const [project, number, hash] of [
      ["p", 1, "a"],
      ["p", 2, "b"],
      ["q", 1, "c"],
    ] as const)
      await database.db
        .insertInto("audit")
        .values({ ...row, project, number, hash })
        .execute();
    await migrate(database);
    expect(await headsOfAudit(database.db, {})).toEqual([
      { project: "p", number: 2, hash: "b" },
      { project: "q", number: 1, hash: "c" },
    ]);
    await database.db.destroy();
  });
  it("shows a line that was taken out, and one that was changed with its hash", async () => {
    const site = await newTeam();
    const { id } = await projectOf(site);
    const { db } = site.database;
    await sql`alter table audit disable trigger all`.execute(db);
    await sql`delete from audit where project = ${id} and number = 2`.execute(db);
    expect(brokenLines(await linesOf(db, { project: id }))).toEqual([
      { project: id, number: 3, why: "missing before it" },
    ]);
    await sql`update audit set hash = 'f' where project = ${id} and number = 1`.execute(db);
    expect(brokenLines(await linesOf(db, { project: id })).map(({ number }) => number)).toEqual([1, 3]);
  });
});
