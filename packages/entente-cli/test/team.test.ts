import { readFileSync } from "node:fs";
import { describe, expect, it as test } from "vitest";
import { packBackup, readBackup } from "../src/backup/archive.js";
import { backUp } from "../src/backup/back-up.js";
import { restore } from "../src/backup/restore.js";
import { openPostgres } from "../src/store/dialects/postgres.js";
import { brokenLines, linesOf } from "../src/team/audit.js";
import { linkFor } from "../src/team/invite.js";
import { acceptLink, isSkipped, newDatabase, newTeam, PASSWORD, projectOf, withPostgres } from "./team.js";

withPostgres();
const it = test.skipIf(isSkipped);
const strait = readFileSync(new URL("../../../cases/strait.case.yaml", import.meta.url), "utf8");
const jsonOf = async (response: Response): Promise<Record<string, never>> => (await response.json()) as never;

describe("coming in", () => {
  it("opens by an invitation, once, and by e-mail and password after that", async () => {
    const site = await newTeam();
    const link = await linkFor(site.database, {
      email: "Ann@Example.org",
      kind: "invitation",
      role: "administrator",
      base: site.team.base,
    });
    const ann = site.browser();
    const first = await ann.get(link.slice("https://team.example".length));
    expect([first.status, first.headers.get("location")]).toEqual([303, "/link"]);
    const page = await (await ann.get("/link")).text();
    expect(page).toContain("ann@example.org");
    expect(page).not.toContain(link.slice(-43));
    expect((await ann.form("/link", { name: "Ann", password: "short" })).status).toBe(400);
    const came = await ann.form("/link", { name: "Ann", password: PASSWORD });
    expect([came.status, came.headers.get("location")]).toEqual([303, "/"]);
    expect(await jsonOf(await ann.get("/api/v1/session"))).toMatchObject({
      person: { name: "Ann", email: "ann@example.org", rank: "administrator" },
      projects: [],
    });
    const again = site.browser();
    expect((await acceptLink(again, link)).status).toBe(410);
    expect((await again.form("/sign-in", { email: "ann@example.org", password: "not the password" })).status).toBe(401);
    expect((await again.form("/sign-in", { email: "nobody@example.org", password: PASSWORD })).status).toBe(401);
    expect((await again.form("/sign-in", { email: "ann@example.org", password: PASSWORD })).status).toBe(303);
    expect((await again.get("/api/v1/session")).status).toBe(200);
  });
  it("ends an invitation after a week", async () => {
    const site = await newTeam();
    const about = { email: "ann@example.org", kind: "invitation", role: "person", base: site.team.base } as const;
    const link = await linkFor(site.database, about);
    site.pass(7 * 24 * 60 + 1);
    expect((await acceptLink(site.browser(), link)).status).toBe(410);
  });
  it("keeps out who has no account: nobody can sign up", async () => {
    const site = await newTeam();
    for (const path of ["/api/auth/sign-up/email", "/sign-up", "/api/v1/auth/sign-up/email"])
      expect((await site.browser().send("POST", path, { email: "a@b.cd", password: PASSWORD, name: "A" })).status).toBe(
        404,
      );
  });
});

describe("a project", () => {
  it("keeps a case, answers as the command does, and refuses to write over what its writer has not read", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const { analyst, viewer, owner } = members;
    const put = (who: typeof analyst, text: string, headers: Record<string, string>) =>
      who.send("PUT", `${at}/files/strait.case.yaml`, text, headers);
    expect((await put(analyst, strait, {})).status).toBe(428);
    const first = await put(analyst, strait, { "If-None-Match": "*" });
    expect(first.status).toBe(200);
    const tag = first.headers.get("etag") ?? "";
    expect(await (await viewer.get(`${at}/files/strait.case.yaml`)).text()).toBe(strait);
    const answer = await jsonOf(await viewer.get(`${at}/cases/strait/agree?draws=0`));
    expect(answer).toMatchObject({ entente: 1, verb: "agree", case: { id: "strait" } });
    const mine = `${strait}# mine\n`;
    const theirs = `${strait}# theirs\n`;
    expect((await put(owner, mine, { "If-Match": tag })).status).toBe(200);
    const clash = await put(analyst, theirs, { "If-Match": tag });
    expect(clash.status).toBe(409);
    expect(await jsonOf(clash)).toMatchObject({
      newer: { number: 2, by: "olga", text: mine },
      base: { number: 1, by: "analyst", text: strait },
    });
    expect(await (await viewer.get(`${at}/files/strait.case.yaml`)).text()).toBe(mine);
  });
});

describe("coders", () => {
  const coding = (id: string, stance: string) => ({ id, source: "gazette", holder: "north", issue: "quota", stance });

  it("see their own codings alone until the case is released, by whatever way they ask", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const { owner, analyst, coder, viewer } = members;
    await analyst.send("PUT", `${at}/files/strait.case.yaml`, strait, { "If-None-Match": "*" });
    const ben = site.browser();
    const invited = await owner.send("POST", `${at}/invitations`, { email: "ben@example.org", role: "coder" });
    await acceptLink(ben, String((await jsonOf(invited)).link), { name: "Ben" });
    const codes = (who: typeof ben, name: string, entry: object) =>
      who.send("POST", `${at}/cases/strait/codings/${name}`, { codings: [entry] });
    expect((await codes(coder, "coder", coding("x1", "halved"))).status).toBe(201);
    expect((await codes(ben, "ben", coding("x2", "unlimited"))).status).toBe(201);
    expect((await codes(ben, "coder", coding("x3", "halved"))).status).toBe(403);
    expect((await codes(analyst, "ben", coding("x4", "halved"))).status).toBe(403);
    const theirs = "strait.coder.codings.jsonl";
    const seen = async (who: typeof ben) => {
      const { codings } = (await (await who.get(`${at}/cases/strait/codings`)).json()) as { codings: { id: string }[] };
      const { files } = (await (await who.get(`${at}/files`)).json()) as { files: string[] };
      return {
        ids: codings.map((one) => one.id).sort(),
        listed: files.filter((file) => file.endsWith(".codings.jsonl")),
        read: (await who.get(`${at}/files/${theirs}`)).status,
        versions: ((await (await who.get(`${at}/cases/${theirs}/versions`)).json()) as { versions: [] }).versions
          .length,
        version: (await who.get(`${at}/cases/${theirs}/versions/1`)).status,
        counted: (await who.get(`${at}/cases/strait/positions?codings=${theirs}`)).status,
      };
    };
    const own = "strait.ben.codings.jsonl";
    const blind = { ids: ["x2"], listed: [own], read: 404, versions: 0, version: 404, counted: 400 };
    const all = { ids: ["x1", "x2"], listed: [own, theirs], read: 200, versions: 1, version: 200, counted: 200 };
    expect(await seen(ben)).toEqual(blind);
    expect(await seen(viewer)).toEqual({ ...blind, ids: [], listed: [] });
    expect(await seen(analyst)).toEqual(all);
    expect((await coder.send("PUT", `${at}/cases/strait/release`)).status).toBe(403);
    expect((await analyst.send("PUT", `${at}/cases/strait/release`)).status).toBe(200);
    expect([await seen(ben), await seen(viewer)]).toEqual([all, all]);
    expect((await ben.send("PUT", `${at}/files/${theirs}`, "{}", { "If-None-Match": "*" })).status).toBe(403);
    expect((await ben.send("PUT", `${at}/files/strait.case.yaml`, "x", { "If-None-Match": "*" })).status).toBe(403);
  });
  it("who add to one file at the same moment lose nothing", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    await members.analyst.send("PUT", `${at}/files/strait.case.yaml`, strait, { "If-None-Match": "*" });
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, k) =>
        members.coder.send("POST", `${at}/cases/strait/codings/coder`, { codings: [coding(`x${k}`, "halved")] }),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual(Array(12).fill(201));
    const { codings } = (await (await members.coder.get(`${at}/cases/strait/codings`)).json()) as { codings: [] };
    expect(codings).toHaveLength(12);
  });
});

describe("two people at one file", () => {
  it("of whom many write over the same state: one is first, each other hears what stands there", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}/files/strait.case.yaml`;
    const first = await members.analyst.send("PUT", at, strait, { "If-None-Match": "*" });
    const tag = first.headers.get("etag") ?? "";
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, k) =>
        members[k % 2 === 0 ? "analyst" : "owner"].send("PUT", at, `${strait}# ${k}\n`, { "If-Match": tag }),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    const won = sent.findIndex(({ status }) => status === 200);
    for (const answer of sent.filter(({ status }) => status === 409))
      expect(await jsonOf(answer)).toMatchObject({ newer: { text: `${strait}# ${won}\n` }, base: { text: strait } });
    expect(await (await members.viewer.get(at)).text()).toBe(`${strait}# ${won}\n`);
  });
});

/** Reads events until there are as many as wanted, and hangs up. */
async function eventsFrom(response: Response, wanted: number): Promise<{ id: string; event: string; data: unknown }[]> {
  const events: { id: string; event: string; data: unknown }[] = [];
  const reader = (response.body ?? new ReadableStream()).getReader();
  let text = "";
  while (events.length < wanted) {
    const { value, done } = await reader.read();
    if (done) break;
    text += new TextDecoder().decode(value as Uint8Array);
    const whole = text.split("\n\n");
    text = whole.pop() ?? "";
    for (const one of whole) {
      const said = (name: string): string => new RegExp(`^${name}: ?(.*)$`, "m").exec(one)?.[1] ?? "";
      if (said("event") !== "") events.push({ id: said("id"), event: said("event"), data: JSON.parse(said("data")) });
    }
  }
  await reader.cancel();
  return events;
}

describe("events", () => {
  it("tell of every state once, go on after the last that was heard, and say who is there", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const put = async (text: string, headers: Record<string, string>) =>
      (await members.analyst.send("PUT", `${at}/files/a.case.yaml`, text, headers)).headers.get("etag") ?? "";
    const listening = eventsFrom(await members.viewer.get(`${at}/events`), 3);
    const one = await put("a: 1", { "If-None-Match": "*" });
    const two = await put("a: 2", { "If-Match": one });
    const heard = await listening;
    expect(heard[0]).toMatchObject({ event: "presence", data: { names: ["viewer"] } });
    const versions = heard.filter(({ event }) => event === "version");
    expect(versions.map(({ data }) => data)).toMatchObject([
      { file: "a.case.yaml", version: 1, by: "analyst" },
      { file: "a.case.yaml", version: 2, by: "analyst" },
    ]);
    await put("a: 3", { "If-Match": two });
    const again = await members.viewer.get(`${at}/events`, { "Last-Event-ID": versions[0]?.id ?? "" });
    const rest = (await eventsFrom(again, 3)).filter(({ event }) => event === "version");
    expect(rest.map(({ data }) => data)).toMatchObject([{ version: 2 }, { version: 3 }]);
    expect(site.team.watch.present(id)).toEqual([]);
  });
});

describe("the log of requests", () => {
  it("says which route, who and how it ended, and nothing that anybody wrote, named or asked", async () => {
    const site = await newTeam();
    const { id, members } = await projectOf(site);
    const at = `/api/v1/projects/${id}`;
    const text = `${strait}# canary-text\n`;
    await members.analyst.send("PUT", `${at}/files/canary-file.case.yaml`, text, { "If-None-Match": "*" });
    await members.analyst.send("POST", `${at}/documents?name=canary-document.pdf`, "canary-bytes");
    await members.viewer.get(`${at}/cases/canary-file/agree?where=canary-query&draws=0`);
    await members.viewer.get("/canary-nothing?canary=1");
    await site.browser().form("/sign-in", { email: "canary@example.org", password: "canary-password" });
    const log = site.logged.join("\n");
    expect(log).toContain('"route":"PUT /api/v1/projects/{project}/files/{name}","status":200');
    expect(log).toContain('"route":"none","status":404');
    expect(log).toContain(`"project":"${id}"`);
    expect(log).not.toMatch(/canary|example\.org|strait/);
  });
});

describe("what people wrote", () => {
  const script = "<script>alert(1)</script>";

  it("stays text on every page of the server", async () => {
    const site = await newTeam();
    const ann = site.browser();
    const about = { email: "ann@example.org", kind: "invitation", role: "person", base: site.team.base } as const;
    await acceptLink(ann, await linkFor(site.database, about), { name: script });
    const made = await ann.form("/projects", { name: `${script} talks` });
    const path = made.headers.get("location") ?? "";
    for (const page of ["/", `${path}team`, path]) {
      const response = await ann.get(page);
      expect(response.status).toBe(200);
      expect(await response.text(), page).not.toContain(script);
      expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'; script-src 'self';/);
    }
    const failed = await ann.form("/sign-in", { email: `"${script}`, password: "x" });
    expect(await failed.text()).not.toContain(script);
  });
});

describe("a backup of a team's database", () => {
  it("brings back people, members, keys and the log as they were, and nobody's session", async () => {
    const [site, other] = [await newTeam(), await newDatabase()];
    const { id, members } = await projectOf(site);
    await members.analyst.send("PUT", `/api/v1/projects/${id}/files/a.case.yaml`, "a: 1", { "If-None-Match": "*" });
    await members.viewer.send("POST", `/api/v1/projects/${id}/tokens`, { name: "read", role: "viewer", days: 1 });
    await restore(readBackup(packBackup(await backUp(site.url, "2026-01-01T00:00:00.000Z")), "backup"), other);
    const [before, after] = [site.database.db, openPostgres(other).db];
    for (const table of ["person", "credential", "member", "token", "link", "audit", "version"] as const) {
      const rows = async (db: typeof before) =>
        (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort();
      expect(await rows(after), table).toEqual(await rows(before));
    }
    expect(brokenLines(await linesOf(after, {}))).toEqual([]);
    expect(await after.selectFrom("session").selectAll().execute()).toEqual([]);
    await after.destroy();
  });
});

describe("a site under a path", () => {
  it("works whether the proxy passes the path on or takes it off, and its pages and cookies keep to it", async () => {
    const site = await newTeam("https://team.example/entente/");
    const ann = await site.person("ann@example.org");
    const page = await (await ann.get("/")).text();
    expect(page).toContain('action="/entente/projects"');
    expect(page).toContain('href="/entente/style.css"');
    const made = await ann.form("/projects", { name: "Talks" });
    expect(made.headers.get("location")).toMatch(/^\/entente\/projects\/[0-9a-f]{18}\/$/);
    const path = (made.headers.get("location") ?? "").slice("/entente".length);
    expect(await (await ann.get(path)).text()).toContain('<meta name="entente-base" content="/entente/">');
    expect((await ann.get(path.slice(0, -1))).headers.get("location")).toBe(`/entente${path}`);
    expect((await site.browser().get("/")).headers.get("location")).toBe("/entente/sign-in");
    const api = (await (await ann.get("/api/v1/openapi.json")).json()) as { servers: { url: string }[] };
    expect(api.servers[0]?.url).toBe("/entente/api/v1");
    const job = await ann.send("POST", `/api/v1${path}jobs`, { case: "strait", verb: "check" });
    expect([job.status, job.headers.get("location")]).toEqual([
      202,
      expect.stringMatching(new RegExp(`^/entente/api/v1${path}jobs/[0-9a-f]+$`)),
    ]);
  });
});
