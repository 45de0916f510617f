import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openAccounts } from "../../src/team/accounts.js";
import { brokenLines, linesOf } from "../../src/team/audit.js";
import { openTeamDatabase } from "../../src/team/open-team-database.js";
import { accessOf, addMember, makeProject } from "../../src/team/projects.js";
import { makeToken } from "../../src/team/tokens.js";
import { postgresPrograms, startPostgres } from "../postgres.js";
import { crowdOf, memoryOf, quantile, slopeOf } from "./crowd.js";
import { isBuilt, isFull } from "./server-process.js";
import { tally } from "./tally.js";
import { startTeam } from "./team-process.js";

const PEOPLE = isFull ? 50 : 8;
const SECONDS = isFull ? 60 : 5;
/** What a person does not do without taking breath: between two rounds of reading, asking, coding and editing. */
const BREATH_MS = isFull ? 5000 : 0;
/** Of reads, in milliseconds, where the machine is this test's alone. */
const MOST_P99 = 300;
/** After that, at a slower pace: minutes until what is kept at hand is full, and minutes over which memory is looked at. */
const LATER = { warm: 1, minutes: 10, pause: 20_000, most: 32 * 2 ** 20 } as const;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");

// What a run costs minutes to find out is found out once: all that was counted is said, whatever failed.
it.skipIf(postgresPrograms === null || !isBuilt)(
  `${PEOPLE} people who read, ask, code and edit one case for ${SECONDS} s lose no edit and meet no error`,
  { timeout: 1_800_000, retry: 0 },
  async () => {
    const postgres = await startPostgres();
    try {
      const { project, keys } = await membersOf(postgres.url);
      const { origin, pid } = await startTeam(postgres.url, "ann@example.org");
      const [first = ""] = keys;
      const { counts, times, errors, asked, work } = crowdOf(`${origin}/api/v1/projects/${project}`, keys);
      const file = "/files/strait.case.yaml";
      await asked(first, file, {
        expected: [200],
        method: "PUT",
        headers: { "If-None-Match": "*" },
        body: strait,
      });
      await work({ until: Date.now() + SECONDS * 1000, pause: BREATH_MS, isTimed: true });
      const p99 = quantile(times, 0.99);
      tally(`${PEOPLE} people, ${SECONDS} s, ${BREATH_MS} ms between two rounds of each: ${JSON.stringify(counts)}`);
      tally(`reads: half within ${quantile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of ${times.length}`);

      const sizes: (readonly [number, number])[] = [[0, memoryOf(pid)]];
      if (isFull) {
        const from = Date.now();
        const samples = setInterval(() => sizes.push([(Date.now() - from) / 60_000, memoryOf(pid)]), 5000);
        const minutes = LATER.warm + LATER.minutes;
        await work({ until: from + minutes * 60_000, pause: LATER.pause, isTimed: false });
        clearInterval(samples);
      }
      const slope = isFull ? slopeOf(sizes.filter(([minute]) => minute > LATER.warm)) : 0;
      const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
      const every = sizes.filter((_, k) => k % 12 === 0).map(([, size]) => mib(size));
      const over = isFull ? `; ${mib(slope)} MiB a minute over ${LATER.minutes} minutes after ${LATER.warm}` : "";
      tally(`memory: ${every.join(", ")} MiB${over}`);

      const { text } = await asked(first, file, { expected: [200] });
      const edits = new Set(text.split("\n").filter((line) => /^# \d+ \d+$/.test(line)));
      const listed = await asked(first, "/cases/strait/codings?most=10000", { expected: [200] });
      const { codings = [] } = JSON.parse(listed.text || "{}") as { codings?: unknown[] };
      const lost = { edits: counts.edits - edits.size, codings: counts.codings - codings.length };
      const database = await openTeamDatabase(postgres.url);
      const broken = brokenLines(await linesOf(database.db, {}));
      await database.db.destroy();
      tally(`${errors.length} errors${errors.length === 0 ? "" : `, the first: ${errors[0]}`}`);
      tally(`${lost.edits} of ${counts.edits} edits lost, ${lost.codings} of ${counts.codings} codings lost`);

      expect.soft(errors).toEqual([]);
      expect.soft(lost).toEqual({ edits: 0, codings: 0 });
      expect.soft(broken).toEqual([]);
      if (isFull) expect.soft(p99, "milliseconds of reads, p99").toBeLessThan(MOST_P99);
      if (isFull) expect.soft(slope * LATER.minutes, "bytes grown").toBeLessThan(LATER.most);
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
