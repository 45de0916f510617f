import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openAccounts } from "../../src/team/accounts.js";
import { brokenLines, linesOf } from "../../src/team/audit.js";
import { openTeamDatabase } from "../../src/team/open-team-database.js";
import { accessOf, addMember, makeProject } from "../../src/team/projects.js";
import { makeToken } from "../../src/team/tokens.js";
import { postgresPrograms, startPostgres } from "../postgres.js";
import { isBuilt, isFull } from "./server-process.js";
import { startTeam } from "./team-process.js";

const PEOPLE = isFull ? 50 : 8;
const SECONDS = isFull ? 60 : 5;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");

it.skipIf(postgresPrograms === null || !isBuilt)(
  `${PEOPLE} people who read, ask, code and edit one case for ${SECONDS} s lose no edit and meet no error`,
  { timeout: 600_000 },
  async () => {
    const postgres = await startPostgres();
    try {
      const { project, keys } = await membersOf(postgres.url);
      const { origin } = await startTeam(postgres.url, "ann@example.org");
      const at = `${origin}/api/v1/projects/${project}`;
      const until = Date.now() + SECONDS * 1000;
      const counts = { reads: 0, answers: 0, codings: 0, edits: 0, clashes: 0 };
      const times: number[] = [];
      const asked = async (key: string, path: string, init: RequestInit = {}): Promise<Response> => {
        const headers = { ...(init.headers as Record<string, string>), Authorization: `Bearer ${key}` };
        const response = await fetch(`${at}${path}`, { ...init, headers });
        expect(response.status, path).toBeLessThan(500);
        return response;
      };
      const read = async (key: string) => {
        const from = performance.now();
        const response = await asked(key, "/files/strait.case.yaml");
        const text = await response.text();
        times.push(performance.now() - from);
        counts.reads++;
        return { text, tag: response.headers.get("etag") ?? "" };
      };
      const [first = ""] = keys;
      await asked(first, "/files/strait.case.yaml", { method: "PUT", headers: { "If-None-Match": "*" }, body: strait });

      /** Adds a line as a page does that merges: what clashes is done again over what stands there. */
      const edit = async (key: string, line: string): Promise<void> => {
        let { text, tag } = await read(key);
        for (;;) {
          const headers = { "If-Match": tag };
          const answer = await asked(key, "/files/strait.case.yaml", {
            method: "PUT",
            headers,
            body: `${text}${line}\n`,
          });
          if (answer.status === 200) break;
          expect(answer.status).toBe(409);
          const { newer } = (await answer.json()) as { newer: { text: string; hash: string } };
          [text, tag] = [newer.text, `"${newer.hash}"`];
          counts.clashes++;
        }
        counts.edits++;
      };
      const busy = async (key: string, who: number): Promise<void> => {
        for (let n = 0; Date.now() < until; n++) {
          await edit(key, `# ${who} ${n}`);
          const entry = { id: `s${who}-${n}`, source: "gazette", holder: "north", issue: "quota", stance: "halved" };
          const body = JSON.stringify({ codings: [entry] });
          const headers = { "Content-Type": "application/json" };
          const coded = await asked(key, `/cases/strait/codings/c${who}`, { method: "POST", headers, body });
          expect(coded.status).toBe(201);
          counts.codings++;
          for (let k = 0; k < 5; k++) await read(key);
          const answer = await asked(key, "/cases/strait/stand?draws=0");
          expect([200, 429]).toContain(answer.status);
          await answer.text();
          counts.answers++;
        }
      };
      await Promise.all(keys.map(busy));

      const { text } = await read(first);
      const edits = text.split("\n").filter((line) => /^# \d+ \d+$/.test(line));
      expect(new Set(edits).size).toBe(counts.edits);
      const listed = await asked(first, "/cases/strait/codings?most=10000");
      const { codings } = (await listed.json()) as { codings: unknown[] };
      expect(codings).toHaveLength(counts.codings);
      const database = await openTeamDatabase(postgres.url);
      expect(brokenLines(await linesOf(database.db, {}))).toEqual([]);
      await database.db.destroy();
      times.sort((a, b) => a - b);
      const p99 = Math.round(times[Math.floor(times.length * 0.99)] ?? 0);
      console.log(
        `${PEOPLE} people, ${SECONDS} s: ${JSON.stringify(counts)}; 0 errors, 0 lost; 99 of 100 reads under ${p99} ms`,
      );
    } finally {
      postgres.remove();
    }
  },
);

/** A project with many owners, and a key of each. */
async function membersOf(url: string): Promise<{ readonly project: string; readonly keys: readonly string[] }> {
  const database = await openTeamDatabase(url);
  const accounts = openAccounts({ db: database.db, secret: "s".repeat(40), base: new URL("http://127.0.0.1/") });
  const make = (who: number) =>
    accounts.make({ email: `c${who}@example.org`, name: `c${who}`, rank: "person", password: "correct horse battery" });
  const first = await make(0);
  const { id: project } = await makeProject(database, "Crowd", first);
  const keys: string[] = [];
  for (let who = 0; who < PEOPLE; who++) {
    const person = who === 0 ? first : await make(who);
    if (who > 0)
      await database.db.transaction().execute((writer) => addMember(writer, { project, person, role: "analyst" }));
    const access = await accessOf(database.db, { person, key: null }, project);
    if (access === null) throw new Error("no member");
    keys.push((await makeToken(database, access, { name: "crowd", role: "analyst", days: 1 })).token);
  }
  await database.db.destroy();
  return { project, keys };
}
