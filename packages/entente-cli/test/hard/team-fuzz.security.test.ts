import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tablesAsLines } from "../../src/backup/tables-as-lines.js";
import type { TeamRole } from "../../src/store/team-tables.js";
import { PERMISSIONS } from "../../src/team/permissions.js";
import { type Browser, isSkipped, newTeam, projectOf, withPostgres } from "../team.js";
import { fuzzed } from "./fuzzing.js";
import { operationsOf, TRACE } from "./operations.js";
import { isFull, seeded } from "./server-process.js";
import { tally } from "./tally.js";

withPostgres();
/** Of one role; six ask. */
const REQUESTS = isFull ? 1000 : 40;
const strait = readFileSync(new URL("../../../../cases/strait.case.yaml", import.meta.url), "utf8");
const RANK: Readonly<Record<TeamRole, number>> = { viewer: 1, coder: 2, analyst: 3, owner: 4 };
/** Which tables a route may change, beside the log. */
const MAY_CHANGE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^POST \/projects$/, ["project", "member"]],
  [/^POST \/people/, ["link"]],
  [/\/members\/\{person\}$/, ["member", "token"]],
  [/\/invitations/, ["link"]],
  [/\/tokens/, ["token"]],
  [/^PUT \S+\/files\//, ["version", "original", "entry"]],
  [/^POST \S+\/(?:codings\/\{coder\}|decisions|forecasts)$/, ["version", "original", "entry"]],
  [/^(?:PUT \S+\/sources\/|POST \S+\/documents$)/, ["document", "original", "source"]],
  [/^PUT \S+\/versions\/\{number\}$/, ["version"]],
  [/^PUT \S+\/coders\//, ["coder"]],
  [/^PUT \S+\/release$/, ["release"]],
];

it.skipIf(isSkipped)(
  `${REQUESTS} requests of each role made from the team's OpenAPI: no fault of the server, no trace, no write that the role may not make`,
  { timeout: 3_600_000 },
  async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const put = { "If-None-Match": "*" };
    await members.owner.send("PUT", `/api/v1/projects/${id}/files/strait.case.yaml`, strait, put);
    const ends = ["DELETE /session", "DELETE /projects/{project}/members/{person}"];
    const operations = (await operationsOf(site)).filter(({ method, path }) => !ends.includes(`${method} ${path}`));
    expect(operations.length).toBeGreaterThan(60);
    const askers: readonly (readonly [string, number, Browser])[] = [
      ["nobody", -1, site.browser()],
      ["somebody else", 0, await site.person("else@example.org")],
      ...Object.entries(members).map(([role, one]) => [role, RANK[role as TeamRole], one] as const),
    ];
    const random = seeded(20_261_130);
    const counts = { requests: 0, writes: 0 };
    const statuses = new Map<number, number>();
    let before = (await tablesAsLines(site.database.db)).tables;
    for (const [who, rank, browser] of askers) {
      for (let k = 0; k < REQUESTS; k++) {
        const operation = operations[random(operations.length)] as (typeof operations)[number];
        // Now and then a project that is none, and else the one there is.
        const { address, method, headers, body } = fuzzed(
          operation,
          random,
          random(12) === 0 ? {} : { project: id, ...(random(2) === 0 ? { name: `f${k}.case.yaml` } : {}) },
        );
        const response = await browser.send(method, address, body, {
          ...headers,
          ...(random(2) === 0 && operation.path.includes("/files/") ? put : {}),
        });
        const what = `${who} ${k}: ${method} ${address}`;
        const isStream = (response.headers.get("content-type") ?? "").startsWith("text/event-stream");
        if (isStream) await response.body?.cancel();
        const text = isStream ? "" : await response.text();
        expect(response.status, `${what}\n${text}`).toBeLessThan(500);
        expect(TRACE.test(response.status >= 400 ? text : ""), `${what}\n${text}`).toBe(false);
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        counts.requests++;
        const { tables: after } = await tablesAsLines(site.database.db);
        const changed = [...after.keys()].filter(
          (name) => after.get(name)?.join("\n") !== before.get(name)?.join("\n"),
        );
        if (changed.length > 0) {
          counts.writes++;
          const route = `${method} ${operation.path}`;
          const may = ["audit", "audit_head", ...(MAY_CHANGE.find(([pattern]) => pattern.test(route))?.[1] ?? [])];
          expect(
            changed.filter((name) => !may.includes(name)),
            `${what} ${response.status} changed these`,
          ).toEqual([]);
          expect(response.status, `${what} changed ${changed}`).toBeLessThan(300);
          const need = PERMISSIONS[`${method} /api/v1${operation.path}`] ?? "";
          const least = RANK[need.split(" ")[0] as TeamRole] ?? (need === "administrator" ? 9 : 0);
          expect(rank, `${what} (${need}) changed ${changed}`).toBeGreaterThanOrEqual(least);
        }
        before = after;
      }
    }
    expect(site.logged.filter((line) => line.includes('"event":"fault"'))).toEqual([]);
    expect(counts.writes).toBeGreaterThan(0);
    const said = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
    tally(
      `team's server, fuzzed: ${counts.requests} requests of ${askers.length} askers: ${said.join(", ")}; 0 server errors, 0 traces, ${counts.writes} writes, 0 unexpected`,
    );
  },
);
