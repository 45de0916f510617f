import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { brokenLines, cutOff, headsOfAudit, linesOf } from "../../src/team/audit.js";
import { openTeamDatabase } from "../../src/team/open-team-database.js";
import { type Postgres, postgresPrograms, startPostgres } from "../postgres.js";
import { TRACE } from "./operations.js";
import { isBuilt, isFull, seeded } from "./server-process.js";
import { tally } from "./tally.js";
import { comeIn, startTeam } from "./team-process.js";

const KILLS = isFull ? 30 : 3;
const WRITERS = 3;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it.skipIf(postgresPrograms === null || !isBuilt)(
  `PostgreSQL that is killed under a team's server loses no writing that was acknowledged, and the server goes on by itself (${KILLS} kills)`,
  { timeout: 1_800_000 },
  async () => {
    const postgres = await startPostgres();
    const random = seeded(41);
    const kept = new Map<string, { readonly hash: string; readonly number: number }>();
    const counts = { refused: 0, reads: 0, unheard: 0 };
    try {
      const server = await startTeam(postgres.url, "ann@example.org");
      const { cookie, project } = await comeIn(server);
      const at = `${server.origin}/api/v1/projects/${project}/files`;
      const headers = { cookie, origin: server.origin, "If-None-Match": "*" };
      let over = false;
      /** What the server says while its database is away: one line, and when to come again. */
      const refused = async (answer: Response): Promise<void> => {
        const text = await answer.text();
        expect(answer.status, `${text}\n${server.log().slice(-1500)}`).toBe(503);
        expect(answer.headers.get("retry-after")).toBe("2");
        const { message, lines } = JSON.parse(text) as { message: string; lines: string[] };
        expect([message, lines]).toEqual([expect.stringMatching(/^The database does not answer\. [^\n]+$/), [message]]);
        expect(text).not.toMatch(TRACE);
        counts.refused++;
        await pause(50);
      };
      /** Null where a connection that had been idle was closed as it was used again, which says nothing of the server. */
      const asked = async (address: string, init: RequestInit): Promise<Response | null> => {
        try {
          return await fetch(address, init);
        } catch {
          expect(isThere(server.pid), server.log().slice(-2000)).toBe(true);
          counts.unheard++;
          return null;
        }
      };
      const writers = Array.from({ length: WRITERS }, async (_, writer) => {
        for (let n = 0; !over; n++) {
          const name = `w${writer}-${n}.case.yaml`;
          const answer = await asked(`${at}/${name}`, { method: "PUT", headers, body: name });
          if (answer === null) continue;
          if (answer.status !== 200) await refused(answer);
          else kept.set(name, ((await answer.json()) as { version: { hash: string; number: number } }).version);
        }
      });
      const reader = (async () => {
        while (!over) {
          const answer = await asked(at, { headers: { cookie } });
          if (answer === null) continue;
          if (answer.status === 200) counts.reads += (await answer.text()) === "" ? 0 : 1;
          else await refused(answer);
          await pause(20);
        }
      })();
      const all = Promise.all([...writers, reader]);
      /** Waits until more was acknowledged; what anybody meets that should not be ends the waiting. */
      const goneOn = async (): Promise<void> => {
        const wanted = kept.size + WRITERS;
        while (kept.size < wanted) await Promise.race([pause(10), all]);
      };
      for (let kill = 0; kill < KILLS; kill++) {
        await goneOn();
        await pause(random(300));
        if (kill % 2 === 0) {
          const [pid = ""] = readFileSync(postgres.pidFile, "utf8").split("\n");
          process.kill(Number(pid), "SIGKILL");
          await pause(random(500));
          await postgres.startAgain();
        } else killConnection(postgres);
      }
      await goneOn();
      over = true;
      await all;
      expect(server.log()).not.toMatch(/"event":"fault"/);

      const database = await openOnceThere(postgres.url);
      const stored = await database.db.selectFrom("version").selectAll().where("project", "=", project).execute();
      const lines = await linesOf(database.db, {});
      const heads = await headsOfAudit(database.db, {});
      await database.db.destroy();
      const states = new Set(stored.map(({ name, number, hash }) => `${name} ${number} ${hash}`));
      const noted = new Set(
        lines.flatMap(({ action, subject }) => {
          const { file, version, hash } = JSON.parse(subject) as Record<string, string>;
          return action === "file written" ? [`${file} ${version} ${hash}`] : [];
        }),
      );
      const wanted = [...kept].map(([name, { number, hash }]) => `${name} ${number} ${hash}`);
      expect(wanted.filter((one) => !states.has(one) || !noted.has(one))).toEqual([]);
      expect([...noted].sort()).toEqual([...states].sort());
      expect([brokenLines(lines), cutOff(lines, heads)]).toEqual([[], []]);
      expect(counts.refused).toBeGreaterThan(0);
      tally(
        `team's server: ${KILLS} kills of PostgreSQL under it, ${kept.size} acknowledged writes, 0 lost, ${counts.refused} requests told to come again, ${counts.reads} reads, ${counts.unheard} connections closed when idle, 0 faults`,
      );
    } finally {
      postgres.remove();
    }
  },
);

/** The last connection that was killed may have the database put its house in order once more. */
async function openOnceThere(url: string, tries = 100): ReturnType<typeof openTeamDatabase> {
  try {
    return await openTeamDatabase(url);
  } catch (error) {
    if (tries === 0) throw error;
    await pause(100);
    return openOnceThere(url, tries - 1);
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Kills a process that serves one connection; PostgreSQL then breaks off all others and recovers by itself. */
function killConnection({ pidFile }: Postgres): void {
  const [parent = ""] = readFileSync(pidFile, "utf8").split("\n");
  const listed = execFileSync("ps", ["-o", "pid=,args=", "--ppid", parent], { encoding: "utf8" });
  const [pid] = listed.split("\n").flatMap((line) => /^\s*(\d+) postgres: postgres postgres/.exec(line)?.[1] ?? []);
  if (pid === undefined) throw new Error(`the server has no connection:\n${listed}`);
  process.kill(Number(pid), "SIGKILL");
}
