import { describe, expect, it as test } from "vitest";
import * as z from "zod";
import type { TeamRole } from "../../src/store/team-tables.js";
import { type Need, PERMISSIONS } from "../../src/team/permissions.js";
import { type Browser, isSkipped, newTeam, projectOf, type TestTeam, withPostgres } from "../team.js";
import { tally } from "./tally.js";

withPostgres();
const it = test.skipIf(isSkipped);

const RANK: Readonly<Record<TeamRole, number>> = { viewer: 1, coder: 2, analyst: 3, owner: 4 };
const ROUTES = Object.entries(PERMISSIONS).map(([route, need]) => {
  const [method = "", path = ""] = route.split(" ");
  return { route, method, path, need };
});
/** What the door says, apart from what a route says for itself. */
const AT_THE_DOOR =
  /^(?:There is nothing here, or|Sign in, or send|A key |Only an administrator|You are \w+ in this project)/;

/** Somebody who asks, and what they are. */
interface Asker {
  readonly what: string;
  readonly role: TeamRole | null;
  readonly isAdministrator?: true;
  readonly by: "nobody" | "session" | "key";
  readonly send: (method: string, path: string) => Promise<Response>;
}

/** What the table promises an asker: as CASE and roles say, worked out here a second time. */
function promised(need: Need, path: string, { by, role, isAdministrator }: Asker): readonly number[] | "through" {
  if (need === "anyone") return "through";
  if (by === "nobody") return path.startsWith("/api/") ? [401] : [303, 401];
  if (need === "known") return "through";
  if (need === "person") return by === "session" ? "through" : [403];
  if (need === "administrator") return by === "session" && isAdministrator ? "through" : [403];
  if (role === null) return [404];
  const [least, inPerson] = need.split(" ") as [TeamRole, string?];
  if (inPerson !== undefined && by === "key") return [403];
  return RANK[role] >= RANK[least] ? "through" : [403];
}

function addressOf(path: string, project: string): string {
  const values: Readonly<Record<string, string>> = { project, id: "strait", name: "strait.case.yaml", coder: "nobody" };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "none");
  // Questions refuse what they do not know, so that the table costs no computing.
  return /\/cases\/\w+\/[\w-]+$/.test(filled) ? `${filled}?odd=1` : filled;
}

async function askersOf(site: TestTeam): Promise<{ readonly project: string; readonly askers: readonly Asker[] }> {
  const { id, members } = await projectOf(site);
  const person = (what: string, role: TeamRole | null, browser: Browser): Asker => {
    return {
      what,
      role,
      by: "session",
      send: (method, path) => browser.send(method, path, method === "GET" ? undefined : {}),
    };
  };
  const roles = Object.entries(members) as [TeamRole, Browser][];
  const keys = await Promise.all(
    roles.map(async ([role]): Promise<Asker> => {
      const made = await members.owner.send("POST", `/api/v1/projects/${id}/tokens`, { name: role, role, days: 1 });
      const { token } = (await made.json()) as { token: string };
      const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
      return {
        what: `a key of ${role}`,
        role,
        by: "key",
        send: (method, path) => site.request(path, { method, headers, ...(method === "GET" ? {} : { body: "{}" }) }),
      };
    }),
  );
  const administrator = await site.person("admin@example.org", "administrator");
  return {
    project: id,
    askers: [
      { ...person("nobody", null, site.browser()), by: "nobody" },
      person("somebody else", null, await site.person("else@example.org")),
      { ...person("an administrator", null, administrator), isAdministrator: true },
      ...roles.map(([role, browser]) => person(role, role, browser)),
      ...keys,
    ],
  };
}

/** What the OpenAPI says that a route answers; nothing where it leaves it open. */
function shapeOf(paths: Paths, method: string, path: string, status: number): z.ZodType | null {
  const about = paths[path.replace("/api/v1", "")]?.[method.toLowerCase()];
  const schema = about?.responses[String(status)]?.content?.["application/json"]?.schema;
  if (schema === undefined || JSON.stringify(schema).includes("$ref")) return null;
  return z.fromJSONSchema(schema as never);
}

type Paths = Record<
  string,
  Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
>;

/** Signing out ends what the other lines of the table are asked with. */
const ENDS_A_SESSION = ["DELETE /api/v1/session", "POST /sign-out"];

describe("every route of a team's server", () => {
  it("stands in the table, and what is described in it is all of the table's API", async () => {
    const site = await newTeam();
    const { paths } = (await (await site.request("/api/v1/openapi.json")).json()) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} /api/v1${path}`),
    );
    expect(described.length).toBeGreaterThan(60);
    const listed = Object.keys(PERMISSIONS).filter((route) => route.includes(" /api/v1/"));
    expect(described.sort()).toEqual(listed.sort());
  });
  it(`opens to whom the table lets in and to nobody else`, { timeout: 300_000 }, async () => {
    const site = await newTeam();
    const { project, askers } = await askersOf(site);
    const { paths } = (await (await site.request("/api/v1/openapi.json")).json()) as { paths: Paths };
    let asked = 0;
    let shaped = 0;
    for (const { route, method, path, need } of ROUTES) {
      if (ENDS_A_SESSION.includes(route)) continue;
      for (const asker of askers) {
        const response = await asker.send(method, addressOf(path, project));
        const isStream = (response.headers.get("content-type") ?? "").startsWith("text/event-stream");
        const text = isStream ? "" : await response.text();
        if (isStream) await response.body?.cancel();
        const wanted = promised(need, path, asker);
        const what = `${asker.what}: ${route} → ${response.status} ${text.slice(0, 200)}`;
        expect(response.status, what).toBeLessThan(500);
        const said = text.startsWith("{") ? ((JSON.parse(text) as { message?: string }).message ?? "") : "";
        const shape = text.startsWith("{") ? shapeOf(paths, method, path, response.status) : null;
        if (shape !== null) {
          expect(shape.safeParse(JSON.parse(text)).error, what).toBeUndefined();
          shaped++;
        }
        if (wanted === "through") {
          expect(AT_THE_DOOR.test(said), what).toBe(false);
          expect(response.headers.get("location") ?? "", what).not.toMatch(/sign-in/);
        } else {
          expect(wanted, what).toContain(response.status);
          if (response.status !== 303) expect(said, what).toMatch(AT_THE_DOOR);
        }
        asked++;
      }
    }
    for (const route of ENDS_A_SESSION) {
      const [method = "", path = ""] = route.split(" ");
      const mine = await site.person("leaves@example.org").catch(() => site.browser());
      expect((await mine.send(method, path, {})).status).toBeLessThan(400);
    }
    expect(asked).toBe((ROUTES.length - ENDS_A_SESSION.length) * askers.length);
    expect(shaped).toBeGreaterThan(50);
    tally(
      `who may: ${ROUTES.length} routes × ${askers.length} askers: ${asked} requests, 0 against the table, ${shaped} answers of the shape that the OpenAPI gives`,
    );
  });
  it("tells nobody whether a project is there", async () => {
    const site = await newTeam();
    const { id } = await projectOf(site);
    const stranger = await site.person("else@example.org");
    for (const path of ["members", "files", "files/strait.case.yaml", "audit", "cases/strait/agree", "events"]) {
      const [theirs, none] = [
        await stranger.get(`/api/v1/projects/${id}/${path}`),
        await stranger.get(`/api/v1/projects/${"0".repeat(18)}/${path}`),
      ];
      expect([theirs.status, await theirs.text()], path).toEqual([none.status, await none.text()]);
      expect(theirs.status).toBe(404);
    }
  });
  it("takes nothing from another site's page, whatever it says", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const writing = ROUTES.filter(({ method }) => method !== "GET");
    const foreign: Record<string, string>[] = [
      ...[
        "https://evil.example",
        "http://team.example",
        "https://team.example:444",
        "null",
        "https://team.example.evil.example",
      ].map((origin) => ({ origin })),
      ...["cross-site", "same-site"].map((where) => ({ origin: "https://team.example", "sec-fetch-site": where })),
      ...["evil.example", "team.example:4300", "team.example.evil.example"].map((host) => ({ host })),
    ];
    for (const { route, method, path } of writing)
      for (const headers of foreign) {
        if ("sec-fetch-site" in headers && !path.startsWith("/api/")) continue;
        const answer = await members.owner.send(method, addressOf(path, id), {}, headers);
        expect(answer.status, `${route} ${JSON.stringify(headers)}`).toBe(403);
      }
    // A browser says of every form and every script's request where it is from; one that does not is none of ours.
    const [cookie = ""] = [...members.owner.cookies].map(([name, value]) => `${name}=${value}`);
    for (const { route, method, path } of writing) {
      const silent = await site.request(addressOf(path, id), { method, headers: { cookie } });
      expect(silent.status, route).toBe(403);
    }
  });
});
