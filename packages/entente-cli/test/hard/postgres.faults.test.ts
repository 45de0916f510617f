import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openPostgres } from "../../src/store/dialects/postgres.js";
import { migrate } from "../../src/store/migrate.js";
import { storeOf } from "../../src/store/store.js";
import { postgresPrograms, startPostgres } from "../postgres.js";
import { isFull, seeded } from "./server-process.js";
import { tally } from "./tally.js";

const KILLS = isFull ? 30 : 3;

it.skipIf(postgresPrograms === null)(
  `PostgreSQL that is killed at any moment loses nothing that the store acknowledged (${KILLS} kills)`,
  { timeout: 600_000 },
  async () => {
    const postgres = await startPostgres();
    const random = seeded(11);
    const kept = new Set<string>();
    const now = (): string => new Date().toISOString();
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        const database = openPostgres(postgres.url);
        await migrate(database);
        const store = await storeOf(database, { project: "p", now });
        const writers = [0, 1, 2].map(async (writer) => {
          for (let n = 0; ; n++) {
            const text = `${kill} ${writer} ${n}`;
            const bytes = new TextEncoder().encode(text);
            const name = `a${writer}-${kill}-${n}.case.yaml`;
            try {
              const saved = await store.save({ name, bytes, base: null, by: "ann" });
              if (saved.kind === "saved") kept.add(`${name}=${text}`);
            } catch {
              return;
            }
          }
        });
        await new Promise((resolve) => setTimeout(resolve, 100 + random(500)));
        const [pid = ""] = readFileSync(postgres.pidFile, "utf8").split("\n");
        // The first of its processes; the others end when they miss it.
        process.kill(Number(pid), "SIGKILL");
        await Promise.all(writers);
        await database.db.destroy().catch(() => {});
        await postgres.startAgain();
      }
      const database = openPostgres(postgres.url);
      const store = await storeOf(database, { project: "p", now });
      const lost = [];
      for (const one of kept) {
        const [name = "", text] = one.split("=");
        const bytes = await store.bytesOfVersion(name, 1);
        if (bytes === null || new TextDecoder().decode(bytes) !== text) lost.push(one);
      }
      await database.db.destroy();
      expect(lost).toEqual([]);
      expect(kept.size).toBeGreaterThan(KILLS);
      tally(`store: ${KILLS} kills of PostgreSQL, ${kept.size} acknowledged writes, 0 lost`);
    } finally {
      postgres.remove();
    }
  },
);
