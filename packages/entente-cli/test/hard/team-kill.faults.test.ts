import { expect, it } from "vitest";
import { brokenLines, linesOf } from "../../src/team/audit.js";
import { openTeamDatabase } from "../../src/team/open-team-database.js";
import { postgresPrograms, startPostgres } from "../postgres.js";
import { isBuilt, isFull, seeded } from "./server-process.js";
import { tally } from "./tally.js";
import { comeIn, startTeam } from "./team-process.js";

const KILLS = isFull ? 50 : 3;
const EMAIL = "ann@example.org";

it.skipIf(postgresPrograms === null || !isBuilt)(
  `a team's server that is killed at any moment loses no writing that it acknowledged (${KILLS} kills)`,
  { timeout: 3_600_000 },
  async () => {
    const postgres = await startPostgres();
    const random = seeded(23);
    const kept = new Map<string, string>();
    try {
      const first = await startTeam(postgres.url, EMAIL);
      const { cookie, project } = await comeIn(first);
      first.kill();
      for (let kill = 0; kill < KILLS; kill++) {
        const server = await startTeam(postgres.url, EMAIL);
        const headers = { cookie, origin: server.origin, "If-None-Match": "*" };
        const writers = [0, 1, 2].map(async (writer) => {
          for (let n = 0; ; n++) {
            const name = `w${writer}-${kill}-${n}.case.yaml`;
            const at = `${server.origin}/api/v1/projects/${project}/files/${name}`;
            const answer = await fetch(at, { method: "PUT", headers, body: name }).catch(() => null);
            if (answer === null) return;
            expect(answer.status).toBe(200);
            const { version } = (await answer.json().catch(() => ({}))) as { version?: { hash: string } };
            if (version === undefined) return;
            kept.set(name, version.hash);
          }
        });
        const before = kept.size;
        while (kept.size === before) await new Promise((resolve) => setTimeout(resolve, 5));
        await new Promise((resolve) => setTimeout(resolve, random(1200)));
        server.kill();
        await Promise.all(writers);
      }
      const database = await openTeamDatabase(postgres.url);
      const heads = await database.db
        .selectFrom("version")
        .select(["name", "hash"])
        .where("project", "=", project)
        .execute();
      const stored = new Map(heads.map(({ name, hash }) => [name, hash]));
      const lost = [...kept].filter(([name, hash]) => stored.get(name) !== hash);
      const lines = await linesOf(database.db, {});
      await database.db.destroy();
      expect(lost).toEqual([]);
      expect(kept.size).toBeGreaterThan(KILLS);
      expect(brokenLines(lines)).toEqual([]);
      // Each state has its line, and no line is without its state.
      expect(lines.filter(({ action }) => action === "file written")).toHaveLength(stored.size);
      tally(
        `team's server: ${KILLS} kills, ${kept.size} acknowledged writes, 0 lost, ${lines.length} lines in one chain each`,
      );
    } finally {
      postgres.remove();
    }
  },
);
