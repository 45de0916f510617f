import { sql } from "kysely";
import { describe, expect, it as test } from "vitest";
import { brokenLines, linesOf } from "../src/team/audit.js";
import { isSkipped, newTeam, projectOf, withPostgres } from "./team.js";

withPostgres();
const it = test.skipIf(isSkipped);

interface Line {
  readonly number: number;
  readonly action: string;
}

describe("the log of a project", () => {
  it("is read page by page from its end, by person and by kind", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const numbers = async (query: string): Promise<readonly number[]> => {
      const { lines } = (await (await members.owner.get(`${at}/audit?${query}`)).json()) as { lines: readonly Line[] };
      return lines.map(({ number }) => number);
    };
    // As the test of the log in one chain has them: the project, then an invitation and a member three times.
    expect(await numbers("")).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await numbers("order=newest&most=3")).toEqual([7, 6, 5]);
    expect(await numbers("order=newest&most=3&before=5")).toEqual([4, 3, 2]);
    expect(await numbers("order=newest&most=3&before=2")).toEqual([1]);
    expect(await numbers("action=member%20joined")).toEqual([3, 5, 7]);
    expect(await numbers("action=member%20joined&order=newest&most=2")).toEqual([7, 5]);
    const { people, actions, lines, broken } = await chain();
    expect(Object.values(people).sort()).toEqual(["analyst", "coder", "olga", "viewer"]);
    expect(actions).toEqual(["invitation made", "member joined", "project made"]);
    expect([lines, broken]).toEqual([7, []]);
    const [coder = ""] = Object.entries(people).find(([, name]) => name === "coder") ?? [];
    expect(await numbers(`person=${coder}`)).toEqual([5]);
    expect((await members.owner.get(`${at}/audit?order=odd`)).status).toBe(400);

    interface Chain {
      readonly lines: number;
      readonly broken: readonly object[];
      readonly people: Readonly<Record<string, string>>;
      readonly actions: readonly string[];
    }
    async function chain(): Promise<Chain> {
      return (await (await members.owner.get(`${at}/audit/chain`)).json()) as Chain;
    }
  });
  it("says which lines are not as they were written, wherever the pages of the check end", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const chain = async (): Promise<object> =>
      (await (await members.owner.get(`/api/v1/projects/${id}/audit/chain`)).json()) as object;
    const { db } = site.database;
    await sql`alter table audit disable trigger all`.execute(db);
    await sql`update audit set action = 'nothing' where project = ${id} and number = 4`.execute(db);
    expect(await chain()).toMatchObject({ broken: [{ number: 4, why: "changed" }] });
    await sql`delete from audit where project = ${id} and number > 5`.execute(db);
    expect(await chain()).toMatchObject({
      lines: 5,
      broken: [
        { number: 4, why: "changed" },
        { number: 6, why: "not the end that is kept" },
      ],
    });
    const all = await linesOf(db, { project: id });
    for (let k = 0; k <= all.length; k++)
      expect([...brokenLines(all.slice(0, k)), ...brokenLines(all.slice(k), all[k - 1])]).toEqual(brokenLines(all));
  });
  it("is taken away whole, as lines whose hashes can be worked out anew, and as a table that runs nothing", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    await site.database.db.updateTable("person").set({ name: "=1+1" }).where("name", "=", "coder").execute();
    const lines = await members.owner.get(`${at}/audit/file?format=jsonl`);
    expect(lines.headers.get("content-disposition")).toBe(`attachment; filename="${id}.audit.jsonl"`);
    const rows = (await lines.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const kept = await linesOf(site.database.db, { project: id });
    expect(rows.map(({ name: _, subject, ...row }) => ({ ...row, subject: JSON.stringify(subject) }))).toEqual(
      kept.map((line) => ({ ...line })),
    );
    expect(rows[0]?.name).toBe("olga");
    const table = await (await members.owner.get(`${at}/audit/file?format=csv&action=member%20joined`)).text();
    const [head, ...body] = table.trimEnd().split("\r\n");
    expect(head).toBe("number,at,person,name,action,subject,previous,hash");
    expect(body.map((row) => row.split(",").slice(3, 5))).toEqual([
      ["viewer", "member joined"],
      ["'=1+1", "member joined"],
      ["analyst", "member joined"],
    ]);
    expect((await members.owner.get(`${at}/audit/file?format=xlsx`)).status).toBe(400);
    expect((await members.analyst.get(`${at}/audit/file`)).status).toBe(403);
  });
});

interface Key {
  readonly id: string;
  readonly name: string;
  readonly used: string | null;
}

describe("keys of a project", () => {
  it("say when they were last used, and nothing before they were", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const made = await members.analyst.send("POST", `${at}/tokens`, { name: "nightly", role: "viewer", days: 3 });
    const { token } = (await made.json()) as { token: string };
    const keys = async (): Promise<readonly Key[]> =>
      ((await (await members.analyst.get(`${at}/tokens`)).json()) as { tokens: readonly Key[] }).tokens;
    expect(await keys()).toMatchObject([{ name: "nightly", used: null }]);
    const before = new Date().toISOString();
    const headers = { Authorization: `Bearer ${token}` };
    expect((await site.request(`${at}/files`, { headers })).status).toBe(200);
    const [used] = await keys();
    expect((used?.used ?? "") >= before && (used?.used ?? "") <= new Date().toISOString()).toBe(true);
    // A program that asks a hundred times a minute writes once.
    for (let k = 0; k < 3; k++) await site.request(`${at}/files`, { headers });
    expect((await keys())[0]?.used).toBe(used?.used);
    await site.database.db.updateTable("token").set({ used: "2026-01-01T00:00:00.000Z" }).execute();
    await site.request(`${at}/files`, { headers });
    expect(((await keys())[0]?.used ?? "") >= before).toBe(true);
    await members.analyst.send("DELETE", `${at}/tokens/${used?.id}`);
    expect((await site.request(`${at}/files`, { headers })).status).toBe(401);
    expect(await keys()).toEqual([]);
  });
});

describe("versions of a project's case", () => {
  it("are named by an analyst, stay then, and tell who named them in the log", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    let tag = "";
    const write = async (text: string): Promise<void> => {
      const headers: Record<string, string> = tag === "" ? { "If-None-Match": "*" } : { "If-Match": tag };
      const written = await members.analyst.send("PUT", `${at}/files/a.case.yaml`, text, headers);
      tag = written.headers.get("etag") ?? "";
    };
    const name = (browser: typeof members.owner, number: number, note: string) =>
      browser.send("PUT", `${at}/cases/a.case.yaml/versions/${number}`, { note });
    await write("a: 1");
    await write("a: 2");
    expect((await name(members.coder, 1, "mine")).status).toBe(403);
    expect((await name(members.analyst, 9, "none")).status).toBe(404);
    expect(await (await name(members.analyst, 2, "before the talks")).json()).toMatchObject({
      version: { number: 2, note: "before the talks", by: "analyst" },
    });
    // Of what one person saves within ten minutes the newest two stay, and what has a name.
    for (const k of [3, 4, 5, 6]) await write(`a: ${k}`);
    const listed = await (await members.viewer.get(`${at}/cases/a.case.yaml/versions`)).json();
    const { versions } = listed as { versions: readonly { number: number; note: string | null }[] };
    expect(versions.map(({ number, note }) => [number, note])).toEqual([
      [6, null],
      [5, null],
      [2, "before the talks"],
      [1, null],
    ]);
    expect(await (await members.viewer.get(`${at}/cases/a.case.yaml/versions/2`)).text()).toBe("a: 2");
    await name(members.owner, 2, "");
    const lines = await linesOf(site.database.db, { project: id, action: "version named" });
    expect(lines.map(({ subject }) => JSON.parse(subject) as object)).toEqual([
      { file: "a.case.yaml", version: 2, name: "before the talks" },
      { file: "a.case.yaml", version: 2, name: null },
    ]);
    expect(brokenLines(await linesOf(site.database.db, { project: id }))).toEqual([]);
  });
});

describe("documents of a project", () => {
  it("keep each its own bytes, whoever cites which under what name at once", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const put = async (browser: typeof members.owner, name: string, text: string): Promise<number> =>
      (await browser.send("PUT", `${at}/sources/${name}`, text)).status;
    const read = async (name: string): Promise<string> => (await members.viewer.get(`${at}/sources/${name}`)).text();
    expect(await put(members.coder, "speech.txt", "one")).toBe(204);
    // The same bytes under another name are read under both; another text never takes a name that is given.
    expect(await put(members.analyst, "paper.txt", "one")).toBe(204);
    expect(await put(members.analyst, "speech.txt", "two")).toBe(412);
    expect(await put(members.analyst, "speech.txt", "one")).toBe(204);
    expect([await read("speech.txt"), await read("paper.txt")]).toEqual(["one", "one"]);
    const both = await Promise.all([
      put(members.coder, "at-once.txt", "from the coder"),
      put(members.analyst, "at-once.txt", "from the analyst"),
    ]);
    expect(both.toSorted()).toEqual([204, 412]);
    expect(await read("at-once.txt")).toBe(both[0] === 204 ? "from the coder" : "from the analyst");
    expect(await put(members.viewer, "mine.txt", "x")).toBe(403);
    const { sources } = (await (await members.viewer.get(`${at}/sources`)).json()) as { sources: readonly string[] };
    expect(sources).toEqual(["at-once.txt", "paper.txt", "speech.txt"]);
  });
});
