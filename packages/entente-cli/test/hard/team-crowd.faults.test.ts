import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
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
/** What a person does not do without taking breath: between two rounds of reading, asking, coding and editing. */
const BREATH_MS = isFull ? 5000 : 0;
/** After that, at a slower pace: how long memory is looked at, and how far it may grow meanwhile. */
const LATER = { minutes: isFull ? 10 : 0, most: 32 * 2 ** 20 } as const;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");

it.skipIf(postgresPrograms === null || !isBuilt)(
  `${PEOPLE} people who read, ask, code and edit one case for ${SECONDS} s lose no edit and meet no error`,
  { timeout: 1_800_000 },
  async () => {
    const postgres = await startPostgres();
    try {
      const { project, keys } = await membersOf(postgres.url);
      const { origin, pid } = await startTeam(postgres.url, "ann@example.org");
      const at = `${origin}/api/v1/projects/${project}`;
      const shift = { until: Date.now() + SECONDS * 1000, pause: BREATH_MS, isTimed: true };
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
        if (shift.isTimed) times.push(performance.now() - from);
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
      let done = 0;
      const busy = async (key: string, who: number): Promise<void> => {
        await pause((shift.pause * who) / PEOPLE);
        for (; Date.now() < shift.until; await pause(shift.pause)) {
          const n = done++;
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
      const atFirst = memoryOf(pid);
      const sizes: (readonly [number, number])[] = [];
      if (LATER.minutes > 0) {
        const from = Date.now();
        Object.assign(shift, { until: from + LATER.minutes * 60_000, pause: 20_000, isTimed: false });
        const samples = setInterval(() => sizes.push([(Date.now() - from) / 60_000, memoryOf(pid)]), 5000);
        await Promise.all(keys.map(busy));
        clearInterval(samples);
        // The first minutes fill what is kept at hand.
        const slope = slopeOf(sizes.filter(([minute]) => minute > 2));
        expect(slope * LATER.minutes, `bytes a minute: ${Math.round(slope)}`).toBeLessThan(LATER.most);
      }

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
      const within = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0);
      const mib = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
      const later = sizes.length === 0 ? "" : `, ${mib(sizes.at(-1)?.[1] ?? 0)} ${LATER.minutes} minutes later`;
      console.log(
        `${PEOPLE} people, ${SECONDS} s, ${BREATH_MS} ms between two rounds of each: ${JSON.stringify(counts)}; 0 errors, 0 lost; half of the reads within ${within(0.5)} ms, 99 of 100 within ${within(0.99)} ms; memory ${mib(atFirst)}${later}`,
      );
    } finally {
      postgres.remove();
    }
  },
);

/** Bytes that a process holds in memory. */
function memoryOf(pid: number): number {
  const [, kib = "0"] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kib) * 1024;
}

/** Slope of the line through points that has the least squared distances. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([at]) => at), mean(([, size]) => size)];
  return mean(([at, size]) => (at - x) * (size - y)) / mean(([at]) => (at - x) ** 2);
}

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
